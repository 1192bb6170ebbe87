using Rotonde.Basis;
using Rotonde.Monitor.Feiten;

namespace Rotonde.Monitor.Indicatoren;

/// <summary>I-09: the figure of I-06, shown with the second task too. One definition, so that the two can never differ.</summary>
public static class I09IndividueleVoorzieningenJeugdhulp
{
    /// <summary>The definition of I-06 under its own code and literal name.</summary>
    public static Indicatordefinitie Definitie { get; } = I06IndividueleVoorzieningenJeugdhulp.Definitie with
    {
        Code = "I-09",
        Naam = "Aantal individuele voorzieningen Jeugdhulp",
        Opgave = "2 Preventie",
        Beperkingen = "Zelfde cijfer als I-06.",
    };

    /// <summary>Counts as I-06 does.</summary>
    public static Meting Meet(IEnumerable<Lijn> lijnen, Kwartaal peil) => I06IndividueleVoorzieningenJeugdhulp.Meet(lijnen, peil);
}
