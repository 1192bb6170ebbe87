using System.Diagnostics.CodeAnalysis;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rotonde.Basis.Regels;
using Rotonde.Data.Verbinding;

namespace Rotonde.Gezin.Huishoudens;

/// <summary>An address as people write it.</summary>
/// <param name="Straat">Street.</param>
/// <param name="Huisnummer">Number.</param>
/// <param name="Toevoeging">Letter or addition.</param>
/// <param name="Postcode">Four digits and two letters; a space is forgiven.</param>
/// <param name="Plaats">Town.</param>
public sealed record Adresgegevens(string Straat, int Huisnummer, string? Toevoeging, string Postcode, string Plaats)
{
    /// <summary>On one line.</summary>
    public override string ToString() => $"{Straat} {Huisnummer.ToString(System.Globalization.CultureInfo.InvariantCulture)}{Toevoeging}, {Postcode[..4]} {Postcode[^2..]} {Plaats}";
}

/// <summary>A place where people live; households and persons refer to it.</summary>
internal sealed class Adres
{
    public required AdresId Id { get; init; }

    public required string Straat { get; init; }

    public required int Huisnummer { get; init; }

    public required string Toevoeging { get; init; }

    public required string Postcode { get; init; }

    public required string Plaats { get; init; }

    /// <summary>Identification in the Basisregistratie Adressen en Gebouwen, when known.</summary>
    public string? BagId { get; set; }

    /// <summary>CBS neighbourhood code, for figures without persons.</summary>
    public string? Buurtcode { get; set; }

    public Adresgegevens Gegevens => new(Straat, Huisnummer, Toevoeging.Length == 0 ? null : Toevoeging, Postcode, Plaats);
}

/// <summary>Is this an address in the Netherlands?</summary>
[Regel("REQUIREMENTS M04", "Een adres heeft een straat, een huisnummer, een Nederlandse postcode en een plaats.")]
public static class AdresKlopt
{
    /// <summary>Refuses what is no address.</summary>
    public static Basis.Weigering? Toets(Adresgegevens adres)
    {
        if (string.IsNullOrWhiteSpace(adres.Straat) || string.IsNullOrWhiteSpace(adres.Plaats))
        {
            return new(nameof(AdresKlopt), "Vul de straat en de plaats in.", nameof(adres.Straat));
        }

        if (adres.Straat.Length > 80 || adres.Plaats.Length > 80 || adres.Toevoeging?.Trim().Length > 10)
        {
            return new(nameof(AdresKlopt), "De straat, plaats of toevoeging is te lang. Kort die af.", nameof(adres.Straat));
        }

        if (adres.Huisnummer is < 1 or > 99999)
        {
            return new(nameof(AdresKlopt), "Vul een huisnummer in van 1 of hoger.", nameof(adres.Huisnummer));
        }

        return TryPostcode(adres.Postcode, out _)
            ? null
            : new(nameof(AdresKlopt), "Een postcode bestaat uit vier cijfers en twee letters, bijvoorbeeld 6921 AB.", nameof(adres.Postcode));
    }

    internal static bool TryPostcode(string? tekst, [NotNullWhen(true)] out string? postcode)
    {
        var kaal = tekst?.Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();
        var goed = kaal is { Length: 6 } && kaal[0] != '0' && kaal[..4].All(char.IsAsciiDigit) && kaal[4..].All(char.IsAsciiLetterUpper);
        postcode = goed ? kaal : null;
        return goed;
    }
}

internal sealed class AdresMapping : IEntityTypeConfiguration<Adres>
{
    public void Configure(EntityTypeBuilder<Adres> builder)
    {
        builder.ToTable("gezin_adres");
        builder.HasKey(a => a.Id);
        builder.Property(a => a.Straat).HasMaxLength(80);
        builder.Property(a => a.Toevoeging).HasMaxLength(10);
        builder.Property(a => a.Postcode).HasMaxLength(6);
        builder.Property(a => a.Plaats).HasMaxLength(80);
        builder.Property(a => a.BagId).HasMaxLength(16);
        builder.Property(a => a.Buurtcode).HasMaxLength(10);
        builder.Ignore(a => a.Gegevens);
        builder.HasIndex(a => new { a.Postcode, a.Huisnummer, a.Toevoeging }).IsUnique();
        builder.IsPersoonsgebonden();
    }
}
