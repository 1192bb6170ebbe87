using Rotonde.Voorzieningen.Indicaties;
using Xunit;

namespace Rotonde.Modules.Tests.Voorzieningen.Indicaties;

public sealed class UrennormTests
{
    private static readonly DateOnly Dag = new(2025, 3, 19);

    [Fact]
    public void De_basis_van_108_uur_per_jaar_is_2_08_uur_per_week()
    {
        var advies = Urennorm.Bereken(new Urensituatie(), Dag);
        Assert.Equal((108, 2.08m), (advies.PerJaar, advies.PerWeek));
    }

    [Fact]
    public void Wat_anders_is_in_huis_telt_op_of_af()
    {
        Assert.Equal(85, Urennorm.Bereken(new Urensituatie(EigenMogelijkheden: true), Dag).PerJaar);
        Assert.Equal(3.19m, Urennorm.Bereken(new Urensituatie(Beperking: true, ExtraKamersInGebruik: 2), Dag).PerWeek);
        Assert.Equal(160, Urennorm.Bereken(new Urensituatie(Beperking: true, ZwareBeperking: true), Dag).PerJaar);
        Assert.Equal(108 + 26 + 26 + 32 + 4, Urennorm.Bereken(new Urensituatie(Beperking: true, Samenstelling: true, ExtraKamersInGebruik: 2, ExtraKamersNietInGebruik: 1), Dag).PerJaar);
    }
}
