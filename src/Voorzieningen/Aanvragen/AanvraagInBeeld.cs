using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Gezin;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Voorzieningen.Beschikkingen;
using Rotonde.Voorzieningen.Indicaties;
using Rotonde.Voorzieningen.Toewijzingen;

namespace Rotonde.Voorzieningen.Aanvragen;

/// <summary>One indication on the page of an application.</summary>
/// <param name="Indicatie">Which.</param>
/// <param name="Doel">For which goal.</param>
/// <param name="Product">Product.</param>
/// <param name="Productnaam">In words.</param>
/// <param name="Niveau">Level.</param>
/// <param name="Omvang">How much.</param>
/// <param name="Van">First day.</param>
/// <param name="Tot">Last day.</param>
/// <param name="Afschaaldoel">How it becomes less.</param>
/// <param name="GeraamdeJaarkosten">Yearly cost.</param>
/// <param name="Opties">Options weighed for the goal.</param>
public sealed record Indicatieregel(
    IndicatieId Indicatie, DoelId Doel, Aanbieders.ProductId Product, string Productnaam, Niveau Niveau, Omvang Omvang, DateOnly Van, DateOnly? Tot, string Afschaaldoel,
    Bedrag? GeraamdeJaarkosten, IReadOnlyList<Optie> Opties);

/// <summary>An application with all that hangs on it.</summary>
/// <param name="Aanvraag">Which.</param>
/// <param name="Persoon">Whose.</param>
/// <param name="Melding">The melding it follows from.</param>
/// <param name="Plan">The plan.</param>
/// <param name="Wet">Law.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="IngediendOp">When it came in.</param>
/// <param name="BeslisUiterlijk">The last day to decide.</param>
/// <param name="Termijnbron">Article of the term.</param>
/// <param name="HerstelUiterlijk">The last day to complete it, when something is missing.</param>
/// <param name="WatOntbreekt">What is missing.</param>
/// <param name="Verlengingsreden">Why there was more time.</param>
/// <param name="Behandelaar">Who handles it.</param>
/// <param name="Instemmingen">Who signed.</param>
/// <param name="Indicaties">What was indicated.</param>
/// <param name="Beschikkingen">Decisions and concepts.</param>
/// <param name="Dwangsom">What is due for being late.</param>
public sealed record Aanvraagbeeld(
    AanvraagId Aanvraag, PersoonId Persoon, Guid? Melding, PlanId? Plan, Wet Wet, Aanvraagstatus Status, DateOnly IngediendOp, DateOnly BeslisUiterlijk, string Termijnbron,
    DateOnly? HerstelUiterlijk, string? WatOntbreekt, string? Verlengingsreden, string Behandelaar, IReadOnlyList<Instemming> Instemmingen,
    IReadOnlyList<Indicatieregel> Indicaties, IReadOnlyList<(BeschikkingId Id, Beschikkingstatus Status, Besluit Besluit)> Beschikkingen, Dwangsomstand? Dwangsom)
{
    /// <summary>Did the resident write that the municipality is late?</summary>
    public bool InGebreke { get; init; }
}

/// <summary>One application, for staff and for the resident. A resident and their parents do not see concepts of decisions.</summary>
public sealed class AanvraagInBeeld(Dossiertoegang dossier, VoorzieningenDb db, TimeProvider klok) : IVraag
{
    /// <summary>Gives it; not allowed looks like not there.</summary>
    public Task<Aanvraagbeeld> GeefAsync(Actor actor, AanvraagId id, CancellationToken stop) => dossier.LeesStukAsync(actor, id.Waarde, Doelen.Besluit, async _ =>
    {
        var a = await db.Aanvragen.AsNoTracking().Include(x => x.Opschortingen).Include(x => x.Instemmingen).SingleAsync(x => x.Id == id, stop);
        var indicaties = await db.Indicaties.AsNoTracking().Where(i => i.Aanvraag == id).OrderBy(i => i.Van).ToListAsync(stop);
        var doelen = indicaties.Select(i => i.Doel).Distinct().ToArray();
        var opties = (await db.Optievergelijkingen.AsNoTracking().Where(o => doelen.Contains(o.Doel)).OrderBy(o => o.Volgorde).ToListAsync(stop)).ToLookup(o => o.Doel);
        var inwoner = actor.Persoon is not null;
        var beschikkingen = await db.Beschikkingen.AsNoTracking()
            .Where(b => b.Aanvraag == id && (!inwoner || b.Status != Beschikkingstatus.Concept)).Select(b => new { b.Id, b.Status, b.Besluit }).ToListAsync(stop);
        var mist = a.Status == Aanvraagstatus.Hersteltermijn ? a.Opschortingen.Where(o => o.AangevuldOp is null).MaxBy(o => o.GevraagdOp) : null;

        return new Aanvraagbeeld(
            a.Id, a.Persoon, a.Melding, a.Plan, a.Wet, a.Status, a.IngediendOp, a.BeslisUiterlijk, Beslistermijnen.Van(a.Wet).Geldend(a.TermijnVanaf).Bron,
            mist?.HerstelUiterlijk, mist?.WatOntbreekt, a.Verlengingsreden, a.Behandelaarnaam, [.. a.Instemmingen.Select(i => new Instemming(i.Persoon, i.Hoedanigheid, i.Op))],
            [
                .. indicaties.Select(i => new Indicatieregel(
                    i.Id, i.Doel, i.Product, i.Productnaam, i.Niveau, i.Omvang, i.Van, i.Tot, i.Afschaaldoel, i.GeraamdeJaarkosten, [.. opties[i.Doel].Select(o => o.AlsOptie)])),
            ],
            [.. beschikkingen.Select(b => (b.Id, b.Status, b.Besluit))],
            a.IngebrekeGesteldOp is { } brief && Dwangsom.Bedragen.Op(Dwangsom.EersteDag(brief)) is not null ? Dwangsom.Bereken(brief, a.BeslotenOp, klok.Vandaag()) : null)
        {
            InGebreke = a.IngebrekeGesteldOp is not null,
        };
    }, stop);
}
