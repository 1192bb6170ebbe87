using Rotonde.Basis;
using Rotonde.Berichten.Berichttypen;
using Rotonde.Privacy.Raadplegingen;

namespace Rotonde.Voorzieningen.Toewijzingen;

/// <summary>What this module asks of Postkamer: check a message, give it its identity, keep it and send it. Call it inside a handeling.</summary>
public interface IBerichtverzending
{
    /// <summary>Sends a 301.</summary>
    /// <param name="persoon">Whom it is about.</param>
    /// <param name="wet">Wmo or Jeugdwet: which standard.</param>
    /// <param name="aanbieder">The receiver.</param>
    /// <param name="client">The client.</param>
    /// <param name="producten">All allocations the message must hold (OP087).</param>
    /// <param name="proces">Who sends it and why.</param>
    /// <param name="stop">Cancels.</param>
    /// <returns>The id of the message in the register, or why it may not go.</returns>
    Task<Uitkomst<Guid>> VerzendToewijzingAsync(
        PersoonId persoon, Wet wet, AgbCode aanbieder, Toewijzingsclient client, IReadOnlyList<ToegewezenProduct> producten, Proces proces, CancellationToken stop);
}

/// <summary>Nobody connected Postkamer: nothing is sent, and it says so.</summary>
internal sealed class GeenBerichtverzending : IBerichtverzending
{
    public Task<Uitkomst<Guid>> VerzendToewijzingAsync(
        PersoonId persoon, Wet wet, AgbCode aanbieder, Toewijzingsclient client, IReadOnlyList<ToegewezenProduct> producten, Proces proces, CancellationToken stop) =>
        Task.FromResult<Uitkomst<Guid>>(new Weigering(nameof(IBerichtverzending), "Berichten versturen kan hier niet: de postkamer is niet aangesloten."));
}
