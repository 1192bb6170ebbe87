using System.Runtime.InteropServices;
using System.Xml;

namespace Rotonde.Berichten.Xml;

/// <summary>
/// The one door for XML that others wrote. It reads forward only, counts everything, knows no DTD, entity, schema location, processing
/// instruction or inclusion, and takes UTF-8 only. Nothing else in the project looks at the bytes of a message.
/// It never throws for what a file holds.
/// </summary>
public static class Berichtlezer
{
    /// <summary>Reads a message from memory.</summary>
    /// <param name="bestand">The bytes of the file, UTF-8 with or without byte order mark.</param>
    /// <param name="grenzen">Other limits than the defaults (for benchmarks).</param>
    public static Leesresultaat Lees(ReadOnlyMemory<byte> bestand, Xmlgrenzen? grenzen = null)
    {
        grenzen ??= Xmlgrenzen.Standaard;

        if (bestand.Length > grenzen.Bytes)
        {
            return TeGroot(grenzen);
        }

        if (Codering.Toets(bestand.Span) is { } weigering)
        {
            return new(weigering);
        }

        if (bestand.Span.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
        {
            bestand = bestand[3..];
        }

        var stroom = MemoryMarshal.TryGetArray(bestand, out var stuk)
            ? new MemoryStream(stuk.Array!, stuk.Offset, stuk.Count, writable: false)
            : new MemoryStream(bestand.ToArray(), writable: false);
        using (stroom)
        {
            return Lees(stroom, grenzen);
        }
    }

    /// <summary>Reads a message from a stream, at most one byte further than the cap.</summary>
    /// <param name="stroom">The file; it is not closed.</param>
    /// <param name="grenzen">Other limits than the defaults.</param>
    /// <exception cref="IOException">The stream itself fails.</exception>
    public static Leesresultaat Lees(Stream stroom, Xmlgrenzen? grenzen = null)
    {
        ArgumentNullException.ThrowIfNull(stroom);
        grenzen ??= Xmlgrenzen.Standaard;
        var buffer = new byte[64 * 1024];
        using var geheel = new MemoryStream();
        int gelezen;
        while ((gelezen = stroom.Read(buffer)) > 0)
        {
            if (geheel.Length + gelezen > grenzen.Bytes)
            {
                return TeGroot(grenzen);
            }

            geheel.Write(buffer, 0, gelezen);
        }

        return Lees(geheel.GetBuffer().AsMemory(0, (int)geheel.Length), grenzen);
    }

    private static Leesresultaat Lees(MemoryStream stroom, Xmlgrenzen grenzen)
    {
        using var lezer = XmlReader.Create(stroom, new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = grenzen.Bytes,
            MaxCharactersFromEntities = 1024,
            CheckCharacters = true,
            ConformanceLevel = ConformanceLevel.Document,
            CloseInput = false,
        });
        var plek = (IXmlLineInfo)lezer;

        try
        {
            return new Lezing(lezer, plek, grenzen).Lees();
        }
        catch (Geweigerd weigering)
        {
            return new(weigering.Bevinding);
        }
        catch (XmlException fout)
        {
            // The parser's own words are English, and may repeat what the file says.
            return fout.Message.Contains("DTD", StringComparison.Ordinal)
                ? new(Weigering.Maak("Het bestand bevat een DTD (DOCTYPE); dat is in berichten niet toegestaan.", "Verwijder de DOCTYPE-regel.", fout.LineNumber, fout.LinePosition))
                : new(Weigering.Maak("Het bestand is geen goed gevormde XML.", "Controleer op deze plaats of elk element wordt gesloten en of er geen vreemde tekens staan.", fout.LineNumber, fout.LinePosition));
        }
    }

    private static Leesresultaat TeGroot(Xmlgrenzen grenzen) => new(Weigering.Maak(
        $"Het bestand is groter dan {grenzen.Bytes / (1024 * 1024)} MB.", "Verdeel de inhoud over meer berichten.", 0, 0));
}
