using Rotonde.Basis;
using Rotonde.Monitor.Indicatoren;
using Rotonde.Monitor.Streefwaarden;

namespace Rotonde.Monitor.Kwartaalmonitor;

/// <summary>Where an edition is on its way to the council (DOMAIN-MODEL §6.1).</summary>
public enum Editiestatus
{
    /// <summary>The quarter is running or just over.</summary>
    Open,

    /// <summary>The figures are in.</summary>
    Concept,

    /// <summary>The explanation is written.</summary>
    Toegelicht,

    /// <summary>The college agrees.</summary>
    CollegeAkkoord,

    /// <summary>Sent to the council: frozen.</summary>
    NaarRaad,

    /// <summary>Discussed in the council.</summary>
    Besproken,
}

/// <summary>
/// One edition of the kwartaalmonitor: figures with their explanation, in the order effect, experience, money, volume, because a council that starts
/// with the money ends with it. Immutable; what the council received never changes (invariant 9).
/// </summary>
public sealed record Editie
{
    /// <summary>Whose figures.</summary>
    public required Gemeentecode Gemeente { get; init; }

    /// <summary>Its name.</summary>
    public required string Gemeentenaam { get; init; }

    /// <summary>Over which quarter.</summary>
    public required Kwartaal Kwartaal { get; init; }

    /// <summary>Where it is on its way.</summary>
    public required Editiestatus Status { get; init; }

    /// <summary>When the figures were taken.</summary>
    public required DateTimeOffset OpgemaaktOp { get; init; }

    /// <summary>Are small numbers left out and counts rounded, so that it may be published?</summary>
    public required bool Openbaar { get; init; }

    /// <summary>Effect, experience, money, volume, in this order.</summary>
    public required IReadOnlyList<Editiehoofdstuk> Hoofdstukken { get; init; }

    /// <summary>What each part of the money is budgeted and forecast at; a large deviation needs an explanation before the council gets it .</summary>
    public IReadOnlyList<Themaregel> Themas { get; init; } = [];

    /// <summary>How the policy goes on: actions and experiments.</summary>
    public required IReadOnlyList<Beleidsregel> Beleid { get; init; }

    /// <summary>Where the figures come from, with licences.</summary>
    public required IReadOnlyList<string> Bronnen { get; init; }

    /// <summary>Is it demonstration data?</summary>
    public bool Demo { get; init; }
}

/// <summary>One chapter.</summary>
/// <param name="Soort">Which.</param>
/// <param name="Titel">Its heading.</param>
/// <param name="Toelichting">What policy says about it; none yet.</param>
/// <param name="Indicatoren">The indicators of this chapter.</param>
/// <param name="Tabellen">Tables, some with a chart.</param>
/// <param name="Verhalen">Stories beside the figures .</param>
public sealed record Editiehoofdstuk(
    Hoofdstuk Soort,
    string Titel,
    string? Toelichting,
    IReadOnlyList<Indicatorregel> Indicatoren,
    IReadOnlyList<Tabel> Tabellen,
    IReadOnlyList<Verhaal> Verhalen);

/// <summary>One indicator as the council reads it. The light is never alone.</summary>
/// <param name="Code">I-01 to I-26.</param>
/// <param name="Naam">Literal name.</param>
/// <param name="Opgave">Task it belongs to.</param>
/// <param name="Streefwaarde">Literal target.</param>
/// <param name="Waarde">The value; none when not measured or too small to show.</param>
/// <param name="Toon">The value as people read it.</param>
/// <param name="Basis">The value of 2019 as people read it.</param>
/// <param name="Verschil">Against 2019.</param>
/// <param name="Verschileenheid">Percent, or percentage points ("procentpunt").</param>
/// <param name="Pad">The value that belongs to this quarter on the path to the target.</param>
/// <param name="Licht">The light.</param>
/// <param name="Pijl">Against the measurement before.</param>
/// <param name="Uitleg">Why this light.</param>
/// <param name="OokGetoond">Companion figures, such as the median.</param>
/// <param name="Bron">Where it comes from.</param>
/// <param name="Beperkingen">What the reader has to know.</param>
/// <param name="Stand">How much of the measurement may be said.</param>
public sealed record Indicatorregel(
    string Code,
    string Naam,
    string Opgave,
    string Streefwaarde,
    decimal? Waarde,
    string Toon,
    string Basis,
    decimal? Verschil,
    string Verschileenheid,
    decimal? Pad,
    Licht Licht,
    Pijl Pijl,
    string Uitleg,
    IReadOnlyList<string> OokGetoond,
    string Bron,
    string Beperkingen,
    Meetstand Stand = Meetstand.Gemeten);

