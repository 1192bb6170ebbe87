using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Gezin.Planmaten;
using Rotonde.Gezin.Planonderdelen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Gezin.Plannen;

/// <summary>Reads a plan for somebody whose look at the plan itself was decided on; each part inside it is decided on again.</summary>
public sealed class Planlezer(GezinDb db, Dossiertoegang dossier, TimeProvider klok) : IVraag
{
    /// <summary>Reads it.</summary>
    /// <param name="raadpleging">The look at the plan.</param>
    /// <param name="id">Which plan.</param>
    /// <param name="gedeeld">What the owner shares with this plan.</param>
    /// <param name="eigenaar">Whose own page it is; none: nobody learns that a part is not shared.</param>
    /// <param name="stop">Cancels.</param>
    internal async Task<PlanBeeld> LeesAsync(Raadpleging raadpleging, PlanId id, IReadOnlySet<Leefgebied> gedeeld, PersoonId? eigenaar, CancellationToken stop)
    {
        var plan = await db.Plannen.AsNoTracking().SingleAsync(p => p.Id == id, stop);
        if (raadpleging.Beperkt(Voorwaarde.AlleenDatErEenRegisseurIs) || raadpleging.Beperkt(Voorwaarde.Metadata))
        {
            return new PlanBeeld(id, plan.Regisseur is not null);
        }

        var vandaag = klok.Vandaag();
        var alle = await db.Planleden.AsNoTracking().Where(l => l.Plan == id && l.Tot == null).Select(l => l.Persoon).ToListAsync(stop);
        var zichtbareLeden = alle.Where(raadpleging.Mag).ToArray();
        var personen = await db.Personen.AsNoTracking().Where(p => zichtbareLeden.Contains(p.Id)).ToDictionaryAsync(p => p.Id, stop);
        var relaties = await db.Gezinsleden.AsNoTracking().Where(l => l.Gezin == plan.Gezin && l.Tot == null).ToDictionaryAsync(l => l.Persoon, l => l.Relatie, stop);
        var heelPlan = alle.All(raadpleging.Mag);

        var doelen = await db.Doelen.AsNoTracking().Where(d => d.Plan == id).OrderBy(d => d.Id).ToListAsync(stop);
        var regels = await db.Planregels.AsNoTracking().Where(r => r.Plan == id).OrderBy(r => r.Id).ToListAsync(stop);
        var aantekeningen = await db.Aantekeningen.AsNoTracking().Where(a => a.Plan == id).OrderBy(a => a.Id).ToListAsync(stop);
        var meningen = await db.Meningen.AsNoTracking().Where(m => m.Plan == id).ToListAsync(stop);
        var bestaand = await db.BestaandeHulp.AsNoTracking().Where(h => alle.Contains(h.Persoon)).OrderBy(h => h.Id).ToListAsync(stop);

        var wie = await db.BetrokkenenAsync(
            [.. doelen.Select(d => d.Id.Waarde), .. regels.Select(r => r.Id.Waarde), .. aantekeningen.Select(a => a.Id.Waarde)], stop);
        IReadOnlyList<PersoonId> Wie(Guid stuk) => [.. wie[stuk].OrderBy(p => p.Waarde)];
        var meningId = meningen.ToDictionary(m => m.Persoon, _ => Volgid.Nieuw());
        var zichtbaar = await dossier.VanPlanAsync(
            raadpleging.Actor,
            [
                .. doelen.Select(d => new Onderdeel(d.Id.Waarde, d.Leefgebied, Wie(d.Id.Waarde))),
                .. regels.Select(r => new Onderdeel(r.Id.Waarde, r.Leefgebied, Wie(r.Id.Waarde))),
                .. aantekeningen.Select(a => new Onderdeel(a.Id.Waarde, a.Leefgebied, Wie(a.Id.Waarde))),
                .. bestaand.Select(h => new Onderdeel(h.Id.Waarde, h.Leefgebied, [h.Persoon])),
                .. meningen.Select(m => new Onderdeel(meningId[m.Persoon], Leefgebied.Plan, [m.Persoon])),
            ],
            stop);
        doelen.RemoveAll(d => !zichtbaar.Contains(d.Id.Waarde));
        regels.RemoveAll(r => !zichtbaar.Contains(r.Id.Waarde));
        bestaand.RemoveAll(h => !zichtbaar.Contains(h.Id.Waarde));

        var doelIds = doelen.Select(d => d.Id).ToArray();
        var doelevaluaties = (await db.Doelevaluaties.AsNoTracking().Where(e => doelIds.Contains(e.Doel)).OrderBy(e => e.Datum).ThenBy(e => e.Id).ToListAsync(stop)).ToLookup(e => e.Doel);
        var evaluaties = await db.Evaluaties.AsNoTracking().Where(e => e.Plan == id).OrderBy(e => e.Gepland).ToListAsync(stop);
        var overname = await db.Regieovernames.AsNoTracking().Where(r => r.Plan == id).OrderByDescending(r => r.Van).ThenByDescending(r => r.Id).FirstOrDefaultAsync(stop);

        bool NietGedeeld(Guid stuk, Leefgebied leefgebied) => eigenaar is { } e && wie[stuk].All(p => p == e) && !gedeeld.Contains(leefgebied);
        PlanregelBeeld Regel(Planregel r) => new(
            r.Id, r.Doel, Wie(r.Id.Waarde), r.Omschrijving, new Helper(r.Wie, r.Helpersoort, r.Organisatie.Length == 0 ? null : r.Organisatie), r.Ring, r.Niveau, r.Wet, r.Product, r.Uren,
            r.Frequentie, r.Looptijd, r.Afschaaldoel, r.Jaarbedrag, r.Eenmalig, r.Status, r.Opsteller, r.Leefgebied,
            r.IsAfwijking ? new Afwijking(r.AfwijkingRendement!, r.AfwijkingLegitimiteit!, r.AfwijkingBetrokkenheid!) : null, r.AfwijkingAkkoordDoor is not null)
        {
            NietGedeeld = NietGedeeld(r.Id.Waarde, r.Leefgebied), Versie = r.Versie,
        };

        return new PlanBeeld(id, plan.Regisseur is not null)
        {
            Versie = plan.Versie,
            Gezin = plan.Gezin,
            Gezinsnaam = await db.Gezinnen.Where(g => g.Id == plan.Gezin).Select(g => g.Naam).SingleAsync(stop),
            Status = plan.Status,
            Soort = plan.Soort,
            Regie = plan.Regie,
            Regievoerder = plan.Regievoerder is { } regievoerder ? personen.GetValueOrDefault(regievoerder)?.Naam.ToString() : plan.RegievoerderNaam,
            Regisseur = raadpleging.Actor.Persoon is null ? plan.Regisseur : null,
            RegisseurNaam = plan.RegisseurNaam,
            BegonnenOp = plan.BegonnenOp,
            VastgesteldOp = plan.VastgesteldOp,
            Leden = [.. zichtbareLeden.Select(p => new PlanlidBeeld(p, personen[p].Naam.ToString(), relaties.GetValueOrDefault(p, "")))],
            Doelen =
            [
                .. doelen.Select(d => new DoelBeeld(
                    d.Id, d.Versie, Wie(d.Id.Waarde), d.EigenWoorden, d.Resultaat, d.Criterium, d.Beginscore, d.Streefscore, d.Eindscore, d.Gas, d.Terugwindoel, d.Einddatum, d.Thema,
                    d.Aandelen, d.Status, d.Opsteller, d.Leefgebied, [.. regels.Where(r => r.Doel == d.Id).Select(Regel)],
                    [.. doelevaluaties[d.Id].Select(e => new DoelevaluatieBeeld(e.Datum, e.Score, e.Gas, e.Uitkomst, e.Toelichting))])
                {
                    NietGedeeld = NietGedeeld(d.Id.Waarde, d.Leefgebied),
                }),
            ],
            LosseRegels = [.. regels.Where(r => r.Doel is not { } doel || !doelIds.Contains(doel)).Select(Regel)],
            Aantekeningen =
            [
                .. aantekeningen.Where(a => zichtbaar.Contains(a.Id.Waarde)).Select(a => new AantekeningBeeld(a.Id, Wie(a.Id.Waarde), a.Soort, a.Tekst, a.Leefgebied, a.Datum)
                {
                    NietGedeeld = NietGedeeld(a.Id.Waarde, a.Leefgebied),
                }),
            ],
            Meningen = [.. meningen.Where(m => zichtbaar.Contains(meningId[m.Persoon])).Select(m => new MeningBeeld(m.Persoon, m.Oordeel, m.Opmerking, m.GegevenOp))],
            Evaluaties =
            [
                .. evaluaties.Select(e => new EvaluatieBeeld(e.Id, e.Gepland, e.Gehouden, e.Uitkomst, heelPlan ? e.Aanwezigen : null, heelPlan ? e.Verslag : null)),
            ],
            Regieovername = overname is null
                ? null
                : new RegieovernameBeeld(
                    overname.Van, overname.Tot, overname.TeruggegevenOp, heelPlan ? overname.MotiveringInwoner : null, heelPlan ? overname.MotiveringNetwerk : null,
                    heelPlan ? overname.Terugkeercriterium : null),
            BestaandeHulp =
            [
                .. bestaand.Select(h => new BestaandeHulpBeeld(
                    h.Id, h.Persoon, new Helper(h.Wie, h.Helpersoort, h.Organisatie.Length == 0 ? null : h.Organisatie), h.Niveau, h.Jaarbedrag, h.Gevraagd)),
            ],
            Cijfers = Cijfers(plan, doelen, regels, bestaand, doelevaluaties, vandaag),
            Aandacht =
            [
                .. personen.Values
                    .Where(p => ToekomstplanIsEr.Ontbreekt(
                        p.Geboren,
                        regels.Any(r => r.Niveau.VereistIndicatie() && Regelactief.Op(r.Status, r.Looptijd, vandaag) && wie[r.Id.Waarde].Contains(p.Id)),
                        aantekeningen.Any(a => a.Soort == Aantekeningsoort.Toekomstplan && zichtbaar.Contains(a.Id.Waarde) && wie[a.Id.Waarde].Contains(p.Id)), vandaag))
                    .Select(p => $"Voor {p.Naam} is nog geen toekomstplan gemaakt."),
            ],
        };
    }

