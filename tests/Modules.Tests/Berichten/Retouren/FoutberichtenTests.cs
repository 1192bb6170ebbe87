using System.Text;
using System.Xml.Linq;
using Rotonde.Berichten.Controles;
using Rotonde.Berichten.Retouren;
using Rotonde.Berichten.Structuur;
using Rotonde.Berichten.Xml;
using Xunit;

namespace Rotonde.Modules.Tests.Berichten.Retouren;

public sealed class FoutberichtenTests
{
    private static readonly Foutkop Kop = new("0226", "65656055", "6f1c7c0e-4d5c-4c62-9f55-6a35d1c5b001", "1c1f7d1b-0000-4000-8000-000000000001", new DateTimeOffset(2025, 5, 5, 9, 30, 0, TimeSpan.FromHours(2)));

    [Fact]
    public void Een_bericht_dat_niet_aan_het_schema_voldoet_krijgt_een_Fo01_met_StUF055()
    {
        var bevindingen = Controle.Niveau1(Voorbeelden.Lees("JW315"));
        var bytes = Foutberichten.Fo01(bevindingen, Kop);
        Assert.NotEqual(0xEF, bytes[0]);

        XNamespace stuf = "http://www.egem.nl/StUF/StUF0301";
        var wortel = XDocument.Parse(Encoding.UTF8.GetString(bytes)).Root!;
        Assert.Equal(stuf + "Fo01Bericht", wortel.Name);
        Assert.Equal(
            ["berichtcode", "zender", "ontvanger", "referentienummer", "tijdstipBericht", "crossRefnummer"],
            wortel.Element(stuf + "stuurgegevens")!.Elements().Select(e => e.Name.LocalName));
        Assert.Equal("20250505093000", wortel.Descendants(stuf + "tijdstipBericht").Single().Value);
        Assert.Equal(["code", "plek", "omschrijving", "details"], wortel.Element(stuf + "body")!.Elements().Select(e => e.Name.LocalName));
        Assert.Equal("StUF055", wortel.Descendants(stuf + "code").Single().Value);
        Assert.Equal(2, wortel.Descendants(stuf + "details").Single().Value.Split('\n').Length);
        Assert.Contains($"Regel {bevindingen[0].Regelnummer}", wortel.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Wat_de_deur_weigert_krijgt_ook_een_Fo01() =>
        Assert.Contains("DTD", Encoding.UTF8.GetString(Foutberichten.Fo01([Berichtlezer.Lees("<!DOCTYPE a><a/>"u8.ToArray()).Weigering!], Kop)), StringComparison.Ordinal);

    [Fact]
    public void Duizend_bevindingen_passen_in_een_Fo01()
    {
        var bericht = Gegeven.Declaratie(Standaard.IJw, [.. Enumerable.Range(1, 1000).Select(i => Gegeven.Prestatie(Standaard.IJw) with { ReferentieNummer = $"R{i}", Eenheid = "99" })]).NaarBericht();
        XNamespace stuf = "http://www.egem.nl/StUF/StUF0301";
        var details = XDocument.Parse(Encoding.UTF8.GetString(Foutberichten.Fo01(Controle.Niveau1(bericht), Kop))).Descendants(stuf + "details").Single().Value;
        Assert.InRange(details.Length, 900, 1000);
        Assert.Matches(@"En nog \d+\.$", details);
    }

    [Fact]
    public void Op_een_bericht_dat_een_retour_krijgt_bestaat_geen_Fo01()
    {
        Assert.Throws<ArgumentException>(() => Foutberichten.Fo01([], Kop));
        Assert.Throws<ArgumentException>(() => Foutberichten.Fo01([new("TR019", 3, "9019", ["Bericht"], "Er is iets.", "Doe iets.")], Kop));
    }
}
