using Microsoft.AspNetCore.Mvc;
using Rotonde.Basis;
using Rotonde.Gezin.Gesprekken;
using Rotonde.Gezin.Huishoudens;
using Rotonde.Privacy.Personen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Toegang.Meldingen;
using Rotonde.Voorzieningen.EigenBijdrage;
using Rotonde.Voorzieningen.Toewijzingen;
using Rotonde.Weblaag.Dossier;
using Rotonde.Weblaag.Formulieren;
using Rotonde.Weblaag.Verklaringen;

namespace Rotonde.Werkplek.Paginas.Gezin.Personen;

/// <summary>A person at a glance: who, where, which family and plan, which meldingen, conversations and help. Registers the household when there is none.</summary>
[Mag(Gegevenssoort.Persoonsgegevens)]
[Mag(Gegevenssoort.Zaak, Actie.Schrijven)]
internal sealed class PersoonModel(
    PersoonInBeeld personen, GezinVanPersoon plekken, GesprekkenVanPersoon gesprekken, MijnMeldingen meldingen, VoorzieningenVanPersoon voorzieningen, BijdrageVanPersoon bijdragen,
    Personenregister register, RegistreerHuishouden registreer) : Rotondepagina
{
    private const string NietBekend = "Een van deze personen is nog niet bekend bij uw team. Leg eerst de naam en het adres vast.";

    [BindProperty]
    public HuishoudenInvoer Invoer { get; set; } = new();

    public PersoonBeeld Persoon { get; private set; } = null!;

    public PlekVanPersoon Plek { get; private set; } = new([], []);

    public IReadOnlyList<GesprekInLijst> Gesprekken { get; private set; } = [];

    public IReadOnlyList<MeldingInBeeld> Meldingen { get; private set; } = [];

    public IReadOnlyList<Voorzieningregel> Hulp { get; private set; } = [];

    /// <summary>The own contribution, month by month (C27).</summary>
    public Bijdragebeeld Bijdrage { get; private set; } = new([], Bedrag.Nul, false);

    public static IReadOnlyList<Keuze> Rollen { get; } = Keuze.Van<Huishoudrol>(r => r.InWoorden());

    public async Task<IActionResult> OnGetAsync(Guid id) => await LeesAsync(id) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        // First the right on this person, then what was typed: a BSN may not be tried out by who may see nobody.
        if (!await LeesAsync(id))
        {
            return NotFound();
        }

        if (ModelState.IsValid && await LedenAsync(id) is { } leden)
        {
            try
            {
                var uitkomst = await registreer.UitvoerenAsync(new(leden), Proces(Doelen.Plan), Stop);
                if (uitkomst.Gelukt)
                {
                    return await RondAfAsync(uitkomst, "Het huishouden is vastgelegd.", h => RedirectToPage("/Gezin/Huishoudens/Index", new { id = h.Waarde }), () => Task.FromResult<IActionResult>(Page()));
                }

                Weiger(uitkomst.Weigering!);
            }
            catch (GeenToegangException) when (leden.Count > 1)
            {
                // Known elsewhere looks like not known: the attempt is in the log.
                ModelState.AddModelError("Invoer.Anderen[0].Bsn", NietBekend);
            }
        }

        return Page();
    }

    private async Task<List<Huishoudplaats>?> LedenAsync(Guid id)
    {
        var leden = new List<Huishoudplaats> { new(PersoonId.Van(id), Invoer.Rol) };
        for (var i = 0; i < Invoer.Anderen.Count; i++)
        {
            if (Invoer.Anderen[i] is not { Bsn: { } bsn } ander)
            {
                continue;
            }

            if (await register.ZoekAsync(bsn, Stop) is not { } persoon)
            {
                ModelState.AddModelError("Invoer.Anderen[0].Bsn", NietBekend);
                return null;
            }

            leden.Add(new(persoon, ander.Rol));
        }

        return leden;
    }

    private async Task<bool> LeesAsync(Guid id)
    {
        var persoon = PersoonId.Van(id);
        if (await personen.GeefAsync(Actor, persoon, Doelen.Plan, Stop) is not { } beeld)
        {
            return false;
        }

        Persoon = beeld;
        Plek = await plekken.GeefAsync(Actor, persoon, Stop);
        Gesprekken = Kan(Gegevenssoort.Gesprek) ? await gesprekken.GeefAsync(Actor, persoon, Stop) : [];
        Meldingen = Kan(Gegevenssoort.Zaak) ? await meldingen.GeefAsync(Actor, persoon, Stop) : [];
        Hulp = Kan(Gegevenssoort.Toewijzing) ? await voorzieningen.GeefAsync(Actor, persoon, Stop) : [];
        Bijdrage = Kan(Gegevenssoort.Toewijzing) ? await bijdragen.GeefAsync(Actor, persoon, Stop) : Bijdrage;
        while (Invoer.Anderen.Count < 5)
        {
            Invoer.Anderen.Add(new() { Rol = Invoer.Anderen.Count == 0 ? Huishoudrol.Partner : Huishoudrol.Kind });
        }

        return true;
    }

    internal sealed class HuishoudenInvoer
    {
        public Huishoudrol Rol { get; set; }

        public List<AnderInvoer> Anderen { get; set; } = [];
    }

    internal sealed class AnderInvoer
    {
        public Bsn? Bsn { get; set; }

        public Huishoudrol Rol { get; set; }
    }
}
