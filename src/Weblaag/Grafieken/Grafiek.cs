namespace Rotonde.Weblaag.Grafieken;

/// <summary>
/// A chart as plain values. <see cref="Tekenaar"/> draws it as SVG on the server; the tag helper <c>grafiek</c> sets it on the page with its numbers below.
/// </summary>
/// <param name="Titel">What it shows, as a heading.</param>
/// <param name="Zin">What one sees in it, in a sentence: also what a screen reader says of the picture.</param>
public abstract record Grafiek(string Titel, string Zin)
{
    /// <summary>What the numbers are: <c>euro</c>, <c>huishoudens</c>, <c>%</c>; said in the head of the table.</summary>
    public string Eenheid { get; init; } = "";

    /// <summary>How a number is written; whole numbers the Dutch way by default.</summary>
    public Func<decimal, string> Schrijf { get; init; } = Getal.Heel;

    /// <summary>How a number is written in the table below the picture, where there is room to be exact; as in the picture by default.</summary>
    public Func<decimal, string>? SchrijfInTabel { get; init; }

    /// <summary>The heads of the table below the picture.</summary>
    internal abstract IReadOnlyList<string> Koppen { get; }

    /// <summary>The rows of the table below the picture.</summary>
    internal abstract IEnumerable<IReadOnlyList<string>> Rijen { get; }

    /// <summary>The head of a column of numbers, with the unit.</summary>
    private protected string Met(string naam) => Eenheid.Length == 0 ? naam : $"{naam} ({Eenheid})";

    private protected string Schrijft(decimal? waarde) => waarde is { } getal ? InTabel(getal) : "onbekend";

    private protected string InTabel(decimal waarde) => (SchrijfInTabel ?? Schrijf)(waarde);
}

/// <summary>Horizontal bars, one per name, longest answer to "which is most".</summary>
/// <param name="Titel">What it shows.</param>
/// <param name="Zin">What one sees.</param>
/// <param name="Staven">The bars, in the order in which they are drawn.</param>
public sealed record Staafgrafiek(string Titel, string Zin, IReadOnlyList<Staaf> Staven) : Grafiek(Titel, Zin)
{
    internal override IReadOnlyList<string> Koppen => ["", Met("Aantal")];

    internal override IEnumerable<IReadOnlyList<string>> Rijen => Staven.Select(staaf => (IReadOnlyList<string>)[staaf.Naam, Schrijft(staaf.Waarde)]);
}

/// <summary>One bar.</summary>
/// <param name="Naam">Its name.</param>
/// <param name="Waarde">Its length, zero or more; null is unknown.</param>
public sealed record Staaf(string Naam, decimal? Waarde);

/// <summary>Groups of horizontal bars: each name with a bar per series (this year and last year, begroting and realisatie).</summary>
/// <param name="Titel">What it shows.</param>
/// <param name="Zin">What one sees.</param>
/// <param name="Reeksen">Names of the series, at most six.</param>
/// <param name="Groepen">The groups; each has a value per series.</param>
public sealed record Groepsgrafiek(string Titel, string Zin, IReadOnlyList<string> Reeksen, IReadOnlyList<Groep> Groepen) : Grafiek(Titel, Zin)
{
    internal override IReadOnlyList<string> Koppen => ["", .. Reeksen.Select(Met)];

    internal override IEnumerable<IReadOnlyList<string>> Rijen => Groepen.Select(groep => (IReadOnlyList<string>)[groep.Naam, .. groep.Waarden.Select(Schrijft)]);
}

/// <summary>A name with a value per series.</summary>
/// <param name="Naam">Its name.</param>
/// <param name="Waarden">Its values, in the order of the series; null is unknown.</param>
public sealed record Groep(string Naam, IReadOnlyList<decimal?> Waarden);

/// <summary>Lines over time, with a band around what is expected.</summary>
/// <param name="Titel">What it shows.</param>
/// <param name="Zin">What one sees.</param>
/// <param name="Momenten">The moments below the axis: <c>2024-1</c>, <c>jan</c>.</param>
/// <param name="Lijnen">The lines, at most six.</param>
public sealed record Lijngrafiek(string Titel, string Zin, IReadOnlyList<string> Momenten, IReadOnlyList<Lijn> Lijnen) : Grafiek(Titel, Zin)
{
    /// <summary>A horizontal line to compare with: the budget, the norm.</summary>
    public Streep? Streep { get; init; }

