using System.Globalization;
using Rotonde.Basis.Termijnen;
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

    /// <summary>The state of a term in working days: what is late, what ends today, what is left.</summary>
    public static Tijdigheid InWerkdagen(DateOnly uiterlijk, DateOnly vandaag)
    {
        var (eerste, laatste) = uiterlijk < vandaag ? (uiterlijk, vandaag) : (vandaag, uiterlijk);
        var aantal = 0;
        for (var dag = eerste.AddDays(1); dag <= laatste; dag = dag.AddDays(1))
        {
            aantal += Werkdagkalender.IsWerkdag(dag) ? 1 : 0;
        }

        var woord = aantal == 1 ? "1 werkdag" : $"{aantal.ToString(CultureInfo.InvariantCulture)} werkdagen";
        return uiterlijk < vandaag ? TeLaat(aantal == 0 ? Dagen(vandaag.DayNumber - uiterlijk.DayNumber) : woord)
            : uiterlijk == vandaag || aantal == 0 ? Van(uiterlijk, vandaag)
            : new($"nog {woord}", "○", Toon.Rustig, "");
    }

    /// <summary>The state of a term in hours.</summary>
    public static Tijdigheid InUren(DateTimeOffset uiterlijk, DateTimeOffset nu)
    {
        var over = (uiterlijk - nu).Duration();
        var woord = over < TimeSpan.FromHours(1) ? $"{((int)over.TotalMinutes).ToString(CultureInfo.InvariantCulture)} minuten" : $"{((int)over.TotalHours).ToString(CultureInfo.InvariantCulture)} uur";
        return uiterlijk < nu ? TeLaat(woord) : new($"nog {woord}", "◆", Toon.LetOp, "rij--vandaag");
    }

    private static Tijdigheid TeLaat(string hoelang) => new($"{hoelang} te laat", "▲", Toon.Fout, "rij--te-laat");

    private static string Dagen(int aantal) => aantal == 1 ? "1 dag" : $"{aantal.ToString(CultureInfo.InvariantCulture)} dagen";
}
