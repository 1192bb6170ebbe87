using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Rotonde.Toegang.SocialeKaart;

/// <summary>
/// Turns an entry into HSDS: what <see cref="Kaartlezer"/> reads back is the same entry. Parts of an entry have no identity here; theirs is made from what they are of and where they
/// stand, so that the same entry always gives the same ids.
/// </summary>
internal static class Hsdsschrijver
{
    private static readonly string[] Dagcodes = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];

    /// <summary>An organisation is its name: there is no register of them behind the map.</summary>
    public static HsdsOrganization Organisatie(string naam) => new(Id("organization", naam), naam, naam);

    /// <summary>The whole entry.</summary>
    public static HsdsService Heel(Aanbod a, DateOnly vandaag) => Kort(a, vandaag) with
    {
        Languages = [.. a.Talen.Select((t, i) => new HsdsLanguage(Deel(a, "language", i), Taalnaam(t), t))],
        Schedules = [.. Tijden(a)],
        ServiceAtLocations = [.. a.Locaties.Select((l, i) => new HsdsServiceAtLocation(Deel(a, "service_at_location", i), Locatie(a, l, i)))],
        Attributes = [.. Termen(a).Select((t, i) => new HsdsAttribute(Deel(a, "attribute", i), "service", new(Id("taxonomy_term", t.Taxonomie, t.Code), t.Code, t.Code, t.Taxonomie)))],
        Phones = a.Telefoon is { } nummer ? [new(Deel(a, "phone", 0), nummer)] : null,
    };

    /// <summary>Only what there is one of, for a list.</summary>
    public static HsdsService Kort(Aanbod a, DateOnly vandaag) => new(
        a.Id.Waarde, a.Naam, a.Omschrijving, "active", Leeg(a.Aanmelden), Leeg(a.Kosten), a.Vanaf, a.TotEnMet, a.IsNagekeken() ? a.GecontroleerdOp : null, null, null, null, Organisatie(a.Organisatie), null,
        a.Demo, Leeg(a.Trefwoorden), Leeg(a.Bron), a.Website, a.IsOnzeker(vandaag) ? "Deze gegevens zijn niet op tijd nagekeken. Misschien kloppen zij niet meer." : null, null, a.Nakijktermijn);

    // Days in a row with the same hours are one schedule, in the order in which they stand.
    private static IEnumerable<HsdsSchedule> Tijden(Aanbod a)
    {
        for (var i = 0; i < a.Open.Count;)
        {
            var begin = i;
            while (i < a.Open.Count && (a.Open[i].Van, a.Open[i].Tot) == (a.Open[begin].Van, a.Open[begin].Tot))
            {
                i++;
            }

            static string Tijd(TimeOnly t) => t.ToString("HH:mm", CultureInfo.InvariantCulture);
            yield return new(Deel(a, "schedule", begin), "WEEKLY", string.Join(',', Enumerable.Range(begin, i - begin).Select(d => Dagcodes[(int)a.Open[d].Dag])), Tijd(a.Open[begin].Van), Tijd(a.Open[begin].Tot));
        }
    }

    private static HsdsLocation Locatie(Aanbod a, Locatie l, int i) => new(
        Deel(a, "location", i), l.Online ? "virtual" : "physical", l.Naam, l.Punt == default ? null : l.Punt.Breedte, l.Punt == default ? null : l.Punt.Lengte,
        l is { Adres: null, Plaats: "", Postcode4: "" } ? [] : [new(Deel(a, "address", i), l.Adres ?? "", l.Plaats, Postcodes.Zoek(l.Postcode4) is null ? "" : "Gelderland", l.Postcode4, "NL", "physical")],
        l.Toegankelijkheid is { } toegang ? [new(Deel(a, "accessibility", i), toegang)] : []);

    private static IEnumerable<(string Taxonomie, string Code)> Termen(Aanbod a) =>
    [
        ("rotonde-soort", Klein(a.Soort)),
        ("rotonde-niveau", $"N{(int)a.Niveau}"),
        .. a.Themas.Select(t => ("rotonde-thema", t.ToString())),
        .. a.Onderwerpen.Select(o => ("rotonde-onderwerp", Klein(o))),
        .. a.VoorWie.Select(d => ("rotonde-doelgroep", Klein(d))),
        .. a.InGroep ? [("rotonde-vorm", "groep")] : Array.Empty<(string, string)>(),
    ];

    private static string Klein<T>(T waarde)
        where T : struct, Enum => waarde.ToString().ToLowerInvariant();

    private static string? Leeg(string tekst) => tekst.Length == 0 ? null : tekst;

    private static string Taalnaam(string code) => code switch
    {
        "nl" => "Nederlands", "en" => "Engels", "ar" => "Arabisch", "tr" => "Turks", "ti" => "Tigrinya", "uk" => "Oekraïens", "pl" => "Pools", "de" => "Duits",
        _ => code,
    };

    private static Guid Deel(Aanbod a, string soort, int nummer) => Id(soort, a.Id.ToString(), nummer.ToString(CultureInfo.InvariantCulture));

    /// <summary>A UUID of version 8 (RFC 9562): the first bits of a hash of what it names.</summary>
    internal static Guid Id(params string[] delen)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', delen))).AsSpan(0, 16);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash, bigEndian: true);
    }
}
