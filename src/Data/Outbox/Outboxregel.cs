using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Data.Converters;

namespace Rotonde.Data.Outbox;

/// <summary>An event waiting for its listeners.</summary>
internal sealed class Outboxregel
{
    public long Volgnummer { get; init; }

    public required string Soort { get; init; }

    public required string Inhoud { get; init; }

    public required DateTimeOffset Moment { get; init; }

    public DateTimeOffset? Bezorgd { get; set; }

    public int Mislukt { get; set; }

    public string? Fout { get; set; }

    public static Outboxregel Van(IGebeurtenis gebeurtenis, DateTimeOffset moment) => new()
    {
        Soort = gebeurtenis.GetType().FullName!,
        Inhoud = JsonSerializer.Serialize(gebeurtenis, gebeurtenis.GetType(), Json.Opties),
        Moment = moment,
    };
}

/// <summary>An event that one listener has heard, so that a second delivery does nothing.</summary>
internal sealed class Bezorging
{
    public required long Volgnummer { get; init; }

    public required string Luisteraar { get; init; }
}

/// <summary>A request that was carried out, with its answer.</summary>
internal sealed class Verzoek
{
    public required Guid Sleutel { get; init; }

    public required string Antwoord { get; init; }

    public required DateTimeOffset Moment { get; init; }
}

internal sealed class OutboxMapping :
    IEntityTypeConfiguration<Outboxregel>, IEntityTypeConfiguration<Bezorging>, IEntityTypeConfiguration<Verzoek>
{
    public void Configure(EntityTypeBuilder<Outboxregel> builder)
    {
        builder.ToTable("data_outbox");
        builder.HasKey(r => r.Volgnummer);
        builder.Property(r => r.Volgnummer).ValueGeneratedOnAdd();
        builder.Property(r => r.Soort).HasMaxLength(200);
        builder.HasIndex(r => r.Bezorgd);
    }

    public void Configure(EntityTypeBuilder<Bezorging> builder)
    {
        builder.ToTable("data_bezorging");
        builder.HasKey(b => new { b.Volgnummer, b.Luisteraar });
        builder.Property(b => b.Luisteraar).HasMaxLength(200);
    }

    public void Configure(EntityTypeBuilder<Verzoek> builder)
    {
        builder.ToTable("data_verzoek");
        builder.HasKey(v => v.Sleutel);
    }
}
