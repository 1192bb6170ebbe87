using Rotonde.Basis;

namespace Rotonde.Privacy.Rechten;

/// <summary>
/// The decision function: may this actor do this, with this, given these facts, today? Pure: no database, no clock, no cache. Closed unless a row of
/// <c>rechten.csv</c> opens it (AUTORISATIE §5).
/// </summary>
public static class Beslisser
{
    /// <summary>Decides.</summary>
    /// <param name="actor">Who.</param>
    /// <param name="actie">Does what.</param>
    /// <param name="soort">With what.</param>
    /// <param name="feiten">What is known about the actor and the persons.</param>
    /// <param name="vandaag">The day in the Netherlands; ages and terms turn on it.</param>
    public static Beslissing Beslis(Actor actor, Actie actie, Gegevenssoort soort, Feiten feiten, DateOnly vandaag)
    {
        if (actor.IsSysteem)
        {
            return Ja($"systeemproces {actor.Naam}", [], feiten.Personen.Select(p => p.Persoon), null, null);
        }

        var rechten = Rechtenlijst.Voor(soort, actie);

        if (feiten.Personen.Count == 0)
        {
            return ZonderPersoon(actor, actie, rechten, feiten);
        }

        return soort == Gegevenssoort.PlanitemMeerPersonen
            ? AllenSamen(actor, actie, rechten, feiten, vandaag)
            : PerPersoon(actor, actie, rechten, feiten, vandaag);
    }

    /// <summary>Is there any row that could ever allow this actor this? A page asks it before it shows a menu item or an empty list.</summary>
    public static bool KanOoit(Actor actor, Actie actie, Gegevenssoort soort) =>
        actor.IsSysteem || Rechtenlijst.Voor(soort, actie).Any(r =>
            r.Rol == Rol.Iedereen || actor.Rollen.Contains(r.Rol)
            || (r.Rol == Rol.Regisseur && actor.Rollen.Contains(Rol.Consulent))
            || (r.Rol is Rol.Inwoner or Rol.Kind or Rol.Gezagdrager or Rol.Gezinslid && actor.Persoon is not null));

    /// <summary>The roles the actor has towards one person: those given, and those that follow from the relation and the ages of R3.</summary>
    public static IReadOnlySet<Rol> RollenTegenover(Actor actor, Persoonsfeiten persoon, Actie actie, Leefgebied? leefgebied, DateOnly vandaag)
    {
        var rollen = new HashSet<Rol> { Rol.Iedereen };
        var leeftijd = persoon.Geboren?.Leeftijd(vandaag);

        if (actor.Persoon == persoon.Persoon)
        {
            // R4: to the own file an employee is only a resident.
            rollen.UnionWith(leeftijd switch
            {
                >= 16 or null => [Rol.Inwoner],
                >= 12 => [Rol.Kind],
                _ => [],
            });
            return rollen;
        }

        rollen.UnionWith(actor.Rollen);

        if (Actief(persoon, Relatiesoort.Regisseur, vandaag) && actor.Rollen.Contains(Rol.Consulent))
        {
            rollen.Add(Rol.Regisseur);
        }

        if (actor.Persoon is not null)
        {
            if (Actief(persoon, Relatiesoort.Gezag, vandaag) && MagDoorGezag(leeftijd, persoon, actie, leefgebied, vandaag))
            {
                rollen.Add(Rol.Gezagdrager);
            }

            if (Actief(persoon, Relatiesoort.Planlid, vandaag))
            {
                rollen.Add(Rol.Gezinslid);
            }
        }

        return rollen;
    }

    // R3: below 12 the parents read and decide; from 12 the child decides on sharing; from 16 parents read only with the young person's deelbesluit; from 18 not as parents.
    private static bool MagDoorGezag(int? leeftijd, Persoonsfeiten persoon, Actie actie, Leefgebied? leefgebied, DateOnly vandaag) => leeftijd switch
    {
        < 12 => true,
        < 16 => actie != Actie.DelenBeslissen,
        < 18 => actie == Actie.Lezen && persoon.Deelbesluiten.Any(d => d.Leefgebied == (leefgebied ?? Leefgebied.Plan) && d.Geldig.Bevat(vandaag)),
        _ => false,
    };

    private static bool Actief(Persoonsfeiten persoon, Relatiesoort soort, DateOnly vandaag) =>
        persoon.Relaties.Any(r => r.Soort == soort && r.Geldig.Bevat(vandaag));

