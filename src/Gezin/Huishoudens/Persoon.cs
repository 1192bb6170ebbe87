using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rotonde.Basis;
using Rotonde.Data.Verbinding;

namespace Rotonde.Gezin.Huishoudens;

/// <summary>Sex as the messages know it (COD046); it may be unknown.</summary>
public enum Geslacht
{
    /// <summary>Not known.</summary>
    Onbekend,

    /// <summary>Man.</summary>
    Man,

    /// <summary>Woman.</summary>
    Vrouw,
}

/// <summary>How a person likes to hear from us.</summary>
public enum Communicatievoorkeur
{
    /// <summary>By letter.</summary>
    Brief,

    /// <summary>By e-mail.</summary>
    Email,

    /// <summary>By telephone.</summary>
    Telefoon,

    /// <summary>At home.</summary>
    Huisbezoek,
}

/// <summary>The parts of a name.</summary>
/// <param name="Voornaam">Name people call them by.</param>
/// <param name="Achternaam">Surname without prefix.</param>
/// <param name="Voorvoegsel">Prefix: "de", "van der".</param>
public sealed record Naam(string Voornaam, string Achternaam, string? Voorvoegsel = null)
{
    /// <summary>As one writes it: "Els de Vries".</summary>
    public override string ToString() => Voorvoegsel is null ? $"{Voornaam} {Achternaam}" : $"{Voornaam} {Voorvoegsel} {Achternaam}";
}

/// <summary>A person of whom the municipality keeps a file. The id is the one of Privacy; the BSN stays here, out of addresses and logs.</summary>
internal sealed class Persoon
{
    public required PersoonId Id { get; init; }

    public Bsn? Bsn { get; set; }

    public required string Voornaam { get; set; }

    public string? Voorvoegsel { get; set; }

    public required string Achternaam { get; set; }

    /// <summary>Surname in lower case without accents, with and without prefix, to search on.</summary>
    public required string Zoeknaam { get; set; }

    public required string ZoeknaamVoluit { get; set; }

    public DateOnly? Geboren { get; set; }

    public DateOnly? Overleden { get; set; }

    public Geslacht Geslacht { get; set; }

    public AdresId? Adres { get; set; }

    public bool GeheimAdres { get; set; }

    public string Taal { get; set; } = "nl";

    public Communicatievoorkeur Communicatievoorkeur { get; set; }

    public bool Leesniveauhulp { get; set; }

    public int Versie { get; set; }

    public Naam Naam => new(Voornaam, Achternaam, Voorvoegsel);

    /// <summary>How a name is compared: lower case, no accents.</summary>
    internal static string Zoekvorm(string naam) =>
        string.Concat(naam.Trim().ToLowerInvariant().Normalize(NormalizationForm.FormD).Where(t => CharUnicodeInfo.GetUnicodeCategory(t) != UnicodeCategory.NonSpacingMark));
}

internal sealed class PersoonMapping : IEntityTypeConfiguration<Persoon>
{
    public void Configure(EntityTypeBuilder<Persoon> builder)
    {
        builder.ToTable("gezin_persoon");
        builder.HasKey(p => p.Id);
        builder.Property(p => p.Voornaam).HasMaxLength(60);
        builder.Property(p => p.Voorvoegsel).HasMaxLength(20);
        builder.Property(p => p.Achternaam).HasMaxLength(80);
        builder.Property(p => p.Versie).IsConcurrencyToken();
        builder.Ignore(p => p.Naam);
        builder.HasIndex(p => p.Bsn).IsUnique();
        builder.HasIndex(p => new { p.Zoeknaam, p.Geboren });
        builder.HasIndex(p => p.ZoeknaamVoluit);
        builder.HasIndex(p => p.Geboren);
        builder.HasOne<Adres>().WithMany().HasForeignKey(p => p.Adres);
        builder.IsPersoonsgebonden();
    }
}
