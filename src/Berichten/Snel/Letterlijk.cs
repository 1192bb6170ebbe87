using System.Runtime.Intrinsics;
using System.Text;

namespace Rotonde.Berichten.Snel;

/// <summary>A piece of text that must stand in the file exactly, ready to be compared 32 bytes at a time.</summary>
internal readonly struct Letterlijk
{
    internal Letterlijk(string tekst)
    {
        var bytes = Encoding.ASCII.GetBytes(tekst);
        Span<byte> begin = stackalloc byte[Vector256<byte>.Count];
        bytes.AsSpan(0, Math.Min(bytes.Length, begin.Length)).CopyTo(begin);
        Begin = Vector256.Create<byte>(begin);
        Masker = bytes.Length >= begin.Length ? uint.MaxValue : (1u << bytes.Length) - 1;
        Rest = bytes.Length > begin.Length ? bytes[begin.Length..] : [];
        Lengte = bytes.Length;
    }

    internal Vector256<byte> Begin { get; }

    internal uint Masker { get; }

    internal byte[] Rest { get; }

    internal int Lengte { get; }
}
