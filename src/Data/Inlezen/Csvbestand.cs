using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace Rotonde.Data.Inlezen;

/// <summary>A line of a delimited file.</summary>
/// <param name="Nummer">Its line number, from 1.</param>
/// <param name="Velden">Its fields, trimmed; none when the line cannot be read.</param>
public readonly record struct Csvregel(int Nummer, IReadOnlyList<string>? Velden);

/// <summary>
/// The door for delimited files of others: UTF-8 with or without mark, comma, semicolon or tab, quotes as in RFC 4180. It reads as it goes and gives every line a number,
/// so that an import can name all that is wrong.
/// </summary>
public static class Csvbestand
{
    private const int LangsteVeld = 1_000;

    /// <summary>Reads a stream to its end, line by line. The caller keeps the stream.</summary>
    /// <exception cref="DecoderFallbackException">Bytes that are no UTF-8, after the lines before them were given.</exception>
    public static IEnumerable<Csvregel> Lees(Stream bestand)
    {
        var leesbaar = true;
        using var tekst = new StreamReader(bestand, new UTF8Encoding(false, throwOnInvalidBytes: true), detectEncodingFromByteOrderMarks: true, leaveOpen: true);
        using var csv = new CsvParser(tekst, new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            DetectDelimiter = true, DetectDelimiterValues = [",", ";", "\t"], TrimOptions = TrimOptions.Trim | TrimOptions.InsideQuotes, MaxFieldSize = LangsteVeld, BadDataFound = _ => leesbaar = false,
        });
        while (Volgende())
        {
            yield return new Csvregel(csv.RawRow, leesbaar ? csv.Record : null);
            leesbaar = true;
        }

        bool Volgende()
        {
            try
            {
                return csv.Read();
            }
            catch (MaxFieldSizeException)
            {
                leesbaar = false;
                return true;
            }
        }
    }
}
