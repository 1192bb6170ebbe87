using Microsoft.AspNetCore.Mvc.Core.Infrastructure;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Rotonde.Weblaag.Beveiliging;

/// <summary>Remembers that a form was refused for its antiforgery key, so that the error page can explain it (a form left open overnight, cookies off).</summary>
internal sealed class OudFormulierFilter : IAlwaysRunResultFilter
{
    public static readonly object Sleutel = new();

    public void OnResultExecuting(ResultExecutingContext context)
    {
        if (context.Result is IAntiforgeryValidationFailedResult)
        {
            context.HttpContext.Items[Sleutel] = true;
        }
    }

    public void OnResultExecuted(ResultExecutedContext context)
    {
    }
}
