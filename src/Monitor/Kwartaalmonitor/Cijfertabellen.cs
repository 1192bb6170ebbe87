using System.Globalization;
using Rotonde.Basis;
using Rotonde.Financien.Begroting;
using Rotonde.Financien.Prognose;
using Rotonde.Monitor.Streefwaarden;

namespace Rotonde.Monitor.Kwartaalmonitor;

/// <summary>Makes the tables of an edition from the answers of Financien and from counts. Pure.</summary>
public static class Cijfertabellen
{
    /// <summary>Budget and accounts of the whole social domain through the years, drawn as lines with the breaks marked.</summary>
    public static Tabel Jaren(Begrotingsbeeld beeld) => new(
        $"Lasten sociaal domein van {beeld.Naam}: begroting en jaarrekening",
        "Soort",
        [.. beeld.Begrotingen.Punten.Select(p => Jaar(p.Jaar))],
        [
            new Tabelrij("Begroting", [.. beeld.Begrotingen.Punten.Select(p => p.Lasten?.InEuro)]),
            new Tabelrij("Jaarrekening", [.. beeld.Jaarrekeningen.Punten.Select(p => p.Lasten?.InEuro)]),
        ],
        Getalsoort.Euro,
        Grafieksoort.Lijnen,
        [.. beeld.Begrotingen.Breuken.Select(b => new Tabelbreuk(Jaar(b.Jaar), b.Uitleg))],
        ["Een streepje betekent: niet geleverd of nog niet vastgesteld."],
        Iv3Regio.Bron["Bron: ".Length..]);

    /// <summary>Budget and accounts per group of taakvelden in one year.</summary>
    public static Tabel Groepen(Begrotingsbeeld beeld) => new(
        $"Lasten per onderdeel in {Jaar(beeld.Jaar)}",
        "Onderdeel",
        ["Begroting", "Jaarrekening", "Verschil"],
        [.. beeld.Regels.Select(r => new Tabelrij(r.Groep, [r.Begroting?.InEuro, r.Jaarrekening?.InEuro, r.Verschil?.InEuro]))],
        Getalsoort.Euro,
        Grafieksoort.Geen,
        [],
        [.. beeld.Regels.All(r => r.Jaarrekening is null) ? new[] { $"De jaarrekening {Jaar(beeld.Jaar)} is er nog niet." } : []],
        Iv3Regio.Bron["Bron: ".Length..]);

    /// <summary>Budget, forecast and deviation per part of individual help (R-228).</summary>
    public static Tabel Themas(int jaar, IReadOnlyList<Themaregel> themas) => new(
        $"Begroting en prognose {Jaar(jaar)} per onderdeel",
        "Onderdeel",
        ["Begroting", "Prognose", "Afwijking"],
        [.. themas.Select(t => new Tabelrij(t.Naam, [t.Begroting, t.Prognose, t.Afwijking]))],
        Getalsoort.Euro,
        Grafieksoort.Geen,
        [],
        ["De eerste regel is de gekozen prognose voor het geheel. Daaronder zijn de maanden van elk onderdeel doorgerekend; samen kunnen zij daarvan afwijken."],
        "grootboek van het eigen platform; begroting uit Iv3");

    /// <summary>The forecasts of the year beside each other, with why the plain one is too low.</summary>
    public static Tabel Prognoses(Prognosebeeld beeld)
    {
        var rijen = beeld.Prognoses
            .Select(p => new Tabelrij(Naam(p.Methode) + (p == beeld.Gekozen ? " (gekozen)" : ""), [p.TotNu.InEuro, p.Rest.InEuro, p.Jaar.InEuro]))
            .ToList();
        var noten = new List<string> { beeld.Keuze };
        if (beeld.Naief is { } naief)
        {
            rijen.Add(new Tabelrij("Zonder late declaraties", [null, null, naief.Jaar.InEuro]));
            noten.Add(naief.Uitleg);
        }

        if (beeld.Bandbreedte is { } band)
        {
            noten.Add($"In vier van de vijf jaren valt de uitkomst tussen {band.Onder.InHeleEuro()} en {band.Boven.InHeleEuro()}. Eerdere prognoses zaten er gemiddeld {band.Mape.ToString("0.0", CultureInfo.GetCultureInfo("nl-NL"))} % naast ({band.Jaren} jaren).");
        }

        noten.AddRange(beeld.Kanttekeningen);
        return new Tabel(
            $"Prognose {Jaar(beeld.Jaar)} voor individuele hulp", "Methode", ["Tot nu", "Nog te komen", "Heel het jaar"], rijen, Getalsoort.Euro, Grafieksoort.Geen, [], noten,
            "grootboek van het eigen platform");
    }

