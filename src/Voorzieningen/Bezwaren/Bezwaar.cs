using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rotonde.Basis;
using Rotonde.Data.Verbinding;

namespace Rotonde.Voorzieningen.Bezwaren;

/// <summary>The id of an objection.</summary>
public readonly record struct BezwaarId(Guid Waarde) : IId<BezwaarId>
{
    /// <inheritdoc />
    public static BezwaarId Van(Guid waarde) => new(waarde);

    /// <summary>A new id, ordered in time.</summary>
    public static BezwaarId Nieuw() => new(Volgid.Nieuw());

    /// <inheritdoc />
    public override string ToString() => Waarde.ToString();
}

/// <summary>Where an objection stands (DOMAIN-MODEL §6.1).</summary>
public enum Bezwaarstatus
{
    /// <summary>Received.</summary>
    Ontvangen,

    /// <summary>Decided.</summary>
    Beslist,
}

/// <summary>What came of an objection.</summary>
public enum Bezwaaruitkomst
{
    /// <summary>The resident is right.</summary>
    Gegrond,

    /// <summary>Right in part.</summary>
    DeelsGegrond,

    /// <summary>The decision stays.</summary>
    Ongegrond,

    /// <summary>Too late or not complete.</summary>
    NietOntvankelijk,
}

/// <summary>An objection to a decision, with its terms and outcome.</summary>
internal sealed class Bezwaar
{
    public required BezwaarId Id { get; init; }

    public required BeschikkingId Beschikking { get; init; }

    public required PersoonId Persoon { get; init; }

    public required Wet Wet { get; init; }

    public required string Team { get; init; }

    public required DateOnly OntvangenOp { get; init; }

    public required string Gronden { get; init; }

    public required bool OpTijd { get; init; }

    public required bool MetCommissie { get; init; }

    public DateOnly BeslisUiterlijk { get; set; }

    public bool Verdaagd { get; set; }

    public Bezwaarstatus Status { get; set; }

    public Bezwaaruitkomst? Uitkomst { get; set; }

    public string? Motivering { get; set; }

    public string? Les { get; set; }

    public DateOnly? BeslistOp { get; set; }

    public string? BeslistDoor { get; set; }

    public int Versie { get; set; }
}

internal sealed class BezwaarMapping : IEntityTypeConfiguration<Bezwaar>
{
    public void Configure(EntityTypeBuilder<Bezwaar> builder)
    {
        builder.ToTable("voorzieningen_bezwaar").IsPersoonsgebonden();
        builder.HasKey(b => b.Id);
        builder.Property(b => b.Team).HasMaxLength(60);
        builder.Property(b => b.Gronden).HasMaxLength(8000);
        builder.Property(b => b.Motivering).HasMaxLength(8000);
        builder.Property(b => b.Les).HasMaxLength(2000);
        builder.Property(b => b.BeslistDoor).HasMaxLength(120);
        builder.Property(b => b.Versie).IsConcurrencyToken();
        builder.HasIndex(b => b.Beschikking);
        builder.HasIndex(b => b.Persoon);
    }
}
