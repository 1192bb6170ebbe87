using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Postkamer.Register;

namespace Rotonde.Declaraties.Controles;

/// <summary>
/// What is known of an allocation besides what the provider was told: for the link to a person and for signals. Nothing here rejects a line: what the sender
/// cannot know must not (OP095).
/// </summary>
/// <param name="Nummer">Its number.</param>
/// <param name="Persoon">For whom.</param>
/// <param name="Begin">First day.</param>
/// <param name="Einde">Last day; none is open-ended.</param>
/// <param name="Gestart">First day of help that was reported; none when no start came in.</param>
/// <param name="Gestopt">Last day of help after a final stop.</param>
/// <param name="EindeRecht">Last day on which the municipality could be responsible: death, move, start of Wlz. None when nothing of that is known.</param>
/// <param name="RedenEindeRecht">Why, in a few words without a person.</param>
/// <param name="IsPgb">Does the resident pay from a PGB?</param>
/// <param name="Verantwoordelijk">Is this the responsible municipality (woonplaatsbeginsel)? None when it was not looked at.</param>
public sealed record Toewijzingsfeiten(
    long Nummer, PersoonId? Persoon, DateOnly Begin, DateOnly? Einde, DateOnly? Gestart, DateOnly? Gestopt, DateOnly? EindeRecht = null, string? RedenEindeRecht = null,
    bool IsPgb = false, bool? Verantwoordelijk = null);

/// <summary>Answers about allocations for a whole declaration at once.</summary>
public interface IToewijzingen
{
    /// <summary>The facts by number; what is not known is absent.</summary>
    Task<IReadOnlyDictionary<long, Toewijzingsfeiten>> ZoekAsync(Wet wet, AgbCode aanbieder, IReadOnlyCollection<long> nummers, CancellationToken stop);
}

/// <summary>The facts that the messages themselves tell (301, 305, 307). Death, move, PGB and woonplaats are not in them.</summary>
public sealed class ToewijzingenUitBerichten(Toewijzingenboek boek) : IToewijzingen, IVraag
{
    /// <inheritdoc />
    public async Task<IReadOnlyDictionary<long, Toewijzingsfeiten>> ZoekAsync(Wet wet, AgbCode aanbieder, IReadOnlyCollection<long> nummers, CancellationToken stop) =>
        (await boek.ZoekAsync(wet, aanbieder, nummers, stop)).ToDictionary(
            t => t.Key, t => new Toewijzingsfeiten(t.Key, t.Value.Persoon, t.Value.Begin, t.Value.Einde, t.Value.Gestart, t.Value.Gestopt));
}
