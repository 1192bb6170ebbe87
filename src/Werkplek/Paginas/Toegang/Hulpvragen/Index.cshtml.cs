using Microsoft.AspNetCore.Mvc;
using Rotonde.Basis;
using Rotonde.Gezin.Huishoudens;
using Rotonde.Privacy.Gebruikers;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Toegang;
using Rotonde.Toegang.Hulpvragen;
using Rotonde.Toegang.Meldingen;
using Rotonde.Weblaag.Dossier;
using Rotonde.Weblaag.Formulieren;
using Rotonde.Weblaag.Verklaringen;

namespace Rotonde.Werkplek.Paginas.Toegang.Hulpvragen;

/// <summary>One question at the Bureaudienst: what was asked, what De Rotonde advised, and the one end it gets .</summary>
[Mag(Gegevenssoort.Hulpvraag)]
[Mag(Gegevenssoort.Hulpvraag, Actie.Schrijven)]
internal sealed class IndexModel(HulpvraagOverzicht hulpvragen, PersoonInBeeld personen, Gebruikersregister gebruikers, HandelHulpvraagAf afhandelen) : Rotondepagina
{
    [BindProperty]
    public EindeInvoer Einde { get; set; } = new();

    public HulpvraagInBeeld Vraag { get; private set; } = null!;

    public PersoonBeeld? Persoon { get; private set; }

    public IReadOnlyList<Keuze> Aanspreekpunten { get; private set; } = [];

    public string? GaatVerder => Vraag.ToegewezenAan is { } aan ? Aanspreekpunten.FirstOrDefault(k => k.Waarde == aan)?.Tekst : null;

    public async Task OnGetAsync(Guid id) => await LeesAsync(id);

    public Task<IActionResult> OnPostAfhandelenAsync(Guid id) => DoeAsync(id, nameof(Einde), "De vraag is afgehandeld.", async () =>
    {
        if (!Enum.TryParse<Hulpvraagstap>(Einde.Stap, out var stap))
        {
            return new Weigering("HandelHulpvraagAf.Stap", "Kies hoe de vraag is afgehandeld.", nameof(Einde.Stap));
        }

        // Only somebody who works here as Aanspreekpunt: the browser chooses from the list, the list decides.
        var aan = Einde.Aan is { Length: > 0 } gekozen && (await gebruikers.MetRolAsync(Rol.Consulent, Stop)).Any(g => g.Subject == gekozen) ? gekozen : null;
        return (await afhandelen.UitvoerenAsync(new(HulpvraagId.Van(id), stap, Einde.Reden ?? "", Einde.Antwoord, aan), Proces(Doelen.Vraag), Stop)).Weigering;
    });

    public Task<IActionResult> OnPostHeropenenAsync(Guid id) => DoeAsync(id, nameof(Einde), "De vraag is weer open.", async () => (await afhandelen.HeropenAsync(HulpvraagId.Van(id), Proces(Doelen.Vraag), Stop)).Weigering);

    protected override async Task<IActionResult> OpnieuwAsync(Guid id)
    {
        await LeesAsync(id);
        return Page();
    }

    private async Task LeesAsync(Guid id)
    {
        Vraag = await hulpvragen.GeefAsync(Actor, HulpvraagId.Van(id), Stop);
        Aanspreekpunten = [.. (await gebruikers.MetRolAsync(Rol.Consulent, Stop)).Select(g => new Keuze(g.Subject, g.Naam))];
        if (Vraag.Persoon is { } persoon && Kan(Gegevenssoort.Persoonsgegevens))
        {
            Persoon = await personen.GeefAsync(Actor, persoon, Doelen.Vraag, Stop);
        }
    }

    internal sealed class EindeInvoer
    {
        public string? Stap { get; set; }

        public string? Reden { get; set; }

        public string? Antwoord { get; set; }

        public string? Aan { get; set; }
    }
}
