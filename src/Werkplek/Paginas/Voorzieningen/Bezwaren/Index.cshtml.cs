using Microsoft.AspNetCore.Mvc;
using Rotonde.Basis;
using Rotonde.Gezin.Huishoudens;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Voorzieningen.Bezwaren;
using Rotonde.Weblaag.Dossier;
using Rotonde.Weblaag.Formulieren;
using Rotonde.Weblaag.Verklaringen;

namespace Rotonde.Werkplek.Paginas.Voorzieningen.Bezwaren;

/// <summary>An objection and the decision on it, by somebody else than who took the decision (R-103, Awb art. 7:11).</summary>
[Mag(Gegevenssoort.KlachtEnBezwaar)]
[Mag(Gegevenssoort.KlachtEnBezwaar, Actie.Besluiten)]
internal sealed class IndexModel(BezwaarInBeeld bezwaren, NamenVanPersonen personen, BeslisOpBezwaar beslissen) : Rotondepagina
{
    [BindProperty]
    public BeslisInvoer Invoer { get; set; } = new();

    public Bezwaarbeeld Bezwaar { get; private set; } = null!;

    public string? Naam { get; private set; }

    public bool MagBeslissen => Kan(Gegevenssoort.KlachtEnBezwaar, Actie.Besluiten) && Bezwaar.Status != Bezwaarstatus.Beslist;

    public static IReadOnlyList<Keuze> Uitkomsten { get; } = Keuze.Van<Bezwaaruitkomst>(u => u.InWoorden());

    public Task OnGetAsync(Guid id) => OpnieuwAsync(id);

    public Task<IActionResult> OnPostAsync(Guid id) => DoeAsync(id, nameof(Invoer), "Er is op het bezwaar beslist.", async () =>
        Invoer.Uitkomst is not { } uitkomst
            ? new Weigering("BezwaarKeuze", "Kies wat u beslist.", nameof(Invoer.Uitkomst))
            : (await beslissen.UitvoerenAsync(new(BezwaarId.Van(id), uitkomst, Invoer.Motivering ?? "", Invoer.Les), Proces(Doelen.Besluit), Stop)).Weigering);

    protected override async Task<IActionResult> OpnieuwAsync(Guid id)
    {
        Bezwaar = await bezwaren.GeefAsync(Actor, BezwaarId.Van(id), Stop);
        Naam = Kan(Gegevenssoort.Persoonsgegevens) ? (await personen.GeefAsync(Actor, [Bezwaar.Persoon], Doelen.Besluit, Stop)).GetValueOrDefault(Bezwaar.Persoon) : null;
        return Page();
    }

    internal sealed class BeslisInvoer
    {
        public Bezwaaruitkomst? Uitkomst { get; set; }

        public string? Motivering { get; set; }

        public string? Les { get; set; }
    }
}
