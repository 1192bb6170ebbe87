using Rotonde.Basis;

namespace Rotonde.Voorzieningen;

/// <summary>
/// What this module needs to know of a person to write a letter or a message. Gezin has it; call it only inside a handeling or question that was allowed
/// and logged.
/// </summary>
public interface IPersoonsgegevens
{
    /// <summary>The person, or none when not known here.</summary>
    Task<Persoonskaart?> GeefAsync(PersoonId persoon, CancellationToken stop);
}

/// <summary>A person as a letter or message names them.</summary>
/// <param name="Persoon">Who.</param>
/// <param name="Bsn">None when unknown or secret: then no message can be sent.</param>
/// <param name="Geboren">Date of birth.</param>
/// <param name="Geslacht">List COD046: 0 unknown, 1 male, 2 female.</param>
/// <param name="Voornaam">First name, for the salutation of a young person.</param>
/// <param name="Voorletters">Initials without dots: "EM".</param>
/// <param name="Voorvoegsel">Prefix: "de".</param>
/// <param name="Achternaam">Surname without prefix.</param>
/// <param name="Adres">Where the person lives or wants letters.</param>
/// <param name="GeheimAdres">The address may be shown to the person only (DOMAIN-MODEL §5 invariant 15).</param>
public sealed record Persoonskaart(
    PersoonId Persoon,
    Bsn? Bsn,
    DateOnly? Geboren,
    string Geslacht,
    string Voornaam,
    string? Voorletters,
    string? Voorvoegsel,
    string Achternaam,
    Postadres? Adres,
    bool GeheimAdres)
{
    /// <summary>"Riek Bakker".</summary>
    public string VolledigeNaam => Voorvoegsel is null ? $"{Voornaam} {Achternaam}" : $"{Voornaam} {Voorvoegsel} {Achternaam}";

    /// <summary>No name in a log.</summary>
    public override string ToString() => $"Persoonskaart {Persoon}";
}

/// <summary>An address in the Netherlands.</summary>
/// <param name="Straat">Street.</param>
/// <param name="Huisnummer">Number.</param>
/// <param name="Huisletter">Letter.</param>
/// <param name="Toevoeging">Addition.</param>
/// <param name="Postcode">"6921 AB".</param>
/// <param name="Plaats">Town.</param>
public sealed record Postadres(string Straat, int Huisnummer, string? Huisletter, string? Toevoeging, string Postcode, string Plaats)
{
    /// <summary>The two lines on an envelope.</summary>
    public IReadOnlyList<string> Regels =>
    [
        $"{Straat} {Huisnummer.ToString(System.Globalization.CultureInfo.InvariantCulture)}{Huisletter}{(Toevoeging is null ? "" : $"-{Toevoeging}")}",
        $"{Postcode}  {Plaats}",
    ];

    /// <summary>No address in a log.</summary>
    public override string ToString() => "Postadres";
}

/// <summary>Nobody connected Gezin: nobody is known.</summary>
internal sealed class GeenPersoonsgegevens : IPersoonsgegevens
{
    public Task<Persoonskaart?> GeefAsync(PersoonId persoon, CancellationToken stop) => Task.FromResult<Persoonskaart?>(null);
}
