using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Rotonde.Berichten.Controles;
using Rotonde.Berichten.Retouren;
using Rotonde.Berichten.Snel;
using Rotonde.Berichten.Structuur;
using Rotonde.Berichten.Xml;
using Xunit;

namespace Rotonde.Modules.Tests.Berichten.Snel;

public sealed class SnelcontroleTests
{
    private static readonly Antwoordkop Kop = new("A1", new DateOnly(2026, 5, 7));

    private static readonly Opmaak[] Opmaken =
    [
        new(),
        new() { Regeleinde = "\n", Inspringing = "  " },
        new() { Regeleinde = "", Inspringing = "" },
        new() { Verklaring = "\uFEFF<?xml version=\"1.0\" encoding=\"utf-8\"?>" },
        new() { Verklaring = "<?xml version='1.0' encoding='UTF-8' standalone='yes'?>", Prefix = "ns2", Basisprefix = "ns3" },
        new() { Verklaring = "<?xml version=\"1.0\"?>", Prefix = "", Basisprefix = "b" },
        new() { Prefix = "p", Basisprefix = "", Wortelattributen = " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" " },
        new() { Prefix = "een_heel_lange_prefix_van_iemand", Basisprefix = "nog_een_lange_prefix_van_iemand" },
    ];

    public static TheoryData<string> Voorbeeldnamen => [.. Voorbeelden.Namen];

    [Fact]
    public void De_regels_van_de_declaratie_zijn_de_regels_die_de_snelle_weg_kent() =>
        Assert.All(Berichtsoort.Alle.Where(s => s.Nummer == 323), s => Assert.True(Declaratietoets.KentDeRegelsVan(s), "Er is een regel bijgekomen of weg: Declaratietoets moet mee."));

    [Fact]
    public void De_opbouw_van_de_declaratie_past_in_de_snelle_weg() =>
        Assert.All(Berichtsoort.Alle.Where(s => s.Nummer == 323), s => Assert.NotNull(Snelvorm.Voor(Berichtstructuur.Van(s), Declaratieplek.Van, "p", "b")));

    [Fact]
    public void Een_ander_bericht_heeft_geen_snelle_weg() =>
        Assert.All(Berichtsoort.Alle.Where(s => s.Nummer != 323), s => Assert.Null(Snelvorm.Voor(Berichtstructuur.Van(s), Declaratieplek.Van, "p", "b")));

    [Theory]
    [MemberData(nameof(Voorbeeldnamen))]
    public void Een_voorbeeld_wordt_snel_net_zo_beoordeeld_als_precies(string naam) => Vergelijk(Voorbeelden.Bytes(naam));

    [Fact]
    public void Elke_goede_declaratie_gaat_snel_en_krijgt_hetzelfde_antwoord() =>
        Check.QuickThrowOnFailure(Prop.ForAll(ArbMap.Default.ArbFor<int>(), zaad =>
        {
            foreach (var standaard in Enum.GetValues<Standaard>())
            {
                var aantal = ((zaad & 0xFF) % 60) + 1;
                var bytes = Declaratiebestand.Maak(standaard, aantal, zaad, Opmaken[(zaad & 0xFFFF) % Opmaken.Length]);
                Assert.True(Vergelijk(bytes).Snel, Encoding.UTF8.GetString(bytes.AsSpan(0, 400)));
            }
        }));

    [Theory]
    [InlineData(1)]
    [InlineData(999)]
    [InlineData(4_000)]
    public void Een_grote_declaratie_gaat_snel_uit_geheugen_en_uit_een_stroom(int prestaties)
    {
        var bytes = Declaratiebestand.Maak(Standaard.IWmo, prestaties, prestaties);
        Assert.True(Vergelijk(bytes).Snel);
        using var stroom = new Druppels(bytes, zoeken: true);
        Assert.True(Snelcontrole.Controleer(stroom).Snel);
        using var eenrichting = new Druppels(bytes, zoeken: false);
        Assert.True(Snelcontrole.Controleer(eenrichting).Snel);
    }

    [Fact]
    public void Een_client_met_duizend_regels_en_honderden_creditregels_gaat_snel()
    {
        var regels = Enumerable.Range(0, 1_000).Select(i => Gegeven.Prestatie(Standaard.IJw) with
        {
            ReferentieNummer = $"R{i}",
            ToewijzingNummer = i % 3 == 0 ? 7 : i,
            VorigReferentieNummer = i % 3 == 0 ? $"Q{i}" : null,
            IngediendBedrag = new(i % 3 == 0 ? -36000 : 36000),
        }).ToArray();
        var bytes = Berichtschrijver.Schrijf(Gegeven.Declaratie(Standaard.IJw, regels).NaarBericht());
        Assert.True(Vergelijk(bytes).Snel);

        foreach (var (oud, nieuw) in new[] { (">R998<", ">R1<"), (">Q999<", ">Q0<"), (">Q999<", ">R500<"), (">998</", ">1</"), (">R999<", ">Q3<") })
        {
            Assert.False(Vergelijk(Vervang(bytes, oud, nieuw)).Snel);
        }
    }

    [Fact]
    public void Twintigduizend_gewijzigde_declaraties_worden_snel_net_zo_beoordeeld_als_precies()
    {
        var kans = new Random(323);
        var verminking = new Verminking(kans);
        var codes = new HashSet<string>(StringComparer.Ordinal);
        int snel = 0, goed = 0, geweigerd = 0;
        for (var i = 0; i < 20_000; i++)
        {
            var bron = i % 40 == 0
                ? Voorbeelden.Bytes("JW323")
                : Declaratiebestand.Maak(i % 2 == 0 ? Standaard.IJw : Standaard.IWmo, kans.Next(1, 5), i, Opmaken[kans.Next(Opmaken.Length)]);
            var bytes = verminking.Vermink(bron, meest: 3);
            bytes = i % 4 == 0 ? HersteldTotaal(bytes) : bytes;

            // What did not go fast was judged the exact way already; to see that this is so, some are compared all the same.
            var uitslag = Snelcontrole.Controleer(bytes);
            if (uitslag.Snel || i % 10 == 0)
            {
                _ = Vergelijk(bytes);
            }

            snel += uitslag.Snel ? 1 : 0;
            goed += uitslag.Bevindingen.Count == 0 ? 1 : 0;
            geweigerd += uitslag.Weigering is null ? 0 : 1;
            codes.UnionWith(uitslag.Bevindingen.Select(b => b.Regel));
        }

        // All ways must have been walked, and every rule broken.
        Assert.InRange(snel, 2_000, 10_000);
        Assert.InRange(goed, snel + 100, 15_000);
        Assert.InRange(geweigerd, 500, 15_000);
        Assert.Empty(Declaratietoets.Regels.Select(r => r.Split(' ')[1]).Append("TR101").Except(codes));
    }

    [Fact]
    public void Twintigduizend_verminkte_berichten_van_alle_soorten_laten_het_proces_heel()
    {
        var kans = new Random(28);
        var verminking = new Verminking(kans);
        var voorbeelden = Voorbeelden.Namen.Select(Voorbeelden.Bytes).ToList();
        int geweigerd = 0, beantwoord = 0;
        for (var i = 0; i < 20_000; i++)
        {
            var uitslag = Snelcontrole.Controleer(verminking.Vermink(voorbeelden[i % voorbeelden.Count], meest: 6));
            geweigerd += uitslag.Weigering is null ? 0 : 1;
            if (uitslag.Soort?.Antwoord is not null && uitslag.Bevindingen.All(b => b.Niveau > 1))
            {
                _ = Berichtschrijver.Schrijf(uitslag.Antwoord(Kop));
                beantwoord++;
            }
        }

        Assert.InRange(geweigerd, 1_000, 19_000);
        Assert.InRange(beantwoord, 500, 19_000);
    }

    [Fact]
    public void Kleinere_grenzen_gelden_ook_op_de_snelle_weg()
    {
        var bytes = Declaratiebestand.Maak(Standaard.IJw, 50, 1);
        foreach (var grenzen in new Xmlgrenzen[]
        {
            new() { Bytes = bytes.Length }, new() { Bytes = bytes.Length - 1 }, new() { Diepte = 8 }, new() { Diepte = 7 }, new() { Attributen = 1 }, new() { Naam = 20 }, new() { Tekst = 5 },
        }.Concat(Enumerable.Range(0, 30).Select(i => new Xmlgrenzen { Knopen = 1_290 + (10 * i) })))
        {
            _ = Vergelijk(bytes, grenzen);
            using var stroom = new Druppels(bytes, zoeken: true);
            Assert.Equal(Tekst(Snelcontrole.Controleer(bytes, grenzen).Bevindingen), Tekst(Snelcontrole.Controleer(stroom, grenzen).Bevindingen));
        }
    }

    [Fact]
    public void Het_geheugen_groeit_alleen_met_de_sleutels()
    {
        var bytes = Declaratiebestand.Maak(Standaard.IJw, 10_000, 1);
        using var stroom = new MemoryStream(bytes);
        _ = Snelcontrole.Controleer(stroom);
        stroom.Position = 0;
        var voor = GC.GetAllocatedBytesForCurrentThread();
        Assert.True(Snelcontrole.Controleer(stroom).Snel);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - voor, 80_000, 1_000_000);
    }

