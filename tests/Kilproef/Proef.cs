using System.Diagnostics;
using System.Globalization;
using System.Text;
using Rotonde.Data.Register;

namespace Rotonde.Kilproef;

/// <summary>The traffic of one world: what the simulator makes with these.</summary>
/// <param name="Clienten">Clients.</param>
/// <param name="Maanden">Months.</param>
/// <param name="Zaad">Seed.</param>
/// <param name="Toeval">Kills at random moments instead of at points.</param>
public sealed record Baan(int Clienten, int Maanden, int Zaad, bool Toeval = false);

/// <summary>What is tried.</summary>
/// <param name="Motor">Engine.</param>
/// <param name="Banen">Worlds beside each other.</param>
public sealed record Proefplan(Opslagmotor Motor, params IReadOnlyList<Baan> Banen)
{
    /// <summary>How many kills at least. When there are fewer, all lanes play on with a next seed, at points and at random moments in turn.</summary>
    public int Keren { get; init; }

    /// <summary>How many at random moments, at most.</summary>
    public int Toevallig { get; init; } = int.MaxValue;

    /// <summary>Stops killing at points after so many.</summary>
    public int Hoogstens { get; init; } = int.MaxValue;

    /// <summary>How often at points of one kind.</summary>
    public int PerSoort { get; init; } = int.MaxValue;

    /// <summary>Only at points of kinds that begin so.</summary>
    public string Alleen { get; init; } = "";

    /// <summary>Files in a round, at least, when the traffic lets it.</summary>
    public int PerRonde { get; init; } = 3;

    /// <summary>What is broken on purpose.</summary>
    public Breuk Breuk { get; init; }
}

/// <summary>What came of it.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="OpPunten">Kills at a numbered point.</param>
/// <param name="OpToeval">Kills at a random moment.</param>
/// <param name="Punten">Points that a world without kills passes, by kind and moment.</param>
/// <param name="Gedood">Kills at those.</param>
/// <param name="Halve">How many deaths left a half file behind.</param>
/// <param name="Berichten">Files in the box.</param>
/// <param name="Gezien">What a world without kills had: numbers of messages (301 …), and "debet" and "credit" for granted lines.</param>
/// <param name="Fouten">Everything that is wrong, one sentence each.</param>
/// <param name="Duur">How long it took.</param>
public sealed record Proefverslag(
    Proefplan Plan, int OpPunten, int OpToeval, IReadOnlyDictionary<string, int> Punten, IReadOnlyDictionary<string, int> Gedood, int Halve, int Berichten, IReadOnlySet<string> Gezien, IReadOnlyList<string> Fouten, TimeSpan Duur)
{
    /// <summary>All processes that died by SIGKILL before their work was done.</summary>
    public int Doden => OpPunten + OpToeval;

    /// <summary>Points where nobody died. Who dies inside a refusal may just have finished it; then nobody comes after it any more.</summary>
    public IReadOnlyList<string> Overgeslagen => [.. Punten.Where(p => Gedood.GetValueOrDefault(p.Key) < Math.Min(p.Value, Plan.PerSoort))
        .Where(p => p.Key != "weigeren na" || !Gedood.Keys.Any(k => k.StartsWith("weigeren bij ", StringComparison.Ordinal))).Select(p => $"{p.Key}: {Gedood.GetValueOrDefault(p.Key)} van {Math.Min(p.Value, Plan.PerSoort)}")];

    /// <summary>For people.</summary>
    public string Tekst()
    {
        var uit = new StringBuilder();
        foreach (var soort in Gedood.Keys.Union(Punten.Keys).Order(StringComparer.Ordinal))
        {
            uit.Append(CultureInfo.InvariantCulture, $"{Gedood.GetValueOrDefault(soort),5} {Punten.GetValueOrDefault(soort),5}  {soort}\n");
        }

        uit.Append(CultureInfo.InvariantCulture, $"{Plan.Motor}, zaad {string.Join(" en ", Plan.Banen.Select(b => b.Zaad))}, {Berichten} bestanden: {Doden} keer gedood ({OpPunten} op een punt, {OpToeval} op een willekeurig moment), {Halve} keer bleef een half bestand achter, {Duur.TotalSeconds:0} s.\n");
        foreach (var fout in Fouten)
        {
            uit.Append(CultureInfo.InvariantCulture, $"FOUT {fout}\n");
        }

        foreach (var punt in Overgeslagen)
        {
            uit.Append(CultureInfo.InvariantCulture, $"OVERGESLAGEN {punt}\n");
        }

        return uit.Append(Fouten.Count == 0 ? "Niets verloren, niets dubbel.\n" : "").ToString();
    }
}

