using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Toegang.Meldingen;

/// <summary>Fetches a melding to change it, after asking whether this actor may.</summary>
internal static class Meldingwerk
{
    public static Weigering Weg { get; } = new("Melding.Weg", "Deze melding bestaat niet.");

    public static async Task<Melding?> HaalAsync(this ToegangDb db, Werk werk, MeldingId id)
    {
        var melding = await db.Meldingen.SingleOrDefaultAsync(m => m.Id == id, werk.Stop);
        await werk.EisAsync(Gegevenssoort.Zaak, Actie.Schrijven, melding?.Persoon is { } p ? [p] : [], stuk: id.Waarde, team: melding?.Team);
        return melding;
    }

    /// <summary>Takes a step of the course and raises the version.</summary>
    public static Weigering? Stap(this Melding melding, Meldingstap stap, bool voldaan = true)
    {
        var uitkomst = Meldingverloop.Tabel.Stap(melding.Status, stap, voldaan);
        if (uitkomst.Gelukt)
        {
            melding.Status = uitkomst.Waarde;
            melding.Versie++;
        }

        return uitkomst.Weigering;
    }
}
