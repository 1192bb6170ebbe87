using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;

namespace Rotonde.Aanbieders.Contracten;

/// <summary>Where claims control tells what was approved under a contract, so that the ceiling of DT-10 is known without asking downstream.</summary>
public sealed class Plafondbewaking(AanbiedersDb db) : IHandeling
{
    /// <summary>Adds approved amounts (a credit is negative). Call inside the handeling that approves them: they commit together, so they count once.</summary>
    /// <param name="contract">Under which contract.</param>
    /// <param name="perMaand">First day of the service month and the amount.</param>
    /// <param name="stop">Cancels.</param>
    public async Task BoekAsync(ContractId contract, IEnumerable<(DateOnly Maand, Bedrag Bedrag)> perMaand, CancellationToken stop)
    {
        foreach (var maand in perMaand.GroupBy(m => new DateOnly(m.Maand.Year, m.Maand.Month, 1)))
        {
            var rij = await db.Verbruik.FindAsync([contract, maand.Key], stop);
            if (rij is null)
            {
                db.Verbruik.Add(rij = new Maandverbruik { Contract = contract, Maand = maand.Key, Bedrag = Bedrag.Nul });
            }

            rij.Bedrag += Bedrag.Som(maand.Select(m => m.Bedrag));
        }

        await db.SaveChangesAsync(stop);
    }
}
