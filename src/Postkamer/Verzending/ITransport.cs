using Rotonde.Basis;
using Rotonde.Berichten.Controles;

namespace Rotonde.Postkamer.Verzending;

/// <summary>A file that came in.</summary>
/// <param name="Naam">Name at the transport, to finish it with.</param>
/// <param name="Bytes">The file.</param>
public sealed record Inkomend(string Naam, ReadOnlyMemory<byte> Bytes);

/// <summary>A message that goes out.</summary>
/// <param name="Naam">Name of the file; the same message always has the same name, so that sending it twice changes nothing.</param>
/// <param name="Bytes">The file.</param>
public sealed record Uitgaand(string Naam, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>What an envelope says of it (<see cref="Verpakt"/>); none for what goes as it is.</summary>
    public Adressering? Adres { get; init; }
}

/// <summary>How messages travel. The national networks (GGk, VECOZO) are reached by an adapter of this; here it is a folder.</summary>
public interface ITransport
{
    /// <summary>What waits, oldest first. It stays until it is finished.</summary>
    Task<IReadOnlyList<Inkomend>> HaalAsync(Gemeentecode gemeente, CancellationToken stop);

    /// <summary>It is in the register: take it away. With findings of a refusal the sender hears them, outside the messages (Fo01).</summary>
    Task RondAfAsync(Gemeentecode gemeente, Inkomend inkomend, IReadOnlyList<Bevinding>? geweigerd, CancellationToken stop);

    /// <summary>Hands a message over. Doing it again with the same message is harmless.</summary>
    Task VerstuurAsync(Gemeentecode gemeente, Uitgaand uitgaand, CancellationToken stop);
}
