using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rotonde.Basis;
using Rotonde.Data.Verbinding;

namespace Rotonde.Toegang.Overdrachten;

/// <summary>A question in the hands of somebody else: handed over warm, forwarded, or because somebody must act now. Who gave it keeps it until it is taken.</summary>
internal sealed class Overdracht
{
    /// <summary>What still waits for somebody, as SQL: the index of the board holds only these.</summary>
    internal const string Open = "\"Status\" IN ('Wacht', 'Aanvaard')";

    public required OverdrachtId Id { get; init; }

    public required HulpvraagId Hulpvraag { get; init; }

    public PersoonId? Persoon { get; init; }

    public required Overdrachtsoort Soort { get; init; }

    public required Overdrachtstatus Status { get; set; }

    public required Ontvangersoort Ontvangersoort { get; init; }

    // Subject, name of the team, or id of the entry of the social map.
    public required string Ontvanger { get; init; }

    public required string OntvangerNaam { get; init; }

    public string? Contactpersoon { get; init; }

    // The team that works with it; who may see it follows from this where nobody known is concerned.
    public required string Team { get; init; }

    public required string Reden { get; init; }

    // When giver and receiver speak each other, when that was agreed.
    public DateOnly? Gesprek { get; init; }

    public required DateTimeOffset Op { get; init; }

    public required string Door { get; init; }

    public required string DoorNaam { get; init; }

    public required DateOnly Uiterlijk { get; init; }

    // Only for acting now: that term is in hours.
    public DateTimeOffset? UiterlijkOm { get; init; }

    public string? AanvaardDoor { get; set; }

    public string? AanvaardDoorNaam { get; set; }

    public DateTimeOffset? BeantwoordOp { get; set; }

    public string? Weigerreden { get; set; }

    public DateOnly? ContactOp { get; set; }

    public string? Terugkoppeling { get; set; }

    // Did this handover open the file for the receiver? Then it is closed again when nothing comes of it.
    public required bool RelatieGelegd { get; set; }

    public int Versie { get; set; }
}

internal sealed class OverdrachtMapping : IEntityTypeConfiguration<Overdracht>
{
    public const int LangsteTekst = 1000;

    public void Configure(EntityTypeBuilder<Overdracht> builder)
    {
        builder.ToTable("toegang_overdracht");
        builder.IsPersoonsgebonden();
        builder.HasKey(o => o.Id);
        builder.Property(o => o.Ontvanger).HasMaxLength(100);
        builder.Property(o => o.OntvangerNaam).HasMaxLength(200);
        builder.Property(o => o.Contactpersoon).HasMaxLength(200);
        builder.Property(o => o.Team).HasMaxLength(60);
        builder.Property(o => o.Door).HasMaxLength(100);
        builder.Property(o => o.DoorNaam).HasMaxLength(100);
        builder.Property(o => o.AanvaardDoor).HasMaxLength(100);
        builder.Property(o => o.AanvaardDoorNaam).HasMaxLength(100);
        builder.Property(o => o.Reden).HasMaxLength(LangsteTekst);
        builder.Property(o => o.Weigerreden).HasMaxLength(LangsteTekst);
        builder.Property(o => o.Terugkoppeling).HasMaxLength(LangsteTekst);
        builder.Property(o => o.Versie).IsConcurrencyToken();
        builder.HasIndex(o => o.Hulpvraag);
        builder.HasIndex(o => o.Persoon);
        builder.HasIndex(o => o.Uiterlijk).HasFilter(Overdracht.Open);
    }
}
