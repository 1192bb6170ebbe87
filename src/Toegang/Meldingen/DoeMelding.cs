using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Data.Verbinding;
using Rotonde.Privacy.Behandelrelaties;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Toegang.Hulpvragen;

namespace Rotonde.Toegang.Meldingen;

/// <summary>A melding came in and was confirmed; the terms run.</summary>
public sealed record MeldingOntvangen(MeldingId Melding, PersoonId? Persoon, HulpvraagId? Hulpvraag, DateOnly Ontvangen, DateOnly OnderzoekUiterlijk, bool Spoed) : IGebeurtenis;

/// <summary>What the resident gets at once: number, dates, and the text of the confirmation.</summary>
public sealed record Meldingbevestiging(MeldingId Melding, string Zaaknummer, Meldingdata Data, string Tekst);

/// <summary>Files a melding, logged in or not, for oneself or somebody else. Never blocked by a triage result (R-007, Wmo 2015 art. 2.3.2).</summary>
public sealed class DoeMelding(
    ToegangDb db, Werkeenheid eenheid, Dossiertoegang dossier, Dossierregister register, Behandelrelaties behandelrelaties, TimeProvider klok) : IHandeling
{
    /// <summary>The melding.</summary>
    /// <param name="Tekst">What is going on, in own words.</param>
    /// <param name="Kanaal">Along which way.</param>
    /// <param name="Melder">Who files it.</param>
    /// <param name="Persoon">About whom; none when somebody is not logged in: the Bureaudienst recognises them later.</param>
    /// <param name="Naam">Name given by who is not logged in.</param>
    /// <param name="Contact">How to reach them.</param>
    /// <param name="WeetErvan">Does the person know, when it is about somebody else?</param>
    /// <param name="Hulpvraag">The question it comes from.</param>
    /// <param name="Invulwijze">Alone, with support, on the phone.</param>
    /// <param name="Spoed">It cannot wait.</param>
    public sealed record Opdracht(
        string Tekst,
        Kanaal Kanaal,
        Melder Melder,
        PersoonId? Persoon = null,
        string? Naam = null,
        string? Contact = null,
        bool? WeetErvan = null,
        HulpvraagId? Hulpvraag = null,
        Invulwijze Invulwijze = Invulwijze.Alleen,
        bool Spoed = false);

    /// <summary>Files it, once per request key.</summary>
    public Task<Uitkomst<Meldingbevestiging>> UitvoerenAsync(Opdracht opdracht, Proces proces, CancellationToken stop) => dossier.DoeAsync<Meldingbevestiging>(
        proces,
        async werk =>
        {
            var vandaag = klok.Vandaag();
            await Toegangsrecht.EisNieuwAsync(werk, Gegevenssoort.Zaak, opdracht.Persoon, behandelrelaties, vandaag);

            if (Toets(opdracht) is { } weigering)
            {
                return weigering;
            }

            // A question may be carried along by who filed it or may see it: never by guessing its number.
            if (opdracht.Hulpvraag is { } bron && !await db.Hulpvragen.AnyAsync(h => h.Id == bron && h.Persoon == opdracht.Persoon, werk.Stop))
            {
                return new Weigering("DoeMelding.Hulpvraag", "De vraag bij deze melding is niet gevonden. Doe de melding zonder de vraag.", nameof(opdracht.Hulpvraag));
            }

            var data = Meldingdata.Van(vandaag);
            var zaaknummer = await new NummerSql(eenheid).VolgendeAsync("Z", vandaag.Year, werk.Stop);
            var melding = new Melding
            {
                Id = MeldingId.Nieuw(),
                Zaaknummer = zaaknummer,
                Persoon = opdracht.Persoon,
                Hulpvraag = opdracht.Hulpvraag,
                Kanaal = opdracht.Kanaal,
                Melder = opdracht.Melder,
                Invulwijze = opdracht.Invulwijze,
                WeetErvan = opdracht.WeetErvan,
                Naam = opdracht.Naam?.Trim(),
                Contact = opdracht.Contact?.Trim(),
                Tekst = opdracht.Tekst.Trim(),
                Spoed = opdracht.Spoed,
                OntvangenOp = data.Ontvangen,
                PersoonlijkPlanTot = data.PersoonlijkPlanTot,
                OnderzoekUiterlijk = data.OnderzoekUiterlijk,
                Termijnbron = data.Bron,
                Bevestiging = Ontvangstbevestiging.Schrijf(zaaknummer, data, eenheid.Gemeente.Naam),
                Status = Meldingstatus.Gemeld,
                Team = Bureaudienstteam.Naam,
            };
            db.Meldingen.Add(melding);
            await db.SaveChangesAsync(werk.Stop);
            await register.RegistreerAsync(melding.Id.Waarde, Gegevenssoort.Zaak, opdracht.Persoon is { } p ? [p] : [], werk.Stop, team: melding.Team);
            werk.Vertel(new MeldingOntvangen(melding.Id, melding.Persoon, melding.Hulpvraag, melding.OntvangenOp, melding.OnderzoekUiterlijk, melding.Spoed));
            return new Meldingbevestiging(melding.Id, zaaknummer, data, melding.Bevestiging);
        },
        stop);

    private static Weigering? Toets(Opdracht o) =>
        string.IsNullOrWhiteSpace(o.Tekst) ? new Weigering("DoeMelding.Tekst", "Vertel kort waar u hulp bij nodig heeft.", nameof(o.Tekst))
        : o.Tekst.Length > MeldingMapping.LangsteTekst ? new Weigering("DoeMelding.Tekst", $"Maak uw tekst korter. Er passen {MeldingMapping.LangsteTekst} tekens.", nameof(o.Tekst))
        : o.Melder == Melder.Anoniem ? new Weigering("DoeMelding.Anoniem", "Voor een melding willen we weten om wie het gaat. Stel anders een anonieme vraag.", nameof(o.Melder))
        : o.Persoon is null && (string.IsNullOrWhiteSpace(o.Naam) || string.IsNullOrWhiteSpace(o.Contact))
            ? new Weigering("DoeMelding.Contact", "Vul een naam in en hoe we u kunnen bereiken.", nameof(o.Contact))
        : o.Naam?.Length > 200 || o.Contact?.Length > 200 ? new Weigering("DoeMelding.Contact", "Maak uw naam of contactgegevens korter.", nameof(o.Contact))
        : WeetDeInwonerHet.Toets(o.Melder is Melder.Naaste or Melder.Professional, o.WeetErvan);
}
