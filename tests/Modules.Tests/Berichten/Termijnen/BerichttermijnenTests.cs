using Rotonde.Berichten.Structuur;
using Rotonde.Berichten.Termijnen;
using Xunit;

namespace Rotonde.Modules.Tests.Berichten.Termijnen;

public sealed class BerichttermijnenTests
{
    [Theory]
    [InlineData("WMO301", "2025-04-02", "2025-04-07")]
    [InlineData("JW305", "2025-04-17", "2025-04-24")]
    [InlineData("WMO323", "2025-05-05", "2025-05-19")]
    public void Een_antwoord_heeft_een_laatste_dag(string soort, string ontvangen, string uiterlijk) =>
        Assert.Equal(DateOnly.Parse(uiterlijk, null), Berichttermijnen.AntwoordUiterlijk(Berichtsoort.Parse(soort), DateOnly.Parse(ontvangen, null)));

    [Theory]
    [InlineData("WMO302")]
    [InlineData("JW325")]
    public void Een_antwoord_wordt_niet_beantwoord(string soort) =>
        Assert.Null(Berichttermijnen.AntwoordUiterlijk(Berichtsoort.Parse(soort), new DateOnly(2025, 4, 2)));

    [Theory]
    [InlineData("2025-04-07", null, "2025-04-14")]
    [InlineData("2025-04-14", null, "2025-04-23")]
    [InlineData("2025-05-31", null, "2025-06-06")]
    [InlineData("2025-04-07", "2025-05-01", "2025-05-09")]
    public void Een_start_of_stop_wordt_binnen_vijf_werkdagen_gemeld(string gebeurtenis, string? ontvangen, string uiterlijk) =>
        // C24, C25 (Easter between) and C27; an allocation that came later starts the term (OP272).
        Assert.Equal(
            DateOnly.Parse(uiterlijk, null),
            Berichttermijnen.MeldingUiterlijk(DateOnly.Parse(gebeurtenis, null), ontvangen is null ? null : DateOnly.Parse(ontvangen, null)));

    [Fact]
    public void Voor_de_release_is_geen_termijn_bekend() => Assert.Null(Berichttermijnen.AntwoordUiterlijk(Berichtsoort.Parse("WMO301"), new DateOnly(2023, 4, 2)));
}
