using Rotonde.Basis;
using Rotonde.Monitor.Indicatoren;
using Rotonde.Monitor.Streefwaarden;

namespace Rotonde.Monitor.Kwartaalmonitor;

/// <summary>What was measured for one indicator.</summary>
/// <param name="Nu">This quarter.</param>
/// <param name="Basis">The base year.</param>
/// <param name="Vorige">The quarter before.</param>
/// <param name="OokGetoond">Companion figures as sentences, such as the median.</param>
/// <param name="Aantal">How many cases a mean or count rests on, when the denominator does not say it; decides whether it may be published.</param>
public sealed record Indicatormeting(Meting? Nu, Meting? Basis, Meting? Vorige, IReadOnlyList<string> OokGetoond, int? Aantal = null);

/// <summary>All that goes into an edition.</summary>
public sealed record Editieinvoer
{
    /// <summary>Whose figures.</summary>
    public required Gemeentecode Gemeente { get; init; }

    /// <summary>Its name.</summary>
    public required string Gemeentenaam { get; init; }

    /// <summary>Over which quarter.</summary>
    public required Kwartaal Kwartaal { get; init; }

    /// <summary>When the figures were taken.</summary>
    public required DateTimeOffset Moment { get; init; }

    /// <summary>May it be published? Then small numbers are left out and counts are rounded.</summary>
    public required bool Openbaar { get; init; }

    /// <summary>Measurements by code of indicator.</summary>
    public required IReadOnlyDictionary<string, Indicatormeting> Metingen { get; init; }

    /// <summary>Tables by chapter.</summary>
    public IReadOnlyDictionary<Hoofdstuk, IReadOnlyList<Tabel>> Tabellen { get; init; } = new Dictionary<Hoofdstuk, IReadOnlyList<Tabel>>();

    /// <summary>What each part of the money is budgeted and forecast at.</summary>
    public IReadOnlyList<Themaregel> Themas { get; init; } = [];

    /// <summary>Explanations by chapter.</summary>
    public IReadOnlyDictionary<Hoofdstuk, string> Toelichtingen { get; init; } = new Dictionary<Hoofdstuk, string>();

    /// <summary>Stories; they stand with the effect.</summary>
    public IReadOnlyList<Verhaal> Verhalen { get; init; } = [];

    /// <summary>Progress of policy.</summary>
    public IReadOnlyList<Beleidsregel> Beleid { get; init; } = [];

    /// <summary>Sources.</summary>
    public IReadOnlyList<string> Bronnen { get; init; } = [];

    /// <summary>Is it demonstration data?</summary>
    public bool Demo { get; init; }
}

/// <summary>Makes an edition. Pure: what is measured goes in, what the council reads comes out.</summary>
public static class Editiemaker
{
    private static readonly (Hoofdstuk Soort, string Titel)[] Volgorde =
    [
        (Hoofdstuk.Effect, "Wat heeft het opgeleverd?"),
        (Hoofdstuk.Ervaring, "Hoe ervaren inwoners het?"),
        (Hoofdstuk.Geld, "Wat heeft het gekost?"),
        (Hoofdstuk.Volume, "Hoeveel hulp is er, en hoe loopt de uitvoering?"),
    ];

    /// <summary>Makes a concept edition.</summary>
    public static Editie Maak(Editieinvoer invoer) => new()
    {
        Gemeente = invoer.Gemeente,
        Gemeentenaam = invoer.Gemeentenaam,
        Kwartaal = invoer.Kwartaal,
        Status = Editiestatus.Concept,
        OpgemaaktOp = invoer.Moment,
        Openbaar = invoer.Openbaar,
        Hoofdstukken =
        [
            .. Volgorde.Select(h => new Editiehoofdstuk(
                h.Soort,
                h.Titel,
                invoer.Toelichtingen.GetValueOrDefault(h.Soort),
                [.. Indicatorlijst.Alle.Where(d => d.Hoofdstuk == h.Soort).Select(d => Regel(d, invoer))],
                [.. invoer.Tabellen.GetValueOrDefault(h.Soort) ?? []],
                h.Soort == Hoofdstuk.Effect ? [.. invoer.Verhalen] : [])),
        ],
        Themas = [.. invoer.Themas],
        Beleid = [.. invoer.Beleid],
        Bronnen = [.. invoer.Bronnen],
        Demo = invoer.Demo,
    };

