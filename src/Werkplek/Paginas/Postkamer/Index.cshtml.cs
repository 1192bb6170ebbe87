using Microsoft.AspNetCore.Mvc;
using Rotonde.Postkamer.Berichtenlijst;
using Rotonde.Postkamer.Register;
using Rotonde.Postkamer.Termijnen;
using Rotonde.Privacy.Rechten;
using Rotonde.Weblaag.Dossier;
using Rotonde.Weblaag.Formulieren;
using Rotonde.Weblaag.Verklaringen;

namespace Rotonde.Werkplek.Paginas.Postkamer;

/// <summary>The post room: every message in and out with its state and the last day for its answer. Metadata only, whoever looks.</summary>
[Mag(Gegevenssoort.Postkamer)]
public sealed class IndexModel(Berichtenoverzicht overzicht, TeLateAntwoorden late) : Rotondepagina
{
    /// <summary>Rows on a page.</summary>
    public const int PerBlad = 25;

    /// <summary>Most late answers that are shown.</summary>
    public const int LateGrens = 500;

    /// <summary>Words of identification, AGB code or kind. Somebody may type a name or BSN in it, so it travels in the form, never in the address.</summary>
    [BindProperty]
    public string? Zoek { get; set; }

    /// <summary>Only in or only out.</summary>
    [BindProperty(SupportsGet = true)]
    public Richting? Kant { get; set; }

    /// <summary>Only this number.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Nummer { get; set; }

    /// <summary>Only this state.</summary>
    [BindProperty(SupportsGet = true)]
    public Berichtstaat? Staat { get; set; }

    /// <summary>Page, from 1.</summary>
    [BindProperty(SupportsGet = true)]
    public int Blad { get; set; } = 1;

    /// <summary>Only what was not answered in time.</summary>
    [BindProperty(SupportsGet = true)]
    public bool TeLaat { get; set; }

    /// <summary>Late answers, the oldest first.</summary>
    public IReadOnlyList<TeLaatAntwoord> Late { get; private set; } = [];

    /// <summary>Is the list cut down by a choice or a word?</summary>
    public bool Gefilterd => Zoek is { Length: > 0 } || Kant is not null || Nummer is not null || Staat is not null;

    /// <summary>How many sheets there are.</summary>
    public int Bladen => (Bladzijde.Totaal + PerBlad - 1) / PerBlad;

    /// <summary>The rows.</summary>
    public Berichtenoverzicht.Bladzijde Bladzijde { get; private set; } = new([], 0, true);

    /// <summary>Does this reader see messages only with the person they are about?</summary>
    public bool AlleenBijPersoon => !KanZonderPersoon(Gegevenssoort.Postkamer);

    /// <summary>Directions to choose from.</summary>
    public static IReadOnlyList<Keuze> Kanten { get; } = Keuze.Van<Richting>(r => r.InWoorden());

    /// <summary>States to choose from.</summary>
    public static IReadOnlyList<Keuze> Staten { get; } = Keuze.Van<Berichtstaat>(s => s.InWoorden());

    /// <summary>Kinds to choose from.</summary>
    public static IReadOnlyList<Keuze> Nummers { get; } =
    [
        .. Berichten.Structuur.Berichtsoort.Alle.Select(s => s.Nummer).Distinct().Order()
            .Select(n => n.ToString(System.Globalization.CultureInfo.InvariantCulture)).Select(n => new Keuze(n, n)),
    ];

    /// <summary>The boxes to choose from: name, address, and whether it is the open one.</summary>
    public IEnumerable<(string Naam, string? Adres, bool Hier)> Bakken(IUrlHelper url) =>
    [
        ("Alles", url.Page("/Postkamer/Index"), !TeLaat && Kant is null && Staat != Berichtstaat.NietAangekomen),
        ("Ontvangen", url.Page("/Postkamer/Index", new { kant = Richting.In }), !TeLaat && Kant == Richting.In),
        ("Verstuurd", url.Page("/Postkamer/Index", new { kant = Richting.Uit }), !TeLaat && Kant == Richting.Uit),
        ("Niet aangekomen", url.Page("/Postkamer/Index", new { staat = Berichtstaat.NietAangekomen }), !TeLaat && Kant is null && Staat == Berichtstaat.NietAangekomen),
        ("Antwoord te laat", url.Page("/Postkamer/Index", new { telaat = true }), TeLaat),
    ];

    /// <summary>The late answers of one direction on this sheet.</summary>
    public IReadOnlyList<TeLaatAntwoord> LateVan(Richting richting) => [.. Late.Skip((Blad - 1) * PerBlad).Take(PerBlad).Where(l => l.Richting == richting)];

    /// <summary>How long it is late, in words.</summary>
    public string DagenTeLaat(TeLaatAntwoord antwoord) =>
        Vandaag.DayNumber - antwoord.AntwoordUiterlijk.DayNumber is var dagen && dagen == 1 ? "1 dag" : $"{dagen} dagen";

    /// <summary>Shows them.</summary>
    public Task OnGetAsync() => ToonAsync();

    /// <summary>Searches.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        await ToonAsync();
        return Page();
    }

    private async Task ToonAsync()
    {
        Blad = Math.Max(1, Blad);
        if (AlleenBijPersoon)
        {
            return;
        }

        if (TeLaat)
        {
            Late = await late.GeefAsync(Actor, Stop);
            Blad = Math.Min(Blad, Math.Max(1, (Late.Count + PerBlad - 1) / PerBlad));
            return;
        }

        Bladzijde = await overzicht.GeefAsync(Actor, new Berichtfilter(Zoek is { Length: > 60 } ? Zoek[..60] : Zoek, Kant, Nummer, Staat), Blad, PerBlad, Stop);
    }
}
