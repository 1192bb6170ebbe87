using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Berichten.Structuur;
using Rotonde.Berichten.Termijnen;
using Rotonde.Data.Verbinding;
using Rotonde.Postkamer.Ontvangst;
using Rotonde.Postkamer.Register;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Postkamer.Verzending;

/// <summary>What one round did.</summary>
/// <param name="Ontvangen">Files that came in.</param>
/// <param name="Geweigerd">Of those, refused at the door.</param>
/// <param name="Verzonden">Messages handed over.</param>
/// <param name="Mislukt">Files that could not be handled now; they wait for the next round.</param>
public sealed record Postronde(int Ontvangen, int Geweigerd, int Verzonden, int Mislukt = 0);

/// <summary>Goes round: empties the box into the register, and hands over what waits. The Worker loops over it; the ride and tests call it.</summary>
public sealed partial class Postbode(
    PostkamerDb db, ITransport transport, OntvangBericht ontvang, Dossiertoegang dossier, Werkeenheid eenheid, TimeProvider klok, ILogger<Postbode> log) : IHandeling
{
    private static readonly Proces Systeem = new(Actor.Systeem("postkamer"), Doelen.Levering);

    /// <summary>One round: what was left waiting, then in, then out. A file that cannot be handled stays in the box and does not hold up the others.</summary>
    public async Task<Postronde> RondeAsync(CancellationToken stop)
    {
        var gemeente = eenheid.Gemeente.Code;

        // Handed over by a process that died before its commit: its retour may lie in the box already, and a retour answers what was sent.
        var eerst = await VerstuurAsync(stop);
        int binnen = 0, geweigerd = 0, mislukt = 0;
        foreach (var inkomend in await transport.HaalAsync(gemeente, stop))
        {
            try
            {
                var ontvangst = (await ontvang.UitvoerenAsync(inkomend.Bytes, Systeem, stop)).Waarde;
                var weigering = ontvangst.Staat == Berichtstaat.Geweigerd;
                await transport.RondAfAsync(gemeente, inkomend, weigering ? ontvangst.Bevindingen : null, stop);
                binnen++;
                geweigerd += weigering ? 1 : 0;
            }
            catch (Exception fout) when (fout is not OperationCanceledException)
            {
                // Only the kind of the fault: its text may repeat what the file says.
                NietOntvangen(log, inkomend.Naam, fout.GetType().Name);
                mislukt++;
            }
        }

        return new Postronde(binnen, geweigerd, eerst + await VerstuurAsync(stop), mislukt);
    }

    /// <summary>Hands over everything that waits; answers how many.</summary>
    public async Task<int> VerstuurAsync(CancellationToken stop)
    {
        var wachtend = await db.Poststukken.AsNoTracking().Where(p => p.Staat == Berichtstaat.TeVersturen).OrderBy(p => p.Id).Select(p => p.Id).ToListAsync(stop);
        var aantal = 0;
        foreach (var id in wachtend)
        {
            aantal += (await VerstuurEenAsync(id, stop)).Waarde ? 1 : 0;
        }

        return aantal;
    }

    // Handed over inside the transaction: when the commit fails it is handed over again under the same name, which changes nothing.
    private Task<Uitkomst<bool>> VerstuurEenAsync(BerichtId id, CancellationToken stop) => dossier.DoeAsync<bool>(
        Systeem,
        async werk =>
        {
            await werk.EisAsync(Gegevenssoort.Toewijzing, Actie.Schrijven, []);
            var stuk = await db.Poststukken.SingleAsync(p => p.Id == id, werk.Stop);
            if (stuk.Staat != Berichtstaat.TeVersturen)
            {
                return false;
            }

            var bytes = await db.Inhoud.Where(i => i.Bericht == id).Select(i => i.Bytes).SingleAsync(werk.Stop);
            var antwoordOp = stuk.AntwoordOp is { } heen ? await db.Poststukken.Where(p => p.Id == heen).Select(p => p.Envelopnummer).SingleOrDefaultAsync(werk.Stop) : null;
            var uitgaand = new Uitgaand(Envelopnummer.Bestandsnaam(stuk) + ".xml", bytes)
            {
                Adres = new Adressering(Berichtsoort.Parse(stuk.Soort), stuk.Aanbieder!.Value, Envelopnummer.Van(id), antwoordOp, stuk.Moment),
            };
            await transport.VerstuurAsync(eenheid.Gemeente.Code, uitgaand, werk.Stop);

            var vandaag = klok.Vandaag();
            stuk.Staat = Berichtstaat.Verzonden;
            stuk.Dag = vandaag;
            stuk.AntwoordUiterlijk = Berichttermijnen.AntwoordUiterlijk(Berichtsoort.Parse(stuk.Soort), vandaag);
            await db.SaveChangesAsync(werk.Stop);
            werk.Vertel(new BerichtVerzonden(stuk.Id, stuk.Soort, stuk.Aanbieder!.Value, vandaag, stuk.AntwoordUiterlijk, stuk.AntwoordOp, stuk.Norm));
            return true;
        },
        stop);

    [LoggerMessage(Level = LogLevel.Error, Message = "Bestand {Naam} kon niet worden ontvangen: {Fout}. Het blijft in de bus.")]
    private static partial void NietOntvangen(ILogger log, string naam, string fout);
}
