using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rotonde.Aanbieders;
using Rotonde.Basis;
using Rotonde.Data.Verbinding;
using Rotonde.Gezin;
using Rotonde.Voorzieningen.Toewijzingen;

namespace Rotonde.Voorzieningen.Indicaties;

/// <summary>A signed professional statement that this help is needed, for which goal, how much and how it will become less.</summary>
internal sealed class Indicatie
{
    public required IndicatieId Id { get; init; }

    public required PersoonId Persoon { get; init; }

    /// <summary>None for a referral by a doctor, GI or judge.</summary>
    public AanvraagId? Aanvraag { get; init; }

    public required DoelId Doel { get; init; }

    public required Wet Wet { get; init; }

    public required Verwijzer Verwijzer { get; init; }

    public required string GesteldDoor { get; init; }

    public required DateOnly GesteldOp { get; init; }

    /// <summary>The row of DT-3 that allowed it, with the version of the table.</summary>
    public required string Verwijsregel { get; init; }

    public required Niveau Niveau { get; init; }

    public required ProductId Product { get; init; }

    public required string Productnaam { get; init; }

    public required long Volume { get; init; }

    public required Eenheid Eenheid { get; init; }

    public required Frequentie Frequentie { get; init; }

    public required DateOnly Van { get; init; }

    public DateOnly? Tot { get; init; }

    public required string Afschaaldoel { get; init; }

    public string? RedenIndividueel { get; init; }

    public Bedrag? GeraamdeJaarkosten { get; init; }

    public Omvang Omvang => new(Volume, Eenheid, Frequentie);
}

internal sealed class IndicatieMapping : IEntityTypeConfiguration<Indicatie>
{
    public void Configure(EntityTypeBuilder<Indicatie> builder)
    {
        builder.ToTable("voorzieningen_indicatie").IsPersoonsgebonden();
        builder.HasKey(i => i.Id);
        builder.Property(i => i.GesteldDoor).HasMaxLength(120);
        builder.Property(i => i.Verwijsregel).HasMaxLength(40);
        builder.Property(i => i.Productnaam).HasMaxLength(120);
        builder.Property(i => i.Afschaaldoel).HasMaxLength(1000);
        builder.Property(i => i.RedenIndividueel).HasMaxLength(1000);
        builder.Ignore(i => i.Omvang);
        builder.HasIndex(i => i.Persoon);
        builder.HasIndex(i => i.Aanvraag);
        builder.HasIndex(i => i.Doel);
    }
}
