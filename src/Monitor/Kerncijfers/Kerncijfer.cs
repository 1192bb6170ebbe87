using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rotonde.Basis;

namespace Rotonde.Monitor.Kerncijfers;

/// <summary>What a code of the CBS stands for.</summary>
public enum Gebiedsoort
{
    /// <summary>The Netherlands (<c>NL</c>).</summary>
    Land,

    /// <summary>A municipality (<c>GM</c>).</summary>
    Gemeente,

    /// <summary>A district (<c>WK</c>).</summary>
    Wijk,

    /// <summary>A neighbourhood (<c>BU</c>).</summary>
    Buurt,
}

/// <summary>
/// Who live in an area: a line of the Kerncijfers wijken en buurten of the CBS. What was not published is unknown, never zero. Counts of small areas are rounded to fives by the CBS, so
/// parts need not add up.
/// </summary>
public sealed record Kerncijfer
{
    /// <summary>Year of the table.</summary>
    public required int Jaar { get; init; }

    /// <summary><c>NL00</c>, <c>GM0226</c>, <c>WK022600</c> or <c>BU02260000</c>.</summary>
    public required string Gebied { get; init; }

    /// <summary>What the code stands for.</summary>
    public required Gebiedsoort Soort { get; init; }

    /// <summary>Name of the municipality, or of the country.</summary>
    public required string Naam { get; init; }

    /// <summary>Inhabitants on 1 January.</summary>
    public int? Inwoners { get; init; }

    /// <summary>Of them younger than 15.</summary>
    public int? Tot15 { get; init; }

    /// <summary>Of them 15 to 25.</summary>
    public int? Tot25 { get; init; }

    /// <summary>Of them 25 to 45.</summary>
    public int? Tot45 { get; init; }

    /// <summary>Of them 45 to 65.</summary>
    public int? Tot65 { get; init; }

    /// <summary>Of them 65 or older.</summary>
    public int? Vanaf65 { get; init; }

    /// <summary>Private households.</summary>
    public int? Huishoudens { get; init; }

    /// <summary>Of them one person.</summary>
    public int? Eenpersoons { get; init; }

    /// <summary>Of them more people without children.</summary>
    public int? ZonderKinderen { get; init; }

    /// <summary>Of them with children.</summary>
    public int? MetKinderen { get; init; }

    /// <summary>Persons with bijstand.</summary>
    public int? Bijstand { get; init; }

    /// <summary>Clients with a Wmo-maatwerkvoorziening.</summary>
    public int? Wmoclienten { get; init; }

    /// <summary>The municipality of the area; none for the country.</summary>
    public Gemeentecode? Gemeente => Soort == Gebiedsoort.Land ? null : Gemeentecode.Parse(Gebied[2..6]);

    /// <summary>How many per 100 of a whole; unknown when one of both is.</summary>
    /// <returns>A percentage, not rounded.</returns>
    public static decimal? Percentage(int? deel, int? geheel) => deel is { } d && geheel is > 0 ? 100m * d / geheel.Value : null;
}

internal sealed class KerncijferMapping : IEntityTypeConfiguration<Kerncijfer>
{
    public void Configure(EntityTypeBuilder<Kerncijfer> builder)
    {
        builder.ToTable("monitor_kerncijfer");
        builder.HasKey(k => new { k.Jaar, k.Gebied });
        builder.Property(k => k.Gebied).HasMaxLength(10);
        builder.Property(k => k.Naam).HasMaxLength(100);
        builder.Property(k => k.Soort).HasMaxLength(10);
        builder.Ignore(k => k.Gemeente);
    }
}
