using System.Globalization;
using System.Reflection;
using System.Text;
using Rotonde.Basis.Regels;
using Rotonde.Berichten.Controles;
using Rotonde.Berichten.Registerregels;
using Rotonde.Berichten.Regels;
using Rotonde.Berichten.Structuur;
using Rotonde.Modules.Tests.Berichten.Conformiteit;
using Rotonde.Testbasis;
using Xunit;

namespace Rotonde.Modules.Tests.Bouwregels;

/// <summary>
/// <c>docs/berichtregels.md</c> lists every rule that the library Berichten judges, from the code itself: level 1 by what the check says of values that break a field
/// of the structure, level 2 from its list of rules, levels 3 and 4 from the rules and the messages in which the tests find them. Write it anew with ROTONDE_SCHRIJF=1.
/// </summary>
public sealed class BerichtregelsTests
{
    private const string Kop = """
        # De regels van de bibliotheek Berichten

        Elke regel van iWmo en iJw 3.2 die een bericht kan breken, met onze eigen zin. Deze lijst komt uit de code; een test houdt haar waar. Hoe de bibliotheek werkt staat in `berichten.md`.

        - *Code*: de code in de standaard. `XSD` is een fout in de opbouw (een element dat ontbreekt, te veel is, op de verkeerde plaats of in de verkeerde naamruimte staat, of een code buiten de codelijst), `XML` wat de deur weigert of een teken dat niet mag.
        - *Niveau*: 1 opbouw, 2 binnen het bericht, 3 tegen eerdere berichten, 4 tegen een bron van buiten.
        - *Retour*: de code in het antwoord. Op niveau 1 bestaat geen retour: de afzender krijgt een Fo01. Op een 325 bestaat geen antwoord; een streepje betekent dat de standaard geen code geeft.
        - *Berichten*: waarin de regel geldt, in iWmo en iJw; alleen in een van beide staat er WMO of JW voor.
        - *Waar*: op niveau 1 de datatypen, verder het element waar de bevinding bij staat (niveau 2: het element dat de regel bekijkt).

        """;

    [Fact]
    public void De_lijst_van_regels_van_de_bibliotheek_is_waar()
    {
        var uit = new StringBuilder(Kop.ReplaceLineEndings("\n"));
        uit.Append("\n| Code | Niveau | Retour | Berichten | Waar | Regel |\n|---|---|---|---|---|---|\n");
        foreach (var rij in Niveau1().Concat(Niveau2()).Concat(Hoger()).OrderBy(r => r.Niveau == 1 ? 0 : 1).ThenBy(r => r.Code, StringComparer.Ordinal).ThenBy(r => r.Niveau).ThenBy(r => r.Zin, StringComparer.Ordinal))
        {
            uit.Append(CultureInfo.InvariantCulture, $"| {rij.Code} | {rij.Niveau} | {rij.Retourcode ?? "–"} | {Berichten(rij.Soorten)} | {string.Join(", ", rij.Plaatsen.Distinct().Order(StringComparer.Ordinal))} | {rij.Zin} |\n");
        }

        Goud.Vergelijk("docs/berichtregels.md", uit.ToString());
    }

    [Fact]
    public void Elke_regel_van_de_standaard_met_een_controleniveau_staat_op_de_lijst()
    {
        var lijst = Niveau1().Concat(Niveau2()).Concat(Hoger()).ToLookup(r => r.Code);
        Assert.Empty(Regelcode.Alle.Values.Where(r => r.Niveau > 0 && lijst[r.Code].All(l => l.Niveau != r.Niveau)).Select(r => r.Code)
            .Except(Structuurgeval.Zonder.Select(z => z.Code)));
        Assert.All(Niveau2(), r => Assert.NotEmpty(r.Soorten));
    }

    // Every field of every message is offered values that break it in each way the standard knows.
    private static IEnumerable<Rij> Niveau1() =>
        from soort in Berichtsoort.Alle
        from veld in Velden(Berichtstructuur.Van(soort).Wortel)
        from waarde in Fouten(veld.Datatype!)
        let fout = Structuurcontrole.Fout(waarde, veld, veld.Datatype!)
        where fout is not null && fout.Value.Regel is not ("XSD" or "XML")
        let plaats = veld.VastPatroon is null || (fout.Value.Regel.StartsWith("RS", StringComparison.Ordinal) && veld.Naam != "BerichtCode") ? veld.Datatype!.Naam : veld.Naam
        group (soort, plaats, fout.Value.Melding) by fout.Value.Regel into regel
        select new Rij(regel.Key, 1, null, regel.Select(r => r.soort), regel.Select(r => r.plaats), "Het veld " + Zin([.. regel.Select(r => r.Melding)]));

