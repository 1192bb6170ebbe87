using Rotonde.Postkamer.Register;

namespace Rotonde.Postkamer.Verzending;

/// <summary>
/// The number under which a message of ours is known in the chain: the Referentienummer of its envelope. It is the id of the message, written as the chain wants
/// it (a UUID of version 4), so that sending it again gives the same number and a fault that names it finds the message without a list of numbers.
/// </summary>
internal static class Envelopnummer
{
    /// <summary>The number of a message.</summary>
    internal static string Van(BerichtId bericht) => MetVersie(bericht.Waarde, 4).ToString();

    /// <summary>The message with that number; none when it is no number of this kind.</summary>
    internal static BerichtId? Bericht(string nummer) =>
        Guid.TryParseExact(nummer.ToLowerInvariant(), "D", out var uuid) && uuid.Version == 4 ? new BerichtId(MetVersie(uuid, 7)) : null;

    /// <summary>What the file of a message is called in the box; a fault on a bare file carries its first forty characters.</summary>
    internal static string Bestandsnaam(Poststuk stuk) => $"{stuk.Soort}_{stuk.Aanbieder}_{stuk.Identificatie}_{stuk.Id}";

    private static Guid MetVersie(Guid id, int versie)
    {
        Span<byte> bytes = stackalloc byte[16];
        id.TryWriteBytes(bytes, bigEndian: true, out _);
        bytes[6] = (byte)((bytes[6] & 0x0F) | (versie << 4));
        return new Guid(bytes, bigEndian: true);
    }
}
