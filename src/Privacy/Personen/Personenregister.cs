using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;

namespace Rotonde.Privacy.Personen;

/// <summary>Recognises persons by BSN without keeping the BSN, and knows their date of birth for the age rules.</summary>
public sealed class Personenregister(PrivacyDb db, Pseudoniemen pseudoniemen) : IHandeling
{
    /// <summary>The person with this BSN, if known in this municipality.</summary>
    public async Task<PersoonId?> ZoekAsync(Bsn bsn, CancellationToken stop)
    {
        var pseudoniem = pseudoniemen.Van(bsn);
        return await db.Personen.Where(p => p.BsnPseudoniem == pseudoniem).Select(p => (PersoonId?)p.Id).SingleOrDefaultAsync(stop);
    }

    /// <summary>Finds the person with this BSN or notes a new one. Call inside a handeling.</summary>
    public async Task<PersoonId> VindOfMaakAsync(Bsn bsn, DateOnly? geboren, CancellationToken stop)
    {
        var pseudoniem = pseudoniemen.Van(bsn);
        var persoon = await db.Personen.SingleOrDefaultAsync(p => p.BsnPseudoniem == pseudoniem, stop);
        if (persoon is null)
        {
            persoon = new Persoonssleutel { Id = PersoonId.Nieuw(), BsnPseudoniem = pseudoniem, Geboren = geboren };
            db.Personen.Add(persoon);
        }
        else
        {
            persoon.Geboren = geboren ?? persoon.Geboren;
        }

        await db.SaveChangesAsync(stop);
        return persoon.Id;
    }

    /// <summary>Notes a person without BSN. Call inside a handeling.</summary>
    public async Task<PersoonId> MaakZonderBsnAsync(DateOnly? geboren, CancellationToken stop)
    {
        var persoon = new Persoonssleutel { Id = PersoonId.Nieuw(), Geboren = geboren };
        db.Personen.Add(persoon);
        await db.SaveChangesAsync(stop);
        return persoon.Id;
    }
}
