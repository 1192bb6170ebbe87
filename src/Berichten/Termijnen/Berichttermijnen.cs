using Rotonde.Basis;
using Rotonde.Basis.Parameters;
using Rotonde.Basis.Termijnen;
using Rotonde.Berichten.Structuur;

namespace Rotonde.Berichten.Termijnen;

/// <summary>
/// The terms of the standard as dated parameters, and the due dates that follow. They hold since release 3.2 came into force on 3 April 2023.
/// The standard does not define a working day: the calendar of the Algemene termijnenwet is used (decision 0101).
/// </summary>
public static class Berichttermijnen
{
    private static readonly Periode SindsRelease = new(new DateOnly(2023, 4, 3));

    /// <summary>A retour (302, 306, 308, 316, 318, 320) after receipt: 3 working days.</summary>
    public static Parameter<Termijn> Retour { get; } = Maak("berichten.retour", Termijn.Werkdagen(3), "iWmo/iJw 3.2, OP090");

    /// <summary>A 325 after receipt of the 323: 10 working days.</summary>
    public static Parameter<Termijn> Declaratieantwoord { get; } = Maak("berichten.declaratieantwoord", Termijn.Werkdagen(10), "iWmo/iJw 3.2, OP090x4");

    /// <summary>A 305 or 307 after the real start or stop, or after receipt of an allocation that works backward: 5 working days.</summary>
    public static Parameter<Termijn> Levering { get; } = Maak("berichten.levering", Termijn.Werkdagen(5), "iWmo/iJw 3.2, OP271 en OP272");

    /// <summary>A 301 or 319 on a request for allocation (315, per product) or change (317): 5 working days.</summary>
    public static Parameter<Termijn> Verzoek { get; } = Maak("berichten.verzoek", Termijn.Werkdagen(5), "iWmo/iJw 3.2, OP274 en OP346");

    /// <summary>The final answer on a request in research, from its date: 8 weeks.</summary>
    public static Parameter<Termijn> Onderzoek { get; } = Maak("berichten.onderzoek", Termijn.Weken(8), "iWmo/iJw 3.2, OP274");

    /// <summary>A 319 that points to another gemeente for the woonplaatsbeginsel (Jeugd): 14 days.</summary>
    public static Parameter<Termijn> Woonplaatsbeginsel { get; } = Maak("berichten.woonplaatsbeginsel", Termijn.Dagen(14), "iJw 3.2, OP359; Stcrt. 2021-45523");

    /// <summary>Payment of what was declared, from the date of the 323: 30 days.</summary>
    public static Parameter<Termijn> Betaling { get; } = Maak("berichten.betaling", Termijn.Dagen(30), "SAP 3.2.b, 2.5.2");

    /// <summary>The last day on which the answer to a message is in time.</summary>
    /// <param name="soort">The message that came in.</param>
    /// <param name="ontvangen">The day it came in, in the Netherlands.</param>
    /// <returns>None when the message needs no answer (a retour, a 325), or came in before the release.</returns>
    public static DateOnly? AntwoordUiterlijk(Berichtsoort soort, DateOnly ontvangen) => soort.Antwoord is null
        ? null
        : (soort.Nummer == 323 ? Declaratieantwoord : Retour).Op(ontvangen)?.Waarde.Vanaf(ontvangen);

    /// <summary>The last day on which a 305 or 307 is in time.</summary>
    /// <param name="gebeurtenis">The day help began or stopped.</param>
    /// <param name="toewijzingOntvangen">The day the allocation came in, when that was after the event; it then starts the term.</param>
    /// <returns>None for an event before the release.</returns>
    public static DateOnly? MeldingUiterlijk(DateOnly gebeurtenis, DateOnly? toewijzingOntvangen = null)
    {
        var begin = toewijzingOntvangen > gebeurtenis ? toewijzingOntvangen.Value : gebeurtenis;
        return Levering.Op(begin)?.Waarde.Vanaf(begin);
    }

    private static Parameter<Termijn> Maak(string code, Termijn termijn, string bron) => new(code, new Parameterwaarde<Termijn>(termijn, SindsRelease, bron));
}
