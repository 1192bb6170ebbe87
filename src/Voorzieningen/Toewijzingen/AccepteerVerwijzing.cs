using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Voorzieningen.Indicaties;

namespace Rotonde.Voorzieningen.Toewijzingen;

/// <summary>
/// A referral by a doctor, GI or judge becomes help without a decision of the municipality (DT-3): there is no way to refuse it on policy here. Residence and
/// contract are tested where they always are.
/// </summary>
public sealed class AccepteerVerwijzing(Dossiertoegang dossier, VoorzieningenDb db, Dossierregister register, IContracten contracten, TimeProvider klok) : IHandeling
{
    /// <summary>Which referral, and the team that follows it.</summary>
    public sealed record Opdracht(IndicatieId Verwijzing, string Team);

    /// <summary>Accepts it.</summary>
    public Task<Uitkomst<VoorzieningId>> UitvoerenAsync(Opdracht opdracht, Proces proces, CancellationToken stop) => dossier.DoeAsync<VoorzieningId>(proces, async werk =>
    {
        if (await db.Indicaties.SingleOrDefaultAsync(i => i.Id == opdracht.Verwijzing, werk.Stop) is not { } verwijzing || GemeenteWijstToe.IsNietVoor(proces.Actor))
        {
            return await werk.NietGevondenAsync(Gegevenssoort.Toewijzing, Actie.Schrijven, opdracht.Verwijzing.Waarde);
        }

        await werk.EisAsync(Gegevenssoort.Toewijzing, Actie.Schrijven, [verwijzing.Persoon]);

        if (!verwijzing.Verwijzer.IsWettelijkeVerwijzer())
        {
            return new Weigering(nameof(AccepteerVerwijzing), "Deze indicatie is van de gemeente zelf. Daar hoort een besluit bij.");
        }

        if (await db.Voorzieningen.AnyAsync(v => v.Indicatie == verwijzing.Id, werk.Stop))
        {
            return new Weigering(nameof(AccepteerVerwijzing), "Deze verwijzing is al overgenomen.");
        }

        if (await contracten.ProductAsync(verwijzing.Product, verwijzing.Van, werk.Stop) is not { } product)
        {
            return new Weigering(nameof(AccepteerVerwijzing), "Dit product staat niet in de lijst van de gemeente.");
        }

        var vandaag = klok.Vandaag();
        var voorziening = Voorziening.Uit(verwijzing, product, opdracht.Team, await Telnummers.VanAsync(db, verwijzing.Persoon, werk.Stop));
        db.Voorzieningen.Add(voorziening);
        await db.SaveChangesAsync(werk.Stop);
        await register.RegistreerAsync(voorziening.Id.Waarde, Gegevenssoort.Toewijzing, [voorziening.Persoon], werk.Stop, proces.Actor.Subject, opdracht.Team);
        werk.Vertel(voorziening.Toegekend(vandaag));
        return voorziening.Id;
    }, stop);
}
