using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Rotonde.Basis;
using Rotonde.Data.Verbinding;
using Rotonde.Financien.Begroting;
using Rotonde.Privacy.Rechten;
using Rotonde.Weblaag.Dossier;
using Rotonde.Weblaag.Formulieren;
using Rotonde.Weblaag.Grafieken;
using Rotonde.Weblaag.Verklaringen;

namespace Rotonde.Werkplek.Paginas.Financien;

/// <summary>Budget and accounts per group of taakvelden, of the own municipality and the four around it: real figures of the CBS, with the breaks of the scheme marked (R-226).</summary>
[Mag(Gegevenssoort.GepubliceerdeCijfers)]
[Mag(Gegevenssoort.Begroting)]
public sealed class IndexModel(BegrotingOverzicht overzicht, Werkeenheid werk) : Rotondepagina
{
    /// <summary>Code of the municipality that is looked at.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Gemeente { get; set; }

    /// <summary>The year of the lines.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Jaar { get; set; }

    /// <summary>The picture.</summary>
    public Begrotingsbeeld Beeld { get; private set; } = null!;

    /// <summary>Cost per inhabitant of every municipality in that year; none where it was not delivered.</summary>
    public Staafgrafiek? Vergelijking { get; private set; }

    /// <summary>Budget and accounts through the years.</summary>
    public Lijngrafiek? Jaren { get; private set; }

    /// <summary>Youth help through the years.</summary>
    public Lijngrafiek? Jeugdhulp { get; private set; }

    /// <summary>Budget and accounts per group.</summary>
    public Groepsgrafiek? Groepen { get; private set; }

    /// <summary>Municipalities to choose from.</summary>
    public IReadOnlyList<Keuze> Gemeenten { get; private set; } = [];

    /// <summary>Years to choose from.</summary>
    public IReadOnlyList<Keuze> Jaarkeuzes => [.. Beeld.Jaren.OrderDescending().Select(j => new Keuze(Tekst(j), Tekst(j)))];

    /// <summary>The breaks, each once.</summary>
    public IReadOnlyList<Reeksbreuk> Breuken => [.. Beeld.Begrotingen.Breuken.Concat(Beeld.Jeugdhulp.Breuken).DistinctBy(b => b.Uitleg).OrderBy(b => b.Jaar)];

    /// <summary>Shows it. What was never imported is shown from the figures that come with the product.</summary>
    public async Task OnGetAsync()
    {
        var bekend = await overzicht.GemeentenAsync(Actor, Stop);
        var meegeleverd = bekend.Count == 0;
        Gemeenten = meegeleverd
            ? [.. Iv3Regio.Regels.GroupBy(r => r.Gemeente).Select(g => new Keuze(g.Key.ToString(), g.MaxBy(r => r.Jaar)!.Naam)).OrderBy(k => k.Tekst, StringComparer.Ordinal)]
            : [.. bekend.Select(g => new Keuze(g.Code.ToString(), g.Naam))];
        var code = Gemeentecode.TryParse(Gemeente, out var gekozen) && Gemeenten.Any(g => g.Waarde == gekozen.ToString()) ? gekozen : werk.Gemeente.Code;
        Gemeente = code.ToString();

        Task<Begrotingsbeeld> GeefAsync(Gemeentecode wie, int jaar) => meegeleverd
            ? Task.FromResult(BegrotingOverzicht.Maak(wie, jaar, [.. Iv3Regio.Regels.Where(r => r.Gemeente == wie)]))
            : overzicht.GeefAsync(Actor, wie, jaar, Stop);

        Beeld = await GeefAsync(code, Jaar ?? Vandaag.Year);
        if (Beeld.Jaren.Count > 0 && !Beeld.Jaren.Contains(Beeld.Jaar))
        {
            // Nothing of that year: the newest year with accounts, or else the newest there is.
            var laatste = Beeld.Jaarrekeningen.Punten.LastOrDefault(p => p.Lasten is not null)?.Jaar ?? Beeld.Jaren[^1];
            Beeld = await GeefAsync(code, laatste);
        }

        Jaar = Beeld.Jaar;
        if (Beeld.Jaren.Count == 0)
        {
            return;
        }

        Jaren = Lijnen("Sociaal domein door de jaren", [("Begroting", Beeld.Begrotingen), ("Jaarrekening", Beeld.Jaarrekeningen)]);
        Jeugdhulp = Lijnen("Jeugdhulp door de jaren", [("Jaarrekening", Beeld.Jeugdhulp)]);
        var regels = Beeld.Regels.SkipLast(1).Where(r => r.Begroting is not null || r.Jaarrekening is not null).ToList();
        if (regels.Count > 0)
        {
            Groepen = new Groepsgrafiek(
                $"Begroting en jaarrekening {Tekst(Beeld.Jaar)} per onderdeel", Grootste(regels), ["Begroting", "Jaarrekening"],
                [.. regels.Select(r => new Groep(r.Groep, [r.Begroting?.InEuro, r.Jaarrekening?.InEuro]))]) { Eenheid = "euro", Schrijf = Getal.EuroKort, SchrijfInTabel = Getal.Euro };
        }

        var perInwoner = new List<Staaf>();
        foreach (var keuze in Gemeenten)
        {
            var beeld = keuze.Waarde == Gemeente ? Beeld : await GeefAsync(Gemeentecode.Parse(keuze.Waarde), Beeld.Jaar);
            perInwoner.Add(new Staaf(keuze.Tekst, beeld.Regels[^1].PerInwoner?.InEuro));
        }

        if (perInwoner.Count(s => s.Waarde is not null) > 1)
        {
            var hoog = perInwoner.MaxBy(s => s.Waarde ?? -1m)!;
            Vergelijking = new Staafgrafiek(
                $"Lasten sociaal domein per inwoner in {Tekst(Beeld.Jaar)}", $"{hoog.Naam} geeft per inwoner het meest uit: {Getal.EuroKort(hoog.Waarde!.Value)}.", perInwoner) { Eenheid = "euro", Schrijf = Getal.EuroKort, SchrijfInTabel = Getal.Euro };
        }
    }

