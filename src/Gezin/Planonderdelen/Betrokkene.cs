using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rotonde.Basis;
using Rotonde.Data.Verbinding;

namespace Rotonde.Gezin.Planonderdelen;

/// <summary>Whom a part of a plan or conversation is about. One table for all parts: a part is shown only to who may see all persons it is about (AUTORISATIE R2).</summary>
internal sealed class Betrokkene
{
    public required Guid Stuk { get; init; }

    public required PersoonId Persoon { get; init; }

    public static IEnumerable<Betrokkene> Van(Guid stuk, IEnumerable<PersoonId> personen) =>
        personen.Distinct().Select(p => new Betrokkene { Stuk = stuk, Persoon = p });
}

internal sealed class BetrokkeneMapping : IEntityTypeConfiguration<Betrokkene>
{
    public void Configure(EntityTypeBuilder<Betrokkene> builder)
    {
        builder.ToTable("gezin_betrokkene");
        builder.HasKey(b => new { b.Stuk, b.Persoon });
        builder.HasIndex(b => b.Persoon);
        builder.IsPersoonsgebonden();
    }
}
