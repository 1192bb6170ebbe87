using System.Text.RegularExpressions;
using Rotonde.Basis;
using Rotonde.Berichten.Berichttypen;
using Rotonde.Berichten.Controles;
using Rotonde.Berichten.Model;
using Rotonde.Berichten.Register;
using Rotonde.Berichten.Retouren;
using Rotonde.Berichten.Simulatie;
using Rotonde.Berichten.Snel;
using Rotonde.Berichten.Structuur;
using Rotonde.Berichten.Xml;
using Rotonde.Testbasis;
using Xunit;

namespace Rotonde.Modules.Tests.Berichten.Gebruik;

/// <summary>
/// The samples of <c>docs/berichten.md</c>: the page holds the text between the marks of this file, letter for letter, and what stands here is run.
/// Write the page anew with ROTONDE_SCHRIJF=1.
/// </summary>
public sealed partial class GebruikTests
{
    private static readonly DateOnly Vandaag = new(2026, 5, 1);

    [Fact]
    public void De_voorbeelden_op_de_bladzijde_zijn_de_code_die_hier_draait()
    {
        var hier = Stuk().Matches(File.ReadAllText(Path.Combine(Goud.Wortel, "tests", "Modules.Tests", "Berichten", "Gebruik", "GebruikTests.cs")).ReplaceLineEndings("\n"))
            .ToDictionary(m => m.Groups["naam"].Value, m => Links(m.Groups["code"].Value), StringComparer.Ordinal);
        var bladzijde = File.ReadAllText(Path.Combine(Goud.Wortel, "docs", "berichten.md")).ReplaceLineEndings("\n");
        var gebruikt = Blok().Matches(bladzijde).Select(m => m.Groups["naam"].Value).ToList();

        Assert.Equal(hier.Keys.Order(StringComparer.Ordinal), gebruikt.Order(StringComparer.Ordinal));
        Assert.Equal(gebruikt.Count, bladzijde.Split("```csharp").Length - 1);
        Goud.Vergelijk("docs/berichten.md", Blok().Replace(bladzijde, m => $"<!-- {m.Groups["naam"].Value} -->\n```csharp\n{hier[m.Groups["naam"].Value]}```"));
    }

    [Fact]
    public void De_bibliotheek_kent_geen_database_en_geen_web() => Assert.All(
        new[] { typeof(Bericht).Assembly, typeof(Bsn).Assembly }.SelectMany(a => a.GetReferencedAssemblies()).Select(a => a.Name!).Distinct(),
        naam => Assert.True(
            naam == "Rotonde.Basis" || (naam.StartsWith("System.", StringComparison.Ordinal) && !naam.StartsWith("System.Data", StringComparison.Ordinal) && !naam.StartsWith("System.Net", StringComparison.Ordinal)), naam));

    [Fact]
    public void De_grenzen_van_de_deur_op_de_bladzijde_zijn_die_van_de_code()
    {
        var rijen = Grens().Matches(File.ReadAllText(Path.Combine(Goud.Wortel, "docs", "berichten.md")))
            .ToDictionary(m => m.Groups["naam"].Value, m => int.Parse(m.Groups["getal"].Value.Replace(",", "", StringComparison.Ordinal), System.Globalization.CultureInfo.InvariantCulture), StringComparer.Ordinal);
        Assert.Equal(
            typeof(Xmlgrenzen).GetProperties().Where(p => p.PropertyType == typeof(int)).ToDictionary(p => p.Name, p => (int)p.GetValue(Xmlgrenzen.Standaard)!, StringComparer.Ordinal), rijen);
    }

    [Theory]
    [InlineData("JW305", 0)]
    [InlineData("JW323", 1)]
    public void Lezen_en_toetsen(string naam, int aantal)
    {
        Assert.Equal(aantal, Toets(Voorbeelden.Bytes(naam)).Count);
        Assert.Equal("XML", Assert.Single(Toets("geen bericht"u8.ToArray())).Regel);

        // <voorbeeld:lezen>
        static IReadOnlyList<Bevinding> Toets(byte[] bestand)
        {
            var gelezen = Berichtlezer.Lees(bestand);
            return gelezen.Gelukt
                ? Controle.Niveau1En2(gelezen.Bericht) // every finding, in the order of the file
                : [gelezen.Weigering];                 // the door refused it: code XML, line, column, sentence
        }
        // </voorbeeld>
    }

    [Fact]
    public void Wat_er_in_staat()
    {
        var bericht = Gegeven.Geldig(Berichtsoort.Parse("JW305"));

        // <voorbeeld:inhoud>
        var start = Startbericht.Uit(bericht);                       // typed: values, not strings
        var (bsn, begin) = (start.Client.Bsn, start.Producten[0].Begindatum);

        var plek = bericht.Zoek("Bericht/Client/StartProducten/StartProduct/Begindatum"); // or any element by the path of a finding
        var geslacht = bericht.Structuur.Wortel.Kind("Client")!.Kind("Geslacht")!.Datatype!.Codelijst!.Betekenis("1");
        // </voorbeeld>
        Assert.Equal((Gegeven.Burger, new DateOnly(2025, 4, 14)), (bsn, begin));
        Assert.Equal("2025-04-14", plek!.Waarde);
        Assert.NotEqual("1", geslacht);
    }

