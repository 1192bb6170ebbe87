using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rotonde.Basis;
using Rotonde.Data.Verbinding;
using Rotonde.Toegang.Hulpvragen;

namespace Rotonde.Toegang.Meldingen;

/// <summary>A melding: the start of the case, whatever the act turns out to be.</summary>
internal sealed class Melding
{
    /// <summary>What is still work, as SQL: the index of the work list holds only these.</summary>
    internal const string Open = "\"Status\" NOT IN ('Gesloten', 'Aanvraag')";

    public required MeldingId Id { get; init; }

    public required string Zaaknummer { get; init; }

    // None as long as somebody who was not logged in is not recognised yet.
    public PersoonId? Persoon { get; set; }

    public HulpvraagId? Hulpvraag { get; init; }

    public required Kanaal Kanaal { get; init; }

    public required Melder Melder { get; init; }

    public required Invulwijze Invulwijze { get; init; }

    public bool? WeetErvan { get; init; }

    public string? Naam { get; set; }

    public string? Contact { get; set; }

    public required string Tekst { get; init; }

    public required bool Spoed { get; set; }

    public required DateOnly OntvangenOp { get; init; }

    public required DateOnly PersoonlijkPlanTot { get; init; }

    public required DateOnly OnderzoekUiterlijk { get; init; }

    public required string Termijnbron { get; init; }

    // Word for word what the resident got.
    public required string Bevestiging { get; init; }

    public required Meldingstatus Status { get; set; }

    public DateOnly? ClientondersteuningAangebodenOp { get; set; }

    public bool? ClientondersteuningGewenst { get; set; }

    public string? PersoonlijkPlan { get; set; }

    public DateOnly? PersoonlijkPlanOp { get; set; }

    public required string Team { get; set; }

    public string? Aanspreekpunt { get; set; }

    public string? AanspreekpuntNaam { get; set; }

    public DateOnly? GesprekOp { get; set; }

    public string? Verslag { get; set; }

    public string? ReactieInwoner { get; set; }

    public DateOnly? OnderzoekAfgerondOp { get; set; }

    public DateOnly? GeslotenOp { get; set; }

    public string? Sluitreden { get; set; }

    public int Versie { get; set; }
}

internal sealed class MeldingMapping : IEntityTypeConfiguration<Melding>
{
    public const int LangsteTekst = 4000;
    public const int LangstePlan = 20_000;

    public void Configure(EntityTypeBuilder<Melding> builder)
    {
        builder.ToTable("toegang_melding");
        builder.IsPersoonsgebonden();
        builder.HasKey(m => m.Id);
        builder.Property(m => m.Zaaknummer).HasMaxLength(20);
        builder.Property(m => m.Tekst).HasMaxLength(LangsteTekst);
        builder.Property(m => m.Naam).HasMaxLength(200);
        builder.Property(m => m.Contact).HasMaxLength(200);
        builder.Property(m => m.Team).HasMaxLength(60);
        builder.Property(m => m.Aanspreekpunt).HasMaxLength(100);
        builder.Property(m => m.Versie).IsConcurrencyToken();
        builder.HasIndex(m => m.Zaaknummer).IsUnique();
        builder.HasIndex(m => m.Persoon);
        builder.HasIndex(m => new { m.OnderzoekUiterlijk, m.Zaaknummer }).HasFilter(Melding.Open);
        builder.HasIndex(m => m.Aanspreekpunt);
    }
}
