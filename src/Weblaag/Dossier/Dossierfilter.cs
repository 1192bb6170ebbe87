using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Weblaag.Verklaringen;

namespace Rotonde.Weblaag.Dossier;

/// <summary>Gives the page its actor, keeps whoever has no right at all outside and notes it, and answers a refused look exactly as a page that is not there.</summary>
internal sealed class Dossierfilter(Actorbron bron, Dossiertoegang dossier) : IAsyncPageFilter, IAsyncExceptionFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var verklaard = context.HttpContext.GetEndpoint()?.Metadata.GetOrderedMetadata<MagAttribute>() ?? [];

        // A form is there only for whoever could ever send it: looking does not open it, and nothing is answered to what they filled in.
        var nodig = HttpMethods.IsPost(context.HttpContext.Request.Method) && verklaard.Any(v => v.Actie != Actie.Lezen)
            ? [.. verklaard.Where(v => v.Actie != Actie.Lezen)]
            : verklaard;
        var actor = await bron.GeefAsync(context.HttpContext.RequestAborted);

        if (nodig.Count > 0 && !nodig.Any(n => Beslisser.KanOoit(actor, n.Actie, n.Soort)))
        {
            await dossier.NoteerWeigeringAsync(actor, nodig[0].Actie, nodig[0].Soort, CancellationToken.None);
            context.Result = new NotFoundResult();
            return;
        }

        if (context.HandlerInstance is Rotondepagina pagina)
        {
            pagina.Actor = actor;
        }

        await next();
    }

    public Task OnExceptionAsync(ExceptionContext context)
    {
        if (context.Exception is GeenToegangException)
        {
            context.Result = new NotFoundResult();
            context.ExceptionHandled = true;
        }

        return Task.CompletedTask;
    }
}

/// <summary>The menu shows what the actor could ever see.</summary>
internal sealed class Rechtenmenu(Actorbron bron) : Indeling.IMenuwacht
{
    public async ValueTask<bool> MagZienAsync(Microsoft.AspNetCore.Http.HttpContext verzoek, IToegangsverklaring nodig) => nodig switch
    {
        OpenbaarAttribute => true,
        MagAttribute mag => Beslisser.KanOoit(await bron.GeefAsync(verzoek.RequestAborted), mag.Actie, mag.Soort),
        _ => verzoek.User.Identity?.IsAuthenticated == true,
    };
}
