using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Rotonde.Berichten.Controles;
using Rotonde.Berichten.Structuur;
using Rotonde.Berichten.Xml;
using Xunit;

namespace Rotonde.Modules.Tests.Berichten.Xml;

public sealed class BerichtschrijverTests
{
    public static TheoryData<string> Voorbeeldnamen => [.. Voorbeelden.Namen];

    [Theory]
    [MemberData(nameof(Voorbeeldnamen))]
    public void Een_gelezen_voorbeeld_komt_geschreven_gelijk_terug(string naam)
    {
        var bytes = Voorbeelden.Bytes(naam);
        var geschreven = Berichtschrijver.Schrijf(Voorbeelden.Lees(bytes));
        Assert.Equal(Voorbeelden.Infoset(bytes), Voorbeelden.Infoset(geschreven));
    }

    [Fact]
    public void Elk_geldig_bericht_van_alle_28_soorten_komt_geschreven_gelijk_terug() =>
        Check.QuickThrowOnFailure(Prop.ForAll(ArbMap.Default.ArbFor<int>(), zaad =>
        {
            foreach (var soort in Berichtsoort.Alle)
            {
                var bericht = new Berichtgenerator(HashCode.Combine(zaad, soort.Nummer)).Maak(soort);
                var bytes = Berichtschrijver.Schrijf(bericht);
                var terug = Voorbeelden.Lees(bytes);
                Assert.Equal(soort, terug.Soort);
                Assert.True(bericht.Wortel.IsGelijkAan(terug.Wortel), Berichtschrijver.SchrijfTekst(bericht));
                Assert.Equal(Voorbeelden.Infoset(bytes), Voorbeelden.Infoset(Berichtschrijver.Schrijf(terug)));
                Assert.Empty(Controle.Niveau1(terug));
                Assert.Empty(Controle.Niveau1(bericht));
            }
        }));

    [Fact]
    public void Een_bestand_is_UTF8_zonder_merk_met_CR_en_LF()
    {
        var bytes = Berichtschrijver.Schrijf(Voorbeelden.Lees("JW305"));
        var tekst = Encoding.UTF8.GetString(bytes);
        Assert.StartsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\r\n<jw305:Bericht xmlns:ijw=", tekst, StringComparison.Ordinal);
        Assert.Equal(tekst.Count(t => t == '\n'), tekst.Split("\r\n").Length - 1);
        Assert.EndsWith("</jw305:Bericht>\r\n", tekst, StringComparison.Ordinal);
    }
}
