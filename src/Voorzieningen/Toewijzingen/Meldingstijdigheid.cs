using Rotonde.Basis;
using Rotonde.Basis.Parameters;
using Rotonde.Basis.Regels;
using Rotonde.Basis.Termijnen;

namespace Rotonde.Voorzieningen.Toewijzingen;

/// <summary>Did the provider tell in time that care began or stopped?</summary>
[Regel("OP271, OP272; E-09; T9, T10, C24, C25, C27", "Een aanbieder meldt start en stop binnen vijf werkdagen na de dag zelf, of na ontvangst van een toewijzing met terugwerkende kracht.")]
public static class Meldingstijdigheid
{
    /// <summary>The term by date.</summary>
    public static Parameter<Termijn> Termijn { get; } = new(
        "meldtermijn-start-stop",
        new Parameterwaarde<Termijn>(Basis.Termijnen.Termijn.Werkdagen(5), new Periode(new DateOnly(2015, 1, 1)), "iStandaard OP271/OP272 (SPEC §12)"));

    /// <summary>The last day on which the message is in time.</summary>
    /// <param name="dag">First day of care, or last day for a stop.</param>
    /// <param name="toewijzingVerzondenOp">When the provider got the allocation; counts when later.</param>
    public static DateOnly Norm(DateOnly dag, DateOnly? toewijzingVerzondenOp)
    {
        var vanaf = toewijzingVerzondenOp is { } op && op > dag ? op : dag;
        return Termijn.Geldend(vanaf).Waarde.Vanaf(vanaf);
    }
}

/// <summary>What a message about the future is worth: nothing.</summary>
[Regel("TR134; DOMAIN-MODEL §5 invariant 5", "Een start of stop ligt niet in de toekomst; een datum buiten de toewijzing is een signaal, geen afkeur.")]
public static class MeldingsdatumKlopt
{
    /// <summary>Is the day not in the future?</summary>
    public static Weigering? Toets(DateOnly dag, DateOnly dagtekening) => dag <= dagtekening
        ? null
        : new Weigering("0001", "Een start of stop kan niet in de toekomst liggen.");

    /// <summary>What is odd about the day, for a person to look at; none when nothing.</summary>
    public static string? Signaal(DateOnly begin, DateOnly? einde, DateOnly toewijzingVan, DateOnly? toewijzingTot) =>
        begin < toewijzingVan ? "De hulp begon voor de eerste dag van de toewijzing."
        : einde > toewijzingTot ? "De hulp stopte na de laatste dag van de toewijzing."
        : null;
}
