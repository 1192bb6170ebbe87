using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rotonde.Basis;
using Rotonde.Data.Verbinding;
using Rotonde.Gezin;

namespace Rotonde.Voorzieningen.Aanvragen;

/// <summary>A signed application: from here on the law asks for a decision in time.</summary>
internal sealed class Aanvraag
{
    public required AanvraagId Id { get; init; }

    public required PersoonId Persoon { get; init; }

    /// <summary>The melding it follows from; Toegang knows it.</summary>
    public Guid? Melding { get; init; }

    public PlanId? Plan { get; init; }

    public required Wet Wet { get; init; }

    public required DateOnly IngediendOp { get; init; }

    /// <summary>The day the term is counted from: the application, for the Wgs the first conversation.</summary>
    public required DateOnly TermijnVanaf { get; init; }

    public required string Team { get; init; }

    public required string Behandelaar { get; init; }

    /// <summary>Name of who handles it, for the letter.</summary>
    public required string Behandelaarnaam { get; init; }

    /// <summary>Who had the conversation and wrote the report: may not decide (AUTORISATIE R7).</summary>
    public string? Onderzoeker { get; init; }

    public Aanvraagstatus Status { get; set; }

    public DateOnly BeslisUiterlijk { get; set; }

    public DateOnly? VerlengdTot { get; set; }

    public string? Verlengingsreden { get; set; }

    public DateOnly? IngebrekeGesteldOp { get; set; }

    public DateOnly? BeslotenOp { get; set; }

    public string? Intrekkingsreden { get; set; }

    public int Versie { get; set; }

    public List<Opschorting> Opschortingen { get; } = [];

    public List<Aanvraaginstemming> Instemmingen { get; } = [];
}

/// <summary>The time in which the resident completes the application: it does not count (Awb 4:15).</summary>
internal sealed class Opschorting
{
    public required Guid Id { get; init; }

    public required AanvraagId Aanvraag { get; init; }

    public required DateOnly GevraagdOp { get; init; }

    public required DateOnly HerstelUiterlijk { get; init; }

    public required string WatOntbreekt { get; init; }

    public DateOnly? AangevuldOp { get; set; }
}

/// <summary>Who agreed with or signed the application, and as what.</summary>
internal sealed class Aanvraaginstemming
{
    public required AanvraagId Aanvraag { get; init; }

    public required PersoonId Persoon { get; init; }

    public required Hoedanigheid Hoedanigheid { get; init; }

    public required DateOnly Op { get; init; }
}

internal sealed class AanvraagMapping : IEntityTypeConfiguration<Aanvraag>, IEntityTypeConfiguration<Opschorting>, IEntityTypeConfiguration<Aanvraaginstemming>
{
    public void Configure(EntityTypeBuilder<Aanvraag> builder)
    {
        builder.ToTable("voorzieningen_aanvraag").IsPersoonsgebonden();
        builder.HasKey(a => a.Id);
        builder.Property(a => a.Team).HasMaxLength(60);
        builder.Property(a => a.Behandelaar).HasMaxLength(120);
        builder.Property(a => a.Behandelaarnaam).HasMaxLength(120);
        builder.Property(a => a.Onderzoeker).HasMaxLength(120);
        builder.Property(a => a.Verlengingsreden).HasMaxLength(1000);
        builder.Property(a => a.Intrekkingsreden).HasMaxLength(1000);
        builder.Property(a => a.Versie).IsConcurrencyToken();
        builder.HasMany(a => a.Opschortingen).WithOne().HasForeignKey(o => o.Aanvraag);
        builder.HasMany(a => a.Instemmingen).WithOne().HasForeignKey(i => i.Aanvraag);
        builder.HasIndex(a => a.Persoon);
        builder.HasIndex(a => new { a.Team, a.Status, a.BeslisUiterlijk });
    }

    public void Configure(EntityTypeBuilder<Opschorting> builder)
    {
        builder.ToTable("voorzieningen_opschorting").IsPersoonsgebonden();
        builder.HasKey(o => o.Id);
        builder.Property(o => o.Id).ValueGeneratedNever();
        builder.Property(o => o.WatOntbreekt).HasMaxLength(1000);
    }

    public void Configure(EntityTypeBuilder<Aanvraaginstemming> builder)
    {
        builder.ToTable("voorzieningen_aanvraaginstemming").IsPersoonsgebonden();
        builder.HasKey(i => new { i.Aanvraag, i.Persoon });
    }
}
