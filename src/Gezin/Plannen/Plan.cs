using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rotonde.Basis;
using Rotonde.Data.Verbinding;
using Rotonde.Gezin.Huishoudens;

namespace Rotonde.Gezin.Plannen;

/// <summary>What kind of plan .</summary>
public enum Plansoort
{
    /// <summary>The one plan of a family.</summary>
    Gezinsplan,

    /// <summary>The same, made by family and network.</summary>
    Familiegroepsplan,

    /// <summary>A plan of one person that hangs under the family's.</summary>
    Individueel,
}

/// <summary>Where a plan stands (DOMAIN-MODEL §6.1).</summary>
public enum Planstatus
{
    /// <summary>Being written.</summary>
    Concept,

    /// <summary>Talked over with everybody.</summary>
    InOverleg,

    /// <summary>Established and running.</summary>
    Actief,

    /// <summary>Running, changed after an evaluation.</summary>
    Bijgesteld,

    /// <summary>Closed.</summary>
    Afgesloten,
}

/// <summary>Who directs the own life: the family by default .</summary>
public enum Regie
{
    /// <summary>The family.</summary>
    Gezin,

    /// <summary>Somebody of the network, on behalf of the family.</summary>
    Netwerk,

    /// <summary>The Aanspreekpunt, for a while .</summary>
    TijdelijkAanspreekpunt,
}

/// <summary>One plan for one family with one regisseur. Of a family at most one runs: in code and by a unique index (invariant 1).</summary>
internal sealed class Plan
{
    public required PlanId Id { get; init; }

    public required GezinsverbandId Gezin { get; init; }

    public required Plansoort Soort { get; init; }

    public Planstatus Status { get; set; }

    public Regie Regie { get; set; }

    public PersoonId? Regievoerder { get; set; }

    /// <summary>Name of a regievoerder of the network.</summary>
    public string? RegievoerderNaam { get; set; }

    /// <summary>When the family gave somebody of the network its mandate (DT-4).</summary>
    public DateOnly? MandaatOp { get; set; }

    public string? Regisseur { get; set; }

    public string? RegisseurNaam { get; set; }

    public required DateOnly BegonnenOp { get; init; }

    public DateOnly? VastgesteldOp { get; set; }

    public DateOnly? AfgeslotenOp { get; set; }

    public string? Afsluitreden { get; set; }

    public required string Opsteller { get; init; }

    public int Versie { get; set; }

    public bool Loopt => Status is Planstatus.Actief or Planstatus.Bijgesteld;
}

/// <summary>Who takes part in a plan.</summary>
internal sealed class Planlid
{
    public required PlanId Plan { get; init; }

    public required PersoonId Persoon { get; init; }

    public required DateOnly Van { get; init; }

    public DateOnly? Tot { get; set; }
}

/// <summary>Who was regisseur from when to when: a transfer keeps the history .</summary>
internal sealed class Regisseurschap
{
    public required Guid Id { get; init; }

    public required PlanId Plan { get; init; }

    public required string Subject { get; init; }

    public required DateOnly Van { get; init; }

    public DateOnly? Tot { get; set; }
}

/// <summary>What somebody thinks of the plan .</summary>
public enum Oordeel
{
    /// <summary>Agrees.</summary>
    Akkoord,

    /// <summary>Agrees, with a remark.</summary>
    AkkoordMetOpmerking,

    /// <summary>Does not agree: printed in the plan, no ground to refuse help.</summary>
    NietAkkoord,
}

/// <summary>The opinion of one person on the plan.</summary>
internal sealed class Mening
{
    public required PlanId Plan { get; init; }

    public required PersoonId Persoon { get; init; }

    public required Oordeel Oordeel { get; set; }

    public required string Opmerking { get; set; }

    public required DateOnly GegevenOp { get; set; }

    public required string OpgenomenDoor { get; set; }
}

/// <summary>The Aanspreekpunt directs for a while because family and network cannot .</summary>
internal sealed class Regieovername
{
    public required Guid Id { get; init; }

    public required PlanId Plan { get; init; }

    public required string MotiveringInwoner { get; init; }

    public required string MotiveringNetwerk { get; init; }

    public required string Terugkeercriterium { get; init; }

    public required DateOnly Van { get; init; }

    public required DateOnly Tot { get; init; }

    public DateOnly? TeruggegevenOp { get; set; }

