using System.Text.Json;
using System.Text.Json.Serialization;

namespace Rotonde.Toegang.SocialeKaart;

// The words of the Human Services Data Specification 3 (openreferral.org, CC BY-SA 4.0), exactly; only what this module reads.
// "demo", "trefwoorden" and "bron" are ours; HSDS allows more members.

internal sealed record HsdsPagina(string HsdsVersion, string? Toelichting, int TotalItems, IReadOnlyList<HsdsService> Contents)
{
    internal static readonly JsonSerializerOptions Opties = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // it is read as JSON, never put in a page
    };

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
    string? Bron,
    string? Url = null,
    string? Alert = null,
    IReadOnlyList<HsdsPhone>? Phones = null,
    int? Nakijktermijn = null);

internal sealed record HsdsPhone(Guid Id, string Number);

/// <summary>One page of an answer of the API.</summary>
internal sealed record HsdsBlad<T>(int TotalItems, int TotalPages, int PageNumber, int Size, bool FirstPage, bool LastPage, bool Empty, IReadOnlyList<T> Contents);

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
