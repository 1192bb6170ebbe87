using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Rotonde.Basis;
using Rotonde.Gezin.Huishoudens;
using Rotonde.Privacy.Gebruikers;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Toegang.Hulpvragen;
using Rotonde.Weblaag.Dossier;
using Rotonde.Weblaag.Formulieren;
using Rotonde.Weblaag.Verklaringen;
using Rotonde.Werkplek.Paginas.Werkvoorraad;

namespace Rotonde.Werkplek.Paginas.Toegang.Bureaudienst;

/// <summary>A line of the board as it is shown.</summary>
internal sealed record Bordrij(Bordregel Regel, string Kop, string Adres, string Bij, string Tijdstip, Tijdigheid Tijd);

/// <summary>The board: what came in, with whom it lies and how long there is. A receiver sees here what waits for them.</summary>
[Mag(Gegevenssoort.Werkvoorraad)]
internal sealed class IndexModel(Bureaudienstbord bord, NamenVanPersonen personen, Gebruikersregister gebruikers) : Rotondepagina
{
    public const int Per = 25;

    public static IReadOnlyList<Keuze> Standen { get; } = Keuze.Van<Bordstand>(s => s.InWoorden());

    public static IReadOnlyList<Keuze> Eigenaren { get; } = Keuze.Van<Bordeigenaar>(e => e switch { Bordeigenaar.Mij => "Van mij", Bordeigenaar.Niemand => "Nog van niemand", _ => "Van iedereen" });

    public static IReadOnlyList<Keuze> Kanalen { get; } = Keuze.Van<Kanaal>(k => k.InWoorden());

    [BindProperty(SupportsGet = true)]
    public Bordstand? Stand { get; set; }

    [BindProperty(SupportsGet = true)]
    public Bordeigenaar Van { get; set; }

    [BindProperty(SupportsGet = true)]
    public Kanaal? Kanaal { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool TeLaat { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Blad { get; set; } = 1;

    /// <summary>Somebody may type a name in it, so it travels in the form, never in the address.</summary>
    [BindProperty]
    public string? Zoek { get; set; }

    public Bord Bord { get; private set; } = null!;

    public IReadOnlyList<Bordrij> Rijen { get; private set; } = [];

    public bool Gekozen => Stand is not null || Van != Bordeigenaar.Iedereen || Kanaal is not null || TeLaat || !string.IsNullOrWhiteSpace(Zoek);

    public Task OnGetAsync() => LeesAsync();

    public Task OnPostAsync() => LeesAsync();

    private async Task LeesAsync()
    {
        var kort = Zoek is { Length: > 20 } lang ? lang[..20] : Zoek;
        Bord = await bord.GeefAsync(Actor, new(Stand, Van, TeLaat, Kanaal, kort, Blad, Per), Stop);
        if (Blad > 1 && Bord.Regels.Count == 0)
        {
            // What stood there was handled in the meantime.
            Blad = 1;
            Bord = await bord.GeefAsync(Actor, new(Stand, Van, TeLaat, Kanaal, kort, Blad, Per), Stop);
        }

        var namen = await personen.GeefAsync(Actor, Bord.Regels.Select(r => r.Persoon).OfType<PersoonId>(), Doelen.Vraag, Stop);
        var collegas = Bord.Regels.Count == 0
            ? []
            : (await gebruikers.MetRolAsync(Rol.Bureaudienst, Stop)).Concat(await gebruikers.MetRolAsync(Rol.Consulent, Stop)).DistinctBy(g => g.Subject).ToDictionary(g => g.Subject, g => g.Naam);
        var nu = Klok.GetUtcNow();
        Rijen =
        [
            .. Bord.Regels.Select(r => new Bordrij(
                r,
                r.Persoon is { } p && namen.TryGetValue(p, out var naam) ? $"{naam} ({r.Nummer})" : r.Nummer,
                r.Overdracht is { } o && !Actor.Teams.Contains(r.Team) ? Url.Page("/Toegang/Overdrachten/Index", new { id = o.Waarde })! : Url.Page("/Toegang/Hulpvragen/Index", new { id = r.Hulpvraag.Waarde })!,
                Bij(r, collegas),
                r.UiterlijkOm is { } om ? om.TijdInNederland().ToString(" HH:mm", CultureInfo.InvariantCulture) : "",
                Overdrachtwoorden.Klok(r.Uiterlijk, r.UiterlijkOm, nu, Vandaag))),
        ];
    }

    private string Bij(Bordregel regel, IReadOnlyDictionary<string, string> collegas)
    {
        var eigenaar = regel.Eigenaar is not { } wie ? $"nog niemand, {regel.Team}" : wie == Actor.Subject ? "u" : collegas.GetValueOrDefault(wie, "een collega");
        return regel.Stand == Bordstand.WachtOpAanvaarding ? $"{eigenaar}, tot {regel.Ontvanger} aanvaardt" : eigenaar;
    }
}
