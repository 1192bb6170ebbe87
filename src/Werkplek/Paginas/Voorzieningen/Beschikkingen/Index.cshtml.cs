using Microsoft.AspNetCore.Mvc;
using Rotonde.Aanbieders.Producten;
using Rotonde.Basis;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Voorzieningen;
using Rotonde.Voorzieningen.Beschikkingen;
using Rotonde.Voorzieningen.Brieven;
using Rotonde.Voorzieningen.Toewijzingen;
using Rotonde.Weblaag.Dossier;
using Rotonde.Weblaag.Formulieren;
using Rotonde.Weblaag.Verklaringen;

namespace Rotonde.Werkplek.Paginas.Voorzieningen.Beschikkingen;

/// <summary>A decision with its letter; the decision-maker signs, never who wrote it (C19); afterwards the help is allocated and the 301 sent (C21).</summary>
[Mag(Gegevenssoort.Beschikking)]
[Mag(Gegevenssoort.Beschikking, Actie.Besluiten)]
[Mag(Gegevenssoort.Toewijzing, Actie.Schrijven)]
internal sealed class IndexModel(
    BeschikkingInBeeld beschikkingen, VoorzieningenVanPersoon voorzieningen, ProductenMetContract producten, NeemBesluit besluiten, WijsToe toewijzen, VerzendToewijzing verzenden, IPdfschrijver pdf)
    : Rotondepagina
{
    [BindProperty]
    public BesluitInvoer Besluit { get; set; } = new();

    [BindProperty]
    public ToewijsInvoer Toewijzing { get; set; } = new();

    public Beschikkingbeeld Beschikking { get; private set; } = null!;

    public string Brief { get; private set; } = "";

    public string? GeenPdf { get; private set; }

    public IReadOnlyList<Voorzieningregel> Hulp { get; private set; } = [];

    public Dictionary<Guid, IReadOnlyList<Keuze>> Aanbieders { get; } = [];

    public bool MagToewijzen => Kan(Gegevenssoort.Toewijzing, Actie.Schrijven) && Beschikking.Status != Beschikkingstatus.Concept;

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await LeesAsync(id))
        {
            return NotFound();
        }

        Besluit.Versie = Beschikking.Versie;
        return Page();
    }

    public async Task<IActionResult> OnGetPdfAsync(Guid id)
    {
        if (await beschikkingen.GeefAsync(Actor, BeschikkingId.Van(id), Stop) is not { Brief: { } brief })
        {
            return NotFound();
        }

        var uitkomst = await pdf.SchrijfAsync(brief, Stop);
        if (uitkomst.Pdf is { } bytes)
        {
            return File(bytes, "application/pdf", "besluit.pdf");
        }

        GeenPdf = uitkomst.Waarom;
        return await OnGetAsync(id);
    }

    public Task<IActionResult> OnPostBesluitAsync(Guid id) => DoeAsync(id, nameof(Besluit), "Het besluit is genomen. De brief kan weg.", async () =>
        (await besluiten.UitvoerenAsync(new(BeschikkingId.Van(id), Besluit.Versie), Proces(Doelen.Besluit), Stop)).Weigering);

    public Task<IActionResult> OnPostToewijzenAsync(Guid id) => DoeAsync(id, nameof(Toewijzing), "De hulp is toegewezen. Verstuur nu het bericht.", async () =>
        Toewijzing.Voorziening is not { } voorziening || !AgbCode.TryParse(Toewijzing.Aanbieder.GetValueOrDefault(voorziening.ToString()), out var agb)
            ? new Weigering("ToewijzingKeuze", "Kies de aanbieder.", $"Aanbieder[{Toewijzing.Voorziening}]")
            : (await toewijzen.UitvoerenAsync(new(VoorzieningId.Van(voorziening), agb), Proces(Doelen.Levering), Stop)).Weigering is { } nee
                ? nee with { Veld = nee.Veld == "Aanbieder" ? $"Aanbieder[{voorziening}]" : nee.Veld }
                : null);

    public Task<IActionResult> OnPostVerzendAsync(Guid id, Guid toewijzing) => DoeAsync(id, nameof(Toewijzing), "Het bericht aan de aanbieder ligt in de postkamer.", async () =>
        (await verzenden.UitvoerenAsync(new(ToewijzingId.Van(toewijzing)), Proces(Doelen.Levering), Stop)).Weigering);

    protected override async Task<IActionResult> OpnieuwAsync(Guid id) => await LeesAsync(id) ? Page() : NotFound();

    private async Task<bool> LeesAsync(Guid id)
    {
        if (await beschikkingen.GeefAsync(Actor, BeschikkingId.Van(id), Stop) is not { } beeld)
        {
            return false;
        }

        (Beschikking, Brief) = (beeld, beeld.Brief is { } brief ? Briefblok.Van(brief) : "");
        if (MagToewijzen)
        {
            Hulp = [.. (await voorzieningen.GeefAsync(Actor, beeld.Persoon, Stop)).Where(v => v.Beschikking == beeld.Beschikking)];
            foreach (var regel in Hulp.Where(v => v.Status == Voorzieningstatus.Toegekend && Kan(Gegevenssoort.Contract)))
            {
                Toewijzing.Aanbieder.TryAdd(regel.Voorziening.ToString(), null);
                Aanbieders[regel.Voorziening.Waarde] =
                [
                    .. (await producten.GeefAsync(Actor, regel.Van, regel.Wet, Stop)).Where(p => p.Naam == regel.Product).DistinctBy(p => p.Agb)
                        .Select(p => new Keuze(p.Agb.ToString(), $"{p.Aanbiedernaam}, {p.Tarief}")),
                ];
            }
        }

        return true;
    }

    internal sealed class BesluitInvoer
    {
        public int? Versie { get; set; }
    }

    internal sealed class ToewijsInvoer
    {
        public Guid? Voorziening { get; set; }

        // By provision: each has its own form on the page.
        public Dictionary<string, string?> Aanbieder { get; set; } = [];
    }
}
