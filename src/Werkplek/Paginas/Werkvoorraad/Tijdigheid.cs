using System.Globalization;
using Rotonde.Weblaag.Weergave;

namespace Rotonde.Werkplek.Paginas.Werkvoorraad;

/// <summary>How a last day stands today: in a word, a shape and only then a colour (WCAG 1.4.1).</summary>
internal sealed record Tijdigheid(string Woord, string Vorm, Toon Toon, string Rijklasse)
{
    /// <summary>The state of a last day; none has no day.</summary>
    public static Tijdigheid Van(DateOnly? uiterlijk, DateOnly vandaag)
    {
        if (uiterlijk is not { } dag)
        {
            return new("geen datum", "–", Toon.Rustig, "");
        }

        var dagen = dag.DayNumber - vandaag.DayNumber;
        return dagen switch
        {
            < 0 => new($"{Dagen(-dagen)} te laat", "▲", Toon.Fout, "rij--te-laat"),
            0 => new("vandaag", "◆", Toon.LetOp, "rij--vandaag"),
            1 => new("morgen", "○", Toon.Rustig, ""),
            _ => new($"over {Dagen(dagen)}", "○", Toon.Rustig, ""),
        };
    }

    private static string Dagen(int aantal) => aantal == 1 ? "1 dag" : $"{aantal.ToString(CultureInfo.InvariantCulture)} dagen";
}
