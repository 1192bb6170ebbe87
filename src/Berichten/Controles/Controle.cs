using Rotonde.Berichten.Model;
using Rotonde.Berichten.Regels;

namespace Rotonde.Berichten.Controles;

/// <summary>Judges a message. Each method gives all findings, not the first, in the order of the file.</summary>
public static class Controle
{
    /// <summary>Level 1: structure, facets and code lists of the release. A finding here means no retour: the sender gets a fault (Fo01).</summary>
    public static IReadOnlyList<Bevinding> Niveau1(Bericht bericht)
    {
        ArgumentNullException.ThrowIfNull(bericht);
        return Structuurcontrole.Toets(bericht);
    }

    /// <summary>Level 2: everything that can be seen in the message itself. Meant for a message that is clean on level 1; on another it judges what it can read.</summary>
    public static IReadOnlyList<Bevinding> Niveau2(Bericht bericht)
    {
        ArgumentNullException.ThrowIfNull(bericht);
        return Inhoudsregels.Toets(bericht);
    }

    /// <summary>Levels 1 and 2; level 2 only when level 1 is clean.</summary>
    public static IReadOnlyList<Bevinding> Niveau1En2(Bericht bericht) => Niveau1(bericht) is { Count: > 0 } bevindingen ? bevindingen : Niveau2(bericht);

    /// <summary>
    /// Levels 1 and 2 on what we are about to send, so that a mistake stays at home: a weekly frequency without end date is CD076 (C22).
    /// </summary>
    public static IReadOnlyList<Bevinding> VoorVerzending(Bericht bericht) => Niveau1En2(bericht);
}
