using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rotonde.Basis;
using Rotonde.Data.Verbinding;
using Rotonde.Gezin.Planonderdelen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Gezin.Gesprekken;

/// <summary>Where a record of a conversation stands.</summary>
public enum Gespreksstatus
{
    /// <summary>Being written; nothing is required yet.</summary>
    Concept,

    /// <summary>Established, with the reaction of the resident; it does not change any more.</summary>
    Vastgesteld,
}

/// <summary>Who sat at the table.</summary>
public enum Deelnemersoort
{
    /// <summary>A resident the conversation is about.</summary>
    Inwoner,

    /// <summary>Somebody of the network .</summary>
    Netwerk,

    /// <summary>Independent client support.</summary>
    Clientondersteuner,

    /// <summary>A professional.</summary>
    Professional,
}

/// <summary>What kind of part of the record it is; the order is the order of the form: story first .</summary>
public enum Deelsoort
{
    /// <summary>The story in own words.</summary>
    Verhaal,

    /// <summary>What goes well.</summary>
    Kracht,

    /// <summary>What somebody can mean for others .</summary>
    Aanbod,

    /// <summary>The three questions for one goal .</summary>
    Antwoord,

    /// <summary>A signal with its follow-up .</summary>
    Signaal,
}

/// <summary>Kinds of signals .</summary>
public enum Signaalsoort
{
    /// <summary>Debts.</summary>
    Schulden,

    /// <summary>Loneliness.</summary>
    Eenzaamheid,

    /// <summary>Too heavy a load.</summary>
    Overbelasting,

    /// <summary>Safety.</summary>
    Veiligheid,

    /// <summary>Language or reading.</summary>
    Taal,

    /// <summary>Absence from school or work.</summary>
    Verzuim,
}

/// <summary>The keukentafelgesprek: one conversation for all acts together (R-060, so there is no act in it), with a story first and themes after.</summary>
internal sealed class Gesprek
{
    public required GesprekId Id { get; init; }

    public GezinsverbandId? Gezin { get; set; }

    public DateOnly? Datum { get; set; }

    public string Plaats { get; set; } = "";

    public bool? NetwerkAanwezig { get; set; }

    public string NetwerkToelichting { get; set; } = "";

    public Gespreksstatus Status { get; set; }

    public required string Verslaglegger { get; init; }

    public DateTimeOffset? VastgesteldOp { get; set; }

    public int Versie { get; set; }

    public List<Gespreksdeelnemer> Deelnemers { get; } = [];
}

/// <summary>A person at the table.</summary>
internal sealed class Gespreksdeelnemer
{
    public required GesprekId Gesprek { get; init; }

    public required int Nummer { get; init; }

    public required string Naam { get; init; }

    public required Deelnemersoort Soort { get; init; }

    public PersoonId? Persoon { get; init; }
}

/// <summary>A part of the record: about one or more persons, in one category.</summary>
internal sealed class Gespreksdeel
{
    public required Guid Id { get; init; }

    public required GesprekId Gesprek { get; init; }

    public required int Nummer { get; init; }

    public required Deelsoort Soort { get; init; }

    public Leefgebied? Leefgebied { get; init; }

    public Thema? Thema { get; init; }

    public required string Tekst { get; init; }

    public string Zelf { get; init; } = "";

    public string Samen { get; init; } = "";

    public string Gemeente { get; init; } = "";

    public Signaalsoort? Signaal { get; init; }

    public string Vervolg { get; init; } = "";

    public DateOnly? VervolgUiterlijk { get; init; }

    public string GeenActieReden { get; init; } = "";
}

/// <summary>What a resident says about the record.</summary>
internal sealed class Gespreksreactie
{
    public required GesprekId Gesprek { get; init; }

    public required PersoonId Persoon { get; init; }

    public required string Tekst { get; set; }

    public required DateTimeOffset Moment { get; set; }

    public required string OpgenomenDoor { get; set; }
}

internal sealed class GesprekMapping
    : IEntityTypeConfiguration<Gesprek>, IEntityTypeConfiguration<Gespreksdeelnemer>, IEntityTypeConfiguration<Gespreksdeel>, IEntityTypeConfiguration<Gespreksreactie>
{
    public void Configure(EntityTypeBuilder<Gesprek> builder)
    {
        builder.ToTable("gezin_gesprek");
        builder.HasKey(g => g.Id);
        builder.Property(g => g.Verslaglegger).HasMaxLength(100);
        builder.Property(g => g.Versie).IsConcurrencyToken();
        builder.HasMany(g => g.Deelnemers).WithOne().HasForeignKey(d => d.Gesprek);
        builder.HasIndex(g => g.Gezin);
        builder.IsPersoonsgebonden();
    }

    public void Configure(EntityTypeBuilder<Gespreksdeelnemer> builder)
    {
        builder.ToTable("gezin_gespreksdeelnemer");
        builder.HasKey(d => new { d.Gesprek, d.Nummer });
        builder.IsPersoonsgebonden();
    }

    public void Configure(EntityTypeBuilder<Gespreksdeel> builder)
    {
        builder.ToTable("gezin_gespreksdeel");
        builder.HasKey(d => d.Id);
        builder.HasOne<Gesprek>().WithMany().HasForeignKey(d => d.Gesprek);
        builder.IsPersoonsgebonden();
    }

    public void Configure(EntityTypeBuilder<Gespreksreactie> builder)
    {
        builder.ToTable("gezin_gespreksreactie");
        builder.HasKey(r => new { r.Gesprek, r.Persoon });
        builder.HasOne<Gesprek>().WithMany().HasForeignKey(r => r.Gesprek);
        builder.Property(r => r.OpgenomenDoor).HasMaxLength(100);
        builder.IsPersoonsgebonden();
    }
}
