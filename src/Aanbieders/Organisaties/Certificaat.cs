using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rotonde.Basis;
using Rotonde.Basis.Regels;

namespace Rotonde.Aanbieders.Organisaties;

/// <summary>Proof of quality of a provider: registration, certificate, complaints procedure, with its last day .</summary>
internal sealed class Certificaat
{
    public required Guid Id { get; init; }

    public required AanbiederId Aanbieder { get; init; }

    public required string Soort { get; init; }

    public required DateOnly Van { get; init; }

    public required DateOnly Tot { get; init; }
}

internal sealed class CertificaatMapping : IEntityTypeConfiguration<Certificaat>
{
    public void Configure(EntityTypeBuilder<Certificaat> builder)
    {
        builder.ToTable("aanbieders_certificaat");
        builder.HasKey(c => c.Id);
        builder.Property(c => c.Soort).HasMaxLength(60);
        builder.HasIndex(c => c.Aanbieder);
    }
}

/// <summary>How a certificate stands.</summary>
public enum Certificaatstand
{
    /// <summary>Valid for more than sixty days.</summary>
    Geldig,

    /// <summary>Valid, and ends within sixty days.</summary>
    VerlooptBinnenkort,

    /// <summary>Not valid on this day.</summary>
    Verlopen,
}

/// <summary>When a certificate counts.</summary>
public static class CertificaatGeldig
{
    /// <summary>Days before the end from which the manager is warned .</summary>
    public const int WaarschuwDagen = 60;

    /// <summary>How the certificate stands on a day.</summary>
    [Regel("R-144", "Een certificaat wordt oranje zestig dagen voor de laatste dag en rood na die dag.")]
    public static Certificaatstand Toets(Periode geldig, DateOnly dag) =>
        !geldig.Bevat(dag) ? Certificaatstand.Verlopen
        : geldig.Einde is { } einde && einde.DayNumber - dag.DayNumber <= WaarschuwDagen ? Certificaatstand.VerlooptBinnenkort
        : Certificaatstand.Geldig;
}
