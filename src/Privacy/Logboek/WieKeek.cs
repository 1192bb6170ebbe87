using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Privacy.Personen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Privacy.Logboek;

/// <summary>One line of the resident's page: similar looks of one day folded into one.</summary>
/// <param name="Dag">Day in the Netherlands.</param>
/// <param name="Eerste">First moment.</param>
/// <param name="Laatste">Last moment.</param>
/// <param name="Aantal">How often.</param>
/// <param name="Wie">Name; "Samengevat" for a parent of a child of twelve or older.</param>
/// <param name="Rol">In which role.</param>
/// <param name="Organisatie">Provider; none is the municipality.</param>
/// <param name="Wat">Kind of information.</param>
/// <param name="Gedaan">Read, changed …</param>
/// <param name="Waarom">Purpose in plain words.</param>
/// <param name="Toegestaan">False: somebody without a right tried.</param>
/// <param name="Deelbesluit">The deelbesluit that allowed it; can be withdrawn.</param>
public sealed record Kijkregel(
    DateOnly Dag, DateTimeOffset Eerste, DateTimeOffset Laatste, int Aantal, string Wie, string Rol, string? Organisatie, string Wat, string Gedaan, string Waarom,
    bool Toegestaan, Guid? Deelbesluit);

/// <summary>"Wie keek in mijn dossier" (LOGBOEK §6.3): everything that was done with my information, denied attempts too.</summary>
public sealed class WieKeek(PrivacyDb db, Dossiertoegang dossier, Pseudoniemen pseudoniemen, TimeProvider klok) : IVraag
{
    private const int Hoogstens = 2000;

    /// <summary>The lines in a period, newest first. Looking at this page is itself logged.</summary>
    /// <param name="actor">The resident.</param>
    /// <param name="persoon">Whose file.</param>
    /// <param name="periode">Days in the Netherlands.</param>
    /// <param name="stop">Cancels.</param>
    public Task<IReadOnlyList<Kijkregel>> GeefAsync(Actor actor, PersoonId persoon, Periode periode, CancellationToken stop) =>
        dossier.LeesAsync(
            actor, Gegevenssoort.Inzagelog, [persoon], Doelen.EigenDossier,
            async raadpleging =>
            {
                // AUTORISATIE 2j: from twelve on a child may keep private who looked; a parent sees that it happened.
                var samengevat = raadpleging.Beperkt(Voorwaarde.LogSamengevatVanaf12)
                    && (await db.Personen.AsNoTracking().SingleAsync(p => p.Id == persoon, stop)).Geboren?.Leeftijd(klok.Vandaag()) is null or >= 12;
                var wie = pseudoniemen.Van(persoon);
                var van = new DateTimeOffset(periode.Begin.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero).AddDays(-1);
                var tot = new DateTimeOffset((periode.Einde ?? DateOnly.MaxValue.AddDays(-2)).ToDateTime(TimeOnly.MinValue), TimeSpan.Zero).AddDays(2);
                var regels = await db.Toegang.AsNoTracking()
                    .Where(r => r.Betrokkene == wie && r.Moment >= van && r.Moment <= tot)
                    .OrderByDescending(r => r.Moment).Take(Hoogstens).ToListAsync(stop);
                return (IReadOnlyList<Kijkregel>)[.. Vouw(regels.Where(r => periode.Bevat(r.Moment.DagInNederland())), samengevat)];
            },
            stop);

    private static IEnumerable<Kijkregel> Vouw(IEnumerable<Toegangsregel> regels, bool samengevat) => regels
        .GroupBy(r => samengevat
            ? (Dag: r.Moment.DagInNederland(), GebruikerId: "", r.Gegevenssoort, r.Soort, Doel: "", r.Toegestaan, Deelbesluit: null)
            : (Dag: r.Moment.DagInNederland(), r.GebruikerId, r.Gegevenssoort, r.Soort, r.Doel, r.Toegestaan, r.Deelbesluit))
        .Select(g => new Kijkregel(
            g.Key.Dag, g.Min(r => r.Moment), g.Max(r => r.Moment), g.Count(), samengevat ? "Samengevat" : g.First().GebruikerNaam, samengevat ? "" : Rolnaam(g.First().Rol),
            samengevat ? null : g.First().Organisatie, g.Key.Gegevenssoort, g.Key.Soort, g.Key.Doel, g.Key.Toegestaan, g.Key.Deelbesluit))
        .OrderByDescending(k => k.Laatste);

    private static string Rolnaam(string? rol) => rol switch
    {
        "INW" or "KIND" => "u zelf of uw kind",
        "GEZ" => "ouder of vertegenwoordiger",
        "GZL" => "gezinslid",
        "REG" => "regisseur",
        "CON" => "Aanspreekpunt of consulent",
        "BUR" => "Bureaudienst",
        "BES" => "beslisser",
        "AAN" => "zorgaanbieder",
        "CTR" => "controller",
        "CTM" => "contractmanager",
        "FG" => "functionaris gegevensbescherming",
        null or "" => "systeem",
        _ => rol,
    };
}
