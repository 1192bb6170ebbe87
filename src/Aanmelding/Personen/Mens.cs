using System.Text.Json.Serialization;

namespace Rotonde.Aanmelding.Personen;

/// <summary>What kind of user a demo person is; the page groups by it.</summary>
public enum Menssoort
{
    /// <summary>A resident.</summary>
    Inwoner,

    /// <summary>Someone who works for a gemeente.</summary>
    Medewerker,

    /// <summary>Someone who works for a provider.</summary>
    Aanbieder,

    /// <summary>A member of the council.</summary>
    Raadslid,
}

/// <summary>A made-up person to log in as.</summary>
/// <param name="Sub">The subject: the key of the user in a gemeente.</param>
/// <param name="Naam">The name on the button.</param>
/// <param name="Omschrijving">Who it is, in a few words.</param>
/// <param name="Soort">What kind of user.</param>
/// <param name="Gemeenten">Codes of the gemeenten where the person can log in; shown, not enforced here.</param>
/// <param name="Bsn">A test BSN, for residents only.</param>
/// <param name="Loa">Level of assurance in the token.</param>
public sealed record Mens(
    string Sub,
    string Naam,
    string Omschrijving,
    [property: JsonConverter(typeof(JsonStringEnumConverter<Menssoort>))] Menssoort Soort,
    IReadOnlyList<string> Gemeenten,
    string? Bsn = null,
    string Loa = "substantieel");
