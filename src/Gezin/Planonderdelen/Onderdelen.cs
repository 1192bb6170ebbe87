using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rotonde.Basis;
using Rotonde.Data.Verbinding;
using Rotonde.Gezin.Huishoudens;
using Rotonde.Gezin.Plannen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Gezin.Planonderdelen;

/// <summary>What a note in a plan is.</summary>
public enum Aantekeningsoort
{
    /// <summary>A strength .</summary>
    Kracht,

    /// <summary>Something to take into account.</summary>
    Aandachtspunt,

    /// <summary>Future plan .</summary>
    Toekomstplan,

    /// <summary>Safety plan .</summary>
    Veiligheidsplan,
}

/// <summary>A note in a plan, about one or more persons, in one category.</summary>
internal sealed class Aantekening
{
    public required AantekeningId Id { get; init; }

    public required PlanId Plan { get; init; }

    public required Aantekeningsoort Soort { get; init; }

    public required Leefgebied Leefgebied { get; init; }

    public required string Tekst { get; init; }

    public required string Opsteller { get; init; }

    public required DateOnly Datum { get; init; }
}

/// <summary>Help that was there, or had been asked for, before the plan: the "before" of before and after (R-075, C10, C29).</summary>
internal sealed class BestaandeHulp
{
    public required BestaandeHulpId Id { get; init; }

    public required PersoonId Persoon { get; init; }

    public required string Wie { get; init; }

    public required Helpersoort Helpersoort { get; init; }

    public required string Organisatie { get; init; }

    public required Niveau Niveau { get; init; }

    public required Leefgebied Leefgebied { get; init; }

    /// <summary>Was it only asked for, not yet given?</summary>
    public required bool Gevraagd { get; init; }

    public required Bedrag Jaarbedrag { get; init; }

    public required DateOnly Peildatum { get; init; }
}

/// <summary>Somebody agreed to help: a record of its own, apart from sharing and from the ground of processing .</summary>
internal sealed class Instemming
{
    public required PlanregelId Planregel { get; init; }

    public required PersoonId Persoon { get; init; }

    public required DateOnly Datum { get; init; }

    public required string OpgenomenDoor { get; init; }
}

internal sealed class OnderdelenMapping
    : IEntityTypeConfiguration<Aantekening>, IEntityTypeConfiguration<BestaandeHulp>, IEntityTypeConfiguration<Instemming>
{
    public void Configure(EntityTypeBuilder<Aantekening> builder)
    {
        builder.ToTable("gezin_aantekening");
        builder.HasKey(a => a.Id);
        builder.HasOne<Plan>().WithMany().HasForeignKey(a => a.Plan);
        builder.Property(a => a.Opsteller).HasMaxLength(100);
        builder.IsPersoonsgebonden();
    }

    public void Configure(EntityTypeBuilder<BestaandeHulp> builder)
    {
        builder.ToTable("gezin_bestaandehulp");
        builder.HasKey(h => h.Id);
        builder.HasOne<Persoon>().WithMany().HasForeignKey(h => h.Persoon);
        builder.IsPersoonsgebonden();
    }

    public void Configure(EntityTypeBuilder<Instemming> builder)
    {
        builder.ToTable("gezin_instemming");
        builder.HasKey(i => new { i.Planregel, i.Persoon });
        builder.HasOne<Planregel>().WithMany().HasForeignKey(i => i.Planregel);
        builder.Property(i => i.OpgenomenDoor).HasMaxLength(100);
        builder.IsPersoonsgebonden();
    }
}
