namespace Rotonde.Basis.Termijnen;

/// <summary>The unit a term is counted in.</summary>
public enum Termijneenheid
{
    /// <summary>Calendar days.</summary>
    Dagen,

    /// <summary>Weeks of seven days.</summary>
    Weken,

    /// <summary>Calendar months, clipped to the end of a shorter month.</summary>
    Maanden,

    /// <summary>Working days of <see cref="Werkdagkalender"/>.</summary>
    Werkdagen,
}

/// <summary>
/// A term: so many days, weeks, months or working days. A term in days, weeks or months that ends on a Saturday, Sunday or holiday runs
/// on to the next working day (Algemene termijnenwet art. 1 lid 1).
/// </summary>
/// <param name="Aantal">How many; zero or more.</param>
/// <param name="Eenheid">Of what.</param>
public readonly record struct Termijn(int Aantal, Termijneenheid Eenheid)
{
    /// <summary>A term in weeks.</summary>
    public static Termijn Weken(int aantal) => new(aantal, Termijneenheid.Weken);

    /// <summary>A term in calendar days.</summary>
    public static Termijn Dagen(int aantal) => new(aantal, Termijneenheid.Dagen);

    /// <summary>A term in months.</summary>
    public static Termijn Maanden(int aantal) => new(aantal, Termijneenheid.Maanden);

    /// <summary>A term in working days.</summary>
    public static Termijn Werkdagen(int aantal) => new(aantal, Termijneenheid.Werkdagen);

    /// <summary>The last day on which something is in time, counted from the day after <paramref name="start"/>.</summary>
    /// <param name="start">The day of the event that starts the term; it does not count itself.</param>
    public DateOnly Vanaf(DateOnly start) => Eenheid switch
    {
        Termijneenheid.Dagen => Verlengd(start.AddDays(Aantal)),
        Termijneenheid.Weken => Verlengd(start.AddDays(7 * Aantal)),
        Termijneenheid.Maanden => Verlengd(start.AddMonths(Aantal)),
        Termijneenheid.Werkdagen => NaWerkdagen(start, Aantal),
        _ => throw new InvalidOperationException($"Onbekende eenheid {Eenheid}."),
    };

    /// <summary>In words: "6 weken".</summary>
    public override string ToString() => (Aantal, Eenheid) switch
    {
        (1, Termijneenheid.Dagen) => "1 dag",
        (1, Termijneenheid.Weken) => "1 week",
        (1, Termijneenheid.Maanden) => "1 maand",
        (1, Termijneenheid.Werkdagen) => "1 werkdag",
        (var n, var e) => $"{n.ToString(System.Globalization.CultureInfo.InvariantCulture)} {e.ToString().ToLowerInvariant()}",
    };

    private static DateOnly Verlengd(DateOnly einde)
    {
        while (!Werkdagkalender.IsWerkdag(einde))
        {
            einde = einde.AddDays(1);
        }

        return einde;
    }

    private static DateOnly NaWerkdagen(DateOnly dag, int aantal)
    {
        while (aantal > 0)
        {
            dag = dag.AddDays(1);
            if (Werkdagkalender.IsWerkdag(dag))
            {
                aantal--;
            }
        }

        return dag;
    }
}
