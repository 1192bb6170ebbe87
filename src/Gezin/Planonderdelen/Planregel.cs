using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rotonde.Basis;
using Rotonde.Data.Verbinding;
using Rotonde.Gezin.Plannen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Gezin.Planonderdelen;

/// <summary>Who does it (DOMAIN-MODEL §4.1).</summary>
public enum Helpersoort
{
    /// <summary>The resident.</summary>
    Zelf,

    /// <summary>Family.</summary>
    Familie,

    /// <summary>Carer.</summary>
    Mantelzorger,

    /// <summary>Neighbour or friend.</summary>
    BuurOfVriend,

    /// <summary>Volunteer.</summary>
    Vrijwilliger,

    /// <summary>Club.</summary>
    Vereniging,

    /// <summary>Church or mosque.</summary>
    KerkOfMoskee,

    /// <summary>Employer.</summary>
    Werkgever,

    /// <summary>School.</summary>
    School,

    /// <summary>Professional.</summary>
    Professional,

    /// <summary>Organisation or service without a fixed person.</summary>
    Organisatie,
}

/// <summary>How often.</summary>
public enum Frequentie
{
    /// <summary>Per week.</summary>
    PerWeek,

    /// <summary>Per month.</summary>
    PerMaand,

    /// <summary>Per year.</summary>
    PerJaar,

    /// <summary>In total.</summary>
    Totaal,
}

/// <summary>Who helps.</summary>
/// <param name="Wie">Name or function, as the family knows them.</param>
/// <param name="Soort">Kind.</param>
/// <param name="Organisatie">Organisation.</param>
public sealed record Helper(string Wie, Helpersoort Soort, string? Organisatie = null);

/// <summary>The weighing that a deviation from policy needs (R-078, invariant 12).</summary>
public sealed record Afwijking(string Rendement, string Legitimiteit, string Betrokkenheid);

/// <summary>A line of the plan: who does what for which goal, in which ring and on which level.</summary>
internal sealed class Planregel
{
    public required PlanregelId Id { get; init; }

    public required PlanId Plan { get; init; }

    public DoelId? Doel { get; init; }

    public required string Omschrijving { get; set; }

    public required string Wie { get; set; }

    public required Helpersoort Helpersoort { get; init; }

    public required string Organisatie { get; set; }

    public required Ring Ring { get; set; }

    public required Niveau Niveau { get; init; }

    public required Leefgebied Leefgebied { get; init; }

    public Wet? Wet { get; init; }

    /// <summary>The product, as Aanbieders names it; this module does not know contracts.</summary>
    public string? Product { get; init; }

    public decimal? Uren { get; init; }

    public Frequentie? Frequentie { get; init; }

    public required DateOnly Van { get; set; }

    public DateOnly? Tot { get; set; }

    public required string Afschaaldoel { get; init; }

    public Bedrag Jaarbedrag { get; set; }

    public bool Eenmalig { get; init; }

    public Planregelstatus Status { get; set; }

    public string? AfwijkingRendement { get; init; }

    public string? AfwijkingLegitimiteit { get; init; }

    public string? AfwijkingBetrokkenheid { get; init; }

    public string? AfwijkingAkkoordDoor { get; set; }

    public required string Opsteller { get; init; }

    public int Versie { get; set; }

    public Periode Looptijd => new(Van, Tot);

    public bool IsAfwijking => AfwijkingRendement is not null;
}

internal sealed class PlanregelMapping : IEntityTypeConfiguration<Planregel>
{
    public void Configure(EntityTypeBuilder<Planregel> builder)
    {
        builder.ToTable("gezin_planregel", t =>
        {
            // DOMAIN-MODEL §5, invariants 2 and 12.
            t.HasCheckConstraint("ck_gezin_planregel_product", "\"Product\" IS NULL OR \"Doel\" IS NOT NULL");
            t.HasCheckConstraint("ck_gezin_planregel_afwijking", "\"AfwijkingAkkoordDoor\" IS NULL OR \"AfwijkingAkkoordDoor\" <> \"Opsteller\"");
        });
        builder.HasKey(r => r.Id);
        builder.HasOne<Plan>().WithMany().HasForeignKey(r => r.Plan);
        builder.HasOne<Doel>().WithMany().HasForeignKey(r => r.Doel);
        builder.Property(r => r.Uren).HasPrecision(8, 2);
        builder.Property(r => r.Opsteller).HasMaxLength(100);
        builder.Property(r => r.AfwijkingAkkoordDoor).HasMaxLength(100);
        builder.Property(r => r.Versie).IsConcurrencyToken();
        builder.Ignore(r => r.Looptijd);
        builder.Ignore(r => r.IsAfwijking);
        builder.IsPersoonsgebonden();
    }
}
