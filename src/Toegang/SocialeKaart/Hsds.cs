using System.Text.Json;
using System.Text.Json.Serialization;

namespace Rotonde.Toegang.SocialeKaart;

// The words of the Human Services Data Specification 3 (openreferral.org, CC BY-SA 4.0), exactly; only what this module reads.
// "demo", "trefwoorden" and "bron" are ours; HSDS allows more members.

internal sealed record HsdsPagina(string HsdsVersion, string? Toelichting, int TotalItems, IReadOnlyList<HsdsService> Contents)
{
    private static readonly JsonSerializerOptions Opties = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    internal static HsdsPagina Lees(Stream stroom) =>
        JsonSerializer.Deserialize<HsdsPagina>(stroom, Opties) ?? throw new InvalidOperationException("De sociale kaart is leeg.");
}

internal sealed record HsdsService(
    Guid Id,
    string Name,
    string? Description,
    string Status,
    string? ApplicationProcess,
    string? FeesDescription,
    int? MinimumAge,
    int? MaximumAge,
    DateOnly? AssuredDate,
    IReadOnlyList<HsdsLanguage>? Languages,
    IReadOnlyList<HsdsSchedule>? Schedules,
    IReadOnlyList<HsdsServiceAtLocation>? ServiceAtLocations,
    HsdsOrganization Organization,
    IReadOnlyList<HsdsAttribute>? Attributes,
    bool Demo,
    string? Trefwoorden,
    string? Bron);

internal sealed record HsdsOrganization(Guid Id, string Name, string? Description);

internal sealed record HsdsLanguage(Guid Id, string? Name, string? Code);

internal sealed record HsdsSchedule(Guid Id, string? Freq, string? Byday, string? OpensAt, string? ClosesAt);

internal sealed record HsdsServiceAtLocation(Guid Id, HsdsLocation Location);

internal sealed record HsdsLocation(
    Guid Id, string LocationType, string? Name, double? Latitude, double? Longitude, IReadOnlyList<HsdsAddress>? Addresses, IReadOnlyList<HsdsAccessibility>? Accessibility);

internal sealed record HsdsAddress(
    Guid Id, [property: JsonPropertyName("address_1")] string Address1, string City, string StateProvince, string PostalCode, string Country, string AddressType);

internal sealed record HsdsAccessibility(Guid Id, string? Description);

internal sealed record HsdsAttribute(Guid Id, string LinkEntity, HsdsTaxonomyTerm TaxonomyTerm);

internal sealed record HsdsTaxonomyTerm(Guid Id, string Code, string Name, string Taxonomy);
