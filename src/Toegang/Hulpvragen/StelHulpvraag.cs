using System.Text.Json;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Data.Converters;
using Rotonde.Data.Verbinding;
using Rotonde.Privacy.Behandelrelaties;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Toegang.Meldingen;
using Rotonde.Toegang.SocialeKaart;
using Rotonde.Toegang.Vragen;

namespace Rotonde.Toegang.Hulpvragen;

/// <summary>A question came in.</summary>
/// <param name="Hulpvraag">Which.</param>
/// <param name="Persoon">About whom, when known.</param>
/// <param name="Regel">Row of DT-1 that fired, when there was a dialogue.</param>
/// <param name="Kanaal">Along which way.</param>
/// <param name="ContactUiterlijk">Last day for contact.</param>
/// <param name="Ingrijpen">Somebody must act within a day.</param>
public sealed record HulpvraagGesteld(HulpvraagId Hulpvraag, PersoonId? Persoon, string? Regel, Kanaal Kanaal, DateOnly ContactUiterlijk, bool Ingrijpen) : IGebeurtenis;

/// <summary>What a visitor keeps: the number and when somebody makes contact.</summary>
public sealed record Vraagbevestiging(HulpvraagId Hulpvraag, string Nummer, DateOnly ContactUiterlijk);

/// <summary>Asks a question: logged in, for somebody else, as a professional, or without a name .</summary>
public sealed class StelHulpvraag(
    ToegangDb db, Werkeenheid eenheid, Dossiertoegang dossier, Dossierregister register, Behandelrelaties behandelrelaties, TimeProvider klok) : IHandeling
{
    /// <summary>The question.</summary>
    /// <param name="Tekst">In own words.</param>
    /// <param name="Kanaal">Along which way.</param>
    /// <param name="Melder">Who asks.</param>
    /// <param name="Persoon">About whom; none for a visitor.</param>
    /// <param name="Onderwerp">What about, when there was no dialogue.</param>
    /// <param name="Dialoog">State of the dialogue (<see cref="Dialoog.AlsTekst"/>), when there was one.</param>
    /// <param name="Contact">How to reach the asker; stays empty for an anonymous question.</param>
    /// <param name="WeetErvan">Does the person know, when it is about somebody else?</param>
    /// <param name="Invulwijze">Alone, with support, on the phone.</param>
    public sealed record Opdracht(
        string Tekst,
        Kanaal Kanaal,
        Melder Melder,
        PersoonId? Persoon = null,
        Onderwerp? Onderwerp = null,
        string? Dialoog = null,
        string? Contact = null,
        bool? WeetErvan = null,
        Invulwijze Invulwijze = Invulwijze.Alleen);

    /// <summary>Stores the question with the advice of DT-1 and starts the term for contact.</summary>
    public Task<Uitkomst<Vraagbevestiging>> UitvoerenAsync(Opdracht opdracht, Proces proces, CancellationToken stop) => dossier.DoeAsync<Vraagbevestiging>(
        proces,
        async werk =>
        {
            await Toegangsrecht.EisNieuwAsync(werk, Gegevenssoort.Hulpvraag, opdracht.Persoon, behandelrelaties, klok.Vandaag());

            Dialoog? dialoog = null;
            if (opdracht.Dialoog is { } stand && !Dialoog.TryLees(stand, out dialoog))
            {
                return new Weigering("StelHulpvraag.Dialoog", "Uw antwoorden zijn niet goed doorgekomen. Ga één stap terug en probeer het opnieuw.");
            }

            if (Toets(opdracht) is { } weigering)
            {
                return weigering;
            }

            var vandaag = klok.Vandaag();
            var beslissing = dialoog?.Beslis(vandaag);
            var hulpvraag = new Hulpvraag
            {
                Id = HulpvraagId.Nieuw(),
                Nummer = await new NummerSql(eenheid).VolgendeAsync("V", vandaag.Year, werk.Stop),
                Persoon = opdracht.Persoon,
                Kanaal = opdracht.Kanaal,
                Melder = opdracht.Melder,
                Invulwijze = opdracht.Invulwijze,
                WeetErvan = opdracht.WeetErvan,
                Tekst = opdracht.Tekst.Trim(),
                Onderwerp = opdracht.Onderwerp ?? (dialoog?.Onderwerpen is [var zwaarste, ..] ? zwaarste.Onderwerp : null),
                Dialoog = opdracht.Dialoog,
                Contact = opdracht.Melder == Melder.Anoniem ? null : opdracht.Contact?.Trim(), // nothing is kept of who does not want to be known
                GesteldOp = klok.GetUtcNow(),
                ContactUiterlijk = Meldingstermijnen.Uiterlijk(beslissing?.Regel.Termijn is "ingrijpen" ? "ingrijpen" : "contact", vandaag)!.Value,
                IngrijpenVoor = beslissing?.Regel.Termijn is "ingrijpen" ? klok.GetUtcNow().AddHours(Meldingstermijnen.IngrijpenUren.Geldend(vandaag).Waarde) : null,
                Tabel = beslissing?.Tabel,
                Tabelversie = beslissing?.Versie,
                Regel = beslissing?.Regel.Id,
                Invoer = beslissing is null ? null : JsonSerializer.Serialize(beslissing.Invoer, Json.Opties),
                Status = Hulpvraagstatus.Nieuw,
                Team = Bureaudienstteam.Naam,
            };
            db.Hulpvragen.Add(hulpvraag);
            await db.SaveChangesAsync(werk.Stop);
            await register.RegistreerAsync(hulpvraag.Id.Waarde, Gegevenssoort.Hulpvraag, opdracht.Persoon is { } p ? [p] : [], werk.Stop, team: hulpvraag.Team);
            werk.Vertel(new HulpvraagGesteld(
                hulpvraag.Id, hulpvraag.Persoon, hulpvraag.Regel, hulpvraag.Kanaal, hulpvraag.ContactUiterlijk, beslissing?.Regel.Termijn is "ingrijpen"));
            return new Vraagbevestiging(hulpvraag.Id, hulpvraag.Nummer, hulpvraag.ContactUiterlijk);
        },
        stop);

    private static Weigering? Toets(Opdracht opdracht) =>
        string.IsNullOrWhiteSpace(opdracht.Tekst) ? new Weigering("StelHulpvraag.Tekst", "Vertel kort wat er aan de hand is.", nameof(opdracht.Tekst))
        : opdracht.Tekst.Length > HulpvraagMapping.LangsteTekst ? new Weigering("StelHulpvraag.Tekst", $"Maak uw tekst korter. Er passen {HulpvraagMapping.LangsteTekst} tekens.", nameof(opdracht.Tekst))
        : opdracht.Contact?.Length > 200 ? new Weigering("StelHulpvraag.Contact", "Maak uw contactgegevens korter.", nameof(opdracht.Contact))
        : WeetDeInwonerHet.Toets(opdracht.Melder is Melder.Naaste or Melder.Professional, opdracht.WeetErvan);
}
