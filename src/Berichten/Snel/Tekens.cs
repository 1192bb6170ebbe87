using System.Buffers;

namespace Rotonde.Berichten.Snel;

/// <summary>Sets of bytes that are looked for.</summary>
internal static class Tekens
{
    internal static SearchValues<byte> LettersEnCijfers { get; } = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"u8);

    /// <summary>What a prefix may be made of here; XML allows more.</summary>
    internal static SearchValues<byte> Prefix { get; } = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_"u8);
}
