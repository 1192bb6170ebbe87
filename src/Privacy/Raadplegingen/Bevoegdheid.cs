using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Privacy.Raadplegingen;

/// <summary>
/// Would this be allowed, towards this person? For a page that already read something and must know whether to show a form with it: a child of 14 reads its
/// letter and does not object itself (R3). It shows and changes nothing, so it is not in the log; the handeling decides again and is.
/// </summary>
public sealed class Bevoegdheid(PrivacyDb db, Feitenlezer feitenlezer, TimeProvider klok) : IVraag
{
    /// <summary>About this person.</summary>
    /// <param name="actor">Who.</param>
    /// <param name="actie">Does what.</param>
    /// <param name="soort">With what.</param>
    /// <param name="persoon">Of whom.</param>
    /// <param name="stop">Cancels.</param>
    public Task<bool> OverAsync(Actor actor, Actie actie, Gegevenssoort soort, PersoonId persoon, CancellationToken stop) => OverAllenAsync(actor, actie, soort, [persoon], stop);

    /// <summary>About everybody whom a registered piece is about: an objection to this decision.</summary>
    /// <param name="actor">Who.</param>
    /// <param name="actie">Does what.</param>
    /// <param name="soort">With what new piece, which has nobody yet who prepared it.</param>
    /// <param name="stuk">The piece that is there; no when it is not.</param>
    /// <param name="stop">Cancels.</param>
    public async Task<bool> BijStukAsync(Actor actor, Actie actie, Gegevenssoort soort, Guid stuk, CancellationToken stop)
    {
        var personen = from d in db.Dossierstukken
                       join b in db.Betrokkenen on d.Zoals ?? d.Id equals b.Stuk
                       where d.Id == stuk
                       select b.Persoon;
        return await OverAllenAsync(actor, actie, soort, await personen.ToListAsync(stop), stop);
    }

    private async Task<bool> OverAllenAsync(Actor actor, Actie actie, Gegevenssoort soort, IReadOnlyCollection<PersoonId> personen, CancellationToken stop) =>
        personen.Count > 0
        && Beslisser.Beslis(actor, actie, soort, await feitenlezer.LeesAsync(actor, personen, klok.Vandaag(), stop), klok.Vandaag()) is { Toegestaan: true } beslissing
        && personen.All(beslissing.Personen.Contains);
}
