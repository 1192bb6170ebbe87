using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Financien.Grootboek;

/// <summary>Records or changes what an allocation will cost: a new one, an extension, a stop. Called by a listener with plain values; the last word counts.</summary>
public sealed class LegVerplichtingVast(Dossiertoegang dossier, FinancienDb db) : IHandeling
{
    /// <summary>What was promised.</summary>
    /// <param name="Bron">Id of the first allocation of the family.</param>
    /// <param name="Wet">Under which act.</param>
    /// <param name="Productgroep">Name of the product group.</param>
    /// <param name="Taakveld">Where its cost will be booked.</param>
    /// <param name="Looptijd">From when to when; a stop shortens it.</param>
    /// <param name="PerMaand">Volume × tariff of one month, as allocated.</param>
    public sealed record Opdracht(Guid Bron, Wet Wet, string Productgroep, string Taakveld, Periode Looptijd, Bedrag PerMaand);

    /// <summary>Records.</summary>
    public Task<Uitkomst<Gedaan>> UitvoerenAsync(Opdracht opdracht, Proces proces, CancellationToken stop) => dossier.DoeAsync<Gedaan>(proces, async werk =>
    {
        await werk.EisAsync(Gegevenssoort.Begroting, Actie.Schrijven, []);
        if (opdracht.PerMaand.IsNegatief)
        {
            return new Weigering(nameof(LegVerplichtingVast), "Een verplichting is nooit negatief. Controleer het bedrag.", "bedrag");
        }

        var verplichting = await db.Verplichtingen.FindAsync([opdracht.Bron], werk.Stop);
        if (verplichting is null)
        {
            db.Verplichtingen.Add(new Verplichting
            {
                Bron = opdracht.Bron, Wet = opdracht.Wet, Productgroep = opdracht.Productgroep, Taakveld = opdracht.Taakveld,
                Van = opdracht.Looptijd.Begin, Tot = opdracht.Looptijd.Einde, PerMaand = opdracht.PerMaand,
            });
        }
        else
        {
            (verplichting.Wet, verplichting.Productgroep, verplichting.Taakveld) = (opdracht.Wet, opdracht.Productgroep, opdracht.Taakveld);
            (verplichting.Van, verplichting.Tot, verplichting.PerMaand) = (opdracht.Looptijd.Begin, opdracht.Looptijd.Einde, opdracht.PerMaand);
        }

        await db.SaveChangesAsync(werk.Stop);
        return default(Gedaan);
    }, stop);
}
