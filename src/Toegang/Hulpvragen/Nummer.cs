using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Rotonde.Toegang.Hulpvragen;

/// <summary>The last number given of a kind in a year.</summary>
internal sealed class Nummer
{
    public required string Soort { get; init; }

    public required int Jaar { get; init; }

    public required int Laatste { get; init; }
}

internal sealed class NummerMapping : IEntityTypeConfiguration<Nummer>
{
    public void Configure(EntityTypeBuilder<Nummer> builder)
    {
        builder.ToTable("toegang_nummer");
        builder.HasKey(n => new { n.Soort, n.Jaar });
        builder.Property(n => n.Soort).HasMaxLength(4);
    }
}
