using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Rotonde.Privacy.Logboek;

/// <summary>Log A, verwerkingenlogboek (Logboek Dataverwerkingen): one row per action per person concerned, without user and without content.</summary>
internal sealed class Verwerkingsregel
{
    public long Id { get; init; }

    public required string TraceId { get; init; }

    public required string SpanId { get; init; }

    public string? ParentSpanId { get; init; }

    public required string Status { get; init; }

    public required string Naam { get; init; }

    public required DateTimeOffset Begin { get; init; }

    public required DateTimeOffset Einde { get; init; }

    public required string Verwerkingsactiviteit { get; init; }

    public string? Betrokkene { get; init; }
}

/// <summary>
/// Log B, toegangslog (NEN 7513): who, in which role, did what with which kind of information of whom, why, and on which rule. One row per person concerned;
/// the same trace and span as log A. The number in the row is given by the sequencer after commit, without gaps.
/// </summary>
internal sealed class Toegangsregel
{
    public long Id { get; init; }

    public long? Volgnummer { get; set; }

    public required string TraceId { get; init; }

    public required string SpanId { get; init; }

    public required DateTimeOffset Moment { get; init; }

    public required string Actiecode { get; init; }

    public required string Soort { get; init; }

    public required bool Toegestaan { get; init; }

    public required string Besluitgrond { get; init; }

    public required string Rechtenversie { get; init; }

    public required string GebruikerId { get; init; }

    public required string GebruikerNaam { get; init; }

    public string? Rol { get; init; }

    public string? Organisatie { get; init; }

    public required string Doel { get; init; }

    public required string Gegevenssoort { get; init; }

    public string? Leefgebied { get; init; }

    public Guid? Stuk { get; init; }

    public string? Betrokkene { get; init; }

    public Guid? Relatie { get; init; }

    public Guid? Deelbesluit { get; init; }
}

internal sealed class LogboekMapping : IEntityTypeConfiguration<Verwerkingsregel>, IEntityTypeConfiguration<Toegangsregel>
{
    public void Configure(EntityTypeBuilder<Verwerkingsregel> builder)
    {
        builder.ToTable("privacy_verwerking");
        builder.HasKey(r => r.Id);
        builder.Property(r => r.Betrokkene).HasMaxLength(64);
        builder.Property(r => r.TraceId).HasMaxLength(32);
        builder.Property(r => r.SpanId).HasMaxLength(16);
        builder.HasIndex(r => r.TraceId);
    }

    public void Configure(EntityTypeBuilder<Toegangsregel> builder)
    {
        builder.ToTable("privacy_toegang");
        builder.HasKey(r => r.Id);
        builder.Property(r => r.Betrokkene).HasMaxLength(64);
        builder.Property(r => r.TraceId).HasMaxLength(32);
        builder.Property(r => r.SpanId).HasMaxLength(16);
        builder.HasIndex(r => r.Volgnummer).IsUnique();
        builder.HasIndex(r => new { r.Betrokkene, r.Moment });
        builder.HasIndex(r => r.Id, "ix_privacy_toegang_geweigerd").HasFilter("NOT \"Toegestaan\"");
    }
}
