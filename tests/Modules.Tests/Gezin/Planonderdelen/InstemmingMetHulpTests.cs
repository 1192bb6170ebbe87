using Rotonde.Basis;
using Rotonde.Gezin.Planonderdelen;
using Xunit;

namespace Rotonde.Modules.Tests.Gezin.Planonderdelen;

/// <summary>DT-9 as a table: who consents to youth help.</summary>
public sealed class InstemmingMetHulpTests
{
    private static readonly PersoonId Jongere = PersoonId.Nieuw();
    private static readonly PersoonId Moeder = PersoonId.Nieuw();
    private static readonly PersoonId Vader = PersoonId.Nieuw();

    [Theory]
    [InlineData(0, true, false, true)]
    [InlineData(11, true, false, true)]
    [InlineData(11, false, false, true)]
    [InlineData(12, true, true, true)]
    [InlineData(15, true, true, true)]
    [InlineData(14, false, false, true)]
    [InlineData(16, true, true, false)]
    [InlineData(17, true, true, false)]
    [InlineData(17, false, false, true)]
    [InlineData(19, true, true, false)]
    public void De_leeftijd_bepaalt_wie_instemt(int leeftijd, bool wilsbekwaam, bool jongere, bool gezagdragers)
    {
        var nodig = InstemmingMetHulp.Nodig(Jongere, leeftijd, wilsbekwaam, [Moeder, Vader]);

        Assert.Equal(jongere, nodig.Contains(Jongere));
        Assert.Equal(gezagdragers, nodig.Contains(Moeder));
        Assert.Equal(gezagdragers, nodig.Contains(Vader));
    }

    [Fact]
    public void De_weigering_noemt_wie_er_nog_mist()
    {
        var weigering = InstemmingMetHulp.Toets(Jongere, 14, true, [Moeder, Vader], new HashSet<PersoonId> { Moeder }, Naam);

        Assert.Equal("De hulp voor Roos kan pas beginnen als Jan en Roos ermee instemmen.", weigering?.Uitleg);
        Assert.Null(InstemmingMetHulp.Toets(Jongere, 14, true, [Moeder, Vader], new HashSet<PersoonId> { Moeder, Vader, Jongere }, Naam));
    }

    [Fact]
    public void Zonder_bekend_gezag_begint_hulp_aan_een_kind_niet() =>
        Assert.NotNull(InstemmingMetHulp.Toets(Jongere, 8, true, [], new HashSet<PersoonId> { Jongere, Moeder }, Naam));

    private static string Naam(PersoonId persoon) => persoon == Jongere ? "Roos" : persoon == Moeder ? "Els" : "Jan";
}
