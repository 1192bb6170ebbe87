using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rotonde.Basis;
using Rotonde.Data.Verbinding;

namespace Rotonde.Gezin.Gesprekken;

/// <summary>What somebody has to come back to.</summary>
public enum Vervolgsoort
{
    /// <summary>Evaluate the plan (R-064, C28).</summary>
    Evaluatie,

    /// <summary>A temporary take-over of direction ends in two weeks .</summary>
    EindeRegieovername,

    /// <summary>A carer is heavily burdened .</summary>
    Mantelzorg,

    /// <summary>A signal of a conversation .</summary>
    Signaal,
}

/// <summary>A follow-up with its last day.</summary>
internal sealed class Vervolg
{
    public required VervolgId Id { get; init; }

    public required Vervolgsoort Soort { get; init; }

    public required PersoonId Persoon { get; init; }

    public PlanId? Plan { get; init; }

    /// <summary>What it came from: the evaluation, the check, the part of a conversation.</summary>
    public required Guid Aanleiding { get; init; }

    public required string Omschrijving { get; init; }

    public required DateOnly Uiterlijk { get; set; }

    public DateOnly? GedaanOp { get; set; }

    public string? GedaanDoor { get; set; }
}

internal sealed class VervolgMapping : IEntityTypeConfiguration<Vervolg>
{
    public void Configure(EntityTypeBuilder<Vervolg> builder)
    {
        builder.ToTable("gezin_vervolg");
        builder.HasKey(v => v.Id);
        builder.Property(v => v.GedaanDoor).HasMaxLength(100);
        builder.HasIndex(v => v.Aanleiding);
        builder.HasIndex(v => new { v.Plan, v.GedaanOp, v.Uiterlijk });
        builder.HasIndex(v => new { v.Persoon, v.GedaanOp, v.Uiterlijk });
        builder.IsPersoonsgebonden();
    }
}
