using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rotonde.Basis;

namespace Rotonde.Financien.Begroting;

/// <summary>An imported line of an Iv3 return. The budget of the own municipality is among them (X000): the primary budget, which never changes.</summary>
internal sealed class Iv3Opgave
{
    public required Gemeentecode Gemeente { get; init; }

    public required int Jaar { get; init; }

    public required Iv3Verslagsoort Soort { get; init; }

    public required string Taakveld { get; init; }

    public required string Naam { get; init; }

    public required int Inwoners { get; init; }

    public required Bedrag Lasten { get; init; }

    public Iv3Regel AlsRegel() => new(Gemeente, Naam, Jaar, Soort, Inwoners, Taakveld, Lasten);
}

internal sealed class Iv3OpgaveMapping : IEntityTypeConfiguration<Iv3Opgave>
{
    public void Configure(EntityTypeBuilder<Iv3Opgave> builder)
    {
        builder.ToTable("financien_iv3opgave");
        builder.HasKey(o => new { o.Gemeente, o.Jaar, o.Soort, o.Taakveld });
        builder.Property(o => o.Taakveld).HasMaxLength(8);
        builder.Property(o => o.Naam).HasMaxLength(100);
    }
}