    /// <summary>Declared per service month, and what it will have cost.</summary>
    public static Tabel Maanden(Prognosebeeld beeld) => new(
        $"Kosten per maand in {Jaar(beeld.Jaar)}",
        "Stand",
        [.. beeld.Maanden.Select(m => m.Kort)],
        [
            new Tabelrij("Gedeclareerd", [.. beeld.Maanden.Select(m => (decimal?)m.Gedeclareerd.InEuro)]),
            new Tabelrij("Verwachte eindstand", [.. beeld.Maanden.Select(m => (decimal?)m.Eindstand.InEuro)]),
        ],
        Getalsoort.Euro,
        Grafieksoort.Staven,
        [],
        [],
        "grootboek van het eigen platform");

    /// <summary>Running lines per product group, now and at the end of 2019. Made fit for publication when asked.</summary>
    public static Tabel Lijnen(IReadOnlyList<(string Productgroep, int Aantal)> nu, IReadOnlyList<(string Productgroep, int Aantal)> basis, Kwartaal peil, bool openbaar)
    {
        var groepen = nu.Select(g => g.Productgroep).Union(basis.Select(g => g.Productgroep), StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        IReadOnlyList<decimal?> Kolom(IReadOnlyList<(string Productgroep, int Aantal)> aantallen)
        {
            var rij = groepen.Select(g => aantallen.FirstOrDefault(a => a.Productgroep == g).Aantal).ToList();
            return openbaar
                ? [.. KleineAantallen.Rij(rij).Select(a => (decimal?)a.Waarde)]
                : [.. rij.Select(a => (decimal?)a)];
        }

        var (heden, toen) = (Kolom(nu), basis.Count == 0 ? groepen.ConvertAll(_ => (decimal?)null) : Kolom(basis));
        return new Tabel(
            "Lopende individuele voorzieningen per productgroep",
            "Productgroep",
            ["31-12-2019", peil.Peildatum.Kort()],
            [.. groepen.Select((g, i) => new Tabelrij(g, [toen[i], heden[i]]))],
            Getalsoort.Aantal,
            Grafieksoort.Geen,
            [],
            openbaar ? ["Een streepje betekent: minder dan 10, weggelaten om herleiden te voorkomen, of niet bekend."] : [],
            "toewijzingen van het eigen platform");
    }

    /// <summary>Counts through the last quarters, drawn as lines.</summary>
    public static Tabel Verloop(string titel, IReadOnlyList<Kwartaal> kwartalen, IReadOnlyList<(string Naam, IReadOnlyDictionary<Kwartaal, decimal?> Waarden)> reeksen, bool openbaar, string bron) => new(
        titel,
        "Indicator",
        [.. kwartalen.Select(k => k.ToString())],
        [
            .. reeksen.Select(r => new Tabelrij(r.Naam,
            [
                .. kwartalen.Select(k => r.Waarden.TryGetValue(k, out var w) && w is { } waarde ? openbaar ? KleineAantallen.Toets((int)waarde).Waarde : waarde : (decimal?)null),
            ])),
        ],
        Getalsoort.Aantal,
        Grafieksoort.Lijnen,
        [],
        [],
        bron);

    private static string Jaar(int jaar) => jaar.ToString(CultureInfo.InvariantCulture);

    private static string Naam(Prognosemethode methode) => methode switch
    {
        Prognosemethode.Doorrekenen => "Doorrekenen van de maanden",
        Prognosemethode.Verplichtingen => "Toegezegde hulp en verwachte instroom",
        _ => "Aantal lijnen maal kosten per maand",
    };
}
