using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Rotonde.Basis;
using Rotonde.Gezin.Huishoudens;
using Rotonde.Privacy.Gebruikers;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Toegang;
using Rotonde.Toegang.Hulpvragen;
using Rotonde.Toegang.Meldingen;
using Rotonde.Toegang.Overdrachten;
using Rotonde.Toegang.SocialeKaart;
using Rotonde.Weblaag.Dossier;
using Rotonde.Weblaag.Formulieren;
using Rotonde.Weblaag.Verklaringen;

namespace Rotonde.Werkplek.Paginas.Toegang.Hulpvragen;

/// <summary>One question at the Bureaudienst: what was asked, what De Rotonde advised, and the one end it gets .</summary>
[Mag(Gegevenssoort.Hulpvraag)]
[Mag(Gegevenssoort.Hulpvraag, Actie.Schrijven)]
internal sealed class IndexModel(
    HulpvraagOverzicht hulpvragen, PersoonInBeeld personen, Gebruikersregister gebruikers, ZoekVoorzieningen kaart, PakHulpvraagOp oppakken, DraagWarmOver overdragen, HandelHulpvraagAf afhandelen) : Rotondepagina
{
    // Words enough to find help; a question may be pages long.
    private const int Zoekwoorden = 300;

    [BindProperty]
    public EindeInvoer Einde { get; set; } = new();

    [BindProperty]
    public OppakInvoer Oppakken { get; set; } = new();

    [BindProperty]
    public OverdraagInvoer Overdragen { get; set; } = new();

    public HulpvraagInBeeld Vraag { get; private set; } = null!;

    public PersoonBeeld? Persoon { get; private set; }

    public IReadOnlyList<Keuze> Aanspreekpunten { get; private set; } = [];

    /// <summary>Employees, teams and the help that fits the question: who can receive it.</summary>
    public IReadOnlyList<Keuze> Ontvangers { get; private set; } = [];

    /// <summary>The help of the social map that fits the words of the question best.</summary>
    public IReadOnlyList<Treffer> Hulp { get; private set; } = [];

    /// <summary>Who looks at it, and since when.</summary>
    public string? Bij { get; private set; }

    /// <summary>Last day for contact when it is handed over warm today.</summary>
    public DateOnly ContactNaOverdracht => Meldingstermijnen.Uiterlijk("overdracht", Vandaag)!.Value;

    public DateTimeOffset Nu => Klok.GetUtcNow();

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
        return (await afhandelen.UitvoerenAsync(new(HulpvraagId.Van(id), stap, Einde.Reden ?? "", Einde.Antwoord, aan, Einde.Versie), Proces(Doelen.Vraag), Stop)).Weigering;
    });

    public Task<IActionResult> OnPostOppakkenAsync(Guid id) => DoeAsync(id, nameof(Oppakken), "De vraag is nu bij u.", async () =>
        (await oppakken.UitvoerenAsync(HulpvraagId.Van(id), Oppakken.Versie, Proces(Doelen.Vraag), Stop)).Weigering);

    public Task<IActionResult> OnPostOverdragenAsync(Guid id) => DoeAsync(id, nameof(Overdragen), "De vraag is overgedragen en blijft van u tot de ontvanger aanvaardt.", async () =>
    {
        // Kind and key in one choice: "Team:Toegang".
        var delen = (Overdragen.Ontvanger ?? "").Split(':', 2);
        var aan = delen.Length == 2 && Enum.TryParse<Ontvangersoort>(delen[0], out var soort)
            ? new Ontvanger(soort, delen[1], Overdragen.Contactpersoon, Overdragen.Gesprek)
            : new Ontvanger(Ontvangersoort.Medewerker, "");
        return (await overdragen.UitvoerenAsync(new(HulpvraagId.Van(id), aan, Overdragen.Reden ?? "", Overdragen.Versie), Proces(Doelen.Vraag), Stop)).Weigering;
    });

    public Task<IActionResult> OnPostIntrekkenAsync(Guid id) => DoeAsync(id, nameof(Overdragen), "De overdracht is ingetrokken.", async () => (await overdragen.TrekInAsync(HulpvraagId.Van(id), Proces(Doelen.Vraag), Stop)).Weigering);

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
        Einde.Versie = Oppakken.Versie = Overdragen.Versie = Vraag.Versie;
        if (Vraag.IsOpen)
        {
            Hulp = (await kaart.GeefAsync(Actor, new Zoekopdracht(Vraag.Tekst[..Math.Min(Vraag.Tekst.Length, Zoekwoorden)], PerBladzijde: 3), Stop)).Treffers;
            Ontvangers =
            [
                .. Aanspreekpunten.Select(k => new Keuze($"{Ontvangersoort.Medewerker}:{k.Waarde}", k.Tekst)),
                .. (await gebruikers.TeamsMetRolAsync(Rol.Consulent, Stop)).Select(t => new Keuze($"{Ontvangersoort.Team}:{t}", $"Team {t}")),
                .. Hulp.Select(t => new Keuze($"{Ontvangersoort.Voorziening}:{t.Aanbod.Id}", $"Hulp in de buurt: {t.Aanbod.Naam}")),
            ];
            Bij = Vraag is { ToegewezenAan: { } wie, OpgepaktOp: { } sinds } ? await BijAsync(wie, sinds) : null;
        }

        if (Vraag.Persoon is { } persoon && Kan(Gegevenssoort.Persoonsgegevens))
        {
            Persoon = await personen.GeefAsync(Actor, persoon, Doelen.Vraag, Stop);
        }
    }

    // The whole day it counts as looking at it; after that it lies there.
    private async Task<string> BijAsync(string wie, DateTimeOffset sinds)
    {
        var tijd = sinds.TijdInNederland();
        var vandaag = sinds.DagInNederland() == Vandaag;
        var wanneer = vandaag ? tijd.ToString("HH:mm", CultureInfo.InvariantCulture) : sinds.DagInNederland().Voluit();
        return wie == Actor.Subject ? $"U kijkt hiernaar, sinds {wanneer}."
            : vandaag ? $"{await gebruikers.NaamAsync(wie, Stop)} kijkt hier ook naar, sinds {wanneer}."
            : $"Deze vraag ligt bij {await gebruikers.NaamAsync(wie, Stop)}, sinds {wanneer}.";
    }

    internal sealed class OppakInvoer
    {
        public int Versie { get; set; }
    }

    internal sealed class OverdraagInvoer
    {
        public string? Ontvanger { get; set; }

        public string? Contactpersoon { get; set; }

        public DateOnly? Gesprek { get; set; }

        public string? Reden { get; set; }

        public int Versie { get; set; }
    }

    internal sealed class EindeInvoer
    {
        public int? Versie { get; set; }

        public string? Stap { get; set; }

        public string? Reden { get; set; }

        public string? Antwoord { get; set; }

        public string? Aan { get; set; }
    }
}
