using Rotonde.Toegang.Taal;

namespace Rotonde.Toegang.SocialeKaart;

/// <summary>One way to read a word of the question: stems that must all occur, and how sure this reading is.</summary>
public sealed record Lezing(IReadOnlyList<string> Stammen, double Gewicht);

/// <summary>One word of the question with all its readings; the best one counts.</summary>
public sealed record Zoekwoord(string Woord, IReadOnlyList<Lezing> Lezingen);

/// <summary>
/// A question in people's own words, read against the words of an index: the word itself, its synonyms, the beginning of a longer word, a part of a
/// compound, or, when all of that fails, a word one typing error away.
/// </summary>
public sealed record Zoekvraag(IReadOnlyList<Zoekwoord> Woorden)
{
    private const double AlsSynoniem = 0.8;
    private const double AlsBegin = 0.6;
    private const double AlsDeel = 0.4;
    private const double AlsTikfout = 0.7;
    private const int KortsteBegin = 3;
    private const int KortsteDeel = 5;

    /// <summary>Every stem that may find an entry.</summary>
    public IReadOnlyCollection<string> AlleStammen => [.. Woorden.SelectMany(w => w.Lezingen).SelectMany(l => l.Stammen).Distinct()];

    /// <summary>Reads a question.</summary>
    public static Zoekvraag Lees(string? tekst, Woordenschat schat, Synoniemen synoniemen)
    {
        var kern = Ontleder.Kernwoorden(tekst);
        var stammen = kern.Select(Stemmer.Stam).ToList();
        var woorden = kern.Select((woord, i) => new Zoekwoord(woord, Lezingen(woord, stammen[i], schat, synoniemen))).ToList();

        for (var begin = 0; begin < kern.Count; begin++)
        {
            for (var n = 2; n <= Math.Min(synoniemen.LangsteWoordgroep, kern.Count - begin); n++)
            {
                var groep = synoniemen.Voor(stammen.Skip(begin).Take(n));
                if (groep.Count > 0)
                {
                    woorden.Add(new Zoekwoord(string.Join(' ', kern.Skip(begin).Take(n)), [.. groep.Select(t => new Lezing(t, AlsSynoniem))]));
                }
            }
        }

        return new Zoekvraag([.. woorden.Where(w => w.Lezingen.Count > 0).DistinctBy(w => w.Woord)]);
    }

    private static List<Lezing> Lezingen(string woord, string stam, Woordenschat schat, Synoniemen synoniemen)
    {
        var lezingen = new List<Lezing>();

        if (schat.Kent(stam))
        {
            lezingen.Add(new([stam], 1));
        }

        lezingen.AddRange(synoniemen.Voor([stam]).Select(t => new Lezing(t, AlsSynoniem)));

        if (woord.Length >= KortsteBegin)
        {
            // "schuld" finds "schuldhulpmaat"; the more of the word is typed, the surer.
            var begin = stam.Length >= KortsteBegin ? stam : woord;
            lezingen.AddRange(schat.Woorden
                .Where(w => w.Stam != stam && w.Woord.StartsWith(begin, StringComparison.Ordinal))
                .GroupBy(w => w.Stam)
                .Select(g => new Lezing([g.Key], AlsBegin * Math.Sqrt((double)begin.Length / g.Min(w => w.Woord.Length)))));
        }

        if (woord.Length > KortsteDeel)
        {
            // Dutch writes compounds as one word: "buurtmaaltijd" is a kind of "maaltijd".
            lezingen.AddRange(schat.Woorden
                .Where(w => w.Stam != stam && w.Woord.Length >= KortsteDeel && w.Woord.Length < woord.Length
                    && (woord.EndsWith(w.Woord, StringComparison.Ordinal) || woord.StartsWith(w.Woord, StringComparison.Ordinal)))
                .Select(w => w.Stam).Distinct()
                .Select(s => new Lezing([s], AlsDeel)));
        }

        if (lezingen.Count == 0 && woord.Length >= Tikfout.KortsteWoord)
        {
            lezingen.AddRange(schat.Woorden.Where(w => Tikfout.HoogstensEen(woord, w.Woord)).Select(w => w.Stam).Distinct().Select(s => new Lezing([s], AlsTikfout)));
            lezingen.AddRange(synoniemen.LosseWoorden.Where(w => Tikfout.HoogstensEen(woord, w))
                .SelectMany(w => synoniemen.Voor([Stemmer.Stam(w)])).Select(t => new Lezing(t, AlsTikfout * AlsSynoniem)));
        }

        return lezingen;
    }
}
