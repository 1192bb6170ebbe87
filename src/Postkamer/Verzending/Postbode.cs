using Microsoft.EntityFrameworkCore;
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
public sealed record Postronde(int Ontvangen, int Geweigerd, int Verzonden);

/// <summary>Goes round: empties the box into the register, and hands over what waits. The Worker loops over it; the ride and tests call it.</summary>
public sealed class Postbode(
    PostkamerDb db, ITransport transport, OntvangBericht ontvang, Dossiertoegang dossier, Werkeenheid eenheid, TimeProvider klok) : IHandeling
{
    private static readonly Proces Systeem = new(Actor.Systeem("postkamer"), Doelen.Levering);

    /// <summary>One round: first in, then out.</summary>
    public async Task<Postronde> RondeAsync(CancellationToken stop)
    {
        var gemeente = eenheid.Gemeente.Code;
        int binnen = 0, geweigerd = 0;
        foreach (var inkomend in await transport.HaalAsync(gemeente, stop))
        {
            var ontvangst = (await ontvang.UitvoerenAsync(inkomend.Bytes, Systeem, stop)).Waarde;
            var weigering = ontvangst.Staat == Berichtstaat.Geweigerd;
            await transport.RondAfAsync(gemeente, inkomend, weigering ? ontvangst.Bevindingen : null, stop);
            binnen++;
            geweigerd += weigering ? 1 : 0;
        }

        return new Postronde(binnen, geweigerd, await VerstuurAsync(stop));
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
            await transport.VerstuurAsync(eenheid.Gemeente.Code, new Uitgaand($"{stuk.Soort}_{stuk.Aanbieder}_{stuk.Identificatie}_{stuk.Id}.xml", bytes), werk.Stop);

            var vandaag = klok.Vandaag();
            stuk.Staat = Berichtstaat.Verzonden;
            stuk.AntwoordUiterlijk = Berichttermijnen.AntwoordUiterlijk(Berichtsoort.Parse(stuk.Soort), vandaag);
            await db.SaveChangesAsync(werk.Stop);
            werk.Vertel(new BerichtVerzonden(stuk.Id, stuk.Soort, stuk.Aanbieder!.Value, vandaag, stuk.AntwoordUiterlijk, stuk.AntwoordOp, stuk.Norm));
            return true;
        },
        stop);
}
