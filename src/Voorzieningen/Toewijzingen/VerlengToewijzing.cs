using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Basis.Regels;
using Rotonde.Gezin.Gesprekken;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Voorzieningen.Toewijzingen;

/// <summary>The questions before help goes on longer.</summary>
/// <param name="ResultaatBereikt">Was the result reached?</param>
/// <param name="LichterMogelijk">Would lighter help do?</param>
/// <param name="Toelichting">Why it goes on.</param>
public sealed record Verlengingstoets(bool? ResultaatBereikt, bool? LichterMogelijk, string? Toelichting);

/// <summary>Help does not go on by itself.</summary>
[Regel("R-097", "Hulp wordt pas verlengd na een toets: is het resultaat bereikt, en kan het lichter?")]
public static class VerlengingGetoetst
{
    /// <summary>Was it weighed, and does the answer allow to go on?</summary>
    public static Weigering? Toets(Verlengingstoets toets)
    {
        if (toets is not { ResultaatBereikt: { } bereikt, LichterMogelijk: { } lichter } || string.IsNullOrWhiteSpace(toets.Toelichting))
        {
            return new Weigering(nameof(VerlengingGetoetst), "Vul eerst de toets in: is het resultaat bereikt, kan het lichter, en waarom is er langer hulp nodig?", "Toets");
        }

        return bereikt || lichter
            ? new Weigering(nameof(VerlengingGetoetst), bereikt ? "Het resultaat is bereikt. Dan kan de hulp stoppen." : "Lichtere hulp kan ook. Kijk eerst daarnaar.", "Toets")
            : null;
    }
}

/// <summary>Stretches an allocation, with the same number (OP380). What was granted and the contract are the borders; a later end needs a new decision first.</summary>
public sealed class VerlengToewijzing(Dossiertoegang dossier, VoorzieningenDb db, IContracten contracten, TimeProvider klok) : IHandeling
{
    /// <summary>Until when, and the test.</summary>
    /// <param name="Toewijzing">Which.</param>
    /// <param name="Nieuw">The new last day.</param>
    /// <param name="Toets">The answers.</param>
    /// <param name="Versie">The version that was on the screen; none: not from a screen.</param>
    public sealed record Opdracht(ToewijzingId Toewijzing, DateOnly Nieuw, Verlengingstoets Toets, int? Versie = null);

    /// <summary>Stretches; send it with <see cref="VerzendToewijzing"/>.</summary>
    public Task<Uitkomst<Gedaan>> UitvoerenAsync(Opdracht opdracht, Proces proces, CancellationToken stop) => dossier.DoeAsync<Gedaan>(proces, async werk =>
    {
        if (await db.Toewijzingen.SingleOrDefaultAsync(t => t.Id == opdracht.Toewijzing, werk.Stop) is not { } toewijzing || GemeenteWijstToe.IsNietVoor(proces.Actor))
        {
            return await werk.NietGevondenAsync(Gegevenssoort.Toewijzing, Actie.Schrijven, opdracht.Toewijzing.Waarde);
        }

        await werk.EisAsync(Gegevenssoort.Toewijzing, Actie.Schrijven, [toewijzing.Persoon], toewijzing.Id.Waarde);
        var voorziening = await db.Voorzieningen.SingleAsync(v => v.Id == toewijzing.Voorziening, werk.Stop);
        var vandaag = klok.Vandaag();

        if (ActueleVersie.Toets(opdracht.Versie ?? toewijzing.Versie, toewijzing.Versie) is { } verouderd)
        {
            return verouderd;
        }

        if (toewijzing.Tot is not { } tot || tot < vandaag || opdracht.Nieuw <= tot || !voorziening.Status.IsActief())
        {
            return new Weigering(nameof(VerlengToewijzing), "Verlengen kan alleen zolang de hulp nog niet voorbij is, en naar een latere einddatum.", nameof(opdracht.Nieuw));
        }

        if (VerlengingGetoetst.Toets(opdracht.Toets) is { } nietGetoetst)
        {
            return nietGetoetst;
        }

        // An older contract may have been followed by a new one: only the end counts here.
        var stand = await contracten.StandAsync(toewijzing.Agb, toewijzing.Product, vandaag, werk.Stop);
        if ((AanbiederspoortOpen.Toets(stand) ?? BinnenContract.Toets(stand!.Looptijd.Begin, opdracht.Nieuw, stand.Looptijd)) is { } buiten)
        {
            return buiten;
        }

        if (BinnenToekenning.Toets(true, toewijzing.Van, opdracht.Nieuw, toewijzing.Omvang, voorziening.Van, voorziening.Tot, voorziening.Omvang) is not null)
        {
            return new Weigering(nameof(BinnenToekenning), "De nieuwe einddatum valt buiten het besluit. Er is eerst een nieuw besluit nodig.", nameof(opdracht.Nieuw));
        }

        (toewijzing.Tot, toewijzing.Reden, toewijzing.Moment) = (opdracht.Nieuw, Wijzigingsreden.Verlenging, Toewijzingsmoment.Na(klok, toewijzing.Moment));
        toewijzing.Versie++;
        await db.SaveChangesAsync(werk.Stop);
        werk.Vertel(voorziening.Gewijzigd(vandaag));
        return default(Gedaan);
    }, stop);
}
