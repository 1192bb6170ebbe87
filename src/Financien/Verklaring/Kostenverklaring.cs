using System.Globalization;
using Rotonde.Basis;
using Rotonde.Basis.Regels;

namespace Rotonde.Financien.Verklaring;

/// <summary>Clients and cost of one product group in two periods.</summary>
/// <param name="Naam">The group, as people know it.</param>
/// <param name="ClientenEerst">Unique clients in the first period.</param>
/// <param name="KostenEerst">Cost in the first period.</param>
/// <param name="ClientenNu">Unique clients in the second period.</param>
/// <param name="KostenNu">Cost in the second period.</param>
public sealed record Groepsstand(string Naam, int ClientenEerst, Bedrag KostenEerst, int ClientenNu, Bedrag KostenNu)
{
    /// <summary>A group by its cost per client instead of its total.</summary>
    public static Groepsstand PerClient(string naam, int clientenEerst, Bedrag prijsEerst, int clientenNu, Bedrag prijsNu) =>
        new(naam, clientenEerst, prijsEerst * (long)clientenEerst, clientenNu, prijsNu * (long)clientenNu);
}

/// <summary>The price effect of one group.</summary>
/// <param name="Naam">The group.</param>
/// <param name="Bedrag">Its part of the price effect.</param>
public sealed record Groepseffect(string Naam, Bedrag Bedrag);

/// <summary>Why the cost changed: more clients, another mix, or more per client. The three are together exactly the difference.</summary>
/// <param name="Verschil">Cost now − cost first.</param>
/// <param name="Volume">(Q1 − Q0) · P̄0.</param>
/// <param name="Mix">Q1 · Σ (s_i1 − s_i0) · P_i0.</param>
/// <param name="Prijs">Σ Q_i1 · (P_i1 − P_i0): cost per client.</param>
/// <param name="PrijsPerGroep">The price effect by group; adds up to <paramref name="Prijs"/>.</param>
public sealed record Kostenverklaring(Bedrag Verschil, Bedrag Volume, Bedrag Mix, Bedrag Prijs, IReadOnlyList<Groepseffect> PrijsPerGroep)
{
    /// <summary>The same in whole euros that still add up: the source of the sentence and of the table beside it.</summary>
    public Kostenverklaring Afgerond
    {
        get
        {
            var verschil = Euros(Verschil);
            var delen = Afronding.Sluitend([Volume.InEuro, Mix.InEuro, Prijs.InEuro], verschil);
            var groepen = Afronding.Sluitend([.. PrijsPerGroep.Select(g => g.Bedrag.InEuro)], delen[2]);
            return new Kostenverklaring(
                Bedrag.Euro(verschil), Bedrag.Euro(delen[0]), Bedrag.Euro(delen[1]), Bedrag.Euro(delen[2]), [.. PrijsPerGroep.Zip(groepen, (g, euro) => g with { Bedrag = Bedrag.Euro(euro) })]);
        }
    }

    /// <summary>The explanation in one Dutch sentence, in whole euros that add up.</summary>
    public string Zin
    {
        get
        {
            var heel = Afgerond;
            var richting = Verschil.IsNegatief ? "lagere" : "hogere";
            return $"Van de {Euro(Math.Abs(Euros(Verschil)))} {richting} kosten komt {Euro(Euros(heel.Volume))} door {(Volume.IsNegatief ? "minder" : "meer")} cliënten, "
                + $"{Euro(Euros(heel.Mix))} door een {(Mix.IsNegatief ? "lichtere" : "zwaardere")} mix en "
                + $"{Euro(Euros(heel.Prijs))} door {(Prijs.IsNegatief ? "lagere" : "hogere")} kosten per cliënt.";
        }
    }

    private static long Euros(Bedrag bedrag) => (long)decimal.Round(bedrag.InEuro, 0, MidpointRounding.AwayFromZero);

    // The sign stands with the number here, as the sentence of DOMAIN-MODEL §12.4 has it.
    private static string Euro(long euro) =>
        "€\u00a0" + (euro < 0 ? "−" : "") + Math.Abs(euro).ToString("N0", CultureInfo.GetCultureInfo("nl-NL"));
}

/// <summary>Splits a difference in cost into volume, mix and price with zero residual (DOMAIN-MODEL §12.4, R-230).</summary>
public static class Kostenverklaarder
{
    /// <summary>Explains the difference between two periods.</summary>
    /// <param name="groepen">All product groups; one that is new has no earlier price, so its cost counts as mix.</param>
    [Regel("R-230", "Een kostenverschil wordt verklaard uit volume, mix en prijs, zonder rest.")]
    public static Uitkomst<Kostenverklaring> Verklaar(IReadOnlyList<Groepsstand> groepen)
    {
        if (groepen.FirstOrDefault(g => g.ClientenEerst < 0 || g.ClientenNu < 0) is { } negatief)
        {
            return new Weigering(nameof(Kostenverklaarder), $"Bij {negatief.Naam} staat een negatief aantal cliënten. Verbeter het aantal.");
        }

        if (groepen.FirstOrDefault(g => (g.ClientenEerst == 0 && g.KostenEerst != Bedrag.Nul) || (g.ClientenNu == 0 && g.KostenNu != Bedrag.Nul)) is { } zonder)
        {
            return new Weigering(nameof(Kostenverklaarder), $"Bij {zonder.Naam} staan kosten zonder cliënten. Vul het aantal cliënten in of laat de groep weg.");
        }

        decimal q0 = groepen.Sum(g => g.ClientenEerst);
        decimal q1 = groepen.Sum(g => g.ClientenNu);
        if (q0 == 0)
        {
            return new Weigering(nameof(Kostenverklaarder), "In de eerste periode zijn er geen cliënten. Dan is er niets om mee te vergelijken.");
        }

        decimal t0 = groepen.Sum(g => g.KostenEerst.Centen);
        decimal t1 = groepen.Sum(g => g.KostenNu.Centen);
        var volume = (q1 - q0) * t0 / q0;
        var prijsdelen = groepen.Select(g => g.KostenNu.Centen - (g.ClientenNu * EersteprijsInCenten(g))).ToList();
        var prijs = prijsdelen.Sum();
        var mix = groepen.Sum(g => (g.ClientenNu - (q1 * g.ClientenEerst / q0)) * EersteprijsInCenten(g));

        var heel = Afronding.Sluitend([Vast(volume), Vast(mix), Vast(prijs)], (long)(t1 - t0));
        var perGroep = Afronding.Sluitend([.. prijsdelen.Select(Vast)], heel[2]);
        return new Kostenverklaring(
            new Bedrag((long)(t1 - t0)),
            new Bedrag(heel[0]),
            new Bedrag(heel[1]),
            new Bedrag(heel[2]),
            [.. groepen.Zip(perGroep, (g, centen) => new Groepseffect(g.Naam, new Bedrag(centen)))]);
    }

    // A new group has no earlier price: with its present price the price effect is nothing and all of it is mix; the sum still closes.
    private static decimal EersteprijsInCenten(Groepsstand g) => (g.ClientenEerst, g.ClientenNu) switch
    {
        ( > 0, _) => g.KostenEerst.Centen / (decimal)g.ClientenEerst,
        (_, > 0) => g.KostenNu.Centen / (decimal)g.ClientenNu,
        _ => 0m,
    };

    // Divisions leave dust in the 20th decimal; a millionth of a cent is noise, and without it a whole cent stays whole.
    private static decimal Vast(decimal centen) => decimal.Round(centen, 6, MidpointRounding.AwayFromZero);
}
