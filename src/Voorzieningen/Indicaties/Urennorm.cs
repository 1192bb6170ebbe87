using Rotonde.Basis;
using Rotonde.Basis.Parameters;
using Rotonde.Basis.Regels;

namespace Rotonde.Voorzieningen.Indicaties;

/// <summary>How many hours a year a circumstance adds to or takes from the norm for hulp bij het huishouden.</summary>
/// <param name="Basis">The base module.</param>
/// <param name="EigenMogelijkheden">What the resident can do.</param>
/// <param name="Beperking">Limitations that ask more.</param>
/// <param name="ZwareBeperking">Heavy limitations.</param>
/// <param name="Samenstelling">Composition of the household.</param>
/// <param name="ExtraKamerInGebruik">A room more that is used.</param>
/// <param name="ExtraKamerNietInGebruik">A room more that is not used.</param>
public sealed record Urennormen(
    int Basis, int EigenMogelijkheden, int Beperking, int ZwareBeperking, int Samenstelling, int ExtraKamerInGebruik, int ExtraKamerNietInGebruik);

/// <summary>What is the case in this household.</summary>
/// <param name="EigenMogelijkheden">Can the resident do part of it?</param>
/// <param name="Beperking">Are there limitations that ask more?</param>
/// <param name="ZwareBeperking">Heavy ones; counts in place of the former.</param>
/// <param name="Samenstelling">Does the composition of the household ask more?</param>
/// <param name="ExtraKamersInGebruik">Rooms more that are used.</param>
/// <param name="ExtraKamersNietInGebruik">Rooms more that are not.</param>
public sealed record Urensituatie(
    bool EigenMogelijkheden = false, bool Beperking = false, bool ZwareBeperking = false, bool Samenstelling = false, int ExtraKamersInGebruik = 0, int ExtraKamersNietInGebruik = 0);

/// <summary>The norm: hours a year, and per week in hundredths of an hour.</summary>
/// <param name="PerJaar">Hours a year.</param>
/// <param name="PerWeek">Hours per week, two decimals.</param>
/// <param name="Bron">Where the norm comes from.</param>
public sealed record Urenadvies(int PerJaar, decimal PerWeek, string Bron);

/// <summary>An objective norm for hulp bij het huishouden: an advice from which a consulent deviates with reasons.</summary>
[Regel("R-093; DOMAIN-MODEL §13.4 (E-13)", "Uren hulp bij het huishouden zijn de basismodule plus of min wat in dit huishouden anders is.")]
public static class Urennorm
{
    /// <summary>The numbers by date: the example set of one region. A municipality enters its own objective frame.</summary>
    public static Parameter<Urennormen> Normen { get; } = new(
        "urennorm-huishouden",
        new Parameterwaarde<Urennormen>(
            new Urennormen(108, -23, 26, 52, 26, 16, 4), new Periode(new DateOnly(2015, 1, 1)), "E-13: basismodule van 108 uur per jaar (voorbeeldset van één regio, per gemeente in te stellen)"));

    /// <summary>Computes the norm.</summary>
    public static Urenadvies Bereken(Urensituatie situatie, DateOnly dag)
    {
        var norm = Normen.Geldend(dag);
        var n = norm.Waarde;
        var uren = n.Basis
            + (situatie.EigenMogelijkheden ? n.EigenMogelijkheden : 0)
            + (situatie.ZwareBeperking ? n.ZwareBeperking : situatie.Beperking ? n.Beperking : 0)
            + (situatie.Samenstelling ? n.Samenstelling : 0)
            + (n.ExtraKamerInGebruik * situatie.ExtraKamersInGebruik)
            + (n.ExtraKamerNietInGebruik * situatie.ExtraKamersNietInGebruik);
        return new Urenadvies(uren, decimal.Round(uren / 52m, 2, MidpointRounding.AwayFromZero), norm.Bron);
    }
}
