using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Gezin.Gesprekken;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Gezin.Plannen;

/// <summary>The Aanspreekpunt directs for a while, because neither family nor network can (R-073, DT-4). Two weeks before the end the regisseur gets a follow-up.</summary>
public sealed class NeemRegieOver(GezinDb db, Dossiertoegang dossier, TimeProvider klok) : IHandeling
{
    /// <summary>Why, and until when. Taking over again needs new motivation.</summary>
    /// <param name="Plan">Which plan.</param>
    /// <param name="MotiveringInwoner">Why the resident cannot direct now.</param>
    /// <param name="MotiveringNetwerk">Why the network cannot either.</param>
    /// <param name="Terugkeercriterium">When direction goes back.</param>
    /// <param name="Tot">Last day.</param>
    /// <param name="Versie">The version that was on the screen; none: not from a screen.</param>
    public sealed record Opdracht(PlanId Plan, string MotiveringInwoner, string MotiveringNetwerk, string Terugkeercriterium, DateOnly? Tot, int? Versie = null);

    /// <summary>Takes over.</summary>
    public Task<Uitkomst<Gedaan>> UitvoerenAsync(Opdracht opdracht, Proces proces, CancellationToken stop) => dossier.DoeAsync<Gedaan>(
        proces,
        async werk =>
        {
            var leden = await db.LedenAsync(opdracht.Plan, werk.Stop);
            await werk.EisAsync(Gegevenssoort.Plan, Actie.Schrijven, leden);
            var plan = await db.Plannen.SingleAsync(p => p.Id == opdracht.Plan, werk.Stop);
            var vandaag = klok.Vandaag();

            if ((ActueleVersie.Toets(opdracht.Versie ?? plan.Versie, plan.Versie)
                ?? RegieovernameIsTijdelijk.Toets(opdracht.MotiveringInwoner, opdracht.MotiveringNetwerk, opdracht.Terugkeercriterium, vandaag, opdracht.Tot)) is { } weigering)
            {
                return weigering;
            }

            if (await db.Regieovernames.AnyAsync(r => r.Plan == plan.Id && r.TeruggegevenOp == null && r.Tot >= vandaag, werk.Stop))
            {
                return new Weigering("EenRegieovername", "De regie is al overgenomen. Geef die eerst terug; verlengen kan daarna met een nieuwe motivering.");
            }

            var overname = new Regieovername
            {
                Id = Volgid.Nieuw(), Plan = plan.Id, MotiveringInwoner = opdracht.MotiveringInwoner.Trim(), MotiveringNetwerk = opdracht.MotiveringNetwerk.Trim(),
                Terugkeercriterium = opdracht.Terugkeercriterium.Trim(), Van = vandaag, Tot = opdracht.Tot!.Value, Door = proces.Actor.Subject,
            };
            db.Regieovernames.Add(overname);
            var herinnering = overname.Tot.AddDays(-14);
            db.Vervolg.Add(new Vervolg
            {
                Id = VervolgId.Nieuw(), Soort = Vervolgsoort.EindeRegieovername, Persoon = leden[0], Plan = plan.Id, Aanleiding = overname.Id,
                Omschrijving = $"De regie gaat op {overname.Tot.Voluit()} terug: bespreek dit met het gezin", Uiterlijk = herinnering < vandaag ? vandaag : herinnering,
            });
            plan.Regie = Regie.TijdelijkAanspreekpunt;
            plan.Versie++;
            await db.SaveChangesAsync(werk.Stop);
            werk.Vertel(new RegieOvergenomen(plan.Id, overname.Van, overname.Tot));
            return default(Gedaan);
        },
        stop);
}
