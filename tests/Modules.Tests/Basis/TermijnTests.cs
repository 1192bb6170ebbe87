using FsCheck;
using FsCheck.Fluent;
using Rotonde.Basis;
using Rotonde.Basis.Termijnen;
using Xunit;

namespace Rotonde.Modules.Tests.Basis;

/// <summary>The term test set of DOMAIN-MODEL §6.2. T13 (dwangsom) lies with its calculation in Voorzieningen.</summary>
public sealed class TermijnTests
{
    [Theory]
    [InlineData("T1 Wmo-melding, onderzoek", "2025-03-03", 6, Termijneenheid.Weken, "2025-04-14")]
    [InlineData("T2 persoonlijk plan", "2025-03-03", 7, Termijneenheid.Dagen, "2025-03-10")]
    [InlineData("T3 Wmo-aanvraag, besluit", "2025-03-26", 2, Termijneenheid.Weken, "2025-04-09")]
    [InlineData("T4 Jeugdaanvraag", "2025-03-26", 8, Termijneenheid.Weken, "2025-05-21")]
    [InlineData("T5 bezwaar", "2025-04-01", 6, Termijneenheid.Weken, "2025-05-13")]
    [InlineData("T6 gelijkgestelde dag", "2024-11-14", 6, Termijneenheid.Weken, "2024-12-30")]
    [InlineData("T7 tweede paasdag", "2025-04-07", 2, Termijneenheid.Weken, "2025-04-22")]
    [InlineData("T8 zaterdag", "2025-05-17", 6, Termijneenheid.Weken, "2025-06-30")]
    [InlineData("T9 305 rond Pasen", "2025-04-14", 5, Termijneenheid.Werkdagen, "2025-04-23")]
    [InlineData("T10 305", "2025-04-07", 5, Termijneenheid.Werkdagen, "2025-04-14")]
    [InlineData("T11 Wgs bedreigend", "2025-05-02", 3, Termijneenheid.Werkdagen, "2025-05-08")]
    [InlineData("T12 Wgs gewoon", "2025-05-02", 4, Termijneenheid.Weken, "2025-06-02")]
    [InlineData("T14 voorschot bijstand", "2025-11-03", 4, Termijneenheid.Weken, "2025-12-01")]
    [InlineData("T15 antwoord op 315", "2025-04-17", 5, Termijneenheid.Werkdagen, "2025-04-28")]
    [InlineData("T16 evaluatie", "2025-04-14", 3, Termijneenheid.Maanden, "2025-07-14")]
    public void De_termijn_eindigt_op_de_dag_van_de_wet(string geval, string start, int aantal, Termijneenheid eenheid, string einde) =>
        Assert.True(
            new Termijn(aantal, eenheid).Vanaf(Dag(start)) == Dag(einde),
            $"{geval}: {new Termijn(aantal, eenheid).Vanaf(Dag(start)):yyyy-MM-dd}");

    [Theory]
    [InlineData(2024, "2024-03-31")]
    [InlineData(2025, "2025-04-20")]
    [InlineData(2026, "2026-04-05")]
    [InlineData(2038, "2038-04-25")]
    public void Pasen_valt_waar_het_hoort(int jaar, string dag) => Assert.Equal(Dag(dag), Werkdagkalender.EerstePaasdag(jaar));

    [Fact]
    public void Koningsdag_op_zondag_is_een_dag_eerder() => Assert.Equal(new DateOnly(2025, 4, 26), Werkdagkalender.Koningsdag(2025));

    [Fact]
    public void Een_termijn_eindigt_altijd_op_een_werkdag_en_nooit_te_vroeg() => Prop.ForAll(
        Gen.Choose(0, 3000).ToArbitrary(), Gen.Choose(1, 60).ToArbitrary(), Gen.Elements(Enum.GetValues<Termijneenheid>()).ToArbitrary(),
        (dag, aantal, eenheid) =>
        {
            var start = new DateOnly(2021, 1, 1).AddDays(dag);
            var einde = new Termijn(aantal, eenheid).Vanaf(start);
            return Werkdagkalender.IsWerkdag(einde) && einde > start && new Termijn(aantal + 1, eenheid).Vanaf(start) >= einde;
        }).QuickCheckThrowOnFailure();

    private static DateOnly Dag(string tekst) => DateOnly.ParseExact(tekst, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
