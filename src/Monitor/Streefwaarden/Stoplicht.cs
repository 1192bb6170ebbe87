using System.Globalization;
using Rotonde.Basis;
using Rotonde.Basis.Regels;

namespace Rotonde.Monitor.Streefwaarden;

/// <summary>The light. It never stands alone: value, base, target, arrow, period, source and explanation are shown with it.</summary>
public enum Licht
{
    /// <summary>Nothing can be said; the reason is with it.</summary>
    Grijs,

    /// <summary>On target.</summary>
    Groen,

    /// <summary>Near it.</summary>
    Oranje,

    /// <summary>Off target.</summary>
    Rood,
}

/// <summary>Against the measurement before.</summary>
public enum Pijl
{
    /// <summary>There is no earlier measurement.</summary>
    Onbekend,

    /// <summary>Higher.</summary>
    Omhoog,

    /// <summary>The same.</summary>
    Gelijk,

    /// <summary>Lower.</summary>
    Omlaag,
}

/// <summary>What is known when a light is given.</summary>
/// <param name="Peil">The quarter that is judged.</param>
/// <param name="Waarde">The value; none when it was not measured.</param>
/// <param name="Basis">The value of 2019; none when the zero measurement is missing.</param>
/// <param name="Vorige">The measurement before, for the arrow.</param>
/// <param name="Noemer">How many cases a percentage rests on; none for counts and means.</param>
/// <param name="PeriodesOud">How many periods ago the value was measured; 0 is this one.</param>
public sealed record Waarneming(Kwartaal Peil, decimal? Waarde, decimal? Basis = null, decimal? Vorige = null, decimal? Noemer = null, int PeriodesOud = 0);

/// <summary>The judgement over one value.</summary>
/// <param name="Licht">The light.</param>
/// <param name="Pijl">Against the measurement before.</param>
/// <param name="Pad">The value that belongs to this quarter, for a relative target.</param>
/// <param name="Verschil">Against the base: percent, or percentage points for a percentage to be kept; two decimals.</param>
/// <param name="Uitleg">Why this light, in Dutch.</param>
/// <param name="TeWeinig">Are there too few cases to judge, so that only the arrow says something?</param>
public sealed record Beoordeling(Licht Licht, Pijl Pijl, decimal? Pad, decimal? Verschil, string Uitleg, bool TeWeinig = false);

/// <summary>Gives the light (DOMAIN-MODEL §10.1 and §10.9). Green is tested before red: where the path equals the base, the base is green.</summary>
public static class Stoplicht
{
    /// <summary>Below this number of cases a percentage gets an arrow and no light (§10.9; domein/README 9).</summary>
    public const int KleinsteNoemer = 30;

    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>Judges one value.</summary>
    /// <param name="doel">The target.</param>
    /// <param name="w">What is known.</param>
    /// <param name="schrijf">How a value of this indicator is written, with its unit; a plain number when not said.</param>
    [Regel("R-249", "Een waarde krijgt groen, oranje of rood naar haar streefwaarde; zonder waarde of nulmeting is het licht grijs.")]
    public static Beoordeling Toets(Streefwaarde doel, Waarneming w, Func<decimal, string>? schrijf = null)
    {
        var toon = schrijf ?? Streefpad.Tekst;
        var pijl = (w.Waarde, w.Vorige) switch
        {
            ({ } nu, { } eerst) => nu > eerst ? Pijl.Omhoog : nu < eerst ? Pijl.Omlaag : Pijl.Gelijk,
            _ => Pijl.Onbekend,
        };

        if (w.Waarde is not { } c)
        {
            return new Beoordeling(Licht.Grijs, pijl, null, null, doel is BinnenBegroting ? "Er is nog geen prognose." : "Er is geen waarde gemeten.");
        }

        var verschil = Verschil(doel, c, w.Basis);
        if (w.PeriodesOud > 2)
        {
            return new Beoordeling(Licht.Grijs, pijl, null, verschil, "De laatste meting is ouder dan twee perioden.");
        }

        if (w.Basis is null && doel is (TenOpzichteVanBasis or Richting or Behoud))
        {
            return new Beoordeling(Licht.Grijs, pijl, null, null, "De nulmeting over 2019 ontbreekt.");
        }

        if (w.Noemer < KleinsteNoemer)
        {
            return new Beoordeling(Licht.Grijs, pijl, null, verschil, $"Te weinig gevallen voor een kleur: minder dan {KleinsteNoemer}. De pijl laat de richting zien.", TeWeinig: true);
        }

        return doel switch
        {
            Minstens m => new Beoordeling(
                c >= m.Waarde ? Licht.Groen : c >= m.Waarde - m.Tolerantie ? Licht.Oranje : Licht.Rood,
                pijl,
                null,
                verschil,
                $"Doel: minstens {toon(m.Waarde)}; oranje tot {toon(m.Waarde - m.Tolerantie)}."),
            Hoogstens h => new Beoordeling(
                c <= h.Waarde ? Licht.Groen : c <= h.Band ? Licht.Oranje : Licht.Rood,
                pijl,
                null,
                verschil,
                $"Doel: hoogstens {toon(h.Waarde)}; oranje tot {toon(h.Band)}."),
            TenOpzichteVanBasis t => Relatief(t, c, w.Basis!.Value, w.Peil, pijl, verschil, toon),
            Richting r => NaarRichting(r, c, w.Basis!.Value, pijl, verschil, toon),
            Behoud => NaarBehoud(Math.Abs(Exact(doel, c, w.Basis!.Value)), pijl, verschil),
            BinnenBegroting => new Beoordeling(
                c <= 100m ? Licht.Groen : c <= 102m ? Licht.Oranje : Licht.Rood,
                pijl,
                null,
                null,
                "Doel: hoogstens 100 % van de primaire begroting; oranje tot 102 %."),
            _ => throw new InvalidOperationException($"Onbekende streefwaarde {doel.GetType().Name}."),
        };
    }