    private static Plancijfers Cijfers(
        Plan plan, List<Planonderdelen.Doel> doelen, List<Planregel> regels, List<BestaandeHulp> bestaand, ILookup<DoelId, Doelevaluatie> evaluaties, DateOnly vandaag)
    {
        var begin = plan.VastgesteldOp ?? plan.BegonnenOp;
        var tellend = regels.Where(r => Regelactief.Telt(r.Status)).ToList();
        Hulplijn[] voor = [.. bestaand.Select(h => Hulplijnen.Van(h.Wie, h.Organisatie, h.Helpersoort, plan.RegisseurNaam, new Periode(h.Peildatum)))];
        Hulplijn[] nu = [.. tellend.Select(r => Hulplijnen.Van(r.Wie, r.Organisatie, r.Helpersoort, plan.RegisseurNaam, r.Looptijd))];
        int? Stand(Planonderdelen.Doel d) => d.Eindscore ?? evaluaties[d.Id].LastOrDefault()?.Score;

        return new Plancijfers(
            voor.Length == 0 ? 0 : Planmaat.Hulpverleners(voor, bestaand.Max(h => h.Peildatum)),
            Planmaat.Hulpverleners(nu, vandaag),
            Planmaat.Vrijwilligers(nu, vandaag),
            Bedrag.Som(bestaand.Where(h => h.Niveau.VereistIndicatie()).Select(h => h.Jaarbedrag)),
            Planmaat.Jaarkosten(tellend.Select(r => new Kostenlijn(r.Niveau, r.Jaarbedrag, r.Eenmalig, r.Looptijd)), begin),
            doelen.Any(d => Stand(d) is not null) ? Planmaat.Doelrealisatie(doelen.Select(d => new Doelmaat(1m, d.Beginscore, d.Streefscore, Stand(d)))) : null,
            Planmaat.Afschaalindex(doelen.Select(d => (
                evaluaties[d.Id].LastOrDefault(e => e.Datum < vandaag)?.HoogsteNiveau ?? d.NiveauBijVaststellen,
                tellend.Where(r => r.Doel == d.Id && r.Looptijd.Bevat(vandaag)).Select(r => (Niveau?)r.Niveau).Max()))));
    }
}

/// <summary>Turns who helps into what the count of helpers sees.</summary>
internal static class Hulplijnen
{
    public static Hulplijn Van(string wie, string organisatie, Helpersoort soort, string? aanspreekpunt, Periode geldig) => new(
        wie, organisatie, soort == Helpersoort.Professional, soort == Helpersoort.Vrijwilliger, string.Equals(wie, aanspreekpunt, StringComparison.OrdinalIgnoreCase), geldig);
}
