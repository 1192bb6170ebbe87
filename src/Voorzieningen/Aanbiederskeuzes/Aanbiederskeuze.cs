using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rotonde.Aanbieders;
using Rotonde.Basis;
using Rotonde.Data.Verbinding;
using Rotonde.Gezin;

namespace Rotonde.Voorzieningen.Aanbiederskeuzes;

/// <summary>Which provider the family chose, who chose and why. The score that was looked at is not kept: no score about a person is stored (invariant 8).</summary>
internal sealed class Aanbiederskeuze
{
    public required Guid Id { get; init; }

    public required PersoonId Persoon { get; init; }

    public required DoelId Doel { get; init; }

    public required ProductId Product { get; init; }

    public required AanbiederId Aanbieder { get; init; }

    public required string Aanbiedernaam { get; init; }

    /// <summary>Place in the list that was looked at; 1 is the best fit.</summary>
    public required int Plaats { get; init; }

    public string? Reden { get; init; }

    public required DateOnly Op { get; init; }

    /// <summary>Who chose, ids with a space between.</summary>
    public required string GekozenDoor { get; init; }
}

internal sealed class AanbiederskeuzeMapping : IEntityTypeConfiguration<Aanbiederskeuze>
{
    public void Configure(EntityTypeBuilder<Aanbiederskeuze> builder)
    {
        builder.ToTable("voorzieningen_aanbiederskeuze").IsPersoonsgebonden();
        builder.HasKey(k => k.Id);
        builder.Property(k => k.Aanbiedernaam).HasMaxLength(120);
        builder.Property(k => k.Reden).HasMaxLength(1000);
        builder.Property(k => k.GekozenDoor).HasMaxLength(400);
        builder.HasIndex(k => k.Persoon);
    }
}
