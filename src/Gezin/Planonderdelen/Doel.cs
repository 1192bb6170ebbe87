using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rotonde.Basis;
using Rotonde.Data.Verbinding;
using Rotonde.Gezin.Plannen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Gezin.Planonderdelen;

/// <summary>Where a goal stands.</summary>
public enum Doelstatus
{
    /// <summary>Being worked on.</summary>
    Open,

    /// <summary>Closed, with an end score (invariant 11).</summary>
    Gesloten,
}

/// <summary>What an evaluation decides.</summary>
public enum Evaluatieuitkomst
{
    /// <summary>Go on.</summary>
    Voortzetten,

    /// <summary>Change.</summary>
    Aanpassen,

    /// <summary>Go to a lower level.</summary>
    Afschalen,

    /// <summary>Stop.</summary>
    Stoppen,
}

/// <summary>What remains with whom, in per cent (R-086, invariant 13).</summary>
public sealed record Aandelen(int Eigen, int Netwerk, int Professional);

/// <summary>A goal of the plan, in the resident's own words, with the result it is about .</summary>
internal sealed class Doel
{
    public required DoelId Id { get; init; }

    public required PlanId Plan { get; init; }

    public required string EigenWoorden { get; set; }

    public required string Resultaat { get; set; }

    public required string Criterium { get; set; }

    public required int Beginscore { get; init; }

    public required int Streefscore { get; set; }

    public int? Eindscore { get; set; }

    public int? Gas { get; set; }

    /// <summary>What can be regained or learned, or why nothing can .</summary>
    public required string Terugwindoel { get; set; }

    public required DateOnly Einddatum { get; set; }

    public required Thema Thema { get; set; }

    public required Leefgebied Leefgebied { get; init; }

    public required int AandeelEigen { get; set; }

    public required int AandeelNetwerk { get; set; }

    public required int AandeelProfessional { get; set; }

    public Doelstatus Status { get; set; }

    public required string Opsteller { get; init; }

    /// <summary>Highest level when the plan was established: what the first evaluation compares with.</summary>
    public Niveau? NiveauBijVaststellen { get; set; }

    public int Versie { get; set; }

    public Aandelen Aandelen => new(AandeelEigen, AandeelNetwerk, AandeelProfessional);
}

/// <summary>One evaluation of one goal.</summary>
internal sealed class Doelevaluatie
{
    public required Guid Id { get; init; }

    public required DoelId Doel { get; init; }

    public required DateOnly Datum { get; init; }

    public required int Score { get; init; }

    public int? Gas { get; init; }

    public required Evaluatieuitkomst Uitkomst { get; init; }

    public required string Toelichting { get; init; }

    public Niveau? HoogsteNiveau { get; init; }
}

internal sealed class DoelMapping : IEntityTypeConfiguration<Doel>, IEntityTypeConfiguration<Doelevaluatie>
{
    public void Configure(EntityTypeBuilder<Doel> builder)
    {
        builder.ToTable("gezin_doel", t =>
        {
            // DOMAIN-MODEL §5, invariants 11 and 13: also where somebody writes past the code.
            t.HasCheckConstraint("ck_gezin_doel_eindscore", "\"Status\" <> 'Gesloten' OR \"Eindscore\" IS NOT NULL");
            t.HasCheckConstraint("ck_gezin_doel_aandelen", "\"AandeelEigen\" + \"AandeelNetwerk\" + \"AandeelProfessional\" = 100");
        });
        builder.HasKey(d => d.Id);
        builder.HasOne<Plan>().WithMany().HasForeignKey(d => d.Plan);
        builder.Property(d => d.Versie).IsConcurrencyToken();
        builder.Property(d => d.Opsteller).HasMaxLength(100);
        builder.Ignore(d => d.Aandelen);
        builder.IsPersoonsgebonden();
    }

    public void Configure(EntityTypeBuilder<Doelevaluatie> builder)
    {
        builder.ToTable("gezin_doelevaluatie");
        builder.HasKey(d => d.Id);
        builder.HasOne<Doel>().WithMany().HasForeignKey(d => d.Doel);
        builder.IsPersoonsgebonden();
    }
}
