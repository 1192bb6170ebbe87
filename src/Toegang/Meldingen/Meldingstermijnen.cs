using Rotonde.Basis;
using Rotonde.Basis.Parameters;
using Rotonde.Basis.Termijnen;

namespace Rotonde.Toegang.Meldingen;

/// <summary>The terms of question and melding, dated and with their source. A melding keeps the dates it was given, whatever changes later.</summary>
public static class Meldingstermijnen
{
    private static readonly Periode VanafWmo2015 = new(new DateOnly(2015, 1, 1));

    /// <summary>The research after a melding (T1).</summary>
    public static Parameter<Termijn> Onderzoek { get; } =
        new("onderzoek", new Parameterwaarde<Termijn>(Termijn.Weken(6), VanafWmo2015, "Wmo 2015 art. 2.3.2 lid 1 (E-01)"));

    /// <summary>Handing in a personal plan (T2); a later plan is taken along as information .</summary>
    public static Parameter<Termijn> PersoonlijkPlan { get; } =
        new("persoonlijkPlan", new Parameterwaarde<Termijn>(Termijn.Dagen(7), VanafWmo2015, "Wmo 2015 art. 2.3.2 lid 2 (E-01)"));

    /// <summary>Calling back, or first contact by an Aanspreekpunt.</summary>
    public static Parameter<Termijn> Contact { get; } =
        new("contact", new Parameterwaarde<Termijn>(Termijn.Werkdagen(2), VanafWmo2015, "DT-1 regel 4 en 12"));

    /// <summary>Checking that a warm hand-over reached the other side.</summary>
    public static Parameter<Termijn> Overdracht { get; } =
        new("overdracht", new Parameterwaarde<Termijn>(Termijn.Werkdagen(5), VanafWmo2015, "DT-1 regel 5, R-046"));

    /// <summary>Opening a closed question again; counted in plain days.</summary>
    public static Parameter<int> HeropenenDagen { get; } = new("heropenen", new Parameterwaarde<int>(30, VanafWmo2015, "DOMAIN-MODEL §6.1"));

    /// <summary>Acting in danger, in hours.</summary>
    public static Parameter<int> IngrijpenUren { get; } = new("ingrijpen", new Parameterwaarde<int>(24, VanafWmo2015, "DT-1 regel 1 en 2, R-030"));

    /// <summary>All terms by the code that DT-1 uses.</summary>
    public static DateOnly? Uiterlijk(string? code, DateOnly dag) => code switch
    {
        "onderzoek" => Onderzoek.Geldend(dag).Waarde.Vanaf(dag),
        "contact" => Contact.Geldend(dag).Waarde.Vanaf(dag),
        "overdracht" => Overdracht.Geldend(dag).Waarde.Vanaf(dag),
        "ingrijpen" => dag.AddDays(IngrijpenUren.Geldend(dag).Waarde / 24), // danger does not wait for a working day
        null => null,
        _ => throw new ArgumentOutOfRangeException(nameof(code), code, "Deze termijn bestaat niet."),
    };
}

/// <summary>The dates a resident reads on the confirmation of a melding.</summary>
/// <param name="Ontvangen">Day of the melding.</param>
/// <param name="PersoonlijkPlanTot">Last day on which a personal plan is in time.</param>
/// <param name="OnderzoekUiterlijk">Last day of the research.</param>
/// <param name="Bron">The articles, as valid on that day.</param>
public sealed record Meldingdata(DateOnly Ontvangen, DateOnly PersoonlijkPlanTot, DateOnly OnderzoekUiterlijk, string Bron)
{
    /// <summary>The dates of a melding received on a day.</summary>
    public static Meldingdata Van(DateOnly ontvangen)
    {
        var onderzoek = Meldingstermijnen.Onderzoek.Geldend(ontvangen);
        var plan = Meldingstermijnen.PersoonlijkPlan.Geldend(ontvangen);
        return new Meldingdata(ontvangen, plan.Waarde.Vanaf(ontvangen), onderzoek.Waarde.Vanaf(ontvangen), $"{onderzoek.Bron}; {plan.Bron}");
    }
}