    private static Lijngrafiek? Lijnen(string titel, IReadOnlyList<(string Naam, Reeks Reeks)> reeksen)
    {
        var bekend = reeksen.SelectMany(r => r.Reeks.Punten.Where(p => p.Lasten is not null)).ToList();
        if (bekend.Count < 2)
        {
            return null;
        }

        var zinnen = reeksen.Select(r => (r.Naam, Punten: r.Reeks.Punten.Where(p => p.Lasten is not null).ToList())).Where(r => r.Punten.Count > 1)
            .Select(r => $"{r.Naam}: van {Getal.EuroKort(r.Punten[0].Lasten!.Value.InEuro)} in {Tekst(r.Punten[0].Jaar)} naar {Getal.EuroKort(r.Punten[^1].Lasten!.Value.InEuro)} in {Tekst(r.Punten[^1].Jaar)}.");
        var breuken = reeksen.SelectMany(r => r.Reeks.Breuken).Select(b => b.Jaar).Distinct().Order().ToList();
        var breukzin = breuken.Count == 0 ? "" : $" Breuk in de indeling in {string.Join(" en ", breuken.Select(Tekst))}: daarvoor en daarna is niet zomaar te vergelijken.";
        // The moment itself says that the scheme changed there, so that nobody reads over the break.
        return new Lijngrafiek(
            titel, string.Join(" ", zinnen) + breukzin,
            [.. reeksen[0].Reeks.Punten.Select(p => Tekst(p.Jaar) + (breuken.Contains(p.Jaar) ? " ┊" : ""))],
            [.. reeksen.Select(r => new Lijn(r.Naam, [.. r.Reeks.Punten.Select(p => p.Lasten?.InEuro)]))]) { Eenheid = "euro", Schrijf = Getal.EuroKort, SchrijfInTabel = Getal.Euro };
    }

    private static string Grootste(IReadOnlyList<Begrotingsregel> regels)
    {
        var verschil = regels.Where(r => r.Verschil is not null).MaxBy(r => Math.Abs(r.Verschil!.Value.Centen));
        return verschil is null
            ? "De jaarrekening is er nog niet; u ziet de begroting."
            : $"Het grootste verschil zit bij {verschil.Groep}: {verschil.Verschil!.Value.InHeleEuro()} ten opzichte van de begroting.";
    }

    private static string Tekst(int jaar) => jaar.ToString(CultureInfo.InvariantCulture);
}
