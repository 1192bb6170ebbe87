using System.Globalization;

namespace Rotonde.Toegang.Triage;

/// <summary>What kind of value an input of a table takes.</summary>
public enum Invoersoort
{
    /// <summary>ja, nee or onbekend.</summary>
    JaNee,

    /// <summary>One of a list, with onbekend when it is listed.</summary>
    Keuze,

    /// <summary>A whole number from min up to and including max.</summary>
    Getal,
}

/// <summary>One named input of a table. Its values are finite, so that a table can be checked completely.</summary>
/// <param name="Naam">Name in conditions and in stored results.</param>
/// <param name="Soort">What kind of value.</param>
/// <param name="Zin">What it means, in words for staff.</param>
/// <param name="Waarden">The values of a choice.</param>
/// <param name="Min">Lowest number.</param>
/// <param name="Max">Highest number.</param>
public sealed record Beslisinvoer(string Naam, Invoersoort Soort, string Zin, IReadOnlyList<string>? Waarden = null, int Min = 0, int Max = 0)
{
    /// <summary>The value that stands for "not asked or not known".</summary>
    public const string Onbekend = "onbekend";

    /// <summary>Every value it can take, as text.</summary>
    public IReadOnlyList<string> Domein() => Soort switch
    {
        Invoersoort.JaNee => ["ja", "nee", Onbekend],
        Invoersoort.Keuze => Waarden ?? [],
        _ => [.. Enumerable.Range(Min, Max - Min + 1).Select(n => n.ToString(CultureInfo.InvariantCulture))],
    };
}

/// <summary>One condition of a row: the input is one of these values, or at least this number.</summary>
/// <param name="Invoer">Name of the input.</param>
/// <param name="Is">Values that fit.</param>
/// <param name="Minstens">Lowest number that fits.</param>
public sealed record Voorwaarde(string Invoer, IReadOnlyList<string>? Is = null, int? Minstens = null)
{
    /// <summary>Does this value fit?</summary>
    public bool Past(string waarde) =>
        Minstens is { } minstens
            ? int.TryParse(waarde, NumberStyles.None, CultureInfo.InvariantCulture, out var getal) && getal >= minstens
            : Is is not null && Is.Contains(waarde);
}

/// <summary>What the resident is offered at the end of the portal, whatever a row says to staff.</summary>
public enum Portaalactie
{
    /// <summary>Stop screen with numbers for danger.</summary>
    Crisis,

    /// <summary>Somebody of the municipality comes into action within a day.</summary>
    Ingrijpen,

    /// <summary>The form for a melding.</summary>
    Melding,

    /// <summary>The Bureaudienst takes contact.</summary>
    Bureaudienst,

    /// <summary>A warm hand-over to another system of care.</summary>
    WarmeVerwijzing,

    /// <summary>Offers up to N4.</summary>
    Aanbod,
}

/// <summary>One row: when all conditions hold, this is the advice.</summary>
/// <param name="Id">Stable id, stored with a result.</param>
/// <param name="Als">Conditions, all needed; none means always.</param>
/// <param name="Advies">The advice in words for staff.</param>
/// <param name="Vervolg">What must happen next, in words for staff.</param>
/// <param name="VoorInwoner">The sentence a resident reads (B1); none in a table that residents never see.</param>
/// <param name="Actie">What the portal does; none in a table that residents never see.</param>
/// <param name="Niveaus">Lowest and highest level of help it points to (N0–N6), as numbers.</param>
/// <param name="Termijn">Code of the term that starts (see <c>Meldingstermijnen</c>).</param>
/// <param name="VerwachteAfslag">The exit staff may expect; never shown to the resident.</param>
public sealed record Beslisregel(
    string Id,
    IReadOnlyList<Voorwaarde> Als,
    string Advies,
    string Vervolg,
    string? VoorInwoner = null,
    Portaalactie? Actie = null,
    IReadOnlyList<int>? Niveaus = null,
    string? Termijn = null,
    int? VerwachteAfslag = null);

