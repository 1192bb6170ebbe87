using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Voorzieningen.Toewijzingen;

namespace Rotonde.Financien.Grootboek;

/// <summary>Makes an obligation of every allocation that is sent, and shortens it when care stops for good.</summary>
public sealed class HoorToewijzing(FinancienDb db) : ILuisteraar<ToewijzingVerzonden>, ILuisteraar<ZorgGestopt>
{
    /// <inheritdoc />
    public async Task HoorAsync(ToewijzingVerzonden gebeurtenis, DateTimeOffset moment, CancellationToken stop)
    {
        var bestaand = await db.Verplichtingen.FindAsync([gebeurtenis.Toewijzing.Waarde], stop);
        if (!Periode.TryMaak(gebeurtenis.Van, gebeurtenis.Tot, out var looptijd)
            || Maandkosten.Toets(gebeurtenis.Volume, gebeurtenis.Eenheid, gebeurtenis.Frequentie, gebeurtenis.Tarief, looptijd) is not { } perMaand)
        {
            // Withdrawn (its end lies before its begin) or of unknown price: nothing is owed that we can count.
            if (bestaand is not null)
            {
                db.Verplichtingen.Remove(bestaand);
                await db.SaveChangesAsync(stop);
            }

            return;
        }

        if (bestaand is null)
        {
            bestaand = new Verplichting
            {
                Bron = gebeurtenis.Toewijzing.Waarde, Wet = gebeurtenis.Wet, Productgroep = gebeurtenis.Productgroep, Taakveld = gebeurtenis.Taakveld,
                Van = gebeurtenis.Van, PerMaand = perMaand,
            };
            db.Verplichtingen.Add(bestaand);
        }

        (bestaand.Wet, bestaand.Productgroep, bestaand.Taakveld) = (gebeurtenis.Wet, gebeurtenis.Productgroep, gebeurtenis.Taakveld);
        (bestaand.Van, bestaand.Tot, bestaand.PerMaand) = (gebeurtenis.Van, gebeurtenis.Tot, perMaand);
        await db.SaveChangesAsync(stop);
    }

    /// <inheritdoc />
    public async Task HoorAsync(ZorgGestopt gebeurtenis, DateTimeOffset moment, CancellationToken stop)
    {
        if (!gebeurtenis.Tijdelijk && await db.Verplichtingen.FindAsync([gebeurtenis.Toewijzing.Waarde], stop) is { } verplichting
            && (verplichting.Tot is null || verplichting.Tot > gebeurtenis.Einddatum) && gebeurtenis.Einddatum >= verplichting.Van)
        {
            verplichting.Tot = gebeurtenis.Einddatum;
            await db.SaveChangesAsync(stop);
        }
    }
}
