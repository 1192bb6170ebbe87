using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rotonde.Basis;
using Rotonde.Data.Verbinding;

namespace Rotonde.Gezin.Huishoudens;

/// <summary>What kind of family it is (document 000 §2.5).</summary>
public enum Gezinssoort
{
    /// <summary>One household, one pair of parents or one parent.</summary>
    Enkel,

    /// <summary>Composed, in one household.</summary>
    Samengesteld,

    /// <summary>Composed, over more than one household.</summary>
    SamengesteldOverMeerdereHuishoudens,
}

/// <summary>A family as it sees itself: not a household and not an address; it may span several. The plan is made for it.</summary>
internal sealed class Gezinsverband
{
    public required GezinsverbandId Id { get; init; }

    public required string Naam { get; set; }

    public required Gezinssoort Soort { get; set; }

    /// <summary>The household the family started from: adults outside it join only with their own consent.</summary>
    public required HuishoudenId Kern { get; init; }

    public List<Gezinslid> Leden { get; } = [];
}

/// <summary>A member of a family.</summary>
internal sealed class Gezinslid
{
    public required GezinsverbandId Gezin { get; init; }

    public required PersoonId Persoon { get; init; }

    /// <summary>In the family's words: moeder, zoon, oma.</summary>
    public required string Relatie { get; set; }

    public required bool BeslistMee { get; set; }

    /// <summary>When an adult of another household agreed to take part.</summary>
    public DateOnly? ToestemmingOp { get; set; }

    public required DateOnly Van { get; init; }

    public DateOnly? Tot { get; set; }
}

internal sealed class GezinsverbandMapping : IEntityTypeConfiguration<Gezinsverband>, IEntityTypeConfiguration<Gezinslid>
{
    public void Configure(EntityTypeBuilder<Gezinsverband> builder)
    {
        builder.ToTable("gezin_gezin");
        builder.HasKey(g => g.Id);
        builder.HasOne<Huishouden>().WithMany().HasForeignKey(g => g.Kern);
        builder.HasMany(g => g.Leden).WithOne().HasForeignKey(l => l.Gezin);
        builder.IsPersoonsgebonden();
    }

    public void Configure(EntityTypeBuilder<Gezinslid> builder)
    {
        builder.ToTable("gezin_gezinslid");
        builder.HasKey(l => new { l.Gezin, l.Persoon, l.Van });
        builder.HasOne<Persoon>().WithMany().HasForeignKey(l => l.Persoon);
        builder.HasIndex(l => l.Persoon);
        builder.IsPersoonsgebonden();
    }
}