    [Fact]
    public void Een_bestand_dat_niet_snel_kan_wordt_uit_de_stroom_opnieuw_gelezen()
    {
        var bytes = Vervang(Declaratiebestand.Maak(Standaard.IJw, 2_000, 3), "R000001999", "R000001998");
        using var stroom = new MemoryStream([1, 2, 3, .. bytes]) { Position = 3 };
        var uitslag = Snelcontrole.Controleer(stroom);
        Assert.False(uitslag.Snel);
        Assert.Equal(Tekst(Snelcontrole.Controleer(bytes).Bevindingen), Tekst(uitslag.Bevindingen));
    }

    /// <summary>The whole promise: whatever the file, the same findings, and the same answer where one exists.</summary>
    private static Controleuitslag Vergelijk(byte[] bytes, Xmlgrenzen? grenzen = null)
    {
        var snel = Snelcontrole.Controleer(bytes, grenzen);
        var lezing = Berichtlezer.Lees(bytes, grenzen);
        var precies = lezing.Gelukt ? Controle.Niveau1En2(lezing.Bericht) : [lezing.Weigering];
        if (Tekst(precies) != Tekst(snel.Bevindingen))
        {
            Assert.Fail($"{Tekst(precies)}\nmaar snel:\n{Tekst(snel.Bevindingen)}\n{Encoding.UTF8.GetString(bytes)}");
        }

        Assert.Equal(lezing.Bericht?.Soort, snel.Soort);
        if (snel.Soort is { Nummer: 323 } && precies.All(b => b.Niveau > 1))
        {
            Assert.Equal(Berichtschrijver.SchrijfTekst(Antwoorden.Declaratie(lezing.Bericht!, precies, Kop)), Berichtschrijver.SchrijfTekst(snel.Antwoord(Kop)));
        }

        return snel;
    }