/// <summary>How much of a measurement may be said.</summary>
public enum Meetstand
{
    /// <summary>Measured.</summary>
    Gemeten,

    /// <summary>Measured over too few cases to judge: only the direction (DOMAIN-MODEL §10.9).</summary>
    TeWeinigVoorKleur,

    /// <summary>Measured over so few cases that the value is left out.</summary>
    TeWeinigOmTeTonen,

    /// <summary>Not measured.</summary>
    NietGemeten,
}

/// <summary>How a table is drawn above itself.</summary>
public enum Grafieksoort
{
    /// <summary>Not.</summary>
    Geen,

    /// <summary>Bars.</summary>
    Staven,

    /// <summary>Lines through the years.</summary>
    Lijnen,
}

/// <summary>What the numbers of a table are.</summary>
public enum Getalsoort
{
    /// <summary>A count.</summary>
    Aantal,

    /// <summary>Whole euros.</summary>
    Euro,

    /// <summary>Percent.</summary>
    Procent,
}

/// <summary>A table of numbers: a series per row, a point per column.</summary>
/// <param name="Titel">Caption.</param>
/// <param name="Rijkop">What the rows are.</param>
/// <param name="Kolommen">Headings of the points.</param>
/// <param name="Rijen">The series.</param>
/// <param name="Getal">What the numbers are.</param>
/// <param name="Grafiek">How it is drawn.</param>
/// <param name="Breuken">Columns from which the figures cannot be compared with those before, with the reason.</param>
/// <param name="Noten">What the reader has to know.</param>
/// <param name="Bron">Where it comes from.</param>
public sealed record Tabel(
    string Titel,
    string Rijkop,
    IReadOnlyList<string> Kolommen,
    IReadOnlyList<Tabelrij> Rijen,
    Getalsoort Getal,
    Grafieksoort Grafiek,
    IReadOnlyList<Tabelbreuk> Breuken,
    IReadOnlyList<string> Noten,
    string Bron);

/// <summary>One series.</summary>
/// <param name="Kop">Its name.</param>
/// <param name="Waarden">A number per column; none is unknown or left out, never zero.</param>
public sealed record Tabelrij(string Kop, IReadOnlyList<decimal?> Waarden);

/// <summary>A break in a series.</summary>
/// <param name="Kolom">First column after it.</param>
/// <param name="Uitleg">Why.</param>
public sealed record Tabelbreuk(string Kolom, string Uitleg);

/// <summary>Whether a story is of a real person.</summary>
public enum Verhaalsoort
{
    /// <summary>Real, told with consent.</summary>
    EchtMetToestemming,

    /// <summary>Made of several.</summary>
    Samengesteld,

    /// <summary>Invented.</summary>
    Fictief,
}

/// <summary>A story that goes with the figures .</summary>
/// <param name="Titel">Its title.</param>
/// <param name="Tekst">The story.</param>
/// <param name="Soort">Real, composed or invented; always shown.</param>
/// <param name="Indicatoren">The figures it goes with.</param>
public sealed record Verhaal(string Titel, string Tekst, Verhaalsoort Soort, IReadOnlyList<string> Indicatoren);

/// <summary>What a part of the money is budgeted and forecast at, in whole euros.</summary>
/// <param name="Naam">The part.</param>
/// <param name="Begroting">Primary budget of the year; none when it is not known.</param>
/// <param name="Prognose">Forecast for the year; none when there is none.</param>
public sealed record Themaregel(string Naam, decimal? Begroting, decimal? Prognose)
{
    /// <summary>Forecast − budget; none when one of them is missing.</summary>
    public decimal? Afwijking => Prognose - Begroting;
}

/// <summary>One line on the progress of policy.</summary>
/// <param name="Code">Action or experiment.</param>
/// <param name="Titel">What it is.</param>
/// <param name="Stand">Its state in Dutch.</param>
/// <param name="Toelichting">What happened this quarter.</param>
public sealed record Beleidsregel(string Code, string Titel, string Stand, string? Toelichting);
