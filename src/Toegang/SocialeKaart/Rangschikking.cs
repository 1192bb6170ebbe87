namespace Rotonde.Toegang.SocialeKaart;

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
    public static double Past(Zoekvraag vraag, Zoekdocument document, Woordenschat schat) => vraag.Woorden.Sum(w => w.Lezingen.Max(l => Past(l, document, schat)));

    /// <summary>Orders entries that passed the filters, cuts noise and takes a page.</summary>
    public static Zoekresultaat Orden(Zoekopdracht opdracht, IEnumerable<(Aanbod Aanbod, double Score)> gevonden)
    {
        var gebied = Postcodes.Zoek(opdracht.Postcode);
        var treffers = gevonden
            .Select(g => new Treffer(g.Aanbod, gebied is null ? null : g.Aanbod.AfstandTot(gebied.Midden), g.Score))
            .Where(t => opdracht.BinnenKm is not { } km || gebied is null || t.Kilometers is null || t.Kilometers <= km)
            .Select(t => string.IsNullOrWhiteSpace(opdracht.Woorden) ? t : t with { Score = t.Score * Nabij(t.Kilometers) })
            .ToList();

        var drempel = treffers.Count == 0 ? 0 : treffers.Max(t => t.Score) * KleinsteDeelVanBeste;
        var geordend = treffers.Where(t => t.Score >= drempel)
            .OrderByDescending(t => Math.Round(t.Score, 6))
            .ThenBy(t => t.Kilometers ?? double.MaxValue)
            .ThenBy(t => t.Aanbod.Niveau)
            .ThenByDescending(t => t.Aanbod.InGroep)
            .ThenBy(t => t.Aanbod.Naam, StringComparer.Ordinal)
            .ToList();

        var per = Math.Clamp(opdracht.PerBladzijde, 1, 50);
        var bladzijden = Math.Max(1, (geordend.Count + per - 1) / per);
        var bladzijde = Math.Clamp(opdracht.Bladzijde, 1, bladzijden);
        return new Zoekresultaat([.. geordend.Skip((bladzijde - 1) * per).Take(per)], geordend.Count, bladzijde, bladzijden, gebied);
    }

    // Never below a half: the right help far away is better than the wrong help next door.
    private static double Nabij(double? km) => km is { } afstand ? 0.5 + (0.5 / (1 + (afstand / HalveAfstandKm))) : 1;

    private static double Past(Lezing lezing, Zoekdocument document, Woordenschat schat)
    {
        var som = 0.0;
        foreach (var stam in lezing.Stammen)
        {
            if (!document.Termen.TryGetValue(stam, out var gewicht))
            {
                return 0;
            }

            som += schat.Zegt(stam) * gewicht / (gewicht + Verzadiging);
        }

        return lezing.Gewicht * som / Math.Max(1, lezing.Stammen.Count);
    }
}
