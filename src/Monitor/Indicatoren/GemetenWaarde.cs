using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rotonde.Basis;

namespace Rotonde.Monitor.Indicatoren;

/// <summary>A measurement as it was computed. The base year is kept as a measurement of its own, under quarter 4 of 2019 with <see cref="IsBasis"/>.</summary>
internal sealed class GemetenWaarde
{
    public required string Code { get; init; }

    public required Kwartaal Kwartaal { get; init; }

    public required int Versie { get; init; }

    public required bool IsBasis { get; init; }

    public required decimal Teller { get; set; }

    public decimal? Noemer { get; set; }

    /// <summary>Companion figures, a sentence a line.</summary>
    public string OokGetoond { get; set; } = "";

    public required DateTimeOffset BerekendOp { get; set; }

    public Meting AlsMeting() => new(Teller, Noemer);
}

internal sealed class GemetenWaardeMapping : IEntityTypeConfiguration<GemetenWaarde>
{
    public void Configure(EntityTypeBuilder<GemetenWaarde> builder)
    {
        builder.ToTable("monitor_meting");
        builder.HasKey(m => new { m.Code, m.Kwartaal, m.Versie, m.IsBasis });
        builder.Property(m => m.Code).HasMaxLength(4);
        builder.Property(m => m.Teller).HasPrecision(20, 4);
        builder.Property(m => m.Noemer).HasPrecision(20, 4);
    }
}