    private static Beslissing ZonderPersoon(Actor actor, Actie actie, IReadOnlyList<Recht> rechten, Feiten feiten)
    {
        foreach (var recht in rechten.Where(r => r.Rol == Rol.Iedereen || actor.Rollen.Contains(r.Rol)))
        {
            var eisen = recht.Voorwaarden.Where(v => !v.IsBeperking());
            if (eisen.All(v => v switch
            {
                Voorwaarde.EigenTeamWettelijkeTaak or Voorwaarde.Intake => feiten.Team is { } team && actor.Teams.Contains(team),
                Voorwaarde.ActiefOpPlan => false,
                Voorwaarde.VierOgenBovenGrens => actie != Actie.Besluiten || (feiten.Opsteller is { } opsteller && opsteller != actor.Subject),
                Voorwaarde.NietDeOpsteller => feiten.Opsteller is { } opsteller && opsteller != actor.Subject,
                Voorwaarde.RedenPerRaadpleging => feiten.RedenGegeven,
                _ => false,
            }))
            {
                return Ja(recht.ToString(), recht.Voorwaarden, [], recht.Rol, null);
            }
        }

        return Beslissing.Nee("geen recht");
    }

    private static Beslissing PerPersoon(Actor actor, Actie actie, IReadOnlyList<Recht> rechten, Feiten feiten, DateOnly vandaag)
    {
        Beslissing? eerste = null;
        var personen = new HashSet<PersoonId>();
        var beperkingen = new HashSet<Voorwaarde>();

        foreach (var persoon in feiten.Personen)
        {
            if (Actief(persoon, Relatiesoort.Geblokkeerd, vandaag))
            {
                continue;
            }

            var rollen = RollenTegenover(actor, persoon, actie, feiten.Leefgebied, vandaag);
            foreach (var recht in rechten.Where(r => rollen.Contains(r.Rol)))
            {
                if (Klopt(recht, actor, actie, persoon, feiten, vandaag) is { } grond)
                {
                    personen.Add(persoon.Persoon);
                    beperkingen.UnionWith(recht.Voorwaarden.Where(v => v.IsBeperking()));
                    eerste ??= new Beslissing(true, recht.ToString(), beperkingen, personen, recht.Rol, grond.Relatie, grond.Deelbesluit);
                    break;
                }
            }
        }

        return eerste ?? Beslissing.Nee("geen recht op deze persoon");
    }

    // R2: a segment about more persons is read only by who may read it of all of them, each in the role that holds towards that person, or who is one of them.
    // Whoever decides on the own part only, decides only for the persons on whom that rests.
    private static Beslissing AllenSamen(Actor actor, Actie actie, IReadOnlyList<Recht> rechten, Feiten feiten, DateOnly vandaag)
    {
        if (feiten.Personen.Any(p => Actief(p, Relatiesoort.Geblokkeerd, vandaag)))
        {
            return Beslissing.Nee("geblokkeerd");
        }

        var rollen = feiten.Personen.Select(p => RollenTegenover(actor, p, actie, feiten.Leefgebied, vandaag)).ToList();
        foreach (var recht in rechten)
        {
            var gronden = feiten.Personen
                .Select((p, i) => (p.Persoon, Grond: rollen[i].Contains(recht.Rol) ? Klopt(recht, actor, actie, p, feiten, vandaag) : null))
                .Where(g => g.Grond is not null)
                .ToList();
            var eenIsGenoeg = recht.Voorwaarden.Any(v => v is Voorwaarde.EigenSegment or Voorwaarde.GezagPerSegment);
            if (gronden.Count == feiten.Personen.Count || (eenIsGenoeg && gronden.Count > 0))
            {
                var personen = recht.Voorwaarden.Contains(Voorwaarde.EigenDeel) ? gronden.Select(g => g.Persoon) : feiten.Personen.Select(p => p.Persoon);
                return Ja(recht.ToString(), recht.Voorwaarden, personen, recht.Rol, gronden[0].Grond);
            }
        }

        return Beslissing.Nee("geen recht op alle betrokkenen");
    }

    private sealed record Grond(Guid? Relatie, Guid? Deelbesluit);

