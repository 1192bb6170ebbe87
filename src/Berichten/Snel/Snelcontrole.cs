using System.Buffers;
using Rotonde.Berichten.Berichttypen;
using Rotonde.Berichten.Controles;
using Rotonde.Berichten.Model;
using Rotonde.Berichten.Structuur;
using Rotonde.Berichten.Xml;

namespace Rotonde.Berichten.Snel;

/// <summary>
/// Reads a message and judges it on levels 1 and 2 at once. A declaration (323) that is right is judged from its bytes, in one passage, without a
/// tree. Any other message, and a declaration in which anything is wrong or unusual, goes the exact way: <see cref="Berichtlezer"/> and
/// <see cref="Controle"/>. The verdict is always the same as theirs. Source of the structure: iWmo/iJw 3.2, <c>Release/V3_2</c>.
/// </summary>
public static class Snelcontrole
{
    // A window in the second cache of a core.
    private const int Venster = 128 * 1024;

    private static readonly Lazy<bool> KentDeRegels = new(() => Berichtsoort.Alle.Where(s => s.Nummer == 323).All(Declaratietoets.KentDeRegelsVan));

    /// <summary>Judges a file in memory.</summary>
    /// <param name="bestand">The bytes of the file, UTF-8 with or without byte order mark.</param>
    /// <param name="grenzen">Other limits than the defaults (for benchmarks).</param>
    public static Controleuitslag Controleer(ReadOnlyMemory<byte> bestand, Xmlgrenzen? grenzen = null)
    {
        grenzen ??= Xmlgrenzen.Standaard;
        return bestand.Length <= grenzen.Bytes && Snel(bestand.Span, null, grenzen) is { } kop
            ? new(kop)
            : Uitslag(Berichtlezer.Lees(bestand, grenzen));
    }

    /// <summary>
    /// Judges a file from a stream, from where the stream stands. One that can seek is read through a window of 128 kB, so that memory grows only
    /// with the keys, 24 bytes a line; another is first read into memory, at most one buffer further than the cap.
    /// </summary>
    /// <param name="stroom">The file; it is not closed.</param>
    /// <param name="grenzen">Other limits than the defaults.</param>
    /// <exception cref="IOException">The stream itself fails.</exception>
    public static Controleuitslag Controleer(Stream stroom, Xmlgrenzen? grenzen = null)
    {
        ArgumentNullException.ThrowIfNull(stroom);
        grenzen ??= Xmlgrenzen.Standaard;
        if (!stroom.CanSeek)
        {
            return Controleer(Geheel(stroom, grenzen.Bytes), grenzen);
        }

        var begin = stroom.Position;
        if (Snel([], stroom, grenzen) is { } kop)
        {
            return new(kop);
        }

        stroom.Position = begin;
        return Uitslag(Berichtlezer.Lees(stroom, grenzen));
    }

    /// <summary>Reads the values of a 323 from its bytes; none when it is not right for certain, or when a value would be written otherwise than it stands there.</summary>
    internal static Gelezendeclaratie? Declaratie(ReadOnlyMemory<byte> bestand, Xmlgrenzen? grenzen)
    {
        grenzen ??= Xmlgrenzen.Standaard;
        var opname = new Declaratieopname();
        return bestand.Length <= grenzen.Bytes && Snel(bestand.Span, null, grenzen, opname) is { } kop && opname.Gelukt
            ? new(kop, Declaratiebericht.Uit(kop) with { Clienten = opname.Clienten })
            : null;
    }

    private static ReadOnlyMemory<byte> Geheel(Stream stroom, int meesteBytes)
    {
        using var geheel = new MemoryStream();
        var buffer = new byte[64 * 1024];
        int aantal;
        while (geheel.Length <= meesteBytes && (aantal = stroom.Read(buffer)) > 0)
        {
            geheel.Write(buffer, 0, aantal);
        }

        return geheel.GetBuffer().AsMemory(0, (int)geheel.Length);
    }

    private static Controleuitslag Uitslag(Leesresultaat resultaat) =>
        resultaat.Gelukt ? new(resultaat.Bericht, Controle.Niveau1En2(resultaat.Bericht)) : new(resultaat.Weigering);

    /// <summary>The message without its lines when all is right for certain; else none.</summary>
    private static Bericht? Snel(ReadOnlySpan<byte> geheugen, Stream? stroom, Xmlgrenzen grenzen, Declaratieopname? opname = null)
    {
        // Smaller limits than a declaration needs are for the exact way to apply.
        if (!BitConverter.IsLittleEndian || !KentDeRegels.Value
            || grenzen is not { Diepte: >= 16, Attributen: >= 8, Naam: >= 128, Tekst: >= 1024 })
        {
            return null;
        }

        var venster = ArrayPool<byte>.Shared.Rent(Venster);
        try
        {
            var lezer = new Snellezer(venster, geheugen, stroom, new Declaratietoets(opname), grenzen.Bytes);
            return lezer.Begin() is { } begin && lezer.Bericht(begin.Vorm) is { } wortel && lezer.Knopen <= grenzen.Knopen
                ? new Bericht(begin.Soort, wortel)
                : null;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(venster);
        }
    }
}
