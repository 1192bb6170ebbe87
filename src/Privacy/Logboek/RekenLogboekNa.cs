using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Data.Verbinding;

namespace Rotonde.Privacy.Logboek;

/// <summary>What a count of the numbered part of the access log found.</summary>
internal sealed class Logcontrole
{
    public Guid Id { get; init; } = Volgid.Nieuw();

    public required DateTimeOffset Moment { get; init; }

    public required long TotEnMet { get; init; }

    public required long Regels { get; init; }

    public required long Dubbel { get; init; }

    public required long Geweigerd { get; init; }

    public required long ZonderVerwerking { get; init; }
}

/// <summary>
/// Counts the numbered part of the access log row by row, every night, and keeps what it found. Who looks in the daytime gets that with the rows of after it: the
/// page does not grow with the years (LOGBOEK §6.2). It counts all of it every time: a row that disappeared long after its night is found too.
/// </summary>
public sealed class RekenLogboekNa(PrivacyDb db, Werkeenheid werk, LogboekSql sql, TimeProvider klok) : IHandeling
{
    /// <summary>Counts. Numbered rows do not change, so nobody waits for it: only what was found is written.</summary>
    public async Task UitvoerenAsync(CancellationToken stop)
    {
        var eerder = await db.Logcontroles.MaxAsync(c => (long?)c.TotEnMet, stop) ?? 0;
        var stand = await sql.TelAsync(0, Math.Max(eerder, await sql.HoogsteAsync(stop)), stop);
        await werk.InTransactieAsync(
            async s =>
            {
                db.Logcontroles.Add(new Logcontrole
                {
                    Moment = klok.GetUtcNow(), TotEnMet = Math.Max(eerder, stand.Hoogste), Regels = stand.Regels, Dubbel = stand.Dubbel, Geweigerd = stand.Geweigerd, ZonderVerwerking = stand.ZonderVerwerking,
                });
                await db.SaveChangesAsync(s);
                return (true, true);
            },
            stop);
    }
}

internal sealed class LogcontroleMapping : IEntityTypeConfiguration<Logcontrole>
{
    public void Configure(EntityTypeBuilder<Logcontrole> builder)
    {
        builder.ToTable("privacy_logcontrole");
        builder.HasKey(c => c.Id);
    }
}
