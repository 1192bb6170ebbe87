using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Security.Cryptography;

namespace Rotonde.Berichten.Snel;

/// <summary>
/// Fingerprints of keys, 64 bits, salted per process. Two different fingerprints are two different keys for certain; two equal ones are only
/// a reason to look at it the exact way. So a set of fingerprints is enough to say that no key occurs twice.
/// </summary>
internal static class Sleutelvinger
{
    private static readonly ulong[] Zout = MaakZout();

    /// <summary>Of at most 31 bytes with zeroes behind them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static long Van(Vector256<byte> tekst)
    {
        var delen = tekst.AsUInt64();
        var begin = Meng(delen.GetElement(0) ^ Zout[0], delen.GetElement(1) ^ Zout[1]);
        var einde = Meng(delen.GetElement(2) ^ Zout[2], delen.GetElement(3) ^ Zout[3]);
        return (long)Meng(begin ^ Zout[4], einde ^ Zout[5]);
    }

    /// <summary>Of two, in this order.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static long Van(long een, long twee) => (long)Meng((ulong)een ^ Zout[6], (ulong)twee + Zout[7]);

    private static ulong Meng(ulong een, ulong twee)
    {
        var hoog = Math.BigMul(een, twee, out var laag);
        return hoog ^ laag;
    }

    private static ulong[] MaakZout()
    {
        var zout = new ulong[8];
        RandomNumberGenerator.Fill(MemoryMarshal.AsBytes(zout.AsSpan()));
        return zout;
    }
}
