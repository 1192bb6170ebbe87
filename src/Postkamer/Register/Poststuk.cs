using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rotonde.Basis;
using Rotonde.Data.Verbinding;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Postkamer.Register;

/// <summary>In or out, seen from the gemeente.</summary>
public enum Richting
{
    /// <summary>Came in.</summary>
    In,

    /// <summary>Goes out.</summary>
    Uit,
}

/// <summary>How a message stands (DOMAIN-MODEL §6.1 Bericht).</summary>
public enum Berichtstaat
{
    /// <summary>Out: registered, not yet handed to the transport.</summary>
    TeVersturen,

    /// <summary>Out: handed over.</summary>
    Verzonden,

    /// <summary>Out: the other side accepted it.</summary>
    GoedOntvangen,

    /// <summary>Out: the other side rejected it. In: we rejected it with a code.</summary>
    Afgekeurd,

    /// <summary>Out: the chain says that it did not arrive (Fo01); it counts as not sent.</summary>
    NietAangekomen,

    /// <summary>Out: rejected or not arrived, and a later message told it right.</summary>
    Hersteld,

    /// <summary>In: accepted at the door, waiting for the answer of the module that handles it (a 323).</summary>
    Ontvangen,

    /// <summary>In: accepted and answered, or a retour that found its message.</summary>
    Verwerkt,

    /// <summary>In: not a message we can answer; the sender hears it outside the messages (level 1: Fo01).</summary>
    Geweigerd,
}

/// <summary>The metadata of a message: everything a manager may see, nothing about a person. Kept for ever.</summary>
internal sealed class Poststuk
{
    /// <summary>The kind of a fault of the chain that came in.</summary>
    public const string Fout = "Fo01";

    /// <summary>What was told in a message of ours in such a state counts as not sent (OP286).</summary>
    public static readonly Berichtstaat[] NietVerzonden = [Berichtstaat.Afgekeurd, Berichtstaat.NietAangekomen, Berichtstaat.Hersteld];

    public required BerichtId Id { get; init; }

    /// <summary>WMO301, JW323 …; Fo01 for a fault of the chain; empty when the file was neither.</summary>
    public required string Soort { get; init; }

    public required Richting Richting { get; init; }

    public AgbCode? Aanbieder { get; init; }

    public string? Afzender { get; init; }

    public string? Ontvanger { get; init; }

    public string Identificatie { get; init; } = "";

    public DateOnly? Dagtekening { get; init; }

    public required DateTimeOffset Moment { get; init; }

    /// <summary>The day in the Netherlands on which it came in or was handed over: terms are counted from it.</summary>
    public required DateOnly Dag { get; set; }

    public required Berichtstaat Staat { get; set; }

    /// <summary>Last day on which the answer is in time.</summary>
    public DateOnly? AntwoordUiterlijk { get; set; }

    public DateOnly? BeantwoordOp { get; set; }

    public BerichtId? Antwoord { get; set; }

    public BerichtId? AntwoordOp { get; set; }

    /// <summary>The first message of the exchange it belongs to.</summary>
    public required BerichtId Gesprek { get; set; }

    /// <summary>Referentienummer of the envelope it came in; none when it came bare. The answer on it carries this number (Du01).</summary>
    public string? Envelopnummer { get; set; }

    /// <summary>SHA-256 of the bytes.</summary>
    public required string Vingerafdruk { get; init; }

    public int Bevindingen { get; set; }

    /// <summary>Codes of the retour on it, separated by a space.</summary>
    public string Codes { get; set; } = "";

    /// <summary>Last day on which this message itself was in time; none when it has no term.</summary>
    public DateOnly? Norm { get; set; }

    public required string Zoeksleutel { get; init; }

    /// <summary>A 323 or 325: about what was delivered and what it costs.</summary>
    public bool IsDeclaratie => Soort.EndsWith("323", StringComparison.Ordinal) || Soort.EndsWith("325", StringComparison.Ordinal);

    /// <summary>What its content is in the file of rights.</summary>
    public Gegevenssoort Gegeven => IsDeclaratie ? Gegevenssoort.Declaratieregel : Gegevenssoort.Toewijzing;
}

/// <summary>What the message said, byte for byte, and what was found in it.</summary>
internal sealed class Poststukinhoud
{
    public required BerichtId Bericht { get; init; }

    public required byte[] Bytes { get; init; }

    public required string Bevindingen { get; set; }
}

/// <summary>The last identification given out for a kind of message.</summary>
internal sealed class Volgnummer
{
    public required string Soort { get; init; }

    public required long Laatste { get; set; }
}

internal sealed class PoststukMapping : IEntityTypeConfiguration<Poststuk>, IEntityTypeConfiguration<Poststukinhoud>, IEntityTypeConfiguration<Volgnummer>
{
    public void Configure(EntityTypeBuilder<Poststuk> builder)
    {
        builder.ToTable("postkamer_poststuk");
        builder.HasKey(p => p.Id);
        builder.Ignore(p => p.IsDeclaratie).Ignore(p => p.Gegeven);
        builder.Property(p => p.Soort).HasMaxLength(6);
        builder.Property(p => p.Afzender).HasMaxLength(8);
        builder.Property(p => p.Ontvanger).HasMaxLength(8);
        builder.Property(p => p.Identificatie).HasMaxLength(12);
        builder.Property(p => p.Vingerafdruk).HasMaxLength(64);
        builder.Property(p => p.Codes).HasMaxLength(200);
        builder.Property(p => p.Envelopnummer).HasMaxLength(36);
        builder.Property(p => p.Zoeksleutel).HasMaxLength(60);
        builder.HasIndex(p => new { p.Richting, p.Soort, p.Aanbieder, p.Identificatie });
        builder.HasIndex(p => p.Moment);
        builder.HasIndex(p => p.Gesprek);
        builder.HasIndex(p => new { p.Staat, p.AntwoordUiterlijk });
    }

    public void Configure(EntityTypeBuilder<Poststukinhoud> builder)
    {
        builder.ToTable("postkamer_inhoud");
        builder.HasKey(p => p.Bericht);
        builder.IsPersoonsgebonden();
    }

    public void Configure(EntityTypeBuilder<Volgnummer> builder)
    {
        builder.ToTable("postkamer_volgnummer");
        builder.HasKey(v => v.Soort);
        builder.Property(v => v.Soort).HasMaxLength(6);
    }
}
