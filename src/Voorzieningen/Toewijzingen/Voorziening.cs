using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rotonde.Aanbieders;
using Rotonde.Basis;
using Rotonde.Data.Verbinding;
using Rotonde.Gezin;
using Rotonde.Voorzieningen.Beschikkingen;
using Rotonde.Voorzieningen.Indicaties;

namespace Rotonde.Voorzieningen.Toewijzingen;

/// <summary>One line of help to one person: from the decision until it stops.</summary>
internal sealed class Voorziening
{
    public required VoorzieningId Id { get; init; }

    public required PersoonId Persoon { get; init; }

    /// <summary>The person in facts and counts: random, known only here.</summary>
    public required Guid Telnummer { get; init; }

    public DoelId? Doel { get; init; }

    public BeschikkingId? Beschikking { get; init; }

    public IndicatieId? Indicatie { get; init; }

    public required Wet Wet { get; init; }

    public required Niveau Niveau { get; init; }

    public required ProductId Product { get; init; }

    public required string Productnaam { get; init; }

    public required string Productgroep { get; init; }

    public required string Taakveld { get; init; }

    public required string Categorie { get; init; }

    public string? Code { get; init; }

    public required Bijdragesoort Bijdrage { get; init; }

    public required string Team { get; init; }

    public required long Volume { get; set; }

    public required Eenheid Eenheid { get; set; }

    public required Frequentie Frequentie { get; set; }

    public required DateOnly Van { get; init; }

    public DateOnly? Tot { get; set; }

    public Voorzieningstatus Status { get; set; }

    public DateOnly? GestartOp { get; set; }

    public DateOnly? GestoptOp { get; set; }

    public int Versie { get; set; }

    public Omvang Omvang => new(Volume, Eenheid, Frequentie);

    public static Voorziening Uit(Beschikking beschikking, Beschikkingsregel regel, Guid telnummer) => new()
    {
        Id = VoorzieningId.Nieuw(), Persoon = beschikking.Persoon, Telnummer = telnummer, Doel = regel.Doel, Beschikking = beschikking.Id, Indicatie = regel.Indicatie,
        Wet = beschikking.Wet, Niveau = regel.Niveau, Product = regel.Product, Productnaam = regel.Productnaam, Productgroep = regel.Productgroep, Taakveld = regel.Taakveld,
        Categorie = regel.Categorie, Code = regel.Code, Bijdrage = regel.Bijdrage, Team = beschikking.Team, Volume = regel.Volume, Eenheid = regel.Eenheid,
        Frequentie = regel.Frequentie, Van = regel.Van, Tot = regel.Tot, Status = Voorzieningstatus.Toegekend,
    };

    public static Voorziening Uit(Indicatie verwijzing, Hulpproduct product, string team, Guid telnummer) => new()
    {
        Id = VoorzieningId.Nieuw(), Persoon = verwijzing.Persoon, Telnummer = telnummer, Doel = verwijzing.Doel, Indicatie = verwijzing.Id, Wet = verwijzing.Wet,
        Niveau = verwijzing.Niveau, Product = product.Id, Productnaam = product.Naam, Productgroep = product.Groep, Taakveld = product.Taakveld, Categorie = product.Categorie,
        Code = product.Code, Bijdrage = product.Bijdrage, Team = team, Volume = verwijzing.Volume, Eenheid = verwijzing.Eenheid, Frequentie = verwijzing.Frequentie,
        Van = verwijzing.Van, Tot = verwijzing.Tot, Status = Voorzieningstatus.Toegekend,
    };

    public VoorzieningToegekend Toegekend(DateOnly op) =>
        new(Id, Telnummer, Productgroep, Wet, Taakveld, Niveau, Van, Tot, Volume, Eenheid, Frequentie, op, Beschikking is null);

    public VoorzieningGewijzigd Gewijzigd(DateOnly op) =>
        new(Id, Telnummer, Productgroep, Wet, Taakveld, Niveau, Van, Tot, Volume, Eenheid, Frequentie, Status, op);
}

internal sealed class VoorzieningMapping : IEntityTypeConfiguration<Voorziening>
{
    public void Configure(EntityTypeBuilder<Voorziening> builder)
    {
        builder.ToTable("voorzieningen_voorziening").IsPersoonsgebonden();
        builder.HasKey(v => v.Id);
        builder.Property(v => v.Productnaam).HasMaxLength(120);
        builder.Property(v => v.Productgroep).HasMaxLength(120);
        builder.Property(v => v.Taakveld).HasMaxLength(20);
        builder.Property(v => v.Categorie).HasMaxLength(2);
        builder.Property(v => v.Code).HasMaxLength(5);
        builder.Property(v => v.Team).HasMaxLength(60);
        builder.Property(v => v.Versie).IsConcurrencyToken();
        builder.Ignore(v => v.Omvang);
        builder.HasIndex(v => v.Persoon);
        builder.HasIndex(v => v.Doel);
    }
}