    public required string Door { get; init; }
}

/// <summary>A moment at which the plan is evaluated.</summary>
internal sealed class Evaluatie
{
    public required EvaluatieId Id { get; init; }

    public required PlanId Plan { get; init; }

    public required DateOnly Gepland { get; init; }

    public DateOnly? Gehouden { get; set; }

    public string? Aanwezigen { get; set; }

    public string? Verslag { get; set; }

    public Planonderdelen.Evaluatieuitkomst? Uitkomst { get; set; }
}

internal sealed class PlanMapping
    : IEntityTypeConfiguration<Plan>, IEntityTypeConfiguration<Planlid>, IEntityTypeConfiguration<Regisseurschap>, IEntityTypeConfiguration<Mening>,
        IEntityTypeConfiguration<Regieovername>, IEntityTypeConfiguration<Evaluatie>
{
    private const string Lopend = "\"Status\" IN ('Actief', 'Bijgesteld')";

    public void Configure(EntityTypeBuilder<Plan> builder)
    {
        // A running plan has a regisseur; of a family at most one family plan runs (DOMAIN-MODEL §5 invariant 1, R-071).
        builder.ToTable("gezin_plan", t => t.HasCheckConstraint("ck_gezin_plan_regisseur", $"NOT ({Lopend}) OR \"Regisseur\" IS NOT NULL"));
        builder.HasKey(p => p.Id);
        builder.HasOne<Gezinsverband>().WithMany().HasForeignKey(p => p.Gezin);
        builder.HasIndex(p => p.Gezin, "ux_gezin_plan_lopend").IsUnique().HasFilter($"{Lopend} AND \"Soort\" <> 'Individueel'");
        builder.HasIndex(p => p.Gezin, "ix_gezin_plan_gezin");
        builder.HasIndex(p => new { p.Regisseur, p.Status });
        builder.Property(p => p.Regisseur).HasMaxLength(100);
        builder.Property(p => p.RegisseurNaam).HasMaxLength(100);
        builder.Property(p => p.Opsteller).HasMaxLength(100);
        builder.Property(p => p.Versie).IsConcurrencyToken();
        builder.Ignore(p => p.Loopt);
        builder.IsPersoonsgebonden();
    }

    public void Configure(EntityTypeBuilder<Planlid> builder)
    {
        builder.ToTable("gezin_planlid");
        builder.HasKey(l => new { l.Plan, l.Persoon });
        builder.HasOne<Plan>().WithMany().HasForeignKey(l => l.Plan);
        builder.HasOne<Persoon>().WithMany().HasForeignKey(l => l.Persoon);
        builder.HasIndex(l => l.Persoon);
        builder.IsPersoonsgebonden();
    }

    public void Configure(EntityTypeBuilder<Regisseurschap> builder)
    {
        builder.ToTable("gezin_regisseur");
        builder.HasKey(r => r.Id);
        builder.HasOne<Plan>().WithMany().HasForeignKey(r => r.Plan);
        builder.Property(r => r.Subject).HasMaxLength(100);
        builder.HasIndex(r => r.Plan, "ux_gezin_regisseur_nu").IsUnique().HasFilter("\"Tot\" IS NULL");
    }

    public void Configure(EntityTypeBuilder<Mening> builder)
    {
        builder.ToTable("gezin_mening");
        builder.HasKey(m => new { m.Plan, m.Persoon });
        builder.HasOne<Plan>().WithMany().HasForeignKey(m => m.Plan);
        builder.Property(m => m.OpgenomenDoor).HasMaxLength(100);
        builder.IsPersoonsgebonden();
    }

    public void Configure(EntityTypeBuilder<Regieovername> builder)
    {
        builder.ToTable("gezin_regieovername");
        builder.HasKey(r => r.Id);
        builder.HasOne<Plan>().WithMany().HasForeignKey(r => r.Plan);
        builder.Property(r => r.Door).HasMaxLength(100);
        builder.HasIndex(r => r.Plan);
        builder.IsPersoonsgebonden();
    }

    public void Configure(EntityTypeBuilder<Evaluatie> builder)
    {
        builder.ToTable("gezin_evaluatie");
        builder.HasKey(e => e.Id);
        builder.HasOne<Plan>().WithMany().HasForeignKey(e => e.Plan);
        builder.IsPersoonsgebonden();
    }
}
