using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Basis.Regels;
using Rotonde.Privacy.Behandelrelaties;
using Rotonde.Privacy.Personen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Toegang.Overdrachten;

namespace Rotonde.Toegang.Meldingen;

/// <summary>A melding has an Aanspreekpunt.</summary>
/// <param name="Melding">Which.</param>
/// <param name="Persoon">About whom.</param>
/// <param name="Aanspreekpunt">Subject of the employee.</param>
/// <param name="Team">Their team.</param>
public sealed record MeldingToegewezen(MeldingId Melding, PersoonId Persoon, string Aanspreekpunt, string Team) : IGebeurtenis;

/// <summary>A melding goes to an Aanspreekpunt only when it is known whom it is about.</summary>
public static class EerstBekendOmWieHetGaat
{
    /// <summary>Refuses as long as nobody was recognised.</summary>
    [Regel("Wmo 2015 art. 2.3.2", "Een melding gaat pas naar een Aanspreekpunt als bekend is om wie het gaat.")]
    public static Weigering? Toets(PersoonId? persoon) =>
        persoon is null ? new Weigering(nameof(EerstBekendOmWieHetGaat), "Zoek eerst op om wie het gaat. Daarna kan een Aanspreekpunt verder.") : null;
}

/// <summary>The Bureaudienst forwards a melding to an Aanspreekpunt, or an Aanspreekpunt to a colleague (C04).</summary>
public sealed class WijsMeldingToe(ToegangDb db, Dossiertoegang dossier, Behandelrelaties behandelrelaties, TimeProvider klok) : IHandeling
{
    private const string Grondslag = "Wmo 2015 artikel 2.3.2, Jeugdwet artikel 2.3";

    /// <summary>To whom.</summary>
    public sealed record Opdracht(MeldingId Melding, string Aanspreekpunt, string AanspreekpuntNaam, string Team);

    /// <summary>Forwards.</summary>
    public Task<Uitkomst<Gedaan>> UitvoerenAsync(Opdracht opdracht, Proces proces, CancellationToken stop) => dossier.DoeAsync<Gedaan>(
        proces,
        async werk =>
        {
            if (await db.HaalAsync(werk, opdracht.Melding) is not { } melding)
            {
                return Meldingwerk.Weg;
            }

            if (EerstBekendOmWieHetGaat.Toets(melding.Persoon) is { } weigering)
            {
                return weigering;
            }

            if (melding.Status is Meldingstatus.Gesloten or Meldingstatus.Aanvraag)
            {
                return new Weigering("WijsMeldingToe.Gesloten", "Deze melding is afgesloten. Toewijzen kan niet meer.");
            }

            var persoon = melding.Persoon!.Value;
            var vandaag = klok.Vandaag();
            if (melding.Aanspreekpunt is { } vorige && vorige != opdracht.Aanspreekpunt)
            {
                // Who still has a question about this person keeps the relation, until that question is out of their hands.
                if (await db.AndereOverdrachtAsync(persoon, Ontvangersoort.Medewerker, vorige, null, werk.Stop) is { } lopend)
                {
                    lopend.RelatieGelegd = true;
                }
                else
                {
                    await behandelrelaties.BeeindigAsync(persoon, Relatiesoort.Aanspreekpunt, Houder.Medewerker(vorige), vandaag, werk.Stop);
                }
            }

            (melding.Aanspreekpunt, melding.AanspreekpuntNaam, melding.Team) = (opdracht.Aanspreekpunt, opdracht.AanspreekpuntNaam, opdracht.Team);
            melding.Versie++;
            await db.SaveChangesAsync(werk.Stop);
            await behandelrelaties.StelVastAsync(persoon, Relatiesoort.Team, Houder.Team(opdracht.Team), vandaag, Grondslag, werk.Stop);
            await behandelrelaties.StelVastAsync(persoon, Relatiesoort.Aanspreekpunt, Houder.Medewerker(opdracht.Aanspreekpunt), vandaag, Grondslag, werk.Stop);
            werk.Vertel(new MeldingToegewezen(melding.Id, persoon, opdracht.Aanspreekpunt, opdracht.Team));
            return default(Gedaan);
        },
        stop);
}

/// <summary>The Bureaudienst recognises whom an unverified melding is about (C05).</summary>
public sealed class KoppelPersoon(
    ToegangDb db, Dossiertoegang dossier, Dossierregister register, Personenregister personen, Behandelrelaties behandelrelaties, TimeProvider klok) : IHandeling
{
    /// <summary>Links.</summary>
    /// <param name="melding">Which melding.</param>
    /// <param name="bsn">Number shown on a proof of identity.</param>
    /// <param name="geboren">Date of birth.</param>
    /// <param name="proces">Who and why.</param>
    /// <param name="stop">Cancels.</param>
    public Task<Uitkomst<PersoonId>> UitvoerenAsync(MeldingId melding, Bsn bsn, DateOnly? geboren, Proces proces, CancellationToken stop) => dossier.DoeAsync<PersoonId>(
        proces,
        async werk =>
        {
            if (await db.HaalAsync(werk, melding) is not { } gevonden)
            {
                return Meldingwerk.Weg;
            }

            var persoon = await personen.VindOfMaakAsync(bsn, geboren, werk.Stop);
            if (gevonden.Persoon is { } bekend)
            {
                return bekend == persoon ? persoon : new Weigering("KoppelPersoon.Anders", "Deze melding hoort al bij iemand anders.");
            }

            gevonden.Persoon = persoon;
            gevonden.Versie++;
            await db.SaveChangesAsync(werk.Stop);
            await behandelrelaties.StelVastAsync(persoon, Relatiesoort.Team, Houder.Team(gevonden.Team), klok.Vandaag(), "Wmo 2015 artikel 2.3.2, Jeugdwet artikel 2.3", werk.Stop);
            await werk.EisAsync(Gegevenssoort.Zaak, Actie.Schrijven, [persoon], stuk: melding.Waarde);
            await register.VoegBetrokkeneToeAsync(melding.Waarde, persoon, werk.Stop);
            return persoon;
        },
        stop);
}
