using Microsoft.AspNetCore.Mvc;
using Rotonde.Basis;
using Rotonde.Gezin;
using Rotonde.Gezin.Huishoudens;
using Rotonde.Gezin.Plannen;
using Rotonde.Privacy.Gebruikers;
using Rotonde.Privacy.Personen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Voorzieningen.Toewijzingen;
using Rotonde.Weblaag.Dossier;
using Rotonde.Weblaag.Formulieren;
using Rotonde.Weblaag.Verklaringen;

namespace Rotonde.Werkplek.Paginas.Gezin.Huishoudens;

/// <summary>The household at a glance: who lives there, the running plan and its regisseur, help and letters; the family and the plan start here (R-065, C10).</summary>
[Mag(Gegevenssoort.Persoonsgegevens)]
[Mag(Gegevenssoort.Zaak, Actie.Schrijven)]
[Mag(Gegevenssoort.Adresbeeld)]
internal sealed class IndexModel(
    HuishoudenOverzicht huishoudens, GezinVanPersoon plekken, VoorzieningenVanPersoon voorzieningen, Adresbeeld adresbeelden, Gebruikersregister gebruikers, Personenregister register,
    VormGezin vormen, VoegGezinslidToe toevoegen, LegGezagVast gezag, StartPlan starten, VerlaatHuishouden verlaten, VerlaatGezin uitGezin) : Rotondepagina
{
    [BindProperty]
    public AdresInvoer Adres { get; set; } = new();

    [BindProperty]
    public GezinInvoer Vorm { get; set; } = new();

    [BindProperty]
    public LidInvoer Lid { get; set; } = new();

    [BindProperty]
    public GezagInvoer Gezag { get; set; } = new();

    [BindProperty]
    public PlanInvoer Plan { get; set; } = new();

    [BindProperty]
    public VertrekInvoer Vertrek { get; set; } = new();

    [BindProperty]
    public AfscheidInvoer Afscheid { get; set; } = new();

    public HuishoudenBeeld Huishouden { get; private set; } = null!;

    public GezinBeeld? Gezin { get; private set; }

    public AdresbeeldAntwoord? Adresbeeld { get; private set; }

    public Dictionary<PersoonId, IReadOnlyList<Voorzieningregel>> Hulp { get; } = [];

    public IReadOnlyList<Keuze> Aanspreekpunten { get; private set; } = [];

    public IReadOnlyList<Keuze> Leden => [.. (Gezin?.Leden.Select(l => (l.Persoon, l.Naam)) ?? Huishouden.Leden.Select(l => (l.Persoon, l.Naam))).Select(l => new Keuze(l.Persoon.ToString(), l.Naam))];

    public IReadOnlyList<Keuze> Bewoners => [.. Huishouden.Leden.Select(l => new Keuze(l.Persoon.ToString(), l.Naam))];

    public bool MagSchrijven => Kan(Gegevenssoort.Zaak, Actie.Schrijven) && Kan(Gegevenssoort.Gesprek, Actie.Schrijven);

    public async Task OnGetAsync(Guid id) => await LeesAsync(id);

    public async Task<IActionResult> OnPostAdresAsync(Guid id)
    {
        var uitkomst = await adresbeelden.GeefAsync(Actor, HuishoudenId.Van(id), Adres.Reden, Stop);
        if (uitkomst.Weigering is { } weigering)
        {
            Weiger(weigering, nameof(Adres));
        }
        else
        {
            Adresbeeld = uitkomst.Waarde;
        }

        await LeesAsync(id);
        return Page();
    }

    public Task<IActionResult> OnPostVormAsync(Guid id) => DoeAsync(id, nameof(Vorm), "Het gezin is vastgelegd.", async () =>
        (await vormen.UitvoerenAsync(
            new(Vorm.Naam ?? "", HuishoudenId.Van(id),
                [.. Vorm.Leden.Where(l => l.Mee && l.Persoon is not null).Select(l => new Gezinsplaats(PersoonId.Van(l.Persoon!.Value), l.Relatie ?? "", l.BeslistMee))]),
            Proces(Doelen.Plan), Stop)).Weigering);

    public Task<IActionResult> OnPostLidAsync(Guid id) => DoeAsync(id, nameof(Lid), "De persoon hoort nu bij het gezin.", async () =>
    {
        try
        {
            if (Lid.Bsn is { } bsn && await register.ZoekAsync(bsn, Stop) is { } persoon)
            {
                return (await toevoegen.UitvoerenAsync(GezinsverbandId.Van(Lid.Gezin), new Gezinsplaats(persoon, Lid.Relatie ?? "", true, Lid.ToestemmingOp), Proces(Doelen.Plan), Stop)).Weigering;
            }
        }
        catch (GeenToegangException)
        {
            // Known elsewhere looks like not known, so that nobody can try out who is: the attempt is in the log.
        }

        return new Weigering("GezinslidBekend", "Deze persoon is nog niet bekend. Leg eerst de naam en het adres vast.", nameof(Lid.Bsn));
    });

    public Task<IActionResult> OnPostGezagAsync(Guid id) => DoeAsync(id, nameof(Gezag), "Het gezag is vastgelegd.", async () =>
        Gezag is not { Kind: { } kind, Gezagdrager: { } drager }
            ? new Weigering("GezagKeuze", "Kies het kind en wie het gezag heeft.", nameof(Gezag.Kind))
            : (await gezag.UitvoerenAsync(new(PersoonId.Van(kind), PersoonId.Van(drager), Gezag.Bron ?? ""), Proces(Doelen.Plan), Stop)).Weigering);

    public Task<IActionResult> OnPostVertrekAsync(Guid id) => DoeAsync(id, nameof(Vertrek), "Vastgelegd wie hier niet meer woont. Het gezin en het plan blijven zoals ze zijn.", async () =>
        Vertrek is not { Persoon: { } wie, LaatsteDag: { } dag }
            ? new Weigering("VertrekKeuze", "Kies wie vertrok en vul de laatste dag in.", Vertrek.Persoon is null ? nameof(Vertrek.Persoon) : nameof(Vertrek.LaatsteDag))
            : (await verlaten.UitvoerenAsync(HuishoudenId.Van(id), PersoonId.Van(wie), dag, Proces(Doelen.Plan), Stop)).Weigering is { } nee
                ? nee with { Veld = nee.Veld == "laatsteDag" ? nameof(Vertrek.LaatsteDag) : nameof(Vertrek.Persoon) }
                : null);

    public Task<IActionResult> OnPostAfscheidAsync(Guid id) => DoeAsync(id, nameof(Afscheid), "Deze persoon hoort niet meer bij het gezin en het plan.", async () =>
        Afscheid.Persoon is not { } wie
            ? new Weigering("AfscheidKeuze", "Kies wie niet meer bij het gezin hoort.", nameof(Afscheid.Persoon))
            : (await uitGezin.UitvoerenAsync(GezinsverbandId.Van(Afscheid.Gezin), PersoonId.Van(wie), Proces(Doelen.Plan), Stop)).Weigering is { } nee
                ? nee with { Veld = nameof(Afscheid.Persoon) }
                : null);

    public async Task<IActionResult> OnPostPlanAsync(Guid id)
    {
        if (ModelState.IsValid)
        {
            var uitkomst = await starten.UitvoerenAsync(new(GezinsverbandId.Van(Plan.Gezin), Plan.Regisseur), Proces(Doelen.Plan), Stop);
            if (uitkomst.Gelukt)
            {
                return await RondAfAsync(uitkomst, "Het plan is begonnen.", p => RedirectToPage("/Gezin/Plannen/Index", new { id = p.Waarde }), () => Task.FromResult<IActionResult>(Page()));
            }

            Weiger(uitkomst.Weigering!, nameof(Plan));
        }

        await LeesAsync(id);
        return Page();
    }

    protected override async Task<IActionResult> OpnieuwAsync(Guid id)
    {
        await LeesAsync(id);
        return Page();
    }

    private async Task LeesAsync(Guid id)
    {
        Huishouden = await huishoudens.GeefAsync(Actor, HuishoudenId.Van(id), Stop);
        foreach (var lid in Huishouden.Leden)
        {
            if (Kan(Gegevenssoort.Toewijzing))
            {
                Hulp[lid.Persoon] = await voorzieningen.GeefAsync(Actor, lid.Persoon, Stop);
            }
        }

        if (Huishouden.Leden.Count > 0 && Kan(Gegevenssoort.Plan))
        {
            Gezin = (await plekken.GeefAsync(Actor, Huishouden.Leden[0].Persoon, Stop)).Gezinnen is [var gezin, ..] ? gezin : null;
        }

        if (MagSchrijven)
        {
            Aanspreekpunten = [.. (await gebruikers.MetRolAsync(Rol.Consulent, Stop)).Select(g => new Keuze(g.Subject, g.Naam))];
        }

        if (Vorm.Leden.Count == 0)
        {
            Vorm.Leden = [.. Huishouden.Leden.Select(l => new GezinslidInvoer { Persoon = l.Persoon.Waarde, Mee = true, BeslistMee = l.Leeftijd is null or >= 16 })];
        }
    }

    internal sealed class AdresInvoer
    {
        public string? Reden { get; set; }
    }

    internal sealed class GezinInvoer
    {
        public string? Naam { get; set; }

        public List<GezinslidInvoer> Leden { get; set; } = [];
    }

    internal sealed class GezinslidInvoer
    {
        public Guid? Persoon { get; set; }

        public bool Mee { get; set; }

        public string? Relatie { get; set; }

        public bool BeslistMee { get; set; }
    }

    internal sealed class LidInvoer
    {
        public Guid Gezin { get; set; }

        public Bsn? Bsn { get; set; }

        public string? Relatie { get; set; }

        public DateOnly? ToestemmingOp { get; set; }
    }

    internal sealed class GezagInvoer
    {
        public Guid? Kind { get; set; }

        public Guid? Gezagdrager { get; set; }

        public string? Bron { get; set; }
    }

    internal sealed class VertrekInvoer
    {
        public Guid? Persoon { get; set; }

        public DateOnly? LaatsteDag { get; set; }
    }

    internal sealed class AfscheidInvoer
    {
        public Guid Gezin { get; set; }

        public Guid? Persoon { get; set; }
    }

    internal sealed class PlanInvoer
    {
        public Guid Gezin { get; set; }

        public string? Regisseur { get; set; }
    }
}
