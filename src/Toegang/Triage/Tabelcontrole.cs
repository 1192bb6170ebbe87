namespace Rotonde.Toegang.Triage;

/// <summary>What can be wrong with a table.</summary>
public enum Tabelfout
{
    /// <summary>A condition names an input or value that does not exist, a row is named twice, or an input is unused or empty.</summary>
    Onbekend,

    /// <summary>Two rows have the same conditions.</summary>
    Dubbel,

    /// <summary>No input reaches the row: its own conditions clash, or rows above take everything.</summary>
    VuurtNooit,

    /// <summary>For some input no row fits.</summary>
    Gat,

    /// <summary>There are more combinations than can be walked; split the table.</summary>
    TeGroot,
}

/// <summary>One finding about a table, with the row or an example of the input.</summary>
public sealed record Tabelbevinding(Tabelfout Fout, string Waar, string Uitleg);

/// <summary>
/// Checks a table by walking every combination of its inputs: all findings at once, none by sampling. Inputs are finite, so the answer is exact.
/// </summary>
public static class Tabelcontrole
{
    private const int HoogsteAantal = 2_000_000;

    /// <summary>Everything that is wrong with the table; empty when it is sound.</summary>
    public static IReadOnlyList<Tabelbevinding> Controleer(Beslistabel tabel)
    {
        var bevindingen = Woorden(tabel).ToList();
        bevindingen.AddRange(Dubbelen(tabel));

        // Names that do not exist make the walk meaningless.
        if (bevindingen.Any(b => b.Fout == Tabelfout.Onbekend))
        {
            return bevindingen;
        }

        // Only inputs that a row looks at can make a difference.
        var gebruikt = tabel.Invoer.Where(i => tabel.Regels.Any(r => r.Als.Any(v => v.Invoer == i.Naam))).ToList();
        var aantal = gebruikt.Aggregate(1L, (n, i) => n > HoogsteAantal ? n : n * i.Domein().Count);
        if (aantal > HoogsteAantal)
        {
            bevindingen.Add(new(Tabelfout.TeGroot, tabel.Code, $"Deze tabel heeft meer dan {HoogsteAantal} combinaties en is niet na te lopen."));
            return bevindingen;
        }

        bevindingen.AddRange(Doorloop(tabel, gebruikt));
        return bevindingen;
    }

    private static IEnumerable<Tabelbevinding> Woorden(Beslistabel tabel)
    {
        foreach (var naam in tabel.Regels.GroupBy(r => r.Id).Where(g => g.Count() > 1).Select(g => g.Key))
        {
            yield return new(Tabelfout.Onbekend, naam, "Deze regel staat er twee keer.");
        }

        foreach (var naam in tabel.Invoer.GroupBy(i => i.Naam).Where(g => g.Count() > 1).Select(g => g.Key))
        {
            yield return new(Tabelfout.Onbekend, naam, "Deze invoer staat er twee keer.");
        }

        foreach (var invoer in tabel.Invoer.Where(i => (i.Soort == Invoersoort.Getal && i.Max < i.Min) || (i.Soort == Invoersoort.Keuze && i.Waarden is not { Count: > 0 })))
        {
            yield return new(Tabelfout.Onbekend, invoer.Naam, "Deze invoer heeft geen waarden.");
        }

        foreach (var regel in tabel.Regels)
        {
            foreach (var voorwaarde in regel.Als)
            {
                if (tabel.Invoer.FirstOrDefault(i => i.Naam == voorwaarde.Invoer) is not { } invoer)
                {
                    yield return new(Tabelfout.Onbekend, regel.Id, $"De invoer '{voorwaarde.Invoer}' bestaat niet.");
                }
                else if (voorwaarde.Minstens is null && voorwaarde.Is is not { Count: > 0 })
                {
                    yield return new(Tabelfout.Onbekend, regel.Id, $"De voorwaarde op '{voorwaarde.Invoer}' noemt geen waarde.");
                }
                else if (voorwaarde.Is?.FirstOrDefault(w => !invoer.Domein().Contains(w)) is { } vreemd)
                {
                    yield return new(Tabelfout.Onbekend, regel.Id, $"'{vreemd}' is geen waarde van '{invoer.Naam}'.");
                }
            }
        }
    }

    private static IEnumerable<Tabelbevinding> Dubbelen(Beslistabel tabel)
    {
        static string Vorm(Beslisregel r) => string.Join(
            " en ", r.Als.Select(v => $"{v.Invoer} {(v.Minstens is { } n ? $">={n}" : string.Join('|', (v.Is ?? []).Order(StringComparer.Ordinal)))}").Order(StringComparer.Ordinal));

        return tabel.Regels.GroupBy(Vorm).Where(g => g.Count() > 1)
            .Select(g => new Tabelbevinding(Tabelfout.Dubbel, string.Join(", ", g.Select(r => r.Id)), $"Deze regels hebben dezelfde voorwaarden: {(g.Key.Length == 0 ? "altijd" : g.Key)}."));
    }

    private static IEnumerable<Tabelbevinding> Doorloop(Beslistabel tabel, List<Beslisinvoer> invoer)
    {
        // Per row the set of values that fit, as a bit mask per used input: the walk is then only and-ing bits.
        var domeinen = invoer.Select(i => i.Domein()).ToList();
        var maskers = tabel.Regels.Select(regel => domeinen.Select((domein, i) => Masker(regel, invoer[i].Naam, domein)).ToArray()).ToList();
        var vuurt = new bool[tabel.Regels.Count];
        var stand = new int[invoer.Count];
        string? gat = null;

        while (true)
        {
            var raak = maskers.FindIndex(m => Past(m, stand));
            if (raak >= 0)
            {
                vuurt[raak] = true;
            }
            else
            {
                gat ??= string.Join(", ", invoer.Select((x, i) => $"{x.Naam}={domeinen[i][stand[i]]}"));
            }

            var plaats = 0;
            while (plaats < stand.Length && ++stand[plaats] == domeinen[plaats].Count)
            {
                stand[plaats++] = 0;
            }

            if (plaats == stand.Length)
            {
                break;
            }
        }

        for (var i = 0; i < vuurt.Length; i++)
        {
            if (!vuurt[i])
            {
                yield return new(Tabelfout.VuurtNooit, tabel.Regels[i].Id, "Geen enkele invoer komt bij deze regel: hij spreekt zichzelf tegen of de regels erboven nemen alles weg.");
            }
        }

        if (gat is not null)
        {
            yield return new(Tabelfout.Gat, gat, "Voor deze invoer is er geen regel.");
        }
    }

    private static ulong Masker(Beslisregel regel, string naam, IReadOnlyList<string> domein)
    {
        var masker = ulong.MaxValue;
        foreach (var voorwaarde in regel.Als.Where(v => v.Invoer == naam))
        {
            var past = 0UL;
            for (var i = 0; i < domein.Count; i++)
            {
                past |= voorwaarde.Past(domein[i]) ? 1UL << i : 0;
            }

            masker &= past;
        }

        return masker;
    }

    private static bool Past(ulong[] masker, int[] stand)
    {
        for (var i = 0; i < stand.Length; i++)
        {
            if ((masker[i] >> stand[i] & 1) == 0)
            {
                return false;
            }
        }

        return true;
    }
}
