namespace Rotonde.Voorzieningen.Indicaties;

/// <summary>What is looked at, in order, before help of one's own is given (DT-2).</summary>
public enum Voorliggendebron
{
    /// <summary>Can do or can learn.</summary>
    EigenKracht,

    /// <summary>What members of a household usually do for each other.</summary>
    GebruikelijkeHulp,

    /// <summary>Carer, family, friends, neighbours.</summary>
    Netwerk,

    /// <summary>A normal purchase.</summary>
    AlgemeenGebruikelijk,

    /// <summary>Open to all, N3 or N4.</summary>
    AlgemeneVoorziening,

    /// <summary>Zvw, Wlz, school, UWV, insurance.</summary>
    AnderStelsel,

    /// <summary>A group or pool.</summary>
    CollectiefMaatwerk,

    /// <summary>Help of one's own, N5.</summary>
    IndividueleHulp,

    /// <summary>Specialist care, N6.</summary>
    IndividueleZorg,
}

/// <summary>What was found about one source.</summary>
public enum Voorliggendconclusie
{
    /// <summary>Not suitable.</summary>
    Niet,

    /// <summary>Suitable in part.</summary>
    Deels,

    /// <summary>Fully suitable.</summary>
    Geschikt,
}

/// <summary>The answer to one row.</summary>
/// <param name="Bron">Which source.</param>
/// <param name="Beschikbaar">Is it there?</param>
/// <param name="Passend">Does it fit this person?</param>
/// <param name="Tijdig">Is it there in time for this need?</param>
/// <param name="Betaalbaar">Can this person bear it, also with a minimum income?</param>
/// <param name="Conclusie">What follows.</param>
/// <param name="Motivering">Why, in the words that may come in the decision.</param>
/// <param name="TochVerder">Why more is needed although this is suitable; only then do later rows open.</param>
public sealed record Voorliggendantwoord(
    Voorliggendebron Bron, bool Beschikbaar, bool Passend, bool Tijdig, bool Betaalbaar, Voorliggendconclusie Conclusie, string Motivering, string? TochVerder = null);
