using Rotonde.Basis;
using Rotonde.Demo.Mensen;
using Rotonde.Gezin;

namespace Rotonde.Demo.Stad;

/// <summary>A client with what was done for them.</summary>
internal sealed record Democlient(Demomens Mens, IReadOnlyList<Demohulp> Hulp)
{
    public bool Loopt(DateOnly dag) => Hulp[^1].Stop is null && Hulp[^1].Tot >= dag;
}

/// <summary>A household with clients: one family, one plan.</summary>
internal sealed record Demozaak(Demohuis Huis, IReadOnlyList<Democlient> Clienten, Demomedewerker Regisseur);

/// <summary>Who of the town is helped: nine in a hundred have a file, of whom about half are helped now; more among the very young and the old.</summary>
internal static class Clienten
{
    public const int Procent = 9;

    public static IReadOnlyList<Demozaak> Kies(Loterij loterij, IReadOnlyList<Demohuis> huizen, DateOnly vandaag)
    {
        var loten = huizen.SelectMany(h => h.Leden.Select(l => (Huis: h, l.Mens))).ToList();
        var gevraagd = Math.Max(4, loten.Count * Procent / 100);
        loterij.Schud(loten);
        var gekozen = new Dictionary<HuishoudenId, (Demohuis Huis, List<Democlient> Clienten)>();
        var aantal = 0;

        // Twice round, with a chance by age: the old and the young come first, but not only they.
        foreach (var (huis, mens) in loten.Concat(loten))
        {
            if (aantal == gevraagd)
            {
                break;
            }

            if (!loterij.Kans(Kans(mens.Geboren.Leeftijd(vandaag))) || (gekozen.TryGetValue(huis.Id, out var zaak) && zaak.Clienten.Exists(c => c.Mens == mens)))
            {
                continue;
            }

            if (Hulploop.Maak(loterij, mens.Geboren, vandaag) is { Count: > 0 } hulp)
            {
                (gekozen.TryGetValue(huis.Id, out zaak) ? zaak : gekozen[huis.Id] = (huis, [])).Clienten.Add(new Democlient(mens, hulp));
                aantal++;
            }
        }

        Demomedewerker[] regisseurs = [Demomedewerkers.Van("samira"), Demomedewerkers.Van("joost")];
        return [.. gekozen.Values.Select((z, i) => new Demozaak(z.Huis, z.Clienten, regisseurs[i % 2]))];
    }

    private static int Kans(int leeftijd) => leeftijd switch
    {
        < 4 => 1,
        < 18 => 10,
        < 27 => 8,
        < 65 => 3,
        < 75 => 6,
        < 85 => 18,
        _ => 40,
    };
}
