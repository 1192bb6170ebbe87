using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rotonde.Basis;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Privacy.Gebruikers;

/// <summary>An employee, provider's employee or councillor with rights in this municipality, keyed by the subject of the identity provider.</summary>
internal sealed class Gebruiker
{
    public required string Subject { get; init; }

    public required string Naam { get; set; }

    public string Teams { get; set; } = "";

    public AgbCode? Organisatie { get; set; }

    public DateOnly? Tot { get; set; }

    public List<Gebruikersrol> Rollen { get; } = [];
}

/// <summary>A role given to a user, with its last day.</summary>
internal sealed class Gebruikersrol
{
    public required string Subject { get; init; }

    public required Rol Rol { get; init; }

    public required DateOnly Van { get; init; }

    public DateOnly? Tot { get; set; }
}

internal sealed class GebruikerMapping : IEntityTypeConfiguration<Gebruiker>, IEntityTypeConfiguration<Gebruikersrol>
{
    public void Configure(EntityTypeBuilder<Gebruiker> builder)
    {
        builder.ToTable("privacy_gebruiker");
        builder.HasKey(g => g.Subject);
        builder.Property(g => g.Subject).HasMaxLength(100);
        builder.Property(g => g.Naam).HasMaxLength(100);
        builder.HasMany(g => g.Rollen).WithOne().HasForeignKey(r => r.Subject);
    }

    public void Configure(EntityTypeBuilder<Gebruikersrol> builder)
    {
        builder.ToTable("privacy_gebruikersrol");
        builder.HasKey(r => new { r.Subject, r.Rol, r.Van });
        builder.Property(r => r.Subject).HasMaxLength(100);
    }
}
