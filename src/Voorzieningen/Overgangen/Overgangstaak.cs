using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rotonde.Basis;
using Rotonde.Basis.Regels;
using Rotonde.Data.Verbinding;

namespace Rotonde.Voorzieningen.Overgangen;

/// <summary>When the line from youth to adult help is looked at.</summary>
public enum Overgangsmoment
{
    /// <summary>16 years and 6 months.</summary>
    ZestienEnHalf,

    /// <summary>17 years.</summary>
    Zeventien,

    /// <summary>17 years and 6 months.</summary>
    ZeventienEnHalf,
}

/// <summary>Which tasks a young person with help gets, and when.</summary>
[Regel("R-083, domein/README 9", "Een jongere met een individuele voorziening krijgt bij 16½, 17 en 17½ jaar een taak: wat gaat door na 18, en wie draagt het warm over.")]
public static class DoorgaandeZorglijn
{
    /// <summary>The moments that have come on a day; none without help or from the eighteenth birthday.</summary>
    /// <param name="geboren">Date of birth.</param>
    /// <param name="heeftVoorziening">Is there an active individual provision under the Jeugdwet?</param>
    /// <param name="dag">Today.</param>
    public static IEnumerable<(Overgangsmoment Moment, DateOnly Dag)> Taken(DateOnly geboren, bool heeftVoorziening, DateOnly dag) =>
        heeftVoorziening && dag < geboren.AddYears(18)
            ? Enum.GetValues<Overgangsmoment>().Select(m => (m, DagVan(geboren, m))).Where(t => t.Item2 <= dag)
            : [];

    /// <summary>The day of a moment.</summary>
    public static DateOnly DagVan(DateOnly geboren, Overgangsmoment moment) => moment switch
    {
        Overgangsmoment.ZestienEnHalf => geboren.AddMonths((16 * 12) + 6),
        Overgangsmoment.Zeventien => geboren.AddYears(17),
        Overgangsmoment.ZeventienEnHalf => geboren.AddMonths((17 * 12) + 6),
        _ => throw new ArgumentOutOfRangeException(nameof(moment)),
    };
}

/// <summary>A task on the line from 18− to 18+.</summary>
internal sealed class Overgangstaak
{
    public required Guid Id { get; init; }

    public required PersoonId Persoon { get; init; }

    public required Overgangsmoment Moment { get; init; }

    public required DateOnly Dag { get; init; }

    public required string Team { get; init; }

    public DateOnly? GedaanOp { get; set; }

    public string? GedaanDoor { get; set; }
}

internal sealed class OvergangstaakMapping : IEntityTypeConfiguration<Overgangstaak>
{
    public void Configure(EntityTypeBuilder<Overgangstaak> builder)
    {
        builder.ToTable("voorzieningen_overgangstaak").IsPersoonsgebonden();
        builder.HasKey(t => t.Id);
        builder.Property(t => t.Team).HasMaxLength(100);
        builder.Property(t => t.GedaanDoor).HasMaxLength(100);
        builder.HasIndex(t => new { t.Persoon, t.Moment }).IsUnique();
        builder.HasIndex(t => new { t.Team, t.GedaanOp });
    }
}
