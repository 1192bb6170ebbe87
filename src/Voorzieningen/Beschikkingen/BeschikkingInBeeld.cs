using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Data.Verbinding;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Voorzieningen.Brieven;
using Rotonde.Voorzieningen.Toewijzingen;

namespace Rotonde.Voorzieningen.Beschikkingen;

/// <summary>One line of a decision.</summary>
public sealed record Beschikkingregelbeeld(string Product, Niveau Niveau, Omvang Omvang, DateOnly Van, DateOnly? Tot, IndicatieId? Indicatie, VoorzieningId? Voorziening);

/// <summary>An objection against a decision, in short.</summary>
/// <param name="Bezwaar">Which.</param>
/// <param name="OntvangenOp">When it came in.</param>
/// <param name="BeslisUiterlijk">The last day to decide.</param>
/// <param name="Uitkomst">What came of it; none: not decided yet.</param>
/// <param name="Zelf">Did this actor take the decision? Then somebody else decides on the objection.</param>
public sealed record Bezwaarkop(Bezwaren.BezwaarId Bezwaar, DateOnly OntvangenOp, DateOnly BeslisUiterlijk, Bezwaren.Bezwaaruitkomst? Uitkomst, bool Zelf);

/// <summary>A decision as staff see it.</summary>
/// <param name="Beschikking">Which.</param>
/// <param name="Aanvraag">On which application.</param>
/// <param name="Persoon">Whose.</param>
/// <param name="Wet">Law.</param>
/// <param name="Besluit">What was decided; none for who sees only the status.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Versie">For signing exactly what was read.</param>
/// <param name="Motivering">Why.</param>
/// <param name="Noodzaak">Why it is needed.</param>
/// <param name="VanU">What we expect.</param>
/// <param name="VanOns">What you may expect.</param>
/// <param name="Regels">The help.</param>
/// <param name="Ondertekenaar">Who signed.</param>
/// <param name="BekendgemaaktOp">When it was made known.</param>
/// <param name="BezwaarTot">The last day to object.</param>
/// <param name="Brief">The letter without address: as signed, or for a concept exactly as it would be signed today.</param>
/// <param name="MagBesluiten">May this actor take it? A hint for the page; the handeling decides.</param>
public sealed record Beschikkingbeeld(
    BeschikkingId Beschikking, AanvraagId? Aanvraag, PersoonId Persoon, Wet Wet, Besluit? Besluit, Beschikkingstatus Status, int Versie, string? Motivering, string? Noodzaak,
    string? VanU, string? VanOns, IReadOnlyList<Beschikkingregelbeeld> Regels, string? Ondertekenaar, DateOnly? BekendgemaaktOp, DateOnly? BezwaarTot, string? Brief,
    bool MagBesluiten)
{
    /// <summary>Objections, the newest first.</summary>
    public IReadOnlyList<Bezwaarkop> Bezwaren { get; init; } = [];
}

/// <summary>One decision for staff: the concept with a preview of its letter, or what was signed. A concept is not shown to residents.</summary>
public sealed class BeschikkingInBeeld(
    Dossiertoegang dossier, VoorzieningenDb db, Gemeentescope scope, IPersoonsgegevens personen, IBriefafzender afzender, TimeProvider klok) : IVraag
{
    /// <summary>Gives it; not allowed looks like not there.</summary>
    public Task<Beschikkingbeeld?> GeefAsync(Actor actor, BeschikkingId id, CancellationToken stop) => dossier.LeesStukAsync(actor, id.Waarde, Doelen.Besluit, async raadpleging =>
    {
        var b = await db.Beschikkingen.AsNoTracking().Include(x => x.Regels).SingleAsync(x => x.Id == id, stop);

        if (actor.Persoon is not null && !b.Ondertekend)
        {
            return null;
        }

        if (raadpleging.Beperkt(Voorwaarde.AlleenStatus))
        {
            return new Beschikkingbeeld(b.Id, b.Aanvraag, b.Persoon, b.Wet, null, b.Status, b.Versie, null, null, null, null, [], null, b.BekendgemaaktOp, b.BezwaarTot, null, false);
        }

        var mag = !b.Ondertekend && actor.Rollen.Contains(Rol.Beslisser) && NietZelfVoorbereid.Toets(actor.Subject, b.Schrijvers.Split('\n')) is null;
        return new Beschikkingbeeld(
            b.Id, b.Aanvraag, b.Persoon, b.Wet, b.Besluit, b.Status, b.Versie, b.Motivering, b.Noodzaak, b.VanU, b.VanOns,
            [.. b.Regels.OrderBy(r => r.Volgorde).Select(r => new Beschikkingregelbeeld(r.Productnaam, r.Niveau, r.Omvang, r.Van, r.Tot, r.Indicatie, r.Voorziening))],
            b.Ondertekenaar, b.BekendgemaaktOp, b.BezwaarTot, await BriefAsync(b, stop), mag)
        {
            Bezwaren =
            [
                .. await db.Bezwaren.AsNoTracking().Where(x => x.Beschikking == b.Id).OrderByDescending(x => x.OntvangenOp)
                    .Select(x => new Bezwaarkop(x.Id, x.OntvangenOp, x.BeslisUiterlijk, x.Uitkomst, b.OndertekendDoor == actor.Subject)).ToListAsync(stop),
            ],
        };
    }, stop);

    private async Task<string?> BriefAsync(Beschikking b, CancellationToken stop)
    {
        if (b.Brief is { } getekend)
        {
            return Briefschrijver.MetAdres(getekend, null);
        }

        if (await personen.GeefAsync(b.Persoon, stop) is not { } kaart)
        {
            return null;
        }

        var aangevraagdOp = b.Besluit.VolgtOpAanvraag() ? await db.Aanvragen.Where(a => a.Id == b.Aanvraag).Select(a => (DateOnly?)a.IngediendOp).SingleOrDefaultAsync(stop) : null;
        var brief = Briefsamensteller.Stel(b, kaart, afzender.Geef(scope.Gemeente), aangevraagdOp, klok.Vandaag(), "(nog niet ondertekend)");
        return Briefschrijver.MetAdres(Briefschrijver.NaarHtml(brief), null);
    }
}
