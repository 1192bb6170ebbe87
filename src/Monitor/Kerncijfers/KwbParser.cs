using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Rotonde.Data.Inlezen;

namespace Rotonde.Monitor.Kerncijfers;

/// <summary>Something wrong in a file of kerncijfers.</summary>
/// <param name="Regelnummer">Line number, from 1.</param>
/// <param name="Wat">What is wrong, in Dutch.</param>
/// <param name="Herstel">How to mend it, in Dutch.</param>
public sealed record KwbBevinding(int Regelnummer, string Wat, string Herstel)
{
    /// <inheritdoc />
    public override string ToString() => $"Regel {Regelnummer}: {Wat} {Herstel}";
}

/// <summary>A file as it was read: all of it, or what is wrong with it.</summary>
/// <param name="Regels">The lines; none when something is wrong.</param>
/// <param name="Bevindingen">All that is wrong.</param>
public sealed record KwbInlezing(IReadOnlyList<Kerncijfer> Regels, IReadOnlyList<KwbBevinding> Bevindingen)
{
    /// <summary>Is the file taken?</summary>
    public bool Geslaagd => Bevindingen.Count == 0;
}

/// <summary>
/// Reads Kerncijfers wijken en buurten as the CBS gives them out. The number behind the name of a column (<c>AantalInwoners_5</c>) changes each year and is left out; columns that are not
/// used may stay. A file is taken whole or refused with everything that is wrong with it.
/// </summary>
public static partial class KwbParser
{
    private const int MaximumAantalRegels = 100_000;

    // The CBS writes a dot for "not available"; PDOK writes these numbers for the same.
    private static readonly HashSet<string> NietBekend = new(StringComparer.OrdinalIgnoreCase) { "", ".", "NULL", "-99995", "-99997" };

    private static readonly string[] Gebied = ["WijkenEnBuurten", "unique_id"];
    private static readonly string[] Naam = ["Gemeentenaam", "region"];
    private static readonly string[] Inwoners = ["AantalInwoners", "population"];

    /// <summary>Reads a stream to its end. The caller keeps the stream.</summary>
    /// <param name="bestand">The file.</param>
    /// <param name="jaar">Year of the table; the file itself does not say it.</param>
    public static KwbInlezing Lees(Stream bestand, int jaar)
    {
        var bevindingen = new List<KwbBevinding>();
        var regels = new List<Kerncijfer>();
        var gezien = new Dictionary<string, int>(StringComparer.Ordinal);
        Kolommen? kolommen = null;
        var nummer = 0;
        try
        {
            foreach (var regel in Csvbestand.Lees(bestand))
            {
                nummer = regel.Nummer;
                if (nummer > MaximumAantalRegels)
                {
                    bevindingen.Add(new(nummer, "Het bestand heeft te veel regels.", "Kies de kerncijfers van één jaar."));
                    break;
                }

                if (kolommen is null)
                {
                    kolommen = Kolommen.Van(regel, bevindingen);
                    if (kolommen is null)
                    {
                        break;
                    }
                }
                else if (LeesRegel(regel, kolommen, jaar, gezien, bevindingen) is { } cijfer)
                {
                    regels.Add(cijfer);
                }
            }
        }
        catch (DecoderFallbackException)
        {
            bevindingen.Add(new(nummer + 1, "Vanaf hier staan er tekens die geen UTF-8 zijn.", "Sla het bestand opnieuw op als CSV UTF-8."));
        }

        if (bevindingen.Count == 0 && regels.Count == 0)
        {
            bevindingen.Add(new(Math.Max(1, nummer), kolommen is null ? "Het bestand is leeg." : "Onder de kop staat geen enkele regel.", "Kies het bestand dat u van het CBS hebt."));
        }

        return bevindingen.Count > 0 ? new([], bevindingen) : new(regels, []);
    }

