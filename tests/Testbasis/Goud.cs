namespace Rotonde.Testbasis;

/// <summary>
/// Golden files: what was agreed, in the repo. <c>ROTONDE_SCHRIJF=1</c> writes them anew and then fails, so that a run that writes is never taken for a run that
/// tests; the difference is looked at in review. <c>./test</c> and <c>.ci/run</c> never write.
/// </summary>
public static class Goud
{
    /// <summary>The folder of <c>Rotonde.slnx</c>.</summary>
    public static string Wortel { get; } = Zoek(AppContext.BaseDirectory);

    /// <summary>Compares with a file of the repo, or writes it.</summary>
    /// <param name="bestand">Path from the root of the repo.</param>
    /// <param name="nu">What it is now.</param>
    public static void Vergelijk(string bestand, string nu) =>
        Vergelijk(Path.Combine(Wortel, bestand), nu, !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("ROTONDE_SCHRIJF")));

    /// <summary>Compares with a file, or writes it.</summary>
    /// <param name="pad">Where the file is.</param>
    /// <param name="nu">What it is now.</param>
    /// <param name="schrijf">Write it?</param>
    /// <exception cref="GoudException">It differs, it is not there, or it was written.</exception>
    public static void Vergelijk(string pad, string nu, bool schrijf)
    {
        var nieuw = nu.ReplaceLineEndings("\n");
        var oud = File.Exists(pad) ? File.ReadAllText(pad).ReplaceLineEndings("\n") : null;

        if (schrijf)
        {
            if (oud != nieuw)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(pad)!);
                File.WriteAllText(pad, nieuw);
            }

            throw new GoudException($"{pad}: geschreven, draai opnieuw zonder ROTONDE_SCHRIJF.");
        }

        if (oud is null)
        {
            throw new GoudException($"{pad} ontbreekt: draai de test een keer met ROTONDE_SCHRIJF=1.");
        }

        if (oud != nieuw)
        {
            var (was, wordt) = (oud.Split('\n'), nieuw.Split('\n'));
            var regel = was.Zip(wordt).TakeWhile(r => r.First == r.Second).Count();
            throw new GoudException(
                $"{pad} is niet meer waar vanaf regel {regel + 1}.\n  in het bestand: {was.ElementAtOrDefault(regel) ?? "(einde)"}\n  nu:             {wordt.ElementAtOrDefault(regel) ?? "(einde)"}\n"
                + "Klopt het nieuwe, draai dan een keer met ROTONDE_SCHRIJF=1.");
        }
    }

    private static string Zoek(string map) =>
        File.Exists(Path.Combine(map, "Rotonde.slnx")) ? map : Zoek(Path.GetDirectoryName(map) ?? throw new InvalidOperationException("Rotonde.slnx niet gevonden."));
}

/// <summary>A golden file is not true, or was written a moment ago.</summary>
public sealed class GoudException(string uitleg) : Exception(uitleg);