    private static Grond? Klopt(Recht recht, Actor actor, Actie actie, Persoonsfeiten persoon, Feiten feiten, DateOnly vandaag)
    {
        Guid? relatie = null, deelbesluit = null;

        // "Own part" and "own lines" of a family member are about themselves: to the file of somebody else in the plan they open nothing.
        if (recht.Rol == Rol.Gezinslid && recht.Voorwaarden.Any(v => v is Voorwaarde.EigenDeel or Voorwaarde.EigenRegels) && actor.Persoon != persoon.Persoon)
        {
            return null;
        }

        // An own contribution to somebody's file supposes that one helps this person: about a person it is a fact, not only a limit.
        foreach (var voorwaarde in recht.Voorwaarden.Where(v => !v.IsBeperking() || v == Voorwaarde.EigenBijdrage))
        {
            switch (voorwaarde)
            {
                case Voorwaarde.EigenPersoon or Voorwaarde.EigenSegment:
                    if (actor.Persoon != persoon.Persoon)
                    {
                        return null;
                    }

                    break;

                case Voorwaarde.Deelbesluit or Voorwaarde.DeelbesluitAlleBetrokkenen:
                    var gevraagd = feiten.Leefgebied ?? Leefgebied.Plan;
                    if (persoon.Deelbesluiten.FirstOrDefault(d => d.Leefgebied == gevraagd && d.Geldig.Bevat(vandaag)) is not { } deel)
                    {
                        return null;
                    }

                    deelbesluit = deel.Id;
                    break;

                case Voorwaarde.NietDeOpsteller:
                    if (feiten.Opsteller is null || feiten.Opsteller == actor.Subject)
                    {
                        return null;
                    }

                    break;

                case Voorwaarde.VierOgenBovenGrens:
                    if (actie == Actie.Besluiten && (feiten.Opsteller is null || feiten.Opsteller == actor.Subject))
                    {
                        return null;
                    }

                    break;

                case Voorwaarde.RedenPerRaadpleging:
                    if (!feiten.RedenGegeven)
                    {
                        return null;
                    }

                    break;

                default:
                    if (Relatie(voorwaarde, persoon, feiten.Leefgebied, vandaag) is not { } gevonden)
                    {
                        return null;
                    }

                    relatie = gevonden;
                    break;
            }
        }

        return new Grond(relatie, deelbesluit);
    }

    private static Guid? Relatie(Voorwaarde voorwaarde, Persoonsfeiten persoon, Leefgebied? leefgebied, DateOnly vandaag)
    {
        Relatiesoort[] soorten = voorwaarde switch
        {
            Voorwaarde.EigenTeamWettelijkeTaak or Voorwaarde.Intake or Voorwaarde.IntakeNaw or Voorwaarde.EigenLeefgebied
                => [Relatiesoort.Team, Relatiesoort.Aanspreekpunt],
            Voorwaarde.ActiefOpPlan => [Relatiesoort.Regisseur, Relatiesoort.Aanspreekpunt],
            Voorwaarde.Gezag or Voorwaarde.GezagPerSegment => [Relatiesoort.Gezag],
            Voorwaarde.ActieveToewijzing => [Relatiesoort.Aanbieder],
            Voorwaarde.EigenVerwijzing => [Relatiesoort.Verwijzer],
            Voorwaarde.EigenBijdrage => [Relatiesoort.Aanbieder, Relatiesoort.Planlid],
            // Not given by anyone yet: the emergency button, release by Veilig Thuis, money administrators and shared debts come with their own step.
            _ => [],
        };

        return persoon.Relaties
            .FirstOrDefault(r => soorten.Contains(r.Soort) && r.Geldig.Bevat(vandaag) && Dekt(r, leefgebied))?.Id;
    }

    private static bool Dekt(Relatiefeit relatie, Leefgebied? leefgebied) =>
        leefgebied is not { } gevraagd || relatie.Leefgebied == gevraagd || (relatie.Leefgebied is null && gevraagd.HoortBijDeTaak())
        || relatie.Soort is Relatiesoort.Gezag;

    private static Beslissing Ja(string reden, IEnumerable<Voorwaarde> voorwaarden, IEnumerable<PersoonId> personen, Rol? rol, Grond? grond) =>
        new(true, reden, voorwaarden.Where(v => v.IsBeperking()).ToHashSet(), personen.ToHashSet(), rol, grond?.Relatie, grond?.Deelbesluit);
}
