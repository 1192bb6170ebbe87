using Rotonde.Basis;

namespace Rotonde.Toegang.SocialeKaart;

/// <summary>What the order of results needs to know of an entry.</summary>
/// <param name="Id">The entry.</param>
/// <param name="Naam">Name.</param>
/// <param name="Niveau">Level.</param>
/// <param name="InGroep">Together with others.</param>
/// <param name="Plaatsen">Physical places.</param>
/// <param name="Score">How well it fits the words.</param>
public sealed record Zoekkandidaat(VoorzieningId Id, string Naam, Niveau Niveau, bool InGroep, IReadOnlyList<Punt> Plaatsen, double Score)
{
    /// <summary>Kilometres to the nearest place; none without a physical place.</summary>
    public double? AfstandTot(Punt punt) => Plaatsen.Select(p => (double?)p.KilometersTot(punt)).Min();
}

/// <summary>
/// The order of results, the same on every engine: how well the words fit, then how near, then the lighter level, a group before alone,
/// and the name, so that the order never depends on chance.
/// </summary>
public static class Rangschikking
{
    private const double Verzadiging = 1.5; // a word that occurs more often soon says nothing new
    private const double HalveAfstandKm = 6; // at this distance a place counts for three quarters
    private const double KleinsteDeelVanBeste = 0.12; // weaker hits are noise under a good answer

    /// <summary>How well an entry fits the question; 0 is not at all.</summary>
    /// <param name="vraag">The question.</param>
    /// <param name="termen">Weight per stem of the entry; at least the stems of the question.</param>
    /// <param name="schat">The words of the index.</param>
    public static double Past(Zoekvraag vraag, IReadOnlyDictionary<string, double> termen, Woordenschat schat) =>
        vraag.Woorden.Sum(w => w.Lezingen.Max(l => Past(l, termen, schat)));

    /// <summary>The most that one stem of a question can add to an entry where it has this weight: to choose candidates before the exact order.</summary>
    public static double Hoogstens(string stam, Zoekvraag vraag, Woordenschat schat) =>
        schat.Zegt(stam) * vraag.Woorden.SelectMany(w => w.Lezingen).Where(l => l.Stammen.Contains(stam)).Max(l => l.Gewicht / l.Stammen.Count);

    /// <summary>A weight, so that more of the same soon says nothing new; between 0 and 1.</summary>
    public static double Verzadigd(double gewicht) => gewicht / (gewicht + Verzadiging);

    /// <summary>Orders candidates that passed the filters, and cuts noise.</summary>
    public static IReadOnlyList<(VoorzieningId Id, double? Kilometers, double Score)> Orden(Zoekopdracht opdracht, IEnumerable<Zoekkandidaat> kandidaten)
    {
        var gebied = Postcodes.Zoek(opdracht.Postcode);
        var gewogen = kandidaten
            .Select(k => (Kandidaat: k, Km: gebied is null ? null : k.AfstandTot(gebied.Midden)))
            .Where(k => opdracht.BinnenKm is not { } grens || k.Km is null || k.Km <= grens)
            .Select(k => (k.Kandidaat, k.Km, Score: Math.Round(opdracht.HeeftWoorden ? k.Kandidaat.Score * Nabij(k.Km) : 1, 6)))
            .ToList();

        var drempel = gewogen.Count == 0 ? 0 : gewogen.Max(t => t.Score) * KleinsteDeelVanBeste;
        return
        [
            .. gewogen.Where(t => t.Score >= drempel)
                .OrderByDescending(t => t.Score)
                .ThenBy(t => t.Km ?? double.MaxValue)
                .ThenBy(t => t.Kandidaat.Niveau)
                .ThenByDescending(t => t.Kandidaat.InGroep)
                .ThenBy(t => t.Kandidaat.Naam, StringComparer.Ordinal)
                .ThenBy(t => t.Kandidaat.Id.Waarde)
                .Select(t => (t.Kandidaat.Id, t.Km, t.Score)),
        ];
    }

    // Never below a half: the right help far away is better than the wrong help next door.
    private static double Nabij(double? km) => km is { } afstand ? 0.5 + (0.5 / (1 + (afstand / HalveAfstandKm))) : 1;

    private static double Past(Lezing lezing, IReadOnlyDictionary<string, double> termen, Woordenschat schat)
    {
        var som = 0.0;
        foreach (var stam in lezing.Stammen)
        {
            if (!termen.TryGetValue(stam, out var gewicht))
            {
                return 0;
            }

            som += schat.Zegt(stam) * Verzadigd(gewicht);
        }

        return lezing.Gewicht * som / Math.Max(1, lezing.Stammen.Count);
    }
}
