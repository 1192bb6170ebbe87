using System.Security.Cryptography;
using System.Text;
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
    public static Lijnnummer Nieuw() => new(Volgid.Nieuw());

    /// <summary>The number of a family of allocations (an allocation and its extensions): HMAC-SHA-256 of its first id under a secret.</summary>
    /// <param name="familie">The id of the first allocation of the family, or of a message.</param>
    /// <param name="geheim">At least 32 bytes, kept outside the monitor's tables.</param>
    /// <param name="onderdeel">What of it, such as the message 305 of a day; empty for the case itself.</param>
    public static Lijnnummer Van(Guid familie, ReadOnlySpan<byte> geheim, string onderdeel = "")
    {
        if (geheim.Length < 32)
        {
            throw new ArgumentException("Het geheim heeft minstens 32 bytes.", nameof(geheim));
        }

        // The prefix keeps these numbers apart from whatever else is made with the same secret.
        Span<byte> hash = stackalloc byte[32];
        HMACSHA256.HashData(geheim, Encoding.UTF8.GetBytes($"lijn:{familie:N}:{onderdeel}"), hash);
        return new Lijnnummer(new Guid(hash[..16], bigEndian: true));
    }
}

/// <summary>Makes the numbers of cases with the secret of the municipality, which lies outside its database.</summary>
public sealed class Lijnnummers(Privacy.Personen.Sleutelbewaring sleutels, Data.Verbinding.Gemeentescope scope)
{
    /// <summary>The number of a family of allocations, or of a message.</summary>
    /// <param name="familie">The id of the first allocation of the family, or of the message.</param>
    /// <param name="onderdeel">What of it; empty for the case itself.</param>
    public Lijnnummer Van(Guid familie, string onderdeel = "") => Lijnnummer.Van(familie, sleutels.Voor(scope.Gemeente.Code), onderdeel);
}
