using Rotonde.Berichten.Controles;
using Rotonde.Berichten.Regels;
using Rotonde.Berichten.Registerregels;
using Rotonde.Berichten.Structuur;
using Rotonde.Modules.Tests.Berichten.Regels;
using Xunit;

namespace Rotonde.Modules.Tests.Berichten.Conformiteit;

/// <summary>
/// Every code of the rule export of iWmo/iJw 3.2 is accounted for: with control level 1 to 4 by a message that breaks it and one that keeps it, without by a
/// reason why no message can.
/// </summary>
public sealed class ConformiteitTests
{
    public static TheoryData<int, string> Structuur
    {
        get
        {
            var rijen = new TheoryData<int, string>();
            for (var i = 0; i < Structuurgeval.Alle.Length; i++)
            {
                rijen.Add(i, Structuurgeval.Alle[i].Code);
            }

            return rijen;
        }
    }

    [Theory]
    [MemberData(nameof(Structuur))]
    public void Niveau_1_vindt_wie_de_regel_breekt_op_het_veld_en_wie_haar_houdt_niet(int rij, string naam)
    {
        var geval = Structuurgeval.Alle[rij];
        foreach (var standaard in Enum.GetValues<Standaard>())
        {
            var soort = Berichtsoort.Van(standaard, geval.Nummer);
            var bericht = Gegeven.Geldig(soort);
            if (geval.Pad.Contains("/Telefoon/", StringComparison.Ordinal) is false && bericht.Zoek(geval.Pad[..geval.Pad.LastIndexOf('/')]) is null)
            {
                Assert.Fail($"{naam}: {geval.Pad} bestaat niet in {soort}.");
            }

            var bevinding = Assert.Single(Controle.Niveau1(bericht.Zet(geval.Pad, geval.Breekt)));
            Assert.Equal((geval.Code, 1, null, geval.Pad), (bevinding.Regel, bevinding.Niveau, bevinding.Retourcode, bevinding.Locatie[0]));
            Assert.True(bevinding.Melding.EndsWith('.') && bevinding.Herstel.EndsWith('.'), naam);
            Assert.Empty(Controle.Niveau1(bericht.Zet(geval.Pad, geval.Houdt.Replace("{code}", Berichtstructuur.Van(soort).Berichtcode, StringComparison.Ordinal))));
        }
    }

    [Fact]
    public void Geen_code_met_een_controleniveau_ontbreekt()
    {
        var getoetst = Structuurgeval.Alle.Select(g => (g.Code, Niveau: 1))
            .Concat(Structuurgeval.Zonder.Select(z => (z.Code, Niveau: 1)))
            .Concat(InhoudsregelsTests.MetGeval.Select(c => (Code: c, Niveau: 2)))
            .Concat(Registergevallen.Alle.Select(g => (g.Code, Niveau: Regelcode.Alle[g.Code].Niveau)))
            .ToLookup(g => g.Code);

        var gevraagd = Regelcode.Alle.Values.Where(r => r.Niveau > 0).ToList();
        Assert.Equal(160, gevraagd.Count);
        Assert.Empty(gevraagd.Where(r => getoetst[r.Code].All(g => g.Niveau != r.Niveau)).Select(r => r.Code));
        // TR319 is a rule of both levels (SPEC §19); the export gives it level 3.
        Assert.Empty(getoetst.Where(g => Regelcode.Alle[g.Key].Niveau == 0).Select(g => g.Key));
        Assert.Equal(2, Structuurgeval.Zonder.Length);
    }

    [Fact]
    public void Elk_bericht_dat_de_standaard_bij_een_regel_van_niveau_3_of_4_noemt_wordt_op_die_regel_getoetst()
    {
        // The export names TR019 for WMO305 only and SPEC §9 for 307 too; every message it names has a case, in both standards.
        var getoetst = Registergevallen.Alle.Select(g => (g.Code, g.Nummer)).ToHashSet();
        var kop = new[] { "TR056", "TR135", "TR378" };
        Assert.Empty(
            from regel in Regelcode.Alle.Values
            where regel.Niveau >= 3
            from nummer in regel.IWmo.Union(regel.IJw)
            where !getoetst.Contains((regel.Code, nummer)) && !kop.Contains(regel.Code)
            select $"{regel.Code} {nummer}");
    }