    private static Beoordeling Relatief(TenOpzichteVanBasis doel, decimal c, decimal b, Kwartaal peil, Pijl pijl, decimal? verschil, Func<decimal, string> toon)
    {
        var pad = Streefpad.Waarde(b, doel.Verandering, peil);
        var licht = doel.Verandering < 0
            ? c <= pad ? Licht.Groen : c < b ? Licht.Oranje : Licht.Rood
            : c >= pad ? Licht.Groen : c > b ? Licht.Oranje : Licht.Rood;
        return new Beoordeling(
            licht,
            pijl,
            decimal.Round(pad, 2, MidpointRounding.AwayFromZero),
            verschil,
            $"Het pad naar {(doel.Verandering * 100m).ToString("+0.##;−0.##", Nederlands)} % eind 2024 ligt nu op {toon(pad)}; in 2019 was het {toon(b)}.");
    }

    private static Beoordeling NaarRichting(Richting doel, decimal c, decimal b, Pijl pijl, decimal? verschil, Func<decimal, string> toon)
    {
        var gewenst = Exact(doel, c, b) * (doel.Omhoog ? 1m : -1m);
        return new Beoordeling(
            gewenst >= 1m ? Licht.Groen : gewenst > -1m ? Licht.Oranje : Licht.Rood,
            pijl,
            null,
            verschil,
            $"Doel: {(doel.Omhoog ? "hoger" : "lager")} dan in 2019 ({toon(b)}); minder dan 1 % verschil is oranje.");
    }

    private static Beoordeling NaarBehoud(decimal afstand, Pijl pijl, decimal? verschil) =>
        new(
            afstand <= 2m ? Licht.Groen : afstand <= 5m ? Licht.Oranje : Licht.Rood,
            pijl,
            null,
            verschil,
            "Doel: gelijk aan 2019; tot 2 verschil is groen, tot 5 oranje.");

    private static decimal? Verschil(Streefwaarde doel, decimal c, decimal? basis) =>
        basis is { } b && (b != 0m || doel is Behoud { InProcentpunt: true })
            ? decimal.Round(Exact(doel, c, b), 2, MidpointRounding.AwayFromZero)
            : null;

    // From nothing to something has no percentage; it is a full change in that direction.
    private static decimal Exact(Streefwaarde doel, decimal c, decimal b) =>
        doel is Behoud { InProcentpunt: true } ? c - b
        : b != 0m ? (c - b) / b * 100m
        : c > 0m ? 100m : c < 0m ? -100m : 0m;
}
