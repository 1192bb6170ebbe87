using System.Globalization;

namespace Rotonde.Toegang.SocialeKaart;

/// <summary>A postcode-4 area of the region.</summary>
/// <param name="Cijfers">Four digits.</param>
/// <param name="Plaats">Town or village.</param>
/// <param name="Gemeente">Municipality today.</param>
/// <param name="Midden">Centre.</param>
public sealed record Postcodegebied(string Cijfers, string Plaats, string Gemeente, Punt Midden);

/// <summary>
/// The postcode-4 areas of Duiven, Westervoort, Zevenaar, Arnhem and Oude IJsselstreek with their centre (2014, Bob den Otter, MIT; see
/// postcode4-licentie.txt): distance without asking anybody outside.
/// </summary>
public static class Postcodes
{
    private static readonly Lazy<Dictionary<string, Postcodegebied>> Gebieden = new(Lees);

    /// <summary>All areas.</summary>
    public static IReadOnlyCollection<Postcodegebied> Alle => Gebieden.Value.Values;

    /// <summary>Reads what a person typed ("6921", "6921 ab") and finds the area; none outside the region.</summary>
    public static Postcodegebied? Zoek(string? tekst) => Cijfers(tekst) is { } cijfers ? Gebieden.Value.GetValueOrDefault(cijfers) : null;

    /// <summary>Is this a postcode, of four digits or with its two letters? Whether it lies in the region is another question.</summary>
    public static bool IsPostcode(string? tekst) => Cijfers(tekst) is not null;

    // Spaces stand where people put them; longer than this is not somebody typing a postcode.
    private static string? Cijfers(string? tekst)
    {
        var kaal = tekst is { Length: <= 12 } ? string.Concat(tekst.Where(c => !char.IsWhiteSpace(c))) : "";
        return kaal.Length is 4 or 6 && kaal[0] != '0' && kaal[..4].All(char.IsAsciiDigit) && kaal[4..].All(char.IsAsciiLetter) ? kaal[..4] : null;
    }

    private static Dictionary<string, Postcodegebied> Lees() =>
        Bijlage.Regels("postcode4.csv").Skip(1).Select(r => r.Split(',')).ToDictionary(
            v => v[0],
            v => new Postcodegebied(
                v[0],
                v[1],
                v[2] == "Rijnwaarden" ? "Zevenaar" : v[2], // merged into Zevenaar on 1-1-2018; the list is of 2014
                new Punt(double.Parse(v[3], CultureInfo.InvariantCulture), double.Parse(v[4], CultureInfo.InvariantCulture))));
}
