using System.Diagnostics.CodeAnalysis;

namespace Rotonde.Cli;

/// <summary>Files that were asked for: what they are called, and a way in that says in Dutch why it stays closed.</summary>
internal static class Berichtbestand
{
    /// <summary>The files themselves, and of a folder every .xml in and below it; in the order asked, in a folder by name.</summary>
    internal static List<string> Alle(IEnumerable<string> gevraagd)
    {
        var namen = new List<string>();
        foreach (var naam in gevraagd)
        {
            if (Directory.Exists(naam))
            {
                var keuze = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, MatchCasing = MatchCasing.CaseInsensitive };
                namen.AddRange(Directory.EnumerateFiles(naam, "*.xml", keuze).Order(StringComparer.Ordinal));
            }
            else
            {
                namen.Add(naam);
            }
        }

        return namen;
    }

    /// <summary>Opens a file for one passage.</summary>
    [SuppressMessage("Reliability", "CA2000", Justification = "The caller closes it.")]
    internal static FileStream? Open(string naam, out string waarom)
    {
        waarom = "";
        try
        {
            return new FileStream(naam, new FileStreamOptions { Mode = FileMode.Open, Access = FileAccess.Read, Share = FileShare.Read, BufferSize = 0, Options = FileOptions.SequentialScan });
        }
        catch (Exception fout) when (fout is FileNotFoundException or DirectoryNotFoundException)
        {
            waarom = "dit bestand bestaat niet.";
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            waarom = Directory.Exists(naam) ? "dit is een map, geen bestand." : "dit bestand is niet te openen.";
        }

        return null;
    }
}