    // A code that is too long is said to be outside its list; where no free field carries the rule, that is its sentence.
    private static string Zin(IReadOnlyList<string> meldingen) =>
        meldingen.Where(m => !m.StartsWith("heeft een code", StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal).FirstOrDefault() ?? "heeft een code die te lang is en niet in zijn codelijst staat.";

    private static IEnumerable<Structuurelement> Velden(Structuurelement element) => element.Datatype is not null ? [element] : element.Kinderen.SelectMany(Velden);

    private static IEnumerable<string> Fouten(Datatype type)
    {
        string[] vast = ["", " ", "-1", "x", "é1", "T.", "DN-1", "020-123", "12", "123456789012345678", "1.0", "2025-05-31Z", "12:34:56Z"];
        return vast.Concat(type.MaxLengte is { } lengte ? [new string('1', lengte + 1), new string('a', lengte + 1), new string('1', lengte), new string('a', lengte)] : [])
            .Concat(type.Maximum is { } meest ? [(meest + 1).ToString(CultureInfo.InvariantCulture)] : []);
    }

    private static IEnumerable<Rij> Niveau2()
    {
        foreach (var regel in Inhoudsregels.Alle.GroupBy(r => (r.Code, r.Zin)))
        {
            yield return new(regel.Key.Code, 2, "0001", Beoordeeld.Where(s => regel.Any(r => r.GeldtIn(s) && Heeft(s, r.Element))), regel.Where(r => Beoordeeld.Any(s => r.GeldtIn(s) && Heeft(s, r.Element))).Select(r => r.Element), regel.Key.Zin);
        }

        var sleutel = typeof(Sleutelregels).GetMethod(nameof(Sleutelregels.TR101), BindingFlags.Static | BindingFlags.NonPublic)!.GetCustomAttribute<RegelAttribute>()!;
        yield return new(sleutel.Bron, 2, "0001", Beoordeeld.Where(s => Lijsten(s).Any()), Beoordeeld.SelectMany(Lijsten), sleutel.Zin);
    }

    private static IEnumerable<Berichtsoort> Beoordeeld => Berichtsoort.Alle.Where(s => s.Heen is null || s.Nummer == 325);

    private static bool Heeft(Berichtsoort soort, string element) => Alles(Berichtstructuur.Van(soort).Wortel).Any(e => e.Naam == element);

    private static IEnumerable<string> Lijsten(Berichtsoort soort) => Alles(Berichtstructuur.Van(soort).Wortel).Where(e => e.Sleutel.Count > 0 && e.Max is null).Select(e => e.Naam);

    private static IEnumerable<Structuurelement> Alles(Structuurelement element) => element.Kinderen.SelectMany(Alles).Prepend(element);

    // Which messages: those in which the conformity tests break the rule and find it; the rules of the header are tried in all that begin an exchange.
    private static IEnumerable<Rij> Hoger()
    {
        string[] kop = ["TR056", "TR135", "TR378"];
        var regels = typeof(Overstijgend).Assembly.GetTypes().Where(t => t.Namespace == typeof(Overstijgend).Namespace)
            .SelectMany(t => t.GetMethods(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public))
            .SelectMany(m => m.GetCustomAttributes<RegelAttribute>(inherit: false)).GroupBy(r => r.Bron, r => r.Zin);
        foreach (var regel in regels)
        {
            var (code, niveau) = Overstijgend.Codes[regel.Key];
            var gevallen = Registergevallen.Alle.Where(g => g.Code == regel.Key).ToList();
            var soorten = gevallen.SelectMany(g => Berichtsoort.Alle.Where(s => s.Nummer == g.Nummer && (!g.AlleenIJw || s.Standaard == Standaard.IJw)))
                .Concat(kop.Contains(regel.Key) ? Berichtsoort.Alle.Where(s => s.Heen is null && Regelcode.Alle[regel.Key].IWmo.Contains(s.Nummer)) : []);
            yield return new(regel.Key, niveau, code, soorten, gevallen.Select(g => g.Locatie.Split('/')[^1].Split('[')[0]), string.Join(' ', regel.Distinct().Order(StringComparer.Ordinal)));
        }
    }

    private static string Berichten(IEnumerable<Berichtsoort> soorten)
    {
        var alle = soorten.Distinct().ToList();
        if (alle.Count == Berichtsoort.Alle.Count)
        {
            return "alle";
        }

        return string.Join(' ', alle.GroupBy(s => s.Nummer).OrderBy(g => g.Key).Select(g => g.Count() == 2 ? g.Key.ToString(CultureInfo.InvariantCulture) : g.Single().ToString()));
    }

    private sealed record Rij(string Code, int Niveau, string? Retourcode, IEnumerable<Berichtsoort> Soorten, IEnumerable<string> Plaatsen, string Zin);
}
