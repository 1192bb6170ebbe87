using System.Buffers;
using System.Text;
using System.Text.Unicode;
using Rotonde.Berichten.Controles;

namespace Rotonde.Berichten.Xml;

/// <summary>Is the file UTF-8? Looked at before any parser sees it.</summary>
internal static class Codering
{
    internal static Bevinding? Toets(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length == 0)
        {
            return Weigering.Maak("Het bestand is leeg.", "Lever het bericht opnieuw aan.", 0, 0);
        }

        // UTF-16 and UTF-32, with or without a mark: a null byte among the first four, or FE FF / FF FE.
        if (bytes[..Math.Min(4, bytes.Length)].Contains((byte)0) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
        {
            return Weigering.Maak("Het bestand is niet in UTF-8 geschreven.", "Bewaar het bericht als UTF-8.", 1, 1);
        }

        if (Utf8.IsValid(bytes))
        {
            return null;
        }

        var (regel, kolom) = EersteFout(bytes);
        return Weigering.Maak("Het bestand bevat bytes die geen UTF-8 zijn.", "Bewaar het bericht als UTF-8.", regel, kolom);
    }

    private static (int Regel, int Kolom) EersteFout(ReadOnlySpan<byte> bytes)
    {
        int regel = 1, kolom = 1;
        while (Rune.DecodeFromUtf8(bytes, out var teken, out var lengte) == OperationStatus.Done)
        {
            bytes = bytes[lengte..];
            (regel, kolom) = teken.Value == '\n' ? (regel + 1, 1) : (regel, kolom + 1);
        }

        return (regel, kolom);
    }
}
