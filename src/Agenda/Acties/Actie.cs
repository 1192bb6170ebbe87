using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rotonde.Agenda.Toetsen;

namespace Rotonde.Agenda.Acties;

/// <summary>Where an action of the agenda is in this municipality. An action without a row has not been touched: it is an idea.</summary>
internal sealed class Actie
{
    public required string Code { get; init; }

    public required Actiestand Stand { get; set; }

    public string? Eigenaar { get; set; }

    public string? Toelichting { get; set; }

    public required DateOnly Sinds { get; set; }

    public required int Versie { get; set; }
}

/// <summary>A principle test of an action.</summary>
internal sealed class Actietoets
{
    public required Guid Id { get; init; }

    public required string Actie { get; init; }

    public required string Principeset { get; init; }

    public required decimal Score { get; init; }

    public required Toetsuitkomst Uitkomst { get; init; }

    /// <summary>The judgements with their reasons, as JSON.</summary>
    public required string Oordelen { get; init; }

    public required string Door { get; init; }

    public required DateTimeOffset Moment { get; init; }
}

internal sealed class ActieMapping : IEntityTypeConfiguration<Actie>, IEntityTypeConfiguration<Actietoets>
{
    public void Configure(EntityTypeBuilder<Actie> builder)
    {
        builder.ToTable("agenda_actie");
        builder.HasKey(a => a.Code);
        builder.Property(a => a.Code).HasMaxLength(10);
        builder.Property(a => a.Eigenaar).HasMaxLength(200);
        builder.Property(a => a.Toelichting).HasMaxLength(4000);
        builder.Property(a => a.Versie).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<Actietoets> builder)
    {
        builder.ToTable("agenda_toets");
        builder.HasKey(t => t.Id);
        builder.Property(t => t.Actie).HasMaxLength(10);
        builder.Property(t => t.Principeset).HasMaxLength(10);
        builder.Property(t => t.Score).HasPrecision(5, 4);
        builder.Property(t => t.Door).HasMaxLength(200);
        builder.HasIndex(t => t.Actie);
    }
}
