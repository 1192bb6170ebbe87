using Rotonde.Toegang.Triage;
using Xunit;

namespace Rotonde.Modules.Tests.Toegang.Triage;

/// <summary>DT-3: who may start hulp and zorg under which law.</summary>
public sealed class VerwijsbevoegdheidTests
{
    private static readonly Beslistabel Tabel = Beslistabellen.Verwijsbevoegdheid(new DateOnly(2025, 3, 3));

    [Theory]
    [InlineData("DT-3.1", "verwijzer=aanspreekpunt, mandaat=ja, wet=wmo")]
    [InlineData("DT-3.5", "verwijzer=aanspreekpunt, mandaat=nee, wet=wmo")]
    [InlineData("DT-3.2", "verwijzer=huisarts, wet=jeugdwet")]
    [InlineData("DT-3.5", "verwijzer=huisarts, wet=wmo")]
    [InlineData("DT-3.3", "verwijzer=gecertificeerdeInstelling, wet=jeugdwet")]
    [InlineData("DT-3.4", "verwijzer=rechter")]
    [InlineData("DT-3.5", "verwijzer=anders, wet=jeugdwet")]
    [InlineData("DT-3.5", "")]
    public void Elke_verwijzer_krijgt_wat_de_wet_toelaat(string regel, string invoer) =>
        Assert.Equal(regel, Tabel.Beslis(TriageTests.Lees(invoer)).Regel.Id);

    [Fact]
    public void Een_huisarts_wordt_niet_op_beleid_geweigerd() =>
        Assert.Contains("weigert niet op beleid", Tabel.Beslis(TriageTests.Lees("verwijzer=huisarts, wet=jeugdwet")).Regel.Vervolg, StringComparison.Ordinal);
}
