using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rotonde.Basis;
using Rotonde.Data.Verbinding;

namespace Rotonde.Gezin.Huishoudens;

/// <summary>Who has authority over a child, and where that was read (BRP, court order). Privacy is told the part that concerns reading and writing.</summary>
internal sealed class Gezagsrelatie
{
    public required Guid Id { get; init; }

    public required PersoonId Kind { get; init; }

    public required PersoonId Gezagdrager { get; init; }

    public required string Bron { get; init; }

    public required DateOnly Van { get; init; }

    /// <summary>Last day: the day before the child turns eighteen, unless it ended earlier.</summary>
    public required DateOnly Tot { get; set; }
}

internal sealed class GezagsrelatieMapping : IEntityTypeConfiguration<Gezagsrelatie>
{
    public void Configure(EntityTypeBuilder<Gezagsrelatie> builder)
    {
        builder.ToTable("gezin_gezag");
        builder.HasKey(g => g.Id);
        builder.HasOne<Persoon>().WithMany().HasForeignKey(g => g.Kind);
        builder.HasOne<Persoon>().WithMany().HasForeignKey(g => g.Gezagdrager);
        builder.HasIndex(g => g.Gezagdrager);
        builder.IsPersoonsgebonden();
    }
}
