using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rotonde.Basis;

namespace Rotonde.Privacy.Personen;

/// <summary>What Privacy keeps of a person: the id, a keyed pseudonym of the BSN to recognise a login, and the date of birth that the age rules need.</summary>
internal sealed class Persoonssleutel
{
    public required PersoonId Id { get; init; }

    public string? BsnPseudoniem { get; set; }

    public DateOnly? Geboren { get; set; }
}

internal sealed class PersoonssleutelMapping : IEntityTypeConfiguration<Persoonssleutel>
{
    public void Configure(EntityTypeBuilder<Persoonssleutel> builder)
    {
        builder.ToTable("privacy_persoon");
        builder.HasKey(p => p.Id);
        builder.Property(p => p.BsnPseudoniem).HasMaxLength(64);
        builder.HasIndex(p => p.BsnPseudoniem).IsUnique();
    }
}