    /// <summary>Does the axis begin at zero? Leave it out only for scores and percentages that differ little.</summary>
    public bool VanafNul { get; init; } = true;

    internal override IReadOnlyList<string> Koppen =>
        ["", .. Lijnen.SelectMany(lijn => lijn.Band is null ? [Met(lijn.Naam)] : (string[])[Met(lijn.Naam), $"{lijn.Naam}: laag", $"{lijn.Naam}: hoog"]), .. Streep is null ? (string[])[] : [Met(Streep.Naam)]];

    internal override IEnumerable<IReadOnlyList<string>> Rijen => Momenten.Select((moment, i) => (IReadOnlyList<string>)
    [
        moment,
        .. Lijnen.SelectMany(lijn => lijn.Band is null
            ? [Leeg(lijn.Waarden[i])]
            : (string[])[Leeg(lijn.Waarden[i]), Leeg(lijn.Band[i]?.Laag), Leeg(lijn.Band[i]?.Hoog)]),
        .. Streep is null ? (string[])[] : [InTabel(Streep.Waarde)],
    ]);

    private string Leeg(decimal? waarde) => waarde is { } getal ? InTabel(getal) : "";
}

/// <summary>One line.</summary>
/// <param name="Naam">Its name.</param>
/// <param name="Waarden">A value per moment; null leaves a gap.</param>
/// <param name="Verwacht">Is it expected rather than counted? Then it is dashed.</param>
/// <param name="Band">Low and high per moment.</param>
public sealed record Lijn(string Naam, IReadOnlyList<decimal?> Waarden, bool Verwacht = false, IReadOnlyList<Marge?>? Band = null);

/// <summary>Between low and high.</summary>
/// <param name="Laag">At least.</param>
/// <param name="Hoog">At most.</param>
public sealed record Marge(decimal Laag, decimal Hoog);

/// <summary>A horizontal line to compare with.</summary>
/// <param name="Naam">Its name: <c>Begroot</c>.</param>
/// <param name="Waarde">Its height.</param>
public sealed record Streep(string Naam, decimal Waarde);

/// <summary>Bars of equal length that show what a whole consists of.</summary>
/// <param name="Titel">What it shows.</param>
/// <param name="Zin">What one sees.</param>
/// <param name="Delen">Names of the parts, at most six.</param>
/// <param name="Gehelen">A bar each, with a value per part.</param>
public sealed record Aandelengrafiek(string Titel, string Zin, IReadOnlyList<string> Delen, IReadOnlyList<Groep> Gehelen) : Grafiek(Titel, Zin)
{
    internal override IReadOnlyList<string> Koppen => ["", .. Delen.Select(Met)];

    internal override IEnumerable<IReadOnlyList<string>> Rijen => Gehelen.Select(geheel => (IReadOnlyList<string>)
        [geheel.Naam, .. geheel.Waarden.Select(waarde => $"{InTabel(waarde ?? 0)} ({Getal.Procent(Getal.Deel(waarde ?? 0, geheel.Waarden.Sum() ?? 0))})")]);
}

/// <summary>Six axes from 0 to 10: the spider web of positieve gezondheid.</summary>
/// <param name="Titel">What it shows.</param>
/// <param name="Zin">What one sees.</param>
/// <param name="Assen">Names of the six axes, clockwise from the top.</param>
/// <param name="Metingen">One to three measurements, the newest last.</param>
public sealed record Spinnenweb(string Titel, string Zin, IReadOnlyList<string> Assen, IReadOnlyList<Groep> Metingen) : Grafiek(Titel, Zin)
{
    internal override IReadOnlyList<string> Koppen => ["", .. Metingen.Select(meting => Met(meting.Naam))];

    internal override IEnumerable<IReadOnlyList<string>> Rijen => Assen.Select((naam, i) => (IReadOnlyList<string>)[naam, .. Metingen.Select(meting => Schrijft(meting.Waarden[i]))]);
}
