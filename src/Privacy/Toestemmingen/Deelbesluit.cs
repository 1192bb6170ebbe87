using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rotonde.Basis;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Privacy.Toestemmingen;

/// <summary>The id of a deelbesluit.</summary>
public readonly record struct DeelbesluitId(Guid Waarde) : IId<DeelbesluitId>
{
    /// <inheritdoc />
    public static DeelbesluitId Van(Guid waarde) => new(waarde);
}

/// <summary>A resident's decision on sharing: which part, with whom, what for, from when to when. It can be withdrawn at any moment (R-213, DT-6).</summary>
internal sealed class Deelbesluit
{
    public required DeelbesluitId Id { get; init; }

    public required PersoonId Persoon { get; init; }

    public required Leefgebied Leefgebied { get; init; }

    public required string Ontvanger { get; init; }

    public required string OntvangerNaam { get; init; }

    public required string Doel { get; init; }

    public required DateOnly Van { get; init; }

    public DateOnly? Tot { get; set; }

    public required string GegevenDoor { get; init; }

    public DateTimeOffset? IngetrokkenOp { get; set; }
}

internal sealed class DeelbesluitMapping : IEntityTypeConfiguration<Deelbesluit>
{
    public void Configure(EntityTypeBuilder<Deelbesluit> builder)
    {
        builder.ToTable("privacy_deelbesluit");
        builder.HasKey(d => d.Id);
        builder.Property(d => d.Ontvanger).HasMaxLength(120);
        builder.HasIndex(d => new { d.Persoon, d.Ontvanger });
    }
}
