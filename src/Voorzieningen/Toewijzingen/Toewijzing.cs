using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rotonde.Aanbieders;
using Rotonde.Basis;
using Rotonde.Data.Verbinding;

namespace Rotonde.Voorzieningen.Toewijzingen;

/// <summary>Why an allocation changed (code list WMO002/JZ002).</summary>
public enum Wijzigingsreden
{
    /// <summary>02.</summary>
    Overleden,

    /// <summary>03.</summary>
    Contractwijziging,

    /// <summary>04: a longer term after a new look.</summary>
    Verlenging,

    /// <summary>05: a shorter term after a new look.</summary>
    Verkorting,

    /// <summary>06.</summary>
    AnderDomein,

    /// <summary>07.</summary>
    Verhuizing,

    /// <summary>09.</summary>
    AndereAanbieder,

    /// <summary>13: it should never have been; ends on its first day.</summary>
    Verwijderd,

    /// <summary>14.</summary>
    AdministratieveCorrectie,
}

/// <summary>The assignment of help to a provider: what a 301 tells.</summary>
internal sealed class Toewijzing
{
    public required ToewijzingId Id { get; init; }

    public required VoorzieningId Voorziening { get; init; }

    public required PersoonId Persoon { get; init; }

    public required Wet Wet { get; init; }

    /// <summary>Unique per municipality per law (TR332); numbers may be missing, never double.</summary>
    public required long Nummer { get; init; }

    public required AanbiederId Aanbieder { get; init; }

    public required string Aanbiedernaam { get; init; }

    public required AgbCode Agb { get; init; }

    public required ContractId Contract { get; init; }

    public required ProductId Product { get; init; }

    public required string Categorie { get; init; }

    public string? Code { get; init; }

    public required long Volume { get; set; }

    public required Eenheid Eenheid { get; init; }

    public required Frequentie Frequentie { get; init; }

    public required DateOnly Van { get; init; }

    public DateOnly? Tot { get; set; }

    public Bedrag? Tarief { get; init; }

    /// <summary>Date and time of this version: the highest is the latest, whatever the order of arrival (IV013). To the second.</summary>
    public required DateTimeOffset Moment { get; set; }

    public Wijzigingsreden? Reden { get; set; }

    public DateOnly? VerzondenOp { get; set; }

    public DateTimeOffset? VerzondenMoment { get; set; }

    /// <summary>The message that told the provider of this version, in the register of Postkamer.</summary>
    public Guid? Bericht { get; set; }

    /// <summary>When the provider accepted it (302).</summary>
    public DateOnly? BevestigdOp { get; set; }

    /// <summary>Codes with which the provider rejected it; then it counts as not sent (OP286).</summary>
    public string? Afkeurcodes { get; set; }

    public Leveringsstand Stand { get; set; }

    public DateOnly? StartNorm { get; set; }

    public int Versie { get; set; }

    public Omvang Omvang => new(Volume, Eenheid, Frequentie);

    public bool IsVerwijderd => Reden == Wijzigingsreden.Verwijderd;
}

/// <summary>The last number given out per law.</summary>
internal sealed class Toewijzingsteller
{
    public required Wet Wet { get; init; }

    public required long Laatste { get; set; }

    public static async Task<long> VolgendeAsync(VoorzieningenDb db, Wet wet, CancellationToken stop)
    {
        var teller = await db.Toewijzingstellers.FindAsync([wet], stop);
        if (teller is null)
        {
            teller = new Toewijzingsteller { Wet = wet, Laatste = 0 };
            db.Toewijzingstellers.Add(teller);
        }

        // Two at once: SQLite has one writer, PostgreSQL fails the second (40001) and the unit of work does it again.
        return ++teller.Laatste;
    }
}

internal sealed class ToewijzingMapping : IEntityTypeConfiguration<Toewijzing>, IEntityTypeConfiguration<Toewijzingsteller>
{
    public void Configure(EntityTypeBuilder<Toewijzing> builder)
    {
        builder.ToTable("voorzieningen_toewijzing").IsPersoonsgebonden();
        builder.HasKey(t => t.Id);
        builder.Property(t => t.Aanbiedernaam).HasMaxLength(200);
        builder.Property(t => t.Categorie).HasMaxLength(2);
        builder.Property(t => t.Code).HasMaxLength(5);
        builder.Property(t => t.Afkeurcodes).HasMaxLength(200);
        builder.Property(t => t.Versie).IsConcurrencyToken();
        builder.HasIndex(t => t.Bericht);
        builder.Ignore(t => t.Omvang);
        builder.Ignore(t => t.IsVerwijderd);
        builder.HasIndex(t => new { t.Wet, t.Nummer }).IsUnique();
        builder.HasIndex(t => t.Voorziening);
        builder.HasIndex(t => new { t.Persoon, t.Agb });
        builder.HasIndex(t => new { t.Agb, t.Stand });
    }

    public void Configure(EntityTypeBuilder<Toewijzingsteller> builder)
    {
        builder.ToTable("voorzieningen_toewijzingsteller");
        builder.HasKey(t => t.Wet);
    }
}
