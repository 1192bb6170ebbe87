using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rotonde.Basis;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Privacy.Behandelrelaties;

/// <summary>Who works with, cares for or represents whom, from when to when and on what ground. Told by the modules; Privacy never asks them.</summary>
internal sealed class Behandelrelatie
{
    public required Guid Id { get; init; }

    public required PersoonId Persoon { get; init; }

    public required Relatiesoort Soort { get; init; }

    public required string Houder { get; init; }

    public Leefgebied? Leefgebied { get; init; }

    public required DateOnly Van { get; init; }

    public DateOnly? Tot { get; set; }

    public required string Grondslag { get; init; }
}

internal sealed class BehandelrelatieMapping : IEntityTypeConfiguration<Behandelrelatie>
{
    public void Configure(EntityTypeBuilder<Behandelrelatie> builder)
    {
        builder.ToTable("privacy_behandelrelatie");
        builder.HasKey(r => r.Id);
        builder.Property(r => r.Houder).HasMaxLength(120);
        builder.HasIndex(r => new { r.Persoon, r.Houder });
        builder.HasIndex(r => new { r.Houder, r.Soort });
    }
}
