using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Data.Verbinding;
using Rotonde.Gezin.Huishoudens;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Voorzieningen.Aanvragen;

/// <summary>Who has authority over a child, as Gezin told: needed to know who must agree with help (DT-9).</summary>
internal sealed class Gezag
{
    public required PersoonId Kind { get; init; }

    public required PersoonId Gezagdrager { get; init; }
}

internal sealed class GezagMapping : IEntityTypeConfiguration<Gezag>
{
    public void Configure(EntityTypeBuilder<Gezag> builder)
    {
        builder.ToTable("voorzieningen_gezag").IsPersoonsgebonden();
        builder.HasKey(g => new { g.Kind, g.Gezagdrager });
    }
}

/// <summary>Hears from Gezin who has authority over a child.</summary>
public sealed class GezagBijhouden(Dossiertoegang dossier, VoorzieningenDb db) : ILuisteraar<GezagVastgelegd>
{
    /// <inheritdoc />
    public Task HoorAsync(GezagVastgelegd gebeurtenis, DateTimeOffset moment, CancellationToken stop) =>
        dossier.DoeAsync<Gedaan>(new Proces(Actor.Systeem("gezag bijhouden"), Doelen.Besluit), async werk =>
        {
            await werk.EisAsync(Gegevenssoort.Zaak, Actie.Schrijven, [gebeurtenis.Kind]);
            if (await db.Gezag.FindAsync([gebeurtenis.Kind, gebeurtenis.Gezagdrager], werk.Stop) is null)
            {
                db.Gezag.Add(new Gezag { Kind = gebeurtenis.Kind, Gezagdrager = gebeurtenis.Gezagdrager });
                await db.SaveChangesAsync(werk.Stop);
            }

            return default(Gedaan);
        }, stop);
}
