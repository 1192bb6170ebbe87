using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Berichten.Berichttypen;
using Rotonde.Postkamer.Ontvangst;
using Rotonde.Postkamer.Register;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Voorzieningen.Toewijzingen;

/// <summary>
/// Hears of starts and stops (305, 307) that Postkamer judged, answered and registered, and of the answer on our 301, or that it never arrived. The messages were accepted already, so a
/// line that does not fit here cannot be rejected any more: it is left for a person and logged, without any personal data.
/// </summary>
public sealed partial class LeveringsmeldingHoren(
    Dossiertoegang dossier, VoorzieningenDb db, IServiceProvider diensten, StartVoorziening start, StopVoorziening stopzetten, ILogger<LeveringsmeldingHoren> log)
    : ILuisteraar<BerichtOntvangen>, ILuisteraar<RetourOntvangen>, ILuisteraar<BerichtNietAangekomen>
{
    private static readonly Proces Systeem = new(Actor.Systeem("levering"), Doelen.Levering);

    /// <inheritdoc />
    public async Task HoorAsync(BerichtOntvangen gebeurtenis, DateTimeOffset moment, CancellationToken stop)
    {
        if (gebeurtenis.Nummer is not (305 or 307))
        {
            return;
        }

        await dossier.DoeAsync<Gedaan>(Systeem, async werk =>
        {
            await werk.EisAsync(Gegevenssoort.Toewijzing, Actie.Schrijven, []);

            // Asked for here and not in the constructor: the resident's host has no Postkamer, and hears no messages.
            var bericht = await diensten.GetRequiredService<Berichtkluis>().HaalAsync(gebeurtenis.Bericht, werk.Stop);
            var (wet, agb, dag) = (gebeurtenis.Wet, gebeurtenis.Aanbieder, gebeurtenis.Ontvangen);

            if (gebeurtenis.Nummer == 305)
            {
                foreach (var p in Startbericht.Uit(bericht).Producten.Where(p => p.ToewijzingNummer is not null))
                {
                    Noteer(gebeurtenis, await start.UitvoerenAsync(
                        new StartVoorziening.Opdracht(wet, agb, p.ToewijzingNummer!.Value, p.Begindatum, dag, p.StatusAanlevering == Aanlevering.Verwijderen), Systeem, werk.Stop));
                }
            }
            else
            {
                foreach (var p in Stopbericht.Uit(bericht).Producten.Where(p => p.ToewijzingNummer is not null))
                {
                    Noteer(gebeurtenis, await stopzetten.UitvoerenAsync(
                        new StopVoorziening.Opdracht(
                            wet, agb, p.ToewijzingNummer!.Value, p.Begindatum, p.Einddatum, Stopredenen.Lees(wet, p.RedenBeeindiging), dag,
                            p.StatusAanlevering == Aanlevering.Verwijderen),
                        Systeem, werk.Stop));
                }
            }

            return default(Gedaan);
        }, stop);
    }

    /// <inheritdoc />
    public Task HoorAsync(RetourOntvangen gebeurtenis, DateTimeOffset moment, CancellationToken stop) =>
        BeantwoordAsync(gebeurtenis.Heen.Waarde, gebeurtenis.Goed ? gebeurtenis.Ontvangen : null, gebeurtenis.Codes, stop);

    /// <inheritdoc />
    public Task HoorAsync(BerichtNietAangekomen gebeurtenis, DateTimeOffset moment, CancellationToken stop) =>
        BeantwoordAsync(gebeurtenis.Bericht.Waarde, null, [gebeurtenis.Code.Length > 0 ? gebeurtenis.Code : "Fo01"], stop);

    private Task BeantwoordAsync(Guid heen, DateOnly? bevestigd, IReadOnlyList<string> codes, CancellationToken stop) => dossier.DoeAsync<Gedaan>(Systeem, async werk =>
    {
        await werk.EisAsync(Gegevenssoort.Toewijzing, Actie.Schrijven, []);
        foreach (var toewijzing in await db.Toewijzingen.Where(t => t.Bericht == heen).ToListAsync(werk.Stop))
        {
            toewijzing.BevestigdOp = bevestigd;

            // OP286: what was rejected was not sent, nor what did not arrive; the next message tells it again.
            toewijzing.Afkeurcodes = bevestigd is not null ? null : string.Join(' ', codes);
            toewijzing.VerzondenMoment = bevestigd is null ? null : toewijzing.VerzondenMoment ?? (await VertelLaatsteVersieAsync(toewijzing, heen, werk.Stop) ? toewijzing.Moment : null);
            toewijzing.Versie++;
        }

        await db.SaveChangesAsync(werk.Stop);
        return default(Gedaan);
    }, stop);

    // A retour may come after a fault said that the message never arrived: then this version was sent after all, unless it changed in between.
    private async Task<bool> VertelLaatsteVersieAsync(Toewijzing toewijzing, Guid heen, CancellationToken stop)
    {
        var nu = Toewijzingsbericht.Product(toewijzing);
        var bericht = await diensten.GetRequiredService<Berichtkluis>().HaalAsync(Postkamer.BerichtId.Van(heen), stop);
        return Berichten.Berichttypen.Toewijzingsbericht.Uit(bericht).Producten.Any(p =>
            p.ToewijzingNummer == nu.ToewijzingNummer && p.Toewijzingsdatum == nu.Toewijzingsdatum && p.Toewijzingstijd == nu.Toewijzingstijd);
    }

    private void Noteer(BerichtOntvangen gebeurtenis, Uitkomst<Leveringsantwoord> uitkomst)
    {
        if (!uitkomst.Gelukt)
        {
            PastNiet(log, gebeurtenis.Soort, gebeurtenis.Bericht.Waarde, uitkomst.Weigering.Regel);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Soort} {Bericht}: een regel past niet bij de toewijzing ({Regel}).")]
    private static partial void PastNiet(ILogger log, string soort, Guid bericht, string regel);
}