    [Theory]
    [InlineData("TR056", "Bericht/Header/BerichtIdentificatie")]
    [InlineData("TR135", "Bericht/Header/BerichtIdentificatie")]
    [InlineData("TR378", "Bericht/Header")]
    public async Task De_regels_van_de_kop_gelden_in_elk_bericht_dat_een_gesprek_begint(string code, string plaats)
    {
        foreach (var soort in Berichtsoort.Alle.Where(s => Regelcode.Alle[code].IWmo.Contains(s.Nummer)))
        {
            var register = new Rotonde.Berichten.Register.Geheugenregister();
            var goed = Gegeven.Geldig(soort);
            var fout = goed;
            var vandaag = new DateOnly(2026, 1, 1);
            switch (code)
            {
                case "TR056":
                    register.Verwerk(goed, [new("TR000", 3, "0200", ["Bericht"], "", "")]);
                    break;
                case "TR135":
                    vandaag = goed.Dagtekening!.Value.AddDays(-1);
                    break;
                default:
                    fout = goed.Zet(soort.VanGemeente ? "Bericht/Header/Afzender" : "Bericht/Header/Ontvanger", "9999");
                    break;
            }

            var bevindingen = await Controle.Niveau3Async(fout, register, vandaag);
            Assert.Contains(bevindingen, b => b.Regel == code && b.Locatie[0].StartsWith(plaats, StringComparison.Ordinal) && b.Retourcode == Regelcode.Alle[code].Retourcode);

            // Nothing below a header that rejects is judged.
            Assert.All(bevindingen, b => Assert.StartsWith("Bericht/Header", b.Locatie[0], StringComparison.Ordinal));
            Assert.DoesNotContain(await Controle.Niveau3Async(goed, new Rotonde.Berichten.Register.Geheugenregister(), new DateOnly(2026, 1, 1)), b => b.Regel == code);
        }
    }

    [Fact]
    public void Wat_geen_bericht_kan_breken_staat_met_reden_op_een_lijst()
    {
        var redenen = File.ReadLines(Voorbeelden.Bestand("Conformiteit/zonder-controle.csv")).Skip(1).Select(r => r.Split(';', 3)).ToList();
        Assert.Equal(Regelcode.Alle.Values.Where(r => r.Niveau == 0).Select(r => r.Code).Order(StringComparer.Ordinal), redenen.Select(r => r[0]).Order(StringComparer.Ordinal));
        Assert.All(redenen, r => Assert.Contains(r[1], (string[])["mens", "systeem", "uitleg"]));
        Assert.All(redenen, r => Assert.True(r[2].Length > 20 && r[2].EndsWith('.'), r[0]));
    }

    [Fact]
    public void De_code_draagt_precies_de_regels_van_de_standaard()
    {
        // Every [Regel] of the library that bears a code of the standard is in the export with that level, and the other way round.
        var gemerkt = typeof(Overstijgend).Assembly.GetTypes()
            .SelectMany(t => t.GetMethods(System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Public))
            .SelectMany(m => m.GetCustomAttributes(typeof(Rotonde.Basis.Regels.RegelAttribute), inherit: false).Cast<Rotonde.Basis.Regels.RegelAttribute>())
            .Select(r => r.Bron).Where(Regelcode.Alle.ContainsKey).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(Regelcode.Alle.Values.Where(r => r.Niveau >= 2).Select(r => r.Code).Order(StringComparer.Ordinal), gemerkt);
        Assert.All(Inhoudsregels.Alle.Where(r => r.Code != "TR319"), r => Assert.Equal(2, Regelcode.Alle[r.Code].Niveau));
    }
}
