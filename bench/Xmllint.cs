using System.Diagnostics;
using System.Globalization;

namespace Rotonde.Bench;

/// <summary>libxml2 from its own command, timed by the shell: clock, and processor of the command alone.</summary>
internal static class Xmllint
{
    public static bool IsAanwezig() => Environment.GetEnvironmentVariable("PATH")!.Split(':').Any(m => File.Exists(Path.Combine(m, "xmllint")));

    /// <summary>Checks a file against a schema.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="bestand">The file.</param>
    /// <param name="keren">How often, in one process.</param>
    public static ((double Klok, double Processor) Tijd, bool Geldig) Meet(string schema, string bestand, int keren)
    {
        var start = new ProcessStartInfo("bash") { RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add("TIMEFORMAT='%3R %3U %3S'; time xmllint --stream --schema \"$@\" >/dev/null 2>/dev/null; exit $?");
        start.ArgumentList.Add("xmllint");
        start.ArgumentList.Add(schema);
        start.ArgumentList.Add("--noout");
        for (var i = 0; i < keren; i++)
        {
            start.ArgumentList.Add(bestand);
        }

        start.Environment["LC_ALL"] = "C";
        using var proces = Process.Start(start)!;
        var tijd = proces.StandardError.ReadToEnd().Split(' ', StringSplitOptions.TrimEntries).Select(t => double.Parse(t, CultureInfo.InvariantCulture)).ToArray();
        proces.WaitForExit();
        return ((tijd[0], tijd[1] + tijd[2]), proces.ExitCode == 0);
    }
}
