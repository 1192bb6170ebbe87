using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rotonde.Basis;
using Rotonde.Data.Verbinding;

namespace Rotonde.Voorzieningen.Toewijzingen;

/// <summary>
/// The number under which a person is counted downstream. Random, not derived from the person, and not ordered in time; the only link lies in this table.
/// </summary>
internal sealed class Telnummer
{
    public required PersoonId Persoon { get; init; }

    public required Guid Nummer { get; init; }
}

internal sealed class TelnummerMapping : IEntityTypeConfiguration<Telnummer>
{
    public void Configure(EntityTypeBuilder<Telnummer> builder)
    {
        builder.ToTable("voorzieningen_telnummer").IsPersoonsgebonden();
        builder.HasKey(t => t.Persoon);
        builder.HasIndex(t => t.Nummer).IsUnique();
    }
}

internal static class Telnummers
{
    internal static async Task<Guid> VanAsync(VoorzieningenDb db, PersoonId persoon, CancellationToken stop)
    {
        if (await db.Telnummers.FindAsync([persoon], stop) is { } bestaand)
        {
            return bestaand.Nummer;
        }

        // Guid.CreateVersion7 would carry the moment along, and with it who came in when.
        var nieuw = new Telnummer { Persoon = persoon, Nummer = new Guid(RandomNumberGenerator.GetBytes(16)) };
        db.Telnummers.Add(nieuw);
        return nieuw.Nummer;
    }
}
