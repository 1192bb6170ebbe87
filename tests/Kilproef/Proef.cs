using System.Diagnostics;
using System.Globalization;
using System.Text;
using Rotonde.Data.Register;

namespace Rotonde.Kilproef;

/// <summary>What is tried.</summary>
/// <param name="Motor">Engine.</param>
public sealed record Proefplan(Opslagmotor Motor)
{
    /// <summary>How many kills at least, over all lanes: what the points do not give is added at random moments.</summary>
    public int Keren { get; init; } = 200;

    /// <summary>Stops killing at the points after so many; none: every point gets its kill.</summary>
    public int? Hoogstens { get; init; }

    /// <summary>Start of all chance; lane n plays with this plus n.</summary>
    public int Zaad { get; init; } = 1;

    /// <summary>Clients of the simulator, per lane.</summary>
    public int Clienten { get; init; } = 3;

    /// <summary>Months of the simulator.</summary>
    public int Maanden { get; init; } = 2;

    /// <summary>Files in a round, at least.</summary>
    public int PerRonde { get; init; } = 4;

    /// <summary>In the first so many rounds every point gets its kill; after them kills come at random.</summary>
    public int Puntrondes { get; init; } = int.MaxValue;

    /// <summary>Worlds beside each other.</summary>
    public int Banen { get; init; } = 2;

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
/// <param name="Berichten">Files in the box, and rounds.</param>
/// <param name="Fouten">Everything that is wrong, one sentence each.</param>
/// <param name="Duur">How long it took.</param>
public sealed record Proefverslag(
    Proefplan Plan, int OpPunten, int OpToeval, IReadOnlyDictionary<string, int> Punten, IReadOnlyDictionary<string, int> Gedood, int Halve, int Berichten, IReadOnlyList<string> Fouten, TimeSpan Duur)
{
    /// <summary>All processes that died by SIGKILL before their work was done.</summary>
    public int Doden => OpPunten + OpToeval;

    /// <summary>Points where nobody died.</summary>
    public IReadOnlyList<string> Overgeslagen => [.. Punten.Where(p => Gedood.GetValueOrDefault(p.Key) < p.Value).Select(p => $"{p.Key}: {Gedood.GetValueOrDefault(p.Key)} van {p.Value}")];

    /// <summary>For people.</summary>
    public string Tekst()
    {
        var uit = new StringBuilder();
        foreach (var soort in Gedood.Keys.Union(Punten.Keys).Order(StringComparer.Ordinal))
        {
            uit.Append(CultureInfo.InvariantCulture, $"{Gedood.GetValueOrDefault(soort),5} {Punten.GetValueOrDefault(soort),5}  {soort}\n");
        }

        uit.Append(CultureInfo.InvariantCulture, $"{Plan.Motor}, zaad {Plan.Zaad}, {Berichten} bestanden: {Doden} keer gedood ({OpPunten} op een punt, {OpToeval} op een willekeurig moment), {Halve} keer bleef een half bestand achter, {Duur.TotalSeconds:0} s.\n");
        foreach (var fout in Fouten)
        {
            uit.Append(CultureInfo.InvariantCulture, $"FOUT {fout}\n");
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
        var banen = await Task.WhenAll(Enumerable.Range(0, plan.Banen).Select(baan => Task.Run(() => BaanAsync(plan, plan.Zaad + baan, teller, meld ?? (_ => { })))));
        static IReadOnlyDictionary<string, int> Samen(IEnumerable<IReadOnlyDictionary<string, int>> delen) => delen.SelectMany(d => d).GroupBy(p => p.Key).ToDictionary(g => g.Key, g => g.Sum(p => p.Value));
        return new Proefverslag(
            plan, teller.OpPunten, teller.OpToeval, Samen(banen.Select(b => b.Punten)), Samen(banen.Select(b => b.Gedood)), teller.Halve, banen.Sum(b => b.Berichten), [.. banen.SelectMany(b => b.Fouten)], klok.Elapsed);
    }

    private static async Task<(IReadOnlyDictionary<string, int> Punten, IReadOnlyDictionary<string, int> Gedood, int Berichten, IReadOnlyList<string> Fouten)> BaanAsync(
        Proefplan plan, int zaad, Teller teller, Action<string> meld)
    {
        var verkeer = await Verkeer.MaakAsync(plan.Clienten, plan.Maanden, zaad, plan.PerRonde);
        var toeval = new Random(zaad);
        await using var wereld = await Wereld.MaakAsync(plan.Motor, verkeer[0].Dag, plan.Breuk);
        var gespeeld = 0;
        foreach (var ronde in verkeer)
        {
            var opPunten = gespeeld < plan.Puntrondes;
            if (!opPunten && teller.Doden >= plan.Keren)
            {
                break;
            }

            gespeeld++;
            await wereld.ZetKlaarAsync(ronde);
            if (opPunten)
            {
                while (await wereld.WerkAsync(teller.OpPunten >= plan.Hoogstens ? Kilwijze.Tellen : Kilwijze.Lopen) == Einde.Gedood)
                {
                    teller.Tel(ref teller.OpPunten, wereld);
                }
            }
            else
            {
                while (await wereld.WerkAsync(Kilwijze.Toeval, teller.Doden >= plan.Keren ? null : TimeSpan.FromMilliseconds(toeval.Next(800))) == Einde.Gedood)
                {
                    teller.Tel(ref teller.OpToeval, wereld);
                }
            }

            meld($"zaad {zaad}, ronde {gespeeld} van {verkeer.Count}, {ronde.Aanbieder.Count} bestanden: {teller.Doden} keer gedood");
        }

        var stand = await Eindstand.LeesAsync(wereld);
        await using var ongestoord = await Wereld.MaakAsync(plan.Motor, verkeer[0].Dag, Breuk.Geen);
        var punten = new Dictionary<string, int>();
        foreach (var (ronde, nummer) in verkeer.Take(gespeeld).Select((r, i) => (r, i)))
        {
            await ongestoord.ZetKlaarAsync(ronde);
            await ongestoord.WerkAsync(Kilwijze.Tellen);
            if (nummer == gespeeld - 1 || nummer == plan.Puntrondes - 1)
            {
                punten = punten.Count > 0 ? punten : Tel(ongestoord, 'P');
            }
        }

        var vergelijk = await Eindstand.LeesAsync(ongestoord);
        return (punten, Tel(wereld, 'K'), wereld.Ingelegd.Count, [.. Oordeel.Vel(vergelijk, ongestoord.Ingelegd, null).Select(f => $"(zonder doden) {f}"), .. Oordeel.Vel(stand, wereld.Ingelegd, vergelijk)]);
    }

    // By kind and moment; the same point passed twice is one point.
    private static Dictionary<string, int> Tel(Wereld wereld, char wat) => !File.Exists(wereld.Puntenboek) ? [] : File.ReadAllLines(wereld.Puntenboek)
        .Where(r => r[0] == wat).Select(r => r[2..]).Distinct(StringComparer.Ordinal).CountBy(r => string.Join(' ', r.Split('|')[..2])).ToDictionary(p => p.Key, p => p.Value, StringComparer.Ordinal);

    private sealed class Teller
    {
        internal int OpPunten;
        internal int OpToeval;
        private int _halve;

        internal int Doden => OpPunten + OpToeval;

        internal int Halve => _halve;

        internal void Tel(ref int soort, Wereld wereld)
        {
            Interlocked.Increment(ref soort);
            if (new[] { "uit", "geweigerd" }.Any(m => Directory.EnumerateFiles(wereld.Bus(m), "*.deel").Any()))
            {
                Interlocked.Increment(ref _halve);
            }
        }
    }
}
