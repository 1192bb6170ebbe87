using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rotonde.Basis;
using Rotonde.Data.Verbinding;

namespace Rotonde.Gezin.Huishoudens;

/// <summary>The place of a person in a household (DOMAIN-MODEL §4.1).</summary>
public enum Huishoudrol
{
    /// <summary>Head.</summary>
    Hoofd,

    /// <summary>Partner of the head.</summary>
    Partner,

    /// <summary>Child.</summary>
    Kind,

    /// <summary>Somebody else.</summary>
    Overig,
}

/// <summary>People who live at one address. A person may belong to two households, as in co-parenting .</summary>
internal sealed class Huishouden
{
    public required HuishoudenId Id { get; init; }

    public AdresId? Adres { get; set; }

    public List<Huishoudlid> Leden { get; } = [];
}

/// <summary>A member of a household, from when to when.</summary>
internal sealed class Huishoudlid
{
    public required HuishoudenId Huishouden { get; init; }

    public required PersoonId Persoon { get; init; }

    public required Huishoudrol Rol { get; set; }

    public required DateOnly Van { get; init; }

    public DateOnly? Tot { get; set; }
}

internal sealed class HuishoudenMapping : IEntityTypeConfiguration<Huishouden>, IEntityTypeConfiguration<Huishoudlid>
{
    public void Configure(EntityTypeBuilder<Huishouden> builder)
    {
        builder.ToTable("gezin_huishouden");
        builder.HasKey(h => h.Id);
        builder.HasOne<Adres>().WithMany().HasForeignKey(h => h.Adres);
        builder.HasMany(h => h.Leden).WithOne().HasForeignKey(l => l.Huishouden);
        builder.IsPersoonsgebonden();
    }

    public void Configure(EntityTypeBuilder<Huishoudlid> builder)
    {
        builder.ToTable("gezin_huishoudlid");
        builder.HasKey(l => new { l.Huishouden, l.Persoon, l.Van });
        builder.HasOne<Persoon>().WithMany().HasForeignKey(l => l.Persoon);
        builder.HasIndex(l => l.Persoon);
        builder.IsPersoonsgebonden();
    }
}