/// <summary>
/// A decision table as versioned data. Hit policy First: the rows are read from top to bottom and the first that fits gives the advice.
/// It advises; a person decides (HUIS decision 6, R-035).
/// </summary>
/// <param name="Code">Name of the table: "DT-1".</param>
/// <param name="Versie">Version; a change of a row makes a new version, so that an old result can be replayed.</param>
/// <param name="GeldigVanaf">First day of this version.</param>
/// <param name="Titel">Name in words.</param>
/// <param name="Bron">Where the table comes from.</param>
/// <param name="Invoer">The inputs.</param>
/// <param name="Regels">The rows in order.</param>
public sealed record Beslistabel(
    string Code, int Versie, DateOnly GeldigVanaf, string Titel, string Bron, IReadOnlyList<Beslisinvoer> Invoer, IReadOnlyList<Beslisregel> Regels)
{
    /// <summary>Finds the first row that fits.</summary>
    /// <param name="invoer">Value per input; an input that is left out counts as onbekend (a number as its lowest value).</param>
    /// <exception cref="ArgumentException">An input or value the table does not know, or no row fits (the checker finds such a gap before release).</exception>
    public Beslissing Beslis(IReadOnlyDictionary<string, string> invoer)
    {
        var waarden = Volledig(invoer);
        var eerder = new List<Afgevallen>();

        foreach (var regel in Regels)
        {
            if (regel.Als.FirstOrDefault(v => !v.Past(waarden[v.Invoer])) is not { } struikelt)
            {
                return new Beslissing(Code, Versie, regel, waarden, [.. regel.Als.Select(v => InWoorden(v.Invoer, waarden[v.Invoer]))], eerder);
            }

            eerder.Add(new Afgevallen(regel.Id, InWoorden(struikelt.Invoer, waarden[struikelt.Invoer])));
        }

        throw new ArgumentException($"Tabel {Code} versie {Versie} heeft geen regel voor deze invoer.", nameof(invoer));
    }

    private Dictionary<string, string> Volledig(IReadOnlyDictionary<string, string> invoer)
    {
        if (invoer.Keys.FirstOrDefault(n => Invoer.All(i => i.Naam != n)) is { } vreemd)
        {
            throw new ArgumentException($"Tabel {Code} kent de invoer '{vreemd}' niet.", nameof(invoer));
        }

        var waarden = new Dictionary<string, string>();
        foreach (var i in Invoer)
        {
            var domein = i.Domein();
            var waarde = invoer.TryGetValue(i.Naam, out var gegeven) ? gegeven : domein.Contains(Beslisinvoer.Onbekend) ? Beslisinvoer.Onbekend : domein[0];
            waarden[i.Naam] = domein.Contains(waarde)
                ? waarde
                : throw new ArgumentException($"Tabel {Code}: '{waarde}' is geen waarde van '{i.Naam}'.", nameof(invoer));
        }

        return waarden;
    }

    private string InWoorden(string naam, string waarde) => $"{Invoer.First(i => i.Naam == naam).Zin}: {waarde}";
}

/// <summary>An earlier row that did not fit, and the first condition that failed, in words.</summary>
public sealed record Afgevallen(string Regel, string Omdat);

/// <summary>What a table advised, with everything needed to explain and replay it .</summary>
/// <param name="Tabel">Code of the table.</param>
/// <param name="Versie">Version of the table.</param>
/// <param name="Regel">The row that fired.</param>
/// <param name="Invoer">The value of every input.</param>
/// <param name="Waarom">The conditions that held, in words.</param>
/// <param name="Eerder">The rows above that did not fit, and why.</param>
public sealed record Beslissing(
    string Tabel, int Versie, Beslisregel Regel, IReadOnlyDictionary<string, string> Invoer, IReadOnlyList<string> Waarom, IReadOnlyList<Afgevallen> Eerder);
