using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rotonde.Basis;

namespace Rotonde.Aanbieders.Organisaties;

/// <summary>An organisation that gives help under a contract; the AGB code names it in the messages.</summary>
internal sealed class Aanbieder
{
    public required AanbiederId Id { get; init; }

    public required string Naam { get; set; }

    public string? Kvk { get; set; }

    public required AgbCode Agb { get; init; }

    public bool Demo { get; init; }

    /// <summary>Name and codes in lower case: searched the same way on both engines.</summary>
    public required string Zoeksleutel { get; set; }

    public static string SleutelVan(string naam, AgbCode agb, string? kvk) => $"{naam} {agb} {kvk}".ToLowerInvariant();
}

internal sealed class AanbiederMapping : IEntityTypeConfiguration<Aanbieder>
{
    public void Configure(EntityTypeBuilder<Aanbieder> builder)
    {
        builder.ToTable("aanbieders_aanbieder");
        builder.HasKey(a => a.Id);
        builder.Property(a => a.Naam).HasMaxLength(120);
        builder.Property(a => a.Kvk).HasMaxLength(8);
        builder.Property(a => a.Zoeksleutel).HasMaxLength(150);
        builder.HasIndex(a => a.Agb).IsUnique();
        builder.HasIndex(a => a.Naam);
    }
}
