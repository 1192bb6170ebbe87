using System.Diagnostics.CodeAnalysis;

namespace Rotonde.Basis;

/// <summary>A rule says no. The words are for the person who reads them: what is wrong and how to mend it, without codes.</summary>
/// <param name="Regel">Name of the rule that says no, for the log and tests; never shown to a resident.</param>
/// <param name="Uitleg">One or two sentences in plain Dutch.</param>
/// <param name="Veld">The field it is about, when there is one, so that a page can put the sentence beside it.</param>
public sealed record Weigering(string Regel, string Uitleg, string? Veld = null)
{
    /// <summary>Of a refused stale screen: the version that holds now. Whoever looked at it may save again on top of it; none in any other refusal.</summary>
    public int? HuidigeVersie { get; init; }
}

/// <summary>The outcome of a handeling: it succeeded with a value, or a rule refused. The ordinary no is returned, never thrown.</summary>
public sealed class Uitkomst<T>
{
    private readonly T? _waarde;

    private Uitkomst(T? waarde, Weigering? weigering)
    {
        _waarde = waarde;
        Weigering = weigering;
    }

    /// <summary>Why it was refused; none when it succeeded.</summary>
    public Weigering? Weigering { get; }

    /// <summary>Did it succeed?</summary>
    [MemberNotNullWhen(false, nameof(Weigering))]
    public bool Gelukt => Weigering is null;

    /// <summary>The result.</summary>
    /// <exception cref="InvalidOperationException">It was refused; the message holds the refusal.</exception>
    public T Waarde => Gelukt ? _waarde! : throw new InvalidOperationException($"Geweigerd door {Weigering.Regel}: {Weigering.Uitleg}");

    /// <summary>It succeeded.</summary>
    public static implicit operator Uitkomst<T>(T waarde) => new(waarde, null);

    /// <summary>It was refused.</summary>
    public static implicit operator Uitkomst<T>(Weigering weigering) => new(default, weigering);

    /// <summary>It succeeded (for interface types, which cannot convert implicitly).</summary>
    public static Uitkomst<T> Goed(T waarde) => new(waarde, null);
}

/// <summary>Nothing to report but success.</summary>
public readonly record struct Gedaan;
