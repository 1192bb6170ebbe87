using Rotonde.Basis;

namespace Rotonde.Gezin.Planmaten;

/// <summary>Somebody who helps, as the count of helpers sees it.</summary>
/// <param name="Wie">Function or name: "begeleider Roos".</param>
/// <param name="Organisatie">Organisation; empty for somebody without one.</param>
/// <param name="Professioneel">Professional (N4–N6 and other systems); volunteers and network are counted apart.</param>
/// <param name="Vrijwillig">Volunteer.</param>
/// <param name="IsAanspreekpunt">The Aanspreekpunt coordinates and is not counted.</param>
/// <param name="Geldig">When active.</param>
public sealed record Hulplijn(string Wie, string Organisatie, bool Professioneel, bool Vrijwillig, bool IsAanspreekpunt, Periode Geldig);

/// <summary>What one line costs the municipality.</summary>
/// <param name="Niveau">Level; only N5 and N6 count.</param>
/// <param name="Jaarbedrag">Volume × tariff within twelve months, in eurocents, as Voorzieningen or Aanbieders gives it.</param>
/// <param name="Eenmalig">One-off instead of structural.</param>
/// <param name="Geldig">When it runs.</param>
public sealed record Kostenlijn(Niveau Niveau, Bedrag Jaarbedrag, bool Eenmalig, Periode Geldig);

/// <summary>Yearly municipal cost.</summary>
public sealed record Jaarkosten(Bedrag Structureel, Bedrag Eenmalig)
{
    /// <summary>Together.</summary>
    public Bedrag Totaal => Structureel + Eenmalig;
}

/// <summary>A goal as its realisation is counted.</summary>
/// <param name="Gewicht">Weight; one for all unless said.</param>
/// <param name="Begin">Score at the start, 0–10.</param>
/// <param name="Streef">Score aimed at, 0–10.</param>
/// <param name="Eind">Score at the end or now; none counts as not yet realised.</param>
public sealed record Doelmaat(decimal Gewicht, int Begin, int Streef, int? Eind);

/// <summary>The measures of a plan (DOMAIN-MODEL §8): pure, from plain values.</summary>
public static class Planmaat
{
    /// <summary>H: distinct professionals of distinct organisations active on a day, Aanspreekpunt not counted.</summary>
    public static int Hulpverleners(IEnumerable<Hulplijn> lijnen, DateOnly peildatum) =>
        Actief(lijnen, peildatum).Where(l => l.Professioneel && !l.IsAanspreekpunt).Select(l => (Sleutel(l.Wie), Sleutel(l.Organisatie))).Distinct().Count();

    /// <summary>Volunteers active on a day, counted apart.</summary>
    public static int Vrijwilligers(IEnumerable<Hulplijn> lijnen, DateOnly peildatum) =>
        Actief(lijnen, peildatum).Where(l => l.Vrijwillig).Select(l => (Sleutel(l.Wie), Sleutel(l.Organisatie))).Distinct().Count();

    /// <summary>C: yearly municipal cost of the N5–N6 lines that run within twelve months from the reference date, structural and one-off apart.</summary>
    public static Jaarkosten Jaarkosten(IEnumerable<Kostenlijn> lijnen, DateOnly peildatum)
    {
        var jaar = new Periode(peildatum, peildatum.AddYears(1).AddDays(-1));
        var tellend = lijnen.Where(l => l.Niveau.VereistIndicatie() && l.Geldig.Overlapt(jaar)).ToList();
        return new Jaarkosten(Bedrag.Som(tellend.Where(l => !l.Eenmalig).Select(l => l.Jaarbedrag)), Bedrag.Som(tellend.Where(l => l.Eenmalig).Select(l => l.Jaarbedrag)));
    }

    /// <summary>g of one goal: clamp((eind − begin)/(streef − begin), 0, 1). A goal that aims to keep what there is (streef = begin) is realised when it was kept.</summary>
    public static decimal Doelrealisatie(int begin, int streef, int? eind) => eind is not { } e ? 0m
        : streef == begin ? (e >= streef ? 1m : 0m)
        : Math.Clamp((decimal)(e - begin) / (streef - begin), 0m, 1m);

    /// <summary>Realisation of the plan: Σ w·g / Σ w, 0 to 1, rounded to four decimals; none without goals.</summary>
    public static decimal? Doelrealisatie(IEnumerable<Doelmaat> doelen)
    {
        var lijst = doelen.ToList();
        var gewicht = lijst.Sum(d => d.Gewicht);
        return gewicht == 0m ? null : decimal.Round(lijst.Sum(d => d.Gewicht * Doelrealisatie(d.Begin, d.Streef, d.Eind)) / gewicht, 4, MidpointRounding.AwayFromZero);
    }

    /// <summary>Share of the goals whose highest level went down since the last evaluation, 0 to 1; none without goals that had a level before.</summary>
    public static decimal? Afschaalindex(IEnumerable<(Niveau? Vorige, Niveau? Nu)> doelen)
    {
        var lijst = doelen.Where(d => d.Vorige is not null).ToList();
        return lijst.Count == 0 ? null : decimal.Round((decimal)lijst.Count(d => d.Nu is null || d.Nu < d.Vorige) / lijst.Count, 4, MidpointRounding.AwayFromZero);
    }

    private static IEnumerable<Hulplijn> Actief(IEnumerable<Hulplijn> lijnen, DateOnly dag) => lijnen.Where(l => l.Geldig.Bevat(dag));

    private static string Sleutel(string tekst) => tekst.Trim().ToUpperInvariant();
}
