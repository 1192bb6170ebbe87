using System.Globalization;
using Rotonde.Basis;

namespace Rotonde.Toegang.SocialeKaart;

/// <summary>Turns HSDS into entries of the social map, and knows the demo map that ships with the product.</summary>
public static class Kaartlezer
{
    internal static readonly string[] Dagcodes = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];

    /// <summary>The demo map of the region: kinds and names from the five policy documents, the rest invented and marked.</summary>
    public static IReadOnlyList<Aanbod> Voorbeeldkaart()
    {
        using var stroom = Bijlage.Open("sociale-kaart.json");
        return Lees(stroom);
    }

    /// <summary>Reads a page of HSDS services.</summary>
    /// <exception cref="FormatException">An entry lacks its level or has one above N4: that is no place on an open map.</exception>
    public static IReadOnlyList<Aanbod> Lees(Stream stroom) => [.. HsdsPagina.Lees(stroom).Contents.Where(s => s.Status == "active").Select(Vertaal)];

    internal static Aanbod Vertaal(HsdsService s)
    {
        IReadOnlyList<T> Termen<T>(string taxonomie)
            where T : struct, Enum =>
            [.. Codes(s, taxonomie).Select(c => Enum.Parse<T>(c, ignoreCase: true))];

        return new Aanbod(
            new VoorzieningId(s.Id),
            Termen<Aanbodsoort>("rotonde-soort") is [var soort, ..] ? soort : Aanbodsoort.Voorziening,
            s.Name,
            s.Organization.Name,
            s.Description ?? "",
            s.Trefwoorden ?? "",
            Niveau(s),
            Termen<Thema>("rotonde-thema"),
            Termen<Onderwerp>("rotonde-onderwerp"),
            Termen<Doelgroep>("rotonde-doelgroep"),
            s.MinimumAge,
            s.MaximumAge,
            s.FeesDescription ?? "",
            s.ApplicationProcess ?? "",
            [.. (s.Languages ?? []).Select(l => l.Code ?? "").Where(c => c.Length > 0)],
            [.. (s.Schedules ?? []).SelectMany(Tijden)],
            [.. (s.ServiceAtLocations ?? []).Select(l => Plaats(l.Location))],
            Codes(s, "rotonde-vorm").Contains("groep"),
            s.AssuredDate ?? DateOnly.MinValue,
            s.Demo,
            s.Bron ?? "",
            s.Phones is [var telefoon, ..] ? telefoon.Number : null,
            s.Url,
            s.Nakijktermijn);
    }

    internal static IEnumerable<string> Codes(HsdsService s, string taxonomie) =>
        (s.Attributes ?? []).Where(a => a.TaxonomyTerm.Taxonomy == taxonomie).Select(a => a.TaxonomyTerm.Code);

    private static Niveau Niveau(HsdsService s)
    {
        var code = Codes(s, "rotonde-niveau").SingleOrDefault();
        return code is ['N', >= '0' and <= '4' and var cijfer]
            ? (Niveau)(cijfer - '0')
            : throw new FormatException($"Voorziening '{s.Name}' heeft geen niveau N0 tot en met N4.");
    }

    private static IEnumerable<Openingstijd> Tijden(HsdsSchedule s)
    {
        if (s is not { Byday: { } dagen, OpensAt: { } van, ClosesAt: { } tot })
        {
            return [];
        }

        return dagen.Split(',').Select(d => new Openingstijd(
            (DayOfWeek)Array.IndexOf(Dagcodes, d), TimeOnly.Parse(van, CultureInfo.InvariantCulture), TimeOnly.Parse(tot, CultureInfo.InvariantCulture)));
    }

    private static Locatie Plaats(HsdsLocation l)
    {
        var adres = l.Addresses is [var eerste, ..] ? eerste : null;
        return new Locatie(
            l.Name ?? "", adres?.City ?? "", adres?.PostalCode ?? "", new Punt(l.Latitude ?? 0, l.Longitude ?? 0), l.Accessibility is [var toegang, ..] ? toegang.Description : null, l.LocationType == "virtual",
            string.IsNullOrEmpty(adres?.Address1) ? null : adres.Address1);
    }
}