    private static Kerncijfer? LeesRegel(Csvregel regel, Kolommen kolommen, int jaar, Dictionary<string, int> gezien, List<KwbBevinding> bevindingen)
    {
        var begin = bevindingen.Count;
        void Meld(string wat, string herstel) => bevindingen.Add(new(regel.Nummer, wat, herstel));
        if (regel.Velden is not { } velden)
        {
            Meld("De regel is niet te lezen.", "Kijk of er een aanhalingsteken mist of dat twee regels aan elkaar zitten.");
            return null;
        }

        if (velden.Count != kolommen.Aantal)
        {
            Meld($"Er staan {velden.Count} velden; de kop heeft er {kolommen.Aantal}.", "Haal een scheidingsteken te veel weg of vul het ontbrekende veld in.");
            return null;
        }

        var code = velden[kolommen.Plek(Gebied)!.Value].ToUpperInvariant();
        if (Soort(code) is not { } soort)
        {
            Meld($"'{code}' is geen gebied.", "Schrijf de code van het CBS, zoals GM0226, WK022600 of BU02260000.");
        }
        else if (!gezien.TryAdd(code, regel.Nummer))
        {
            Meld($"{code} stond al op regel {gezien[code]}.", "Haal een van de twee regels weg.");
        }

        int? Getal(params string[] namen)
        {
            if (kolommen.Plek(namen) is not { } plek || NietBekend.Contains(velden[plek]))
            {
                return null;
            }

            if (int.TryParse(velden[plek], NumberStyles.None, CultureInfo.InvariantCulture, out var getal))
            {
                return getal;
            }

            Meld($"'{velden[plek]}' bij {namen[0]} is geen aantal.", "Vul een heel getal in, of een punt als het niet bekend is.");
            return null;
        }

        var cijfer = new Kerncijfer
        {
            Jaar = jaar, Gebied = code, Soort = Soort(code) ?? default, Naam = kolommen.Plek(Naam) is { } naam ? velden[naam] : code, Inwoners = Getal(Inwoners),
            Tot15 = Getal("k_0Tot15Jaar", "b_00_14"), Tot25 = Getal("k_15Tot25Jaar", "b_15_24"), Tot45 = Getal("k_25Tot45Jaar", "b_25_44"), Tot65 = Getal("k_45Tot65Jaar", "b_45_64"),
            Vanaf65 = Getal("k_65JaarOfOuder", "b_65_oo"), Huishoudens = Getal("HuishoudensTotaal"), Eenpersoons = Getal("Eenpersoonshuishoudens"),
            ZonderKinderen = Getal("HuishoudensZonderKinderen"), MetKinderen = Getal("HuishoudensMetKinderen"), Bijstand = Getal("PersonenPerSoortUitkeringBijstand"),
            Wmoclienten = Getal("WmoClienten"),
        };
        return bevindingen.Count > begin ? null : cijfer;
    }

    private static Gebiedsoort? Soort(string code) => code switch
    {
        "NL00" or "NL01" => Gebiedsoort.Land,
        _ when Gemeentevorm().IsMatch(code) => Gebiedsoort.Gemeente,
        _ when Wijkvorm().IsMatch(code) => Gebiedsoort.Wijk,
        _ when Buurtvorm().IsMatch(code) => Gebiedsoort.Buurt,
        _ => null,
    };

    [GeneratedRegex("^GM[0-9]{4}$")]
    private static partial Regex Gemeentevorm();

    [GeneratedRegex("^WK[0-9]{6}$")]
    private static partial Regex Wijkvorm();

    [GeneratedRegex("^BU[0-9]{8}$")]
    private static partial Regex Buurtvorm();

    // The age groups of the file of 2019 end in numbers too, so only a number behind a name in the spelling of the CBS is left out.
    [GeneratedRegex("(?<=[a-z])_[0-9]{1,3}$")]
    private static partial Regex Volgnummer();

    private sealed record Kolommen(int Aantal, IReadOnlyDictionary<string, int> Plekken)
    {
        public static Kolommen? Van(Csvregel kop, List<KwbBevinding> bevindingen)
        {
            if (kop.Velden is not { } namen)
            {
                bevindingen.Add(new(1, "De kop is niet te lezen.", "Kies het bestand dat u van het CBS hebt."));
                return null;
            }

            var plekken = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
            foreach (var (naam, plek) in namen.Select((n, i) => (Volgnummer().Replace(n, ""), i)))
            {
                plekken.TryAdd(naam, plek);
            }

            var kolommen = new Kolommen(namen.Count, plekken);
            foreach (var nodig in new[] { Gebied, Inwoners }.Where(n => kolommen.Plek(n) is null))
            {
                bevindingen.Add(new(1, $"De kolom '{nodig[0]}' ontbreekt.", "Kies een bestand met kerncijfers wijken en buurten van het CBS."));
            }

            return bevindingen.Count > 0 ? null : kolommen;
        }

        public int? Plek(IEnumerable<string> namen)
        {
            foreach (var naam in namen)
            {
                if (Plekken.TryGetValue(naam, out var plek))
                {
                    return plek;
                }
            }

            return null;
        }
    }
}
