using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;

namespace Rotonde.Weblaag.Verklaringen;

/// <summary>Whatever is not [Openbaar] asks to log in first. An address that does not exist is simply not there.</summary>
internal sealed class AangemeldWaarNodig : AuthorizationHandler<AangemeldWaarNodig>, IAuthorizationRequirement
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, AangemeldWaarNodig requirement)
    {
        if (context.User.Identity?.IsAuthenticated == true || (context.Resource as HttpContext)?.GetEndpoint() is null)
        {
            context.Succeed(requirement);
        }

        return Task.CompletedTask;
    }
}