    private static string Tekst(IReadOnlyList<Bevinding> bevindingen) => string.Join(
        '\n', bevindingen.Select(b => $"{b.Regel} {b.Niveau} {b.Retourcode} {string.Join(' ', b.Locatie)} {b.Melding} {b.Herstel} {b.Regelnummer} {b.Kolom}"));

    private static byte[] Vervang(byte[] bytes, string oud, string nieuw) => Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(bytes).Replace(oud, nieuw, StringComparison.Ordinal));

    /// <summary>Makes the total right again, so that it is not always the total that is wrong.</summary>
    private static byte[] HersteldTotaal(byte[] bytes) =>
        Berichtlezer.Lees(bytes).Bericht is { } bericht && Controle.Niveau1En2(bericht).FirstOrDefault(b => b.Regel == "TR358") is { } fout
        && fout.Herstel.Split(' ', ',') is ["Vul", var bedrag, "", var teken]
            ? Berichtschrijver.Schrijf(bericht
                .Zet("Bericht/Declaratie/TotaalIngediendBedrag/TotaalBedrag", bedrag)
                .Zet("Bericht/Declaratie/TotaalIngediendBedrag/DebetCredit", teken == "credit." ? "C" : "D"))
            : bytes;

    /// <summary>Gives a few bytes at a time, as a network does.</summary>
    private sealed class Druppels(byte[] bytes, bool zoeken) : MemoryStream(bytes)
    {
        private int _keer;

        public override bool CanSeek => zoeken;

        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, (++_keer * 7919 % 5_000) + 1));

        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, (++_keer * 7919 % 5_000) + 1)]);
    }
}
