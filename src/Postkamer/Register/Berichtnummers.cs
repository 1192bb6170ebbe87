using System.Globalization;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Berichten.Structuur;

namespace Rotonde.Postkamer.Register;

/// <summary>Gives out identifications for what the gemeente sends: unique per kind of message, twelve digits (TR056).</summary>
public sealed class Berichtnummers(PostkamerDb db) : IHandeling
{
    /// <summary>The next identification for a kind of message. Call inside the handeling that sends it.</summary>
    public async Task<string> VolgendeAsync(Berichtsoort soort, CancellationToken stop)
    {
        var naam = soort.ToString();
        var nummer = await db.Volgnummers.FindAsync([naam], stop);
        if (nummer is null)
        {
            db.Volgnummers.Add(nummer = new Volgnummer { Soort = naam, Laatste = 0 });
        }

        nummer.Laatste++;
        await db.SaveChangesAsync(stop);
        return nummer.Laatste.ToString("D12", CultureInfo.InvariantCulture);
    }
}
