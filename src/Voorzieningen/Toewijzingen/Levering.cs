using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rotonde.Basis;
using Rotonde.Data.Verbinding;

namespace Rotonde.Voorzieningen.Toewijzingen;

/// <summary>A start or stop as the provider told it, with its timeliness. Taken back is kept as taken back.</summary>
internal sealed class Levering
{
    public required Guid Id { get; init; }

    public required ToewijzingId Toewijzing { get; init; }

    public required PersoonId Persoon { get; init; }

    public required int Volgorde { get; init; }

    public required bool Stop { get; init; }

    public required DateOnly Begindatum { get; init; }

    public DateOnly? Einddatum { get; init; }

    public Stopreden? Reden { get; init; }

    public required DateOnly OntvangenOp { get; init; }

    public required DateOnly Norm { get; init; }

    public required bool Tijdig { get; init; }

    public string? Signaal { get; init; }

    public DateOnly? TeruggenomenOp { get; set; }

    public Leveringsfeit Feit => new(Stop, Begindatum, Einddatum, Reden == Stopreden.Tijdelijk);
}

internal sealed class LeveringMapping : IEntityTypeConfiguration<Levering>
{
    public void Configure(EntityTypeBuilder<Levering> builder)
    {
        builder.ToTable("voorzieningen_levering").IsPersoonsgebonden();
        builder.HasKey(l => l.Id);
        builder.Property(l => l.Id).ValueGeneratedNever();
        builder.Property(l => l.Signaal).HasMaxLength(200);
        builder.Ignore(l => l.Feit);
        builder.HasIndex(l => new { l.Toewijzing, l.Volgorde }).IsUnique();
    }
}
