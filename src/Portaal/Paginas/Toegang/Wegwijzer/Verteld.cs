using Rotonde.Toegang.Hulpvragen;
using Rotonde.Toegang.Vragen;

namespace Rotonde.Portaal.Paginas.Toegang.Wegwijzer;

/// <summary>What somebody already told in the dialogue, so that nobody has to say it twice .</summary>
public static class Verteld
{
    /// <summary>Own words: what is going on and what should get better.</summary>
    public static string EigenWoorden(this Dialoog dialoog)
    {
        ArgumentNullException.ThrowIfNull(dialoog);
        return string.Join("\n\n", dialoog.Antwoord("vraag").Concat(dialoog.Antwoord("gewenst").Select(g => $"Wat beter moet gaan: {g}")));
    }

    /// <summary>Who asks.</summary>
    public static Melder? Melder(this Dialoog dialoog)
    {
        ArgumentNullException.ThrowIfNull(dialoog);
        return dialoog.Antwoord("voorWie") switch
        {
            ["zelf" or "gezin"] => Rotonde.Toegang.Hulpvragen.Melder.Zelf,
            ["ander"] => Rotonde.Toegang.Hulpvragen.Melder.Naaste,
            ["werk"] => Rotonde.Toegang.Hulpvragen.Melder.Professional,
            _ => null,
        };
    }

    /// <summary>Does the person know? None when it was not asked.</summary>
    public static bool? WeetErvan(this Dialoog dialoog)
    {
        ArgumentNullException.ThrowIfNull(dialoog);
        return dialoog.Antwoord("weetErvan") switch
        {
            ["ja"] => true,
            ["nee" or "kanNiet"] => false,
            _ => null,
        };
    }

    /// <summary>Alone, with support, on the phone.</summary>
    public static Invulwijze Invulwijze(this Dialoog dialoog)
    {
        ArgumentNullException.ThrowIfNull(dialoog);
        return dialoog.Antwoord("hoe") switch
        {
            ["metSteun"] => Rotonde.Toegang.Hulpvragen.Invulwijze.MetSteun,
            ["telefonisch"] => Rotonde.Toegang.Hulpvragen.Invulwijze.Telefonisch,
            _ => Rotonde.Toegang.Hulpvragen.Invulwijze.Alleen,
        };
    }

    /// <summary>The other answers, to send along below the own words.</summary>
    public static IReadOnlyList<(string Vraag, string Antwoord)> OverigeAntwoorden(this Dialoog dialoog)
    {
        ArgumentNullException.ThrowIfNull(dialoog);
        string[] alIngevuld = [.. new[] { "vraag", "gewenst", "voorWie", "weetErvan", "hoe", "verder" }.Select(id => dialoog.Lijst.Zoek(id)?.Tekst ?? "")];
        return [.. dialoog.Samenvatting().Where(s => !alIngevuld.Contains(s.Vraag))];
    }
}
