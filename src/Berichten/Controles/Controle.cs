using Rotonde.Berichten.Model;

namespace Rotonde.Berichten.Controles;

/// <summary>Judges a message. Each method gives all findings, not the first.</summary>
public static class Controle
{
    /// <summary>Level 1: structure, facets and code lists of the release.</summary>
    public static IReadOnlyList<Bevinding> Niveau1(Bericht bericht) => Structuurcontrole.Toets(bericht);

    /// <summary>Levels 1 and 2 on what we are about to send, so that a mistake stays at home (C22: a weekly frequency without end date is CD076). Level 2 runs only when level 1 is clean.</summary>
    public static IReadOnlyList<Bevinding> VoorVerzending(Bericht bericht) => Niveau1(bericht);
}