/// <summary>Kills the Worker while the traffic of the simulator comes in, and looks what became of it.</summary>
public static class Proef
{
    /// <summary>Does it.</summary>
    /// <param name="plan">What is tried.</param>
    /// <param name="meld">Hears how far it is.</param>
    public static async Task<Proefverslag> DraaiAsync(Proefplan plan, Action<string>? meld = null)
    {
        var klok = Stopwatch.StartNew();
        var teller = new Teller();
        var (banen, nu) = (new List<Uitkomst>(), plan.Banen);
        do
        {
            banen.AddRange(await Task.WhenAll(nu.Select(baan => Task.Run(() => SpeelAsync(plan, baan, teller, meld ?? (_ => { }))))));
            nu = [.. nu.Select(b => b with { Zaad = b.Zaad + nu.Count, Toeval = !b.Toeval })];
        }
        while (teller.Doden < plan.Keren);

        static Dictionary<string, int> Samen(IEnumerable<Dictionary<string, int>> delen) => delen.SelectMany(d => d).GroupBy(p => p.Key).ToDictionary(g => g.Key, g => g.Sum(p => p.Value));
        return new Proefverslag(
            plan, teller.OpPunten, teller.OpToeval, Samen(banen.Select(b => b.Punten)), Samen(banen.Select(b => b.Gedood)), teller.Halve, banen.Sum(b => b.Berichten), banen.SelectMany(b => b.Gezien).ToHashSet(StringComparer.Ordinal), [.. banen.SelectMany(b => b.Fouten)], klok.Elapsed);
    }

    private static async Task<Uitkomst> SpeelAsync(Proefplan plan, Baan baan, Teller teller, Action<string> meld)
    {
        var verkeer = await Verkeer.MaakAsync(baan.Clienten, baan.Maanden, baan.Zaad, plan.PerRonde);
        var toeval = new Random(baan.Zaad);
        await using var wereld = await Wereld.MaakAsync(plan.Motor, verkeer[0].Dag, plan.Breuk);
        foreach (var (ronde, nummer) in verkeer.Select((r, i) => (r, i + 1)))
        {
            await wereld.ZetKlaarAsync(ronde);
            while (await (baan.Toeval
                ? wereld.WerkAsync(Kilwijze.Toeval, kilNa: teller.Doden >= plan.Keren || teller.OpToeval >= plan.Toevallig ? null : TimeSpan.FromMilliseconds(toeval.Next(800)))
                : wereld.WerkAsync(teller.OpPunten >= plan.Hoogstens ? Kilwijze.Toeval : Kilwijze.Lopen, plan)) == Einde.Gedood)
            {
                teller.Tel(baan.Toeval, wereld);
            }

            meld($"zaad {baan.Zaad}, ronde {nummer} van {verkeer.Count} ({string.Join(' ', ronde.Aanbieder.Select(i => Path.GetFileNameWithoutExtension(i.Naam)))}): {teller.Doden} keer gedood");
        }

        // The last process found nothing left to do. Beside it the same traffic without anybody dying.
        await using var ongestoord = await Wereld.MaakAsync(plan.Motor, verkeer[0].Dag, Breuk.Geen);
        foreach (var ronde in verkeer)
        {
            await ongestoord.ZetKlaarAsync(ronde);
            await ongestoord.WerkAsync(Kilwijze.Tellen);
        }

        var (stand, vergelijk) = (await Eindstand.LeesAsync(wereld), await Eindstand.LeesAsync(ongestoord));
        return new Uitkomst(
            baan.Toeval ? [] : Tel(ongestoord, 'P'), Tel(wereld, 'K'), wereld.Ingelegd.Count, [.. Gezien(vergelijk)],
            [.. Oordeel.Vel(vergelijk, ongestoord.Ingelegd, null).Select(f => $"(zonder doden) {f}"), .. Oordeel.Vel(stand, wereld.Ingelegd, vergelijk)]);
    }

    private static IEnumerable<string> Gezien(Eindstand stand) =>
        stand.Stukken.Where(s => s.Soort.Length > 3).Select(s => s.Soort[^3..]).Concat(stand.Regels.Where(r => r.IsToegekend).Select(r => r.Bedrag < 0 ? "credit" : "debet")).Distinct();

    // By kind and moment; the same point passed twice is one point.
    private static Dictionary<string, int> Tel(Wereld wereld, char wat) => !File.Exists(wereld.Puntenboek) ? [] : File.ReadAllLines(wereld.Puntenboek)
        .Where(r => r[0] == wat).Select(r => r[2..]).Distinct(StringComparer.Ordinal).CountBy(Kilproef.Punten.Soort).ToDictionary(p => p.Key, p => p.Value, StringComparer.Ordinal);

    private sealed record Uitkomst(Dictionary<string, int> Punten, Dictionary<string, int> Gedood, int Berichten, IReadOnlyList<string> Gezien, IReadOnlyList<string> Fouten);

    private sealed class Teller
    {
        private int _opPunten;
        private int _opToeval;
        private int _halve;

        internal int OpPunten => _opPunten;

        internal int OpToeval => _opToeval;

        internal int Doden => _opPunten + _opToeval;

        internal int Halve => _halve;

        internal void Tel(bool toeval, Wereld wereld)
        {
            Interlocked.Increment(ref toeval ? ref _opToeval : ref _opPunten);
            if (new[] { "uit", "geweigerd" }.Any(m => Directory.EnumerateFiles(wereld.Bus(m), "*.deel").Any()))
            {
                Interlocked.Increment(ref _halve);
            }
        }
    }
}
