using Rotonde.Basis;

namespace Rotonde.Toegang.Meldingen;

/// <summary>One step that is allowed: this event brings it from one of these states to that one, under this demand.</summary>
/// <param name="Gebeurtenis">What happens.</param>
/// <param name="Van">From.</param>
/// <param name="Naar">To.</param>
/// <param name="Eis">What must be true, in words; none when the event is enough.</param>
public sealed record Overgang<TStatus, TGebeurtenis>(TGebeurtenis Gebeurtenis, IReadOnlyList<TStatus> Van, TStatus Naar, string? Eis = null)
    where TStatus : struct, Enum
    where TGebeurtenis : struct, Enum;

/// <summary>A state machine as a table (DOMAIN-MODEL §6.1): what is not in it cannot happen.</summary>
public sealed class Verloop<TStatus, TGebeurtenis>(string naam, params IReadOnlyList<Overgang<TStatus, TGebeurtenis>> overgangen)
    where TStatus : struct, Enum
    where TGebeurtenis : struct, Enum
{
    /// <summary>All steps.</summary>
    public IReadOnlyList<Overgang<TStatus, TGebeurtenis>> Overgangen { get; } = overgangen;

    /// <summary>Takes a step.</summary>
    /// <param name="van">State now.</param>
    /// <param name="gebeurtenis">What happens.</param>
    /// <param name="voldaan">Is the demand of the step met?</param>
    public Uitkomst<TStatus> Stap(TStatus van, TGebeurtenis gebeurtenis, bool voldaan = true)
    {
        if (Overgangen.FirstOrDefault(o => o.Gebeurtenis.Equals(gebeurtenis) && o.Van.Contains(van)) is not { } overgang)
        {
            return new Weigering($"{naam}.{gebeurtenis}", "Dit kan nu niet. Kijk bij de stappen wat er al is gedaan.");
        }

        return overgang.Eis is { } eis && !voldaan ? new Weigering($"{naam}.{gebeurtenis}.Eis", eis) : overgang.Naar;
    }

    /// <summary>What can happen from a state.</summary>
    public IReadOnlyList<TGebeurtenis> Mogelijk(TStatus van) => [.. Overgangen.Where(o => o.Van.Contains(van)).Select(o => o.Gebeurtenis).Distinct()];

    /// <summary>The states nothing leads out of.</summary>
    public IReadOnlyList<TStatus> Eindes() => [.. Enum.GetValues<TStatus>().Where(s => Mogelijk(s).Count == 0)];
}
