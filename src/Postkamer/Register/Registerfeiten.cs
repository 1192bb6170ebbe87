using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rotonde.Basis;
using Rotonde.Berichten.Register;
using Rotonde.Berichten.Structuur;
using Rotonde.Data.Verbinding;

namespace Rotonde.Postkamer.Register;

/// <summary>One version of an allocation, as a 301 told it to the provider. What the provider was told is what it may be held to (OP095).</summary>
internal sealed class Toewijzingsfeit
{
    public required Guid Id { get; init; }

    public required BerichtId Bericht { get; init; }

    public required Standaard Standaard { get; init; }

    public required AgbCode Aanbieder { get; init; }

    public required long Nummer { get; init; }

    public required DateOnly Versiedatum { get; init; }

    public required TimeOnly Versietijd { get; init; }

    public required Bsn Bsn { get; init; }

    public PersoonId? Persoon { get; init; }

    public string? Categorie { get; init; }

    public string? Code { get; init; }

    public required DateOnly Ingang { get; init; }

    public DateOnly? Einde { get; init; }

    public long? Volume { get; init; }

    public string? Eenheid { get; init; }

    public string? Frequentie { get; init; }

    public Bedrag? Budget { get; init; }

    public string? RedenWijziging { get; init; }
}

/// <summary>A start or stop that was accepted and not taken back.</summary>
internal sealed class Leveringsfeit
{
    public required Guid Id { get; init; }

    public required BerichtId Bericht { get; init; }

    public required Standaard Standaard { get; init; }

    public required AgbCode Aanbieder { get; init; }

    public required Bsn Bsn { get; init; }

    public long? Toewijzing { get; init; }

    public string? Categorie { get; init; }

    public string? Code { get; init; }

    public required DateOnly Begin { get; init; }

    /// <summary>None for a start; the reason of a stop.</summary>
    public string? RedenStop { get; init; }

    public DateOnly? Einde { get; init; }
}

/// <summary>A declaration that was answered and not rejected as a whole.</summary>
internal sealed class Declaratiefeit
{
    public required BerichtId Bericht { get; init; }

    public required Standaard Standaard { get; init; }

    public required AgbCode Aanbieder { get; init; }

    public required string Nummer { get; init; }

    public required DateOnly Periode { get; init; }
}

/// <summary>A line of such a declaration and what the 325 said of it.</summary>
internal sealed class Prestatiefeit
{
    public required Guid Id { get; init; }

    public required BerichtId Bericht { get; init; }

    public required Standaard Standaard { get; init; }

    public required AgbCode Aanbieder { get; init; }

    public required Bsn Bsn { get; init; }

    public required string Referentie { get; init; }

    public string? Vorige { get; init; }

    public required long Toewijzing { get; init; }

    public required string Categorie { get; init; }

    public required string Code { get; init; }

    public required DateOnly Begin { get; init; }

    public required DateOnly Einde { get; init; }

    public required long Volume { get; init; }

    public required string Eenheid { get; init; }

    public Bedrag? Tarief { get; init; }

    public required Bedrag Bedrag { get; init; }

    public required Prestatiestaat Staat { get; init; }
}

/// <summary>A request that was accepted: each product of a 315, a 317 as a whole.</summary>
internal sealed class Verzoekfeit
{
    public required Guid Id { get; init; }

    public required BerichtId Bericht { get; init; }

    public required Standaard Standaard { get; init; }

    public required AgbCode Aanbieder { get; init; }

    public required Bsn Bsn { get; init; }

    public required string Referentie { get; init; }
}

/// <summary>What a 301 or 319 said on a request. It names the request only; one that the provider rejected does not count.</summary>
internal sealed class Verzoekstapfeit
{
    public required Guid Id { get; init; }

    public required BerichtId Bericht { get; init; }

    public required Standaard Standaard { get; init; }

    public required AgbCode Aanbieder { get; init; }

