using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rotonde.Aanbieders;
using Rotonde.Basis;
using Rotonde.Data.Verbinding;
using Rotonde.Postkamer;

namespace Rotonde.Declaraties.Ontvangst;

/// <summary>What became of a declaration.</summary>
public enum Declaratiestaat
{
    /// <summary>All lines granted (8001).</summary>
    Goedgekeurd,

    /// <summary>Some lines rejected, the others granted.</summary>
    DeelsGoedgekeurd,

    /// <summary>All lines rejected.</summary>
    Afgekeurd,

    /// <summary>Rejected as a whole: it counts as not sent (OP286).</summary>
    NietInBehandeling,
}

/// <summary>How a line stands (DOMAIN-MODEL §6.1 Declaratieregel).</summary>
public enum Regelstaat
{
    /// <summary>Came in and was checked: granted.</summary>
    Goedgekeurd,

    /// <summary>Rejected with a code; a new line with new numbers corrects it.</summary>
    Afgekeurd,

    /// <summary>The controller made it payable.</summary>
    Betaalbaar,

    /// <summary>Granted, but a signal must be settled before it is paid.</summary>
    Aangehouden,

    /// <summary>Paid.</summary>
    Betaald,
}

/// <summary>One 323 and the answer on it. Totals only, about no person.</summary>
internal sealed class Declaratie
{
    public required DeclaratieId Id { get; init; }

    public required BerichtId Bericht { get; init; }

    public required Wet Wet { get; init; }

    public required AgbCode Aanbieder { get; init; }

    public required string Nummer { get; init; }

    public required DateOnly Periode { get; init; }

    public required DateOnly Dagtekening { get; init; }

    public required DateOnly Ontvangen { get; init; }

    public required Bedrag Ingediend { get; init; }

    public required Bedrag Toegekend { get; set; }

    public required Declaratiestaat Staat { get; set; }

    public BerichtId? Antwoord { get; set; }

    public DateOnly? BeantwoordOp { get; set; }

    public int Regels { get; set; }

    public int Afgekeurd { get; set; }

    /// <summary>Findings on the header or the declaration as a whole, as JSON.</summary>
    public required string Bevindingen { get; init; }

    public required string Zoeksleutel { get; init; }
}

/// <summary>One declared line: granted or rejected as a whole.</summary>
internal sealed class Declaratieregel
{
    public required DeclaratieregelId Id { get; init; }

    public required DeclaratieId Declaratie { get; init; }

    public required int Volgorde { get; init; }

    public PersoonId? Persoon { get; init; }

    public required Wet Wet { get; init; }

    public required AgbCode Aanbieder { get; init; }

    public required long Toewijzing { get; init; }

    public required string Categorie { get; init; }

    public required string Code { get; init; }

    public ProductId? Product { get; init; }

    public ContractId? Contract { get; init; }

    public required string Productgroep { get; init; }

    public required string Taakveld { get; init; }

    public required DateOnly Begin { get; init; }

    public required DateOnly Einde { get; init; }

    public required long Volume { get; init; }

    public required string Eenheid { get; init; }

    public Bedrag? Tarief { get; init; }

    /// <summary>Negative is a credit.</summary>
    public required Bedrag Bedrag { get; init; }

    public required string Referentie { get; init; }

    /// <summary>The reference of the line this credit takes back.</summary>
    public string? Vorige { get; init; }

    public required Regelstaat Staat { get; set; }

    /// <summary>Findings on this line, as JSON; none when granted.</summary>
    public required string Bevindingen { get; init; }

    public string? BetaalbaarDoor { get; set; }

    public DateOnly? BetaalbaarOp { get; set; }

    public DateOnly? BetaaldOp { get; set; }

    public bool IsCredit => Bedrag.IsNegatief;
}

internal sealed class DeclaratieMapping : IEntityTypeConfiguration<Declaratie>, IEntityTypeConfiguration<Declaratieregel>
{
    public void Configure(EntityTypeBuilder<Declaratie> builder)
    {
        builder.ToTable("declaraties_declaratie");
        builder.HasKey(d => d.Id);
        builder.Property(d => d.Nummer).HasMaxLength(12);
        builder.Property(d => d.Zoeksleutel).HasMaxLength(40);
        builder.HasIndex(d => d.Bericht).IsUnique();
        builder.HasIndex(d => new { d.Aanbieder, d.Ontvangen });
        builder.HasIndex(d => d.Ontvangen);
    }

    public void Configure(EntityTypeBuilder<Declaratieregel> builder)
    {
        builder.ToTable("declaraties_regel");
        builder.HasKey(r => r.Id);
        builder.Ignore(r => r.IsCredit);
        builder.Property(r => r.Categorie).HasMaxLength(2);
        builder.Property(r => r.Code).HasMaxLength(5);
        builder.Property(r => r.Productgroep).HasMaxLength(60);
        builder.Property(r => r.Taakveld).HasMaxLength(10);
        builder.Property(r => r.Eenheid).HasMaxLength(2);
        builder.Property(r => r.Referentie).HasMaxLength(20);
        builder.Property(r => r.Vorige).HasMaxLength(20);
        builder.Property(r => r.BetaalbaarDoor).HasMaxLength(100);
        builder.HasIndex(r => new { r.Declaratie, r.Volgorde });
        builder.HasIndex(r => r.Persoon);
        builder.HasIndex(r => new { r.Aanbieder, r.Wet, r.Begin });
        builder.IsPersoonsgebonden();
    }
}
