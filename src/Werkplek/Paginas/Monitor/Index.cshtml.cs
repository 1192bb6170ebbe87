using Microsoft.AspNetCore.Mvc;
using Rotonde.Basis;
using Rotonde.Data.Verbinding;
using Rotonde.Monitor.Indicatoren;
using Rotonde.Monitor.Kwartaalmonitor;
using Rotonde.Privacy.Rechten;
using Rotonde.Weblaag.Dossier;
using Rotonde.Weblaag.Formulieren;
using Rotonde.Weblaag.Verklaringen;

namespace Rotonde.Werkplek.Paginas.Monitor;

/// <summary>
/// The 26 indicators with light, base, target and source. Who works on the kwartaalmonitor sees the measurements as they are now; everybody else what
/// the council received last.
/// </summary>
[Mag(Gegevenssoort.GepubliceerdeCijfers)]
[Mag(Gegevenssoort.KwartaalmonitorInBewerking)]
[Mag(Gegevenssoort.Indicatordefinitie)]
public sealed class IndexModel(IndicatorOverzicht indicatoren, KwartaalmonitorOverzicht edities, Werkeenheid werk) : Rotondepagina
{
    private const int Terug = 8;

    /// <summary>The quarter that is looked at, <c>2025-3</c>.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Kwartaal { get; set; }

    /// <summary>Only this chapter.</summary>
    [BindProperty(SupportsGet = true)]
    public Hoofdstuk? Hoofdstuk { get; set; }

    /// <summary>Column to sort by.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Sorteer { get; set; }

    /// <summary><c>op</c> or <c>af</c>.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Richting { get; set; }

    /// <summary>Are these the measurements of now, not those the council received?</summary>
    public bool InBewerking { get; private set; }

    /// <summary>The quarter that is shown; none when nothing was published yet.</summary>
    public Kwartaal? Peil { get; private set; }

    /// <summary>The rows.</summary>
    public IReadOnlyList<Indicatorregel> Regels { get; private set; } = [];

    /// <summary>Quarters to choose from.</summary>
    public IReadOnlyList<Keuze> Kwartalen { get; private set; } = [];

    /// <summary>Chapters to choose from.</summary>
    public static IReadOnlyList<Keuze> Hoofdstukken { get; } = Keuze.Van<Hoofdstuk>(h => h.InWoorden());

    /// <summary>How many of the rows that are shown have this light.</summary>
    public int Met(Rotonde.Monitor.Streefwaarden.Licht licht) => Regels.Count(r => r.Licht == licht);

    /// <summary>Shows them.</summary>
    public async Task OnGetAsync()
    {
        InBewerking = Kan(Gegevenssoort.KwartaalmonitorInBewerking);
        var alle = InBewerking ? await LopendAsync() : await GepubliceerdAsync();
        var gekozen = alle.Where(r => Hoofdstuk is null || Indicatorlijst.Met(r.Code).Hoofdstuk == Hoofdstuk);
        IOrderedEnumerable<Indicatorregel> Op<T>(Func<Indicatorregel, T> sleutel) => Richting == "af" ? gekozen.OrderByDescending(sleutel) : gekozen.OrderBy(sleutel);
        Regels =
        [
            .. Sorteer switch
            {
                "naam" => Op(r => r.Naam),
                "stand" => Op(r => r.Licht),
                _ => Op(r => r.Code),
            },
        ];
    }

    private async Task<IReadOnlyList<Indicatorregel>> LopendAsync()
    {
        var laatste = Basis.Kwartaal.Van(Vandaag).Vorige;
        var peil = Basis.Kwartaal.TryParse(Kwartaal, out var gevraagd) ? gevraagd : laatste;
        var keuzes = new List<Keuze>();
        for (var k = Basis.Kwartaal.Van(Vandaag); keuzes.Count <= Terug; k = k.Vorige)
        {
            keuzes.Add(new Keuze(k.ToString(), k.Voluit()));
        }

        Kwartalen = keuzes;
        Peil = peil;
        Kwartaal = peil.ToString();
        var invoer = new Editieinvoer
        {
            Gemeente = werk.Gemeente.Code, Gemeentenaam = werk.Gemeente.Naam, Kwartaal = peil, Moment = Klok.GetUtcNow(), Openbaar = false,
            Metingen = await indicatoren.GeefAsync(Actor, peil, Stop),
        };
        return [.. Indicatorlijst.Alle.Select(d => Editiemaker.Regel(d, invoer))];
    }

    private async Task<IReadOnlyList<Indicatorregel>> GepubliceerdAsync()
    {
        var lijst = await edities.GepubliceerdAsync(Actor, Stop);
        Kwartalen = [.. lijst.Select(e => new Keuze(e.Kwartaal.ToString(), e.Kwartaal.Voluit()))];
        var keuze = Basis.Kwartaal.TryParse(Kwartaal, out var gevraagd) ? lijst.FirstOrDefault(e => e.Kwartaal == gevraagd) : null;
        if ((keuze ?? (lijst.Count > 0 ? lijst[0] : null)) is { } vermelding && await edities.GepubliceerdAsync(Actor, vermelding.Kwartaal, Stop) is { } editie)
        {
            Peil = editie.Kwartaal;
            Kwartaal = editie.Kwartaal.ToString();
            return [.. editie.Hoofdstukken.SelectMany(h => h.Indicatoren)];
        }

        // What is aimed at is known before anything was published; what was reached is not.
        return
        [
            .. Indicatorlijst.Alle.Select(d => new Indicatorregel(
                d.Code, d.Naam, d.Opgave, d.StreefwaardeLetterlijk, null, "–", "–", null, "%", null, Rotonde.Monitor.Streefwaarden.Licht.Grijs,
                Rotonde.Monitor.Streefwaarden.Pijl.Onbekend, d.GrijsOmdat ?? "Er is nog geen kwartaalmonitor bij de raad.", [], d.Bron, d.Beperkingen, Meetstand.NietGemeten)),
        ];
    }
}
