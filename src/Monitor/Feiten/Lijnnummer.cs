using System.Security.Cryptography;
using Rotonde.Basis;

namespace Rotonde.Monitor.Feiten;

/// <summary>
/// The number of a case in the facts. It says nothing about whom it is: it is made with a secret that the monitor does not keep, so that the analysis
/// store alone leads to nobody, while the start, extension and stop of the same line still find each other.
/// </summary>
public readonly record struct Lijnnummer(Guid Waarde) : IId<Lijnnummer>
{
    /// <inheritdoc />
    public static Lijnnummer Van(Guid waarde) => new(waarde);

    /// <summary>A random number, for facts without a follow-up.</summary>
    public static Lijnnummer Nieuw() => new(Guid.CreateVersion7());

    /// <summary>The number of a family of allocations (an allocation and its extensions): HMAC-SHA-256 of its first id under a secret.</summary>
    /// <param name="familie">The id of the first allocation of the family, or of a message.</param>
    /// <param name="geheim">At least 32 bytes, kept outside the monitor's tables.</param>
    public static Lijnnummer Van(Guid familie, ReadOnlySpan<byte> geheim)
    {
        if (geheim.Length < 32)
        {
            throw new ArgumentException("Het geheim heeft minstens 32 bytes.", nameof(geheim));
        }

        Span<byte> hash = stackalloc byte[32];
        HMACSHA256.HashData(geheim, familie.ToByteArray(bigEndian: true), hash);
        return new Lijnnummer(new Guid(hash[..16], bigEndian: true));
    }
}
