using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rotonde.Aanbieders;
using Rotonde.Basis;
using Rotonde.Data.Verbinding;
using Rotonde.Gezin;
using Rotonde.Voorzieningen.Toewijzingen;

namespace Rotonde.Voorzieningen.Beschikkingen;

/// <summary>Where a decision stands.</summary>
public enum Beschikkingstatus
{
    /// <summary>Prepared, not signed: nobody but staff sees it.</summary>
    Concept,

    /// <summary>Signed and made known.</summary>
    Bekendgemaakt,

    /// <summary>An objection runs.</summary>
    InBezwaar,

    /// <summary>No objection any more.</summary>
    Onherroepelijk,
}

/// <summary>A formal decision: prepared by one, taken and signed by another, open to objection.</summary>
internal sealed class Beschikking
{
    public required BeschikkingId Id { get; init; }

    /// <summary>None when help that runs is ended or changed by the municipality itself.</summary>
    public AanvraagId? Aanvraag { get; init; }

    public required PersoonId Persoon { get; init; }

    public required Wet Wet { get; init; }

    public required string Team { get; init; }

    public required string Contactpersoon { get; set; }

    public Besluit Besluit { get; set; }

    public Afwijzingsgrond? Grond { get; set; }

    public required string Motivering { get; set; }

    public string? Noodzaak { get; set; }

    public required string VanU { get; set; }

    public required string VanOns { get; set; }

    public Bedrag? BijdragePerMaand { get; set; }

    public string? Bijdrageregel { get; set; }

    public Beschikkingstatus Status { get; set; }

    /// <summary>Everybody who wrote on the concept, one subject a line.</summary>
    public required string Schrijvers { get; set; }

    public string? OndertekendDoor { get; set; }

    public string? Ondertekenaar { get; set; }

    public DateOnly? BekendgemaaktOp { get; set; }

    public DateOnly? BezwaarTot { get; set; }

    public DateOnly? BeslisUiterlijk { get; set; }

    /// <summary>The text as it was signed: HTML with an empty place for the address.</summary>
    public string? Brief { get; set; }

    /// <summary>The lines of the address, apart from the text so that it can be left out (invariant 15).</summary>
    public string? Adresblok { get; set; }

    public bool AdresGeheim { get; set; }

    public int Versie { get; set; }

    public List<Beschikkingsregel> Regels { get; } = [];

    public bool Ondertekend => Status != Beschikkingstatus.Concept;
}

/// <summary>One line of help that is given, ended or changed.</summary>
internal sealed class Beschikkingsregel
{
    public required Guid Id { get; init; }

    public required BeschikkingId Beschikking { get; init; }

    public required int Volgorde { get; init; }

    public IndicatieId? Indicatie { get; init; }

    public VoorzieningId? Voorziening { get; set; }

    public DoelId? Doel { get; init; }

    public required ProductId Product { get; init; }

    public required string Productnaam { get; init; }

    public required Niveau Niveau { get; init; }

    public required string Productgroep { get; init; }

    public required string Taakveld { get; init; }

    public required string Categorie { get; init; }

    public string? Code { get; init; }

    public required Bijdragesoort Bijdrage { get; init; }

    public required long Volume { get; init; }

    public required Eenheid Eenheid { get; init; }

    public required Frequentie Frequentie { get; init; }

    public required DateOnly Van { get; init; }

    public DateOnly? Tot { get; init; }

    public string? UitgewerkteRegeling { get; init; }

    public Omvang Omvang => new(Volume, Eenheid, Frequentie);
}

internal sealed class BeschikkingMapping : IEntityTypeConfiguration<Beschikking>, IEntityTypeConfiguration<Beschikkingsregel>
{
    public void Configure(EntityTypeBuilder<Beschikking> builder)
    {
        builder.ToTable("voorzieningen_beschikking").IsPersoonsgebonden();
        builder.HasKey(b => b.Id);
        builder.Property(b => b.Team).HasMaxLength(60);
        builder.Property(b => b.Contactpersoon).HasMaxLength(120);
        builder.Property(b => b.Motivering).HasMaxLength(8000);
        builder.Property(b => b.Noodzaak).HasMaxLength(8000);
        builder.Property(b => b.VanU).HasMaxLength(4000);
        builder.Property(b => b.VanOns).HasMaxLength(4000);
        builder.Property(b => b.Bijdrageregel).HasMaxLength(40);
        builder.Property(b => b.Schrijvers).HasMaxLength(2000);
        builder.Property(b => b.OndertekendDoor).HasMaxLength(120);
        builder.Property(b => b.Ondertekenaar).HasMaxLength(120);
        builder.Property(b => b.Versie).IsConcurrencyToken();
        builder.Ignore(b => b.Ondertekend);
        builder.HasMany(b => b.Regels).WithOne().HasForeignKey(r => r.Beschikking);
        builder.HasIndex(b => b.Persoon);
        builder.HasIndex(b => b.Aanvraag);
        builder.HasIndex(b => new { b.Team, b.Status });
    }

    public void Configure(EntityTypeBuilder<Beschikkingsregel> builder)
    {
        builder.ToTable("voorzieningen_beschikkingsregel").IsPersoonsgebonden();
        builder.HasKey(r => r.Id);
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.Productnaam).HasMaxLength(120);
        builder.Property(r => r.Productgroep).HasMaxLength(120);
        builder.Property(r => r.Taakveld).HasMaxLength(20);
        builder.Property(r => r.Categorie).HasMaxLength(2);
        builder.Property(r => r.Code).HasMaxLength(5);
        builder.Property(r => r.UitgewerkteRegeling).HasMaxLength(4000);
        builder.Ignore(r => r.Omvang);
    }
}
