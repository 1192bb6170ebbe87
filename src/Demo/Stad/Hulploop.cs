using Rotonde.Basis;
using Rotonde.Voorzieningen.Toewijzingen;

namespace Rotonde.Demo.Stad;

/// <summary>One stretch of help: asked for, granted, allocated, begun and, mostly, ended.</summary>
internal sealed record Demohulp
{
    public required Demoproduct Product { get; init; }

    public required Demoaanbieder Aanbieder { get; init; }

    public required long Volume { get; init; }

    public required Frequentie Frequentie { get; init; }

    public required DateOnly Gemeld { get; init; }

    public required DateOnly Aangevraagd { get; init; }

    public required DateOnly Besloten { get; init; }

    public required DateOnly Van { get; init; }

    public required DateOnly Tot { get; init; }

    public required DateOnly Verzonden { get; init; }

    public DateOnly? Start { get; init; }

    public DateOnly? StartGemeld { get; init; }

    public DateOnly StartNorm { get; init; }

    public DateOnly? Stop { get; init; }

    public DateOnly? StopGemeld { get; init; }

    public DateOnly StopNorm { get; init; }

    public Eenheid Eenheid => Eenheden.Van(Product);

    public Bedrag Tarief(int jaar) => Democontracten.TariefIn(Product, Math.Min(jaar, 2025));
}

/// <summary>From the code of list WJ756 to our word.</summary>
internal static class Eenheden
{
    public static Eenheid Van(Demoproduct product) => product.Eenheid switch
    {
        "04" => Eenheid.Uur,
        "14" => Eenheid.Etmaal,
        "16" => Eenheid.Dagdeel,
        "84" => Eenheid.StukInspanning,
        var code => throw new InvalidOperationException($"Geen woord voor eenheid {code}."),
    };
}

/// <summary>The help of one client over the years: stretches that follow one another until it is no longer needed. Chances are made up.</summary>
internal static class Hulploop
{
    // Demo contracts begin on this day; who was helped before it got a new allocation then.
    private static readonly DateOnly Begin = new(2019, 1, 1);

    private static readonly (string Code, int Gewicht)[] Jeugd = [("D4501", 38), ("D4502", 18), ("D5101", 28), ("D4503", 4), ("D4201", 6), ("D4401", 6)];
    private static readonly (string Code, int Gewicht)[] Volwassen = [("D0201", 58), ("D0202", 14), ("D0701", 14), ("D0101", 14)];
    private static readonly (string Code, int Gewicht)[] Ouder = [("D0101", 66), ("D0601", 8), ("D0701", 15), ("D0801", 5), ("D0201", 6)];

    /// <summary>The stretches of a client; none when chance gives no help that fits this life.</summary>
    public static IReadOnlyList<Demohulp> Maak(Loterij loterij, DateOnly geboren, DateOnly vandaag)
    {
        for (var poging = 0; poging < 20; poging++)
        {
            var begin = vandaag.AddDays(-loterij.Onder(6_500));
            var einde = begin.AddDays(60 + loterij.Duur(2_500));
            begin = begin < Begin ? Begin.AddDays(loterij.Onder(10)) : begin;
            var leeftijd = geboren > begin ? -1 : geboren.Leeftijd(begin);
            var achttien = geboren.AddYears(18).AddDays(-1);
            if (leeftijd is >= 0 and < 18 && einde > achttien)
            {
                einde = achttien;
            }

            if (leeftijd >= 3 && einde >= begin.AddDays(45))
            {
                return Stukken(loterij, leeftijd, begin, einde, vandaag);
            }
        }

        return [];
    }

    private static List<Demohulp> Stukken(Loterij loterij, int leeftijd, DateOnly begin, DateOnly einde, DateOnly vandaag)
    {
        var keus = leeftijd < 18 ? Jeugd : leeftijd < 65 ? Volwassen : Ouder;
        var product = Democontracten.Product(keus[loterij.Plek([.. keus.Select(k => k.Gewicht)])].Code);
        var aanbieder = loterij.Uit([.. Democontracten.Aanbieders.Where(a => a.Producten.Contains(product.Code))]);
        var volume = product.Eenheid switch
        {
            "04" when product.Code is "D0101" or "D5101" or "D4503" => loterij.Tussen(1, 4),
            "04" => loterij.Tussen(2, 5),
            "16" or "14" => loterij.Tussen(3, 8),
            _ => loterij.Tussen(4, 10),
        };
        var frequentie = product.Eenheid == "14" ? Frequentie.PerMaand : Frequentie.PerWeek;
        var hulp = new List<Demohulp>();
        for (var van = begin; van <= einde && van <= vandaag;)
        {
            var tot = van.AddDays(loterij.Tussen(180, 729));
            var laatste = tot >= einde;
            if (einde <= vandaag && laatste)
            {
                // What was allocated ran longer than the need in one of three; the rest ended as planned.
                tot = loterij.Kans(33) ? tot : einde;
            }

            tot = tot > Democontracten.Looptijd.Einde!.Value ? Democontracten.Looptijd.Einde.Value : tot;
            hulp.Add(Stuk(loterij, product, aanbieder, volume, frequentie, van, tot, tot < einde ? tot : einde, vandaag));
            van = tot.AddDays(1);
            if (laatste)
            {
                break;
            }
        }

        return hulp;
    }

    private static Demohulp Stuk(
        Loterij loterij, Demoproduct product, Demoaanbieder aanbieder, long volume, Frequentie frequentie, DateOnly van, DateOnly tot, DateOnly gestopt, DateOnly vandaag)
    {
        var besloten = van.AddDays(-loterij.Tussen(8, 30));
        var aangevraagd = besloten.AddDays(-(product.Wet == Wet.Wmo ? loterij.Tussen(3, loterij.Kans(90) ? 13 : 21) : loterij.Tussen(10, loterij.Kans(92) ? 52 : 70)));
        var verzonden = besloten.AddDays(loterij.Tussen(1, 4));
        var start = van.AddDays(loterij.Tussen(0, 9));
        start = start > gestopt ? van : start;

        // Timeliness grew since 2019, towards the 95 per cent of I-24.
        var kans = Math.Min(95, 87 + ((van.Year - 2019) * 2));
        var startNorm = Meldingstijdigheid.Norm(start, verzonden);
        var startGemeld = Gemeld(loterij, start, startNorm, kans);
        var stopNorm = Meldingstijdigheid.Norm(gestopt, verzonden);
        var stopGemeld = Gemeld(loterij, gestopt, stopNorm, kans);
        stopGemeld = stopGemeld < startGemeld ? startGemeld : stopGemeld;
        var isGestart = startGemeld <= vandaag;
        var isGestopt = isGestart && gestopt < vandaag && stopGemeld <= vandaag;
        return new Demohulp
        {
            Product = product, Aanbieder = aanbieder, Volume = volume, Frequentie = frequentie,
            Gemeld = aangevraagd.AddDays(-loterij.Tussen(14, 42)), Aangevraagd = aangevraagd, Besloten = besloten, Van = van, Tot = tot, Verzonden = verzonden,
            Start = isGestart ? start : null, StartGemeld = isGestart ? startGemeld : null, StartNorm = startNorm,
            Stop = isGestopt ? gestopt : null, StopGemeld = isGestopt ? stopGemeld : null, StopNorm = stopNorm,
        };
    }

    private static DateOnly Gemeld(Loterij loterij, DateOnly dag, DateOnly norm, int kans) =>
        loterij.Kans(kans) ? dag.AddDays(loterij.Tussen(0, norm.DayNumber - dag.DayNumber)) : norm.AddDays(loterij.Tussen(1, 15));
}