    [Fact]
    public void Schrijven()
    {
        var client = Gegeven.Client;

        // <voorbeeld:schrijven>
        var bericht = new Startbericht
        {
            Kop = new()
            {
                Soort = Berichtsoort.Parse("WMO305"),
                Gemeente = Gemeentecode.Parse("0226"),
                Aanbieder = AgbCode.Parse("65656055"),
                Identificatie = "S000000001", // unique per kind of message for the sender (TR056)
                Dagtekening = new DateOnly(2025, 4, 28),
            },
            Client = client,
            Producten =
            [
                new()
                {
                    ToewijzingNummer = 300201,
                    Product = new("02", "02A03"),
                    ToewijzingIngangsdatum = new DateOnly(2025, 4, 14),
                    Begindatum = new DateOnly(2025, 4, 14),
                    StatusAanlevering = Aanlevering.Eerste,
                },
            ],
        }.NaarBericht();

        var bezwaren = Controle.VoorVerzending(bericht); // empty: it may go
        byte[] bestand = Berichtschrijver.Schrijf(bericht); // UTF-8, no byte order mark, CR/LF
        // </voorbeeld>
        Assert.Empty(bezwaren);
        Assert.True(Berichtlezer.Lees(bestand).Bericht!.Wortel.IsGelijkAan(bericht.Wortel));
    }

    [Fact]
    public async Task Beantwoorden_tegen_wat_eerder_is_gezegd()
    {
        var register = new Geheugenregister();
        register.Verwerk(Gegeven.Geldig(Berichtsoort.Parse("WMO301")), []);
        var antwoord = await Antwoord(Gegeven.Geldig(Berichtsoort.Parse("WMO305")), register, "R1", Vandaag);
        Assert.True(Retourbericht.Uit(antwoord).IsGoedgekeurd);

        // The same start once more is said to be there already.
        var nogmaals = await Antwoord(Gegeven.Geldig(Berichtsoort.Parse("WMO305")), register, "R2", Vandaag);
        Assert.Equal(["9056"], Retourbericht.Uit(nogmaals).Retourcodes);

        // <voorbeeld:beantwoorden>
        static async Task<Bericht> Antwoord(Bericht bericht, Geheugenregister register, string identificatie, DateOnly vandaag)
        {
            // Levels 1 to 4 in turn. A finding of level 1 has no retour: see Foutberichten.Fo01.
            var bevindingen = await Controle.BeoordeelAsync(bericht, register, vandaag);
            register.Verwerk(bericht, bevindingen); // your own IBerichtregister keeps it in your database

            var kop = new Antwoordkop(identificatie, vandaag);
            return bericht.Soort.Nummer == 323
                ? Antwoorden.Declaratie(bericht, bevindingen, kop) // the 325, lines and totals as the standard wants them
                : Antwoorden.Retour(bericht, bevindingen, kop);    // 302, 306, 308, 316, 318 or 320
        }
        // </voorbeeld>
    }

    [Fact]
    public void Een_grote_declaratie()
    {
        var pad = Path.Combine(Path.GetTempPath(), $"rotonde-gebruik-{Guid.CreateVersion7():N}.xml");
        File.WriteAllBytes(pad, Berichtschrijver.Schrijf(Gegeven.Geldig(Berichtsoort.Parse("JW323"))));

        // <voorbeeld:snel>
        using var stroom = File.OpenRead(pad);
        var uitslag = Snelcontrole.Controleer(stroom); // the same verdict as Berichtlezer and Controle, in one passage
        var goed = uitslag.Bevindingen.Count == 0;
        // </voorbeeld>
        File.Delete(pad);
        Assert.True(goed && uitslag.Snel);
        Assert.Equal(Berichtsoort.Parse("JW323"), uitslag.Soort);
    }

    [Fact]
    public async Task Naspelen()
    {
        // <voorbeeld:simuleren>
        var aantal = 0;
        var verslag = await Berichtenspel.SpeelAsync(
            new Simulatieplan { Gemeente = Gemeentecode.Parse("0226"), Maanden = 3, Clienten = 40, Zaad = 1 },
            stuk => aantal++); // every file as the other side gets it, with the number of the one it answers
        // </voorbeeld>
        Assert.True(aantal > 100);
        Assert.Contains(verslag.Soorten, s => s.Soort.Nummer == 323);
    }

    private static string Links(string code)
    {
        var regels = code.TrimEnd(' ').TrimEnd('\n').Split('\n');
        var marge = regels.Where(r => r.Length > 0).Min(r => r.Length - r.TrimStart(' ').Length);
        return string.Concat(regels.Select(r => (r.Length == 0 ? r : r[marge..]) + "\n"));
    }

    [GeneratedRegex(@"^\| `(?<naam>[A-Z]\w+)` \| (?<getal>[0-9,]+)", RegexOptions.Multiline)]
    private static partial Regex Grens();

    [GeneratedRegex(@"// <voorbeeld:(?<naam>\w+)>\n(?<code>.*?)// </voorbeeld>", RegexOptions.Singleline)]
    private static partial Regex Stuk();

    [GeneratedRegex(@"<!-- (?<naam>\w+) -->\n```csharp\n(?<code>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Blok();
}