    public required string Referentie { get; init; }

    public required Verzoekstap Stap { get; init; }
}

internal sealed class RegisterfeitenMapping :
    IEntityTypeConfiguration<Toewijzingsfeit>, IEntityTypeConfiguration<Leveringsfeit>, IEntityTypeConfiguration<Declaratiefeit>, IEntityTypeConfiguration<Prestatiefeit>,
    IEntityTypeConfiguration<Verzoekfeit>, IEntityTypeConfiguration<Verzoekstapfeit>
{
    public void Configure(EntityTypeBuilder<Toewijzingsfeit> builder)
    {
        builder.ToTable("postkamer_toewijzing");
        builder.HasKey(t => t.Id);
        builder.Property(t => t.Categorie).HasMaxLength(2);
        builder.Property(t => t.Code).HasMaxLength(5);
        builder.Property(t => t.Eenheid).HasMaxLength(2);
        builder.Property(t => t.Frequentie).HasMaxLength(1);
        builder.Property(t => t.RedenWijziging).HasMaxLength(2);
        builder.HasIndex(t => new { t.Aanbieder, t.Standaard, t.Nummer });
        builder.HasIndex(t => new { t.Aanbieder, t.Standaard, t.Bsn });
        builder.HasIndex(t => t.Bericht);
        builder.IsPersoonsgebonden();
    }

    public void Configure(EntityTypeBuilder<Leveringsfeit> builder)
    {
        builder.ToTable("postkamer_levering");
        builder.HasKey(l => l.Id);
        builder.Property(l => l.Categorie).HasMaxLength(2);
        builder.Property(l => l.Code).HasMaxLength(5);
        builder.Property(l => l.RedenStop).HasMaxLength(2);
        builder.HasIndex(l => new { l.Aanbieder, l.Standaard, l.Bsn });
        builder.HasIndex(l => new { l.Aanbieder, l.Standaard, l.Toewijzing });
        builder.IsPersoonsgebonden();
    }

    public void Configure(EntityTypeBuilder<Declaratiefeit> builder)
    {
        builder.ToTable("postkamer_declaratie");
        builder.HasKey(d => d.Bericht);
        builder.Property(d => d.Nummer).HasMaxLength(12);
        builder.HasIndex(d => new { d.Aanbieder, d.Standaard, d.Nummer }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<Prestatiefeit> builder)
    {
        builder.ToTable("postkamer_prestatie");
        builder.HasKey(p => p.Id);
        builder.Property(p => p.Referentie).HasMaxLength(20);
        builder.Property(p => p.Vorige).HasMaxLength(20);
        builder.Property(p => p.Categorie).HasMaxLength(2);
        builder.Property(p => p.Code).HasMaxLength(5);
        builder.Property(p => p.Eenheid).HasMaxLength(2);
        builder.HasIndex(p => new { p.Aanbieder, p.Standaard, p.Toewijzing });
        builder.HasIndex(p => new { p.Aanbieder, p.Standaard, p.Referentie });
        builder.IsPersoonsgebonden();
    }

    public void Configure(EntityTypeBuilder<Verzoekfeit> builder)
    {
        builder.ToTable("postkamer_verzoek");
        builder.HasKey(v => v.Id);
        builder.Property(v => v.Referentie).HasMaxLength(36);
        builder.HasIndex(v => new { v.Aanbieder, v.Standaard, v.Referentie });
        builder.HasIndex(v => new { v.Aanbieder, v.Standaard, v.Bsn });
        builder.IsPersoonsgebonden();
    }

    public void Configure(EntityTypeBuilder<Verzoekstapfeit> builder)
    {
        builder.ToTable("postkamer_verzoekstap");
        builder.HasKey(v => v.Id);
        builder.Property(v => v.Referentie).HasMaxLength(36);
        builder.HasIndex(v => new { v.Aanbieder, v.Standaard, v.Referentie });
    }
}
