using Rotonde.Berichten.Berichttypen;

namespace Rotonde.Berichten.Register;

/// <summary>How the delivery on one allocation stands. Source: iWmo/iJw 3.2, OP288, OP289, OP377–OP379 (SPEC §10).</summary>
public enum Leveringsstaat
{
    /// <summary>No start stands.</summary>
    NietBegonnen,

    /// <summary>Started, not stopped.</summary>
    Loopt,

    /// <summary>Stopped for a time (reason 20).</summary>
    Onderbroken,

    /// <summary>Stopped for good.</summary>
    Gestopt,
}

/// <summary>What a start or stop line does.</summary>
public enum Leveringsstap
{
    /// <summary>Start (305, status 1) with a new first day.</summary>
    Start,

    /// <summary>Stop for a time (307, reason 20).</summary>
    Pauze,

    /// <summary>Stop for good (307, another reason).</summary>
    Stop,

    /// <summary>Take the start back (305, status 3).</summary>
    StartTerug,
}

/// <summary>The life of a delivery, one allocation at a time: which step is allowed, and the return code when it is not.</summary>
public static class Leveringsloop
{
    /// <summary>One step.</summary>
    /// <returns>The new state, or the same state and the code of the rule that forbids the step.</returns>
    public static (Leveringsstaat Staat, string? Retourcode) Na(Leveringsstaat staat, Leveringsstap stap) => (staat, stap) switch
    {
        (Leveringsstaat.Loopt, Leveringsstap.Start) => (staat, "9326"),
        (_, Leveringsstap.Start) => (Leveringsstaat.Loopt, null),
        (Leveringsstaat.NietBegonnen, Leveringsstap.StartTerug) => (staat, "9063"),
        (Leveringsstaat.Loopt, Leveringsstap.StartTerug) => (Leveringsstaat.NietBegonnen, null),
        (_, Leveringsstap.StartTerug) => (staat, "9071"),
        (Leveringsstaat.NietBegonnen, _) => (staat, "9069"),
        (Leveringsstaat.Gestopt, _) => (staat, "9415"),
        (Leveringsstaat.Onderbroken, Leveringsstap.Pauze) => (staat, "9413"),
        (_, Leveringsstap.Pauze) => (Leveringsstaat.Onderbroken, null),
        _ => (Leveringsstaat.Gestopt, null),
    };

    /// <summary>How the last delivery on an allocation stands, from the starts and stops on it that stand.</summary>
    /// <param name="starts">Starts on one allocation.</param>
    /// <param name="stops">Stops on the same allocation.</param>
    public static Leveringsstaat Staat(IReadOnlyCollection<BekendeStart> starts, IReadOnlyCollection<BekendeStop> stops)
    {
        ArgumentNullException.ThrowIfNull(starts);
        ArgumentNullException.ThrowIfNull(stops);
        if (starts.Count == 0)
        {
            return Leveringsstaat.NietBegonnen;
        }

        var laatste = starts.MaxBy(s => s.Sleutel.Begindatum)!.Sleutel;
        var zijne = stops.Where(s => s.Sleutel == laatste).ToList();
        return zijne.Count == 0 ? Leveringsstaat.Loopt
            : zijne.Exists(s => s.RedenBeeindiging != StopProduct.Tijdelijk) ? Leveringsstaat.Gestopt
            : Leveringsstaat.Onderbroken;
    }
}
