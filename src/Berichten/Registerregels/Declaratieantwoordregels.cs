using Rotonde.Basis.Regels;
using Rotonde.Berichten.Berichttypen;
using Rotonde.Berichten.Register;

namespace Rotonde.Berichten.Registerregels;

/// <summary>
/// Rules on a 325 against the 323 it answers, as the aanbieder that receives it. No answer exists on a 325: what is found is for the aanbieder to take up
/// with the gemeente, and TR337, TR371 and TR376 have no return code at all (SPEC §6.1).
/// </summary>
internal static class Declaratieantwoordregels
{
    [Regel("TR337", "Een declaratieantwoord hoort bij een verzonden declaratie.")]
    internal static Uitspraak? TR337(DateOnly? dagtekening, BekendeDeclaratie? declaratie) => declaratie is not null && declaratie.Dagtekening == dagtekening
        ? null
        : new("Er is geen declaratie verzonden met deze identificatie en dagtekening.", "Neem identificatie en dagtekening van de declaratie over.");

    [Regel("TR056", "Een declaratie wordt een keer beantwoord.")]
    internal static Uitspraak? TR056(bool beantwoord) => beantwoord
        ? new("Op deze declaratie kwam al een antwoord.", "Beantwoord elke declaratie een keer.")
        : null;

    [Regel("TR371", "Een declaratieantwoord noemt de schemaversies van de declaratie.")]
    internal static Uitspraak? TR371(Xsdversie genoemd, BekendeDeclaratie declaratie) => genoemd == declaratie.Xsdversie
        ? null
        : new("De genoemde schemaversies zijn niet die van de declaratie.", "Neem XsdVersie van de declaratie over.");

    [Regel("TR376", "Een declaratieantwoord noemt het nummer van de declaratie.")]
    internal static Uitspraak? TR376(string genoemd, BekendeDeclaratie declaratie) => genoemd == declaratie.DeclaratieNummer
        ? null
        : new("Het declaratienummer is niet dat van de declaratie.", "Neem het nummer van de declaratie over.");

    [Regel("TR366", "Een afgewezen regel komt uit de declaratie.")]
    internal static Uitspraak? TR366(bool bekend) => bekend
        ? null
        : new("Deze regel is niet gedeclareerd.", "Neem het referentienummer van de gedeclareerde regel over.");

    [Regel("TR367", "Een afgewezen regel komt ongewijzigd terug.")]
    internal static Uitspraak? TR367(bool gelijk) => gelijk
        ? null
        : new("De waarde is niet wat er is gedeclareerd.", "Neem de gedeclareerde waarde ongewijzigd over.");
}
