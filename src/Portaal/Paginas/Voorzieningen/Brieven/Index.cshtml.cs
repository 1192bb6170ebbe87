using Microsoft.AspNetCore.Mvc;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Voorzieningen;
using Rotonde.Voorzieningen.Beschikkingen;
using Rotonde.Voorzieningen.Brieven;
using Rotonde.Weblaag.Dossier;
using Rotonde.Weblaag.Verklaringen;

namespace Rotonde.Portaal.Paginas.Voorzieningen.Brieven;

/// <summary>The letter of a decision, word for word as it was signed; as PDF too.</summary>
[Mag(Gegevenssoort.Beschikking)]
public sealed class IndexModel(MijnBeschikkingen beschikkingen, Bevoegdheid bevoegdheid, IPdfschrijver pdf) : Rotondepagina
{
    /// <summary>What the letter says, without the style of the paper: this page has its own.</summary>
    public string Inhoud { get; private set; } = "";

    /// <summary>Which.</summary>
    public Guid Id { get; private set; }

    /// <summary>May this reader object to the decision?</summary>
    public bool MagBezwaarMaken { get; private set; }

    /// <summary>Why there is no PDF, when it was asked for.</summary>
    public string? GeenPdf { get; private set; }

    /// <summary>Shows the letter.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id) =>
        await beschikkingen.BriefAsync(Actor, BeschikkingId.Van(id), Stop) is { } brief ? await ToonAsync(id, brief) : NotFound();

    /// <summary>Gives it as PDF, or the same letter with the reason why there is none.</summary>
    public async Task<IActionResult> OnGetPdfAsync(Guid id)
    {
        if (await beschikkingen.BriefAsync(Actor, BeschikkingId.Van(id), Stop) is not { } brief)
        {
            return NotFound();
        }

        var uitkomst = await pdf.SchrijfAsync(brief, Stop);
        GeenPdf = uitkomst.Waarom;
        return uitkomst.Pdf is { } bytes ? File(bytes, "application/pdf", "besluit.pdf") : await ToonAsync(id, brief);
    }

    private async Task<IActionResult> ToonAsync(Guid id, string brief)
    {
        (Id, Inhoud) = (id, Briefinhoud.Van(brief));
        MagBezwaarMaken = await bevoegdheid.BijStukAsync(Actor, Actie.Schrijven, Gegevenssoort.KlachtEnBezwaar, id, Stop);
        return Page();
    }
}

/// <summary>The inside of a letter that stands on a page of its own kind.</summary>
public static class Briefinhoud
{
    /// <summary>The body, with its landmarks as plain blocks: the page around it has those already.</summary>
    public static string Van(string brief)
    {
        ArgumentNullException.ThrowIfNull(brief);
        var begin = brief.IndexOf("<body>", StringComparison.Ordinal);
        var einde = brief.LastIndexOf("</body>", StringComparison.Ordinal);
        var inhoud = begin < 0 || einde < begin ? brief : brief[(begin + "<body>".Length)..einde];
        foreach (var deel in new[] { "header", "main", "footer" })
        {
            inhoud = inhoud.Replace($"<{deel}>", "<div>", StringComparison.Ordinal).Replace($"</{deel}>", "</div>", StringComparison.Ordinal);
        }

        return inhoud;
    }
}
