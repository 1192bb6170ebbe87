using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rotonde.Basis;

namespace Rotonde.Financien.Grootboek;

/// <summary>A posting: what was approved, for which service month, on which taakveld. Written once; a correction is a posting of its own.</summary>
internal sealed class Journaalregel
{
    public required Guid Bron { get; init; }

    public required DateOnly Boekdatum { get; init; }

    public required DateOnly Dienstmaand { get; init; }

    public required Wet Wet { get; init; }

    public required string Productgroep { get; init; }

    public required string Taakveld { get; init; }

    public required Bedrag Bedrag { get; init; }
}

/// <summary>
/// The sum of postings by service month and month of booking. Kept with every posting in the same transaction, so that a forecast over seven years reads
/// thousands of rows and not a million.
/// </summary>
internal sealed class Maandstandregel
{
    public required int Jaar { get; init; }

    public required int Maand { get; init; }

    public required int Boekmaand { get; init; }

    public required string Taakveld { get; init; }

    public required string Productgroep { get; init; }

    public required Bedrag Bedrag { get; init; }

    public required int Regels { get; init; }
}

/// <summary>Help that was promised by an allocation: what it will cost a month, from when to when.</summary>
internal sealed class Verplichting
{
    public required Guid Bron { get; init; }

    public required Wet Wet { get; set; }

    public required string Productgroep { get; set; }

    public required string Taakveld { get; set; }

    public required DateOnly Van { get; set; }

    public DateOnly? Tot { get; set; }

    public required Bedrag PerMaand { get; set; }
}

internal sealed class GrootboekMapping :
    IEntityTypeConfiguration<Journaalregel>, IEntityTypeConfiguration<Maandstandregel>, IEntityTypeConfiguration<Verplichting>
{
    public void Configure(EntityTypeBuilder<Journaalregel> builder)
    {
        builder.ToTable("financien_journaalregel");
        builder.HasKey(j => j.Bron);
        builder.Property(j => j.Productgroep).HasMaxLength(100);
        builder.Property(j => j.Taakveld).HasMaxLength(8);
        builder.HasIndex(j => j.Dienstmaand);
    }

    public void Configure(EntityTypeBuilder<Maandstandregel> builder)
    {
        builder.ToTable("financien_maandstand");
        builder.HasKey(m => new { m.Jaar, m.Maand, m.Boekmaand, m.Taakveld, m.Productgroep });
        builder.Property(m => m.Productgroep).HasMaxLength(100);
        builder.Property(m => m.Taakveld).HasMaxLength(8);
    }

    public void Configure(EntityTypeBuilder<Verplichting> builder)
    {
        builder.ToTable("financien_verplichting");
        builder.HasKey(v => v.Bron);
        builder.Property(v => v.Productgroep).HasMaxLength(100);
        builder.Property(v => v.Taakveld).HasMaxLength(8);
        builder.HasIndex(v => new { v.Tot, v.Van });
    }
}