    /// <summary>One indicator as the council reads it.</summary>
    public static Indicatorregel Regel(Indicatordefinitie d, Editieinvoer invoer)
    {
        var meting = invoer.Metingen.GetValueOrDefault(d.Code) ?? new Indicatormeting(null, null, null, []);
        var oordeel = d.Beoordeel(invoer.Kwartaal, meting.Nu, meting.Basis, meting.Vorige);
        var waarde = meting.Nu is { } nu && d.WordtGemeten ? d.Waarde(nu.Teller, nu.Noemer) : null;
        var gemeten = waarde is not null;
        var basis = meting.Basis is { } b ? d.Waarde(b.Teller, b.Noemer) : null;
        var toon = d.Toon(waarde);
        var basistekst = d.Toon(basis);
        IReadOnlyList<string> ook = meting.OokGetoond;
        if (d.Eenheid == Eenheid.Dagen && meting.Nu?.Noemer is { } lijnen)
        {
            // How many cases a mean rests on is a count too, and is published as one.
            ook = [.. ook, $"Lijnen die eindigden: {(invoer.Openbaar ? KleineAantallen.Toets((int)lijnen).ToString() : Indicatordefinitie.Heel(lijnen))}"];
        }

        if (invoer.Openbaar && d.Eenheid != Eenheid.Euro && d.Streefwaarde is not BinnenBegroting)
        {
            if (waarde is not null && TeKlein(d, meting.Nu!, meting.Aantal))
            {
                // What cannot be shown may not be read from its difference, its path or its light either.
                oordeel = new Beoordeling(Licht.Grijs, Pijl.Onbekend, null, null, "Minder dan 10 gevallen: om niemand herkenbaar te maken staat het cijfer hier niet.");
                waarde = null;
                toon = "minder dan 10 gevallen";
                ook = [];
            }
            else if (waarde is { } w && d.Eenheid == Eenheid.Aantal)
            {
                waarde = KleineAantallen.Toets((int)w).Waarde;
                toon = d.Toon(waarde);
            }

            if (basis is { } bb && d.Eenheid == Eenheid.Aantal)
            {
                basistekst = KleineAantallen.Toets((int)bb).ToString();
            }
            else if (basis is not null && TeKlein(d, meting.Basis!, null))
            {
                basistekst = "minder dan 10 gevallen";
            }

            // Exact differences would give the exact counts back, and so would the counts that go with it.
            if (d.Eenheid == Eenheid.Aantal)
            {
                ook = [];
                oordeel = oordeel with
                {
                    Pad = oordeel.Pad is { } pad ? decimal.Round(pad / 5m, 0, MidpointRounding.AwayFromZero) * 5m : null,
                    Verschil = oordeel.Verschil is { } v ? decimal.Round(v, 0, MidpointRounding.AwayFromZero) : null,
                    // A path has a text with the exact counts in it.
                    Uitleg = waarde is null || oordeel.Pad is null ? oordeel.Uitleg : "Vergeleken met het pad van 2019 naar eind 2024. Aantallen zijn afgerond op vijf.",
                };
            }
        }

        return new Indicatorregel(
            d.Code, d.Naam, d.Opgave, d.StreefwaardeLetterlijk, waarde, toon, basistekst, oordeel.Verschil,
            d.Streefwaarde is Behoud { InProcentpunt: true } ? "procentpunt" : "%", oordeel.Pad,
            oordeel.Licht, oordeel.Pijl, oordeel.Uitleg, ook, d.Bron, d.Beperkingen, Stand(gemeten, waarde is not null, oordeel.TeWeinig));
    }

    private static Meetstand Stand(bool gemeten, bool getoond, bool teWeinig) => (gemeten, getoond, teWeinig) switch
    {
        (false, _, _) => Meetstand.NietGemeten,
        (_, false, _) => Meetstand.TeWeinigOmTeTonen,
        (_, _, true) => Meetstand.TeWeinigVoorKleur,
        _ => Meetstand.Gemeten,
    };

    private static bool TeKlein(Indicatordefinitie d, Meting m, int? aantal) =>
        (aantal ?? (int)(d.Eenheid == Eenheid.Aantal ? m.Teller : m.Noemer ?? 0m)) < d.K;
}
