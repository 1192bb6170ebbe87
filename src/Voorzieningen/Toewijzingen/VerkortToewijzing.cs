using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Basis.Regels;
using Rotonde.Gezin.Gesprekken;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Voorzieningen.Toewijzingen;

/// <summary>Help does not end early behind the resident's back.</summary>
[Regel("R-089; DOMAIN-MODEL §6.1; SPEC §10 (IV066, CS335)", "Een toewijzing eindigt eerder als het besluit dat zegt, of door overlijden, verhuizing, overstap of een fout in de administratie; weghalen kan alleen als de hulp nooit begon.")]
public static class EerderStoppenVraagtReden
{
    /// <summary>May it end on this day?</summary>
    /// <param name="reden">Why.</param>
    /// <param name="einde">The new last day.</param>
    /// <param name="van">First day of the allocation.</param>
    /// <param name="tot">Last day now.</param>
    /// <param name="toegekendTot">The last day of the decision that holds.</param>
    /// <param name="gestart">Did care begin?</param>
    public static Weigering? Toets(Wijzigingsreden reden, DateOnly einde, DateOnly van, DateOnly? tot, DateOnly? toegekendTot, bool gestart)
    {
        if (einde < van || einde >= tot)
        {
            return Nee("Kies een einddatum binnen de toewijzing, eerder dan de huidige.");
        }

        return reden switch
        {
            Wijzigingsreden.Verlenging => Nee("Dit is geen verlenging."),
            Wijzigingsreden.Verwijderd when gestart => Nee("De hulp is al begonnen. Weghalen kan dan niet meer."),
            Wijzigingsreden.Verwijderd when einde != van => Nee("Een toewijzing die wordt weggehaald, eindigt op haar eerste dag."),
            Wijzigingsreden.Verkorting when toegekendTot is null || toegekendTot > einde => Nee("Eerder stoppen vraagt eerst een besluit aan de inwoner."),
            _ => null,
        };
    }

    private static Weigering Nee(string uitleg) => new(nameof(EerderStoppenVraagtReden), uitleg, "Einde");
}

/// <summary>Ends an allocation early, or takes it away; the same number goes to the provider again.</summary>
public sealed class VerkortToewijzing(Dossiertoegang dossier, VoorzieningenDb db, TimeProvider klok) : IHandeling
{
    /// <summary>The new last day and why.</summary>
    /// <param name="Toewijzing">Which.</param>
    /// <param name="Einde">The new last day.</param>
    /// <param name="Reden">Why.</param>
    /// <param name="Versie">The version that was on the screen; none: not from a screen.</param>
    public sealed record Opdracht(ToewijzingId Toewijzing, DateOnly Einde, Wijzigingsreden Reden, int? Versie = null);

    /// <summary>Ends it; send it with <see cref="VerzendToewijzing"/>.</summary>
    public Task<Uitkomst<Gedaan>> UitvoerenAsync(Opdracht opdracht, Proces proces, CancellationToken stop) => dossier.DoeAsync<Gedaan>(proces, async werk =>
    {
        if (await db.Toewijzingen.SingleOrDefaultAsync(t => t.Id == opdracht.Toewijzing, werk.Stop) is not { } toewijzing || GemeenteWijstToe.IsNietVoor(proces.Actor))
        {
            return await werk.NietGevondenAsync(Gegevenssoort.Toewijzing, Actie.Schrijven, opdracht.Toewijzing.Waarde);
        }

        await werk.EisAsync(Gegevenssoort.Toewijzing, Actie.Schrijven, [toewijzing.Persoon], toewijzing.Id.Waarde);
        var voorziening = await db.Voorzieningen.SingleAsync(v => v.Id == toewijzing.Voorziening, werk.Stop);

        if (ActueleVersie.Toets(opdracht.Versie ?? toewijzing.Versie, toewijzing.Versie) is { } verouderd)
        {
            return verouderd;
        }

        if (EerderStoppenVraagtReden.Toets(
            opdracht.Reden, opdracht.Einde, toewijzing.Van, toewijzing.Tot, voorziening.Tot, toewijzing.Stand != Leveringsstand.NietGestart) is { } weigering)
        {
            return weigering;
        }

        (toewijzing.Tot, toewijzing.Reden, toewijzing.Moment) = (opdracht.Einde, opdracht.Reden, Toewijzingsmoment.Na(klok, toewijzing.Moment));
        toewijzing.Versie++;

        if (opdracht.Reden == Wijzigingsreden.Verwijderd)
        {
            voorziening.Status = Voorzieningstatus.Vervallen;
        }
        else if (voorziening.Tot is null || voorziening.Tot > opdracht.Einde)
        {
            voorziening.Tot = opdracht.Einde;
        }

        voorziening.Versie++;
        await db.SaveChangesAsync(werk.Stop);
        werk.Vertel(voorziening.Gewijzigd(klok.Vandaag()));
        return default(Gedaan);
    }, stop);
}
