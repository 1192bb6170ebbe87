using Rotonde.Berichten.Controles;
using Rotonde.Postkamer.Berichtenlijst;

namespace Rotonde.Werkplek.Paginas.Postkamer;

/// <summary>A part of the form of a message: its fields with what is wrong with each, and the parts in it.</summary>
public sealed class Berichtgroep
{
    private Berichtgroep(string pad, string titel, int niveau) => (Pad, Titel, Niveau) = (pad, titel, niveau);

    /// <summary>Place in the message.</summary>
    public string Pad { get; }

    /// <summary>Its name in words, with its number among its like.</summary>
    public string Titel { get; }

    /// <summary>Level of its heading, from 3.</summary>
    public int Niveau { get; }

    /// <summary>Findings on the part as a whole.</summary>
    public List<Bevinding> Bevindingen { get; } = [];

    /// <summary>Fields with their findings.</summary>
    public List<(Berichtveld Veld, IReadOnlyList<Bevinding> Bevindingen)> Velden { get; } = [];

    /// <summary>Parts in it.</summary>
    public List<Berichtgroep> Groepen { get; } = [];

    /// <summary>
    /// The fields of a message as parts within parts. A group that only gathers others of one name is left out; a finding on it is shown at the part around it.
    /// </summary>
    /// <param name="velden">Fields in the order of the message, groups before what is in them.</param>
    /// <param name="bevindingen">Findings by place.</param>
    public static IReadOnlyList<Berichtgroep> Bouw(IEnumerable<Berichtveld> velden, ILookup<string, Bevinding> bevindingen)
    {
        var wortel = new Berichtgroep("Bericht", "Bericht", 2);
        var open = new Stack<(int Diepte, Berichtgroep Groep)>();
        open.Push((-1, wortel));
        foreach (var veld in velden)
        {
            while (open.Peek().Diepte >= veld.Diepte)
            {
                open.Pop();
            }

            var hier = open.Peek().Groep;
            if (veld.Waarde is not null)
            {
                hier.Velden.Add((veld, [.. bevindingen[veld.Pad]]));
            }
            else if (Postwoorden.IsVerzameling(veld.Naam))
            {
                hier.Bevindingen.AddRange(bevindingen[veld.Pad]);
            }
            else
            {
                var groep = new Berichtgroep(veld.Pad, Postwoorden.Veldnaam(veld.Naam) + (veld.Volgnummer > 0 ? $" {veld.Volgnummer}" : ""), hier.Niveau + 1);
                groep.Bevindingen.AddRange(bevindingen[veld.Pad]);
                hier.Groepen.Add(groep);
                open.Push((veld.Diepte, groep));
            }
        }

        return wortel.Velden.Count == 0 && wortel.Bevindingen.Count == 0 ? wortel.Groepen : [wortel];
    }
}
