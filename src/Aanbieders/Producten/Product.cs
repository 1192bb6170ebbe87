using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rotonde.Basis;

namespace Rotonde.Aanbieders.Producten;

/// <summary>Help that can be bought: its code and category in the messages, its level, unit and place in the accounts.</summary>
internal sealed class Product
{
    public required ProductId Id { get; init; }

    public required Wet Wet { get; init; }

    public required string Code { get; init; }

    public required string Naam { get; set; }

    /// <summary>Code list WMO020 or JZ020.</summary>
    public required string Categorie { get; init; }

    public required Niveau Niveau { get; init; }

    /// <summary>Code list WJ756: 01 minuut, 04 uur, 14 etmaal, 16 dagdeel, 82 stuks (output), 83 euro's, 84 stuks (inspanning).</summary>
    public required string Eenheid { get; init; }

    public required string Productgroep { get; init; }

    /// <summary>Iv3 taakveld, such as 6.711.</summary>
    public required string Taakveld { get; init; }

    /// <summary>Certificates a provider must have for it, separated by a bar.</summary>
    public string Certificaten { get; init; } = "";

    public bool Demo { get; init; }
}

internal sealed class ProductMapping : IEntityTypeConfiguration<Product>
{
    public void Configure(EntityTypeBuilder<Product> builder)
    {
        builder.ToTable("aanbieders_product");
        builder.HasKey(p => p.Id);
        builder.Property(p => p.Code).HasMaxLength(5);
        builder.Property(p => p.Naam).HasMaxLength(120);
        builder.Property(p => p.Categorie).HasMaxLength(2);
        builder.Property(p => p.Eenheid).HasMaxLength(2);
        builder.Property(p => p.Productgroep).HasMaxLength(60);
        builder.Property(p => p.Taakveld).HasMaxLength(10);
        builder.Property(p => p.Certificaten).HasMaxLength(300);
        builder.HasIndex(p => new { p.Wet, p.Code }).IsUnique();
    }
}
