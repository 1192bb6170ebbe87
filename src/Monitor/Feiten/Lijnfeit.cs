using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rotonde.Basis;

namespace Rotonde.Monitor.Feiten;

/// <summary>
/// A line of help as it stands. Begin and end are kept twice: as allocated and as reported, and once more as the two days that every count asks for,
/// so that a count over a whole town is one indexed scan.
/// </summary>
internal sealed class Lijnfeit
{
    public required Lijnnummer Nummer { get; init; }

    public required Wet Wet { get; set; }

    public required string Productgroep { get; set; }

    public required string Taakveld { get; set; }

    public required DateOnly Ingang { get; set; }

    public DateOnly? GeplandEinde { get; set; }

    public DateOnly? Gestart { get; set; }

    public DateOnly? Gestopt { get; set; }

    public bool Vervallen { get; set; }

    public DateOnly Begin { get; private set; }

    public DateOnly? Einde { get; private set; }

    /// <summary>Days from begin to end; none while it has no end.</summary>
    public int? Looptijd { get; private set; }

    public Lijn AlsLijn() => new(Nummer, Wet, Productgroep, Taakveld, Ingang, GeplandEinde, Gestart, Gestopt, Vervallen);

    public void Reken()
    {
        var lijn = AlsLijn();
        (Begin, Einde, Looptijd) = (lijn.Begin, lijn.Einde, lijn.Looptijd);
    }
}

/// <summary>A message with a term.</summary>
internal sealed class Berichtfeit
{
    public required Lijnnummer Nummer { get; init; }

    public required string Soort { get; init; }

    public required DateOnly Norm { get; set; }

    public DateOnly? Gedaan { get; set; }
}

internal sealed class FeitenMapping : IEntityTypeConfiguration<Lijnfeit>, IEntityTypeConfiguration<Berichtfeit>
{
    public void Configure(EntityTypeBuilder<Lijnfeit> builder)
    {
        builder.ToTable("monitor_lijn");
        builder.HasKey(l => l.Nummer);
        builder.Property(l => l.Productgroep).HasMaxLength(100);
        builder.Property(l => l.Taakveld).HasMaxLength(8);
        builder.HasIndex(l => new { l.Wet, l.Ingang, l.Einde });
        builder.HasIndex(l => l.Einde);
    }

    public void Configure(EntityTypeBuilder<Berichtfeit> builder)
    {
        builder.ToTable("monitor_bericht");
        builder.HasKey(b => b.Nummer);
        builder.Property(b => b.Soort).HasMaxLength(10);
        builder.HasIndex(b => b.Norm);
    }
}
