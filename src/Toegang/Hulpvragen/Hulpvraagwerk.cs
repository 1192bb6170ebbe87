using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Toegang.Meldingen;

namespace Rotonde.Toegang.Hulpvragen;

/// <summary>Fetches a question to change it, after asking whether this actor may.</summary>
internal static class Hulpvraagwerk
{
    public static Weigering Weg { get; } = new("Hulpvraag.Weg", "Deze vraag bestaat niet meer.");

    public static async Task<Hulpvraag?> HaalAsync(this ToegangDb db, Werk werk, HulpvraagId id)
    {
        var vraag = await db.Hulpvragen.SingleOrDefaultAsync(h => h.Id == id, werk.Stop);
        await werk.EisAsync(Gegevenssoort.Hulpvraag, Actie.Schrijven, vraag?.Persoon is { } p ? [p] : [], stuk: id.Waarde, team: vraag?.Team ?? ""); // what does not exist lies with no team: the same answer as what may not be seen
        return vraag;
    }

    /// <summary>Somebody has it now.</summary>
    public static void PakOp(this Hulpvraag vraag, string wie, DateTimeOffset nu)
    {
        vraag.Status = vraag.Status == Hulpvraagstatus.Nieuw ? Hulpvraagverloop.Tabel.Stap(vraag.Status, Hulpvraagstap.Opgepakt).Waarde : vraag.Status;
        (vraag.ToegewezenAan, vraag.OpgepaktOp) = (wie, nu);
        vraag.Versie++;
    }
}
