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

        // The prefix keeps these numbers apart from whatever else is made with the same secret.
        Span<byte> tekst = stackalloc byte[21];
        "lijn:"u8.CopyTo(tekst);
        familie.TryWriteBytes(tekst[5..], bigEndian: true, out _);
        Span<byte> hash = stackalloc byte[32];
        HMACSHA256.HashData(geheim, tekst, hash);
        return new Lijnnummer(new Guid(hash[..16], bigEndian: true));
    }
}

/// <summary>Makes the numbers of cases with the secret of the municipality, which lies outside its database.</summary>
public sealed class Lijnnummers(Privacy.Personen.Sleutelbewaring sleutels, Data.Verbinding.Gemeentescope scope)
{
    /// <summary>The number of a family of allocations, or of a message.</summary>
    /// <param name="familie">The id of the first allocation of the family, or of the message.</param>
    public Lijnnummer Van(Guid familie) => Lijnnummer.Van(familie, sleutels.Voor(scope.Gemeente.Code));
}
