using Rotonde.Basis;
using Rotonde.Berichten.Structuur;

namespace Rotonde.Berichten.Simulatie;

/// <summary>What is played: which gemeente, how long, with how many clients. The same plan always gives the same traffic, to the byte.</summary>
public sealed record Simulatieplan
{
    /// <summary>The most months that can be played.</summary>
    public const int MeesteMaanden = 60;

    /// <summary>The gemeente in every message.</summary>
    public required Gemeentecode Gemeente { get; init; }

    /// <summary>Calendar months of traffic.</summary>
    public int Maanden { get; init; } = 12;

    /// <summary>Clients that get help in that time. Each has a test number of nobody; there are <see cref="MeesteClienten"/>.</summary>
    public int Clienten { get; init; } = 2000;

    /// <summary>Start of all chance.</summary>
    public int Zaad { get; init; } = 1;

    /// <summary>First day, the first of a month.</summary>
    public DateOnly Begin { get; init; } = new(2025, 1, 1);

    /// <summary>One aanbieder for every hundred clients, at least two, so that each has both Wmo and Jeugdwet.</summary>
    public int Aanbieders => Math.Max(2, Clienten / 100);

    /// <summary>Last day of the story; answers and the declarations of the last month come after it.</summary>
    public DateOnly Slot => Begin.AddMonths(Maanden).AddDays(-1);

    /// <summary>The most clients: as many as there are test numbers, but for one that stays unknown.</summary>
    public static int MeesteClienten { get; } = Proefnummers.Alle().Count() - 1;

    /// <summary>Why this cannot be played, one Dutch sentence; none when it can.</summary>
    public string? Bezwaar() =>
        Maanden is < 1 or > MeesteMaanden ? $"Speel 1 tot en met {MeesteMaanden} maanden."
        : Clienten < 1 || Clienten > MeesteClienten ? $"Speel met 1 tot en met {MeesteClienten} clienten; meer proefnummers zijn er niet."
        : Begin.Day != 1 ? "Begin op de eerste dag van een maand."
        : !Releasegegevens.V32.KentGemeente(Gemeente.ToString(), Begin) ? $"Gemeente {Gemeente} staat niet in de lijst van het CBS."
        : null;
}
