using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Privacy.Behandelrelaties;
using Rotonde.Privacy.Personen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Gezin.Huishoudens;

/// <summary>
/// Notes a person: by a team that handles a question (the team then has its statutory task for this person), or by residents for themselves.
/// The id is the one Privacy already knows when the person logged in before.
/// </summary>
public sealed class RegistreerPersoon(
    GezinDb db, Dossiertoegang dossier, Personenregister personen, Behandelrelaties relaties, TimeProvider klok) : IHandeling
{
    /// <summary>Who it is.</summary>
    /// <param name="Naam">Name.</param>
    /// <param name="Geboren">Date of birth.</param>
    /// <param name="Bsn">As typed; not everybody has one.</param>
    /// <param name="Team">The team that handles the question; none when residents register themselves.</param>
    public sealed record Opdracht(Naam Naam, DateOnly? Geboren, string? Bsn, string? Team)
    {
        /// <summary>Sex.</summary>
        public Geslacht Geslacht { get; init; }

        /// <summary>Address.</summary>
        public Adresgegevens? Adres { get; init; }

        /// <summary>May the address never be shown to others?</summary>
        public bool GeheimAdres { get; init; }

        /// <summary>Language, as a two or three letter code.</summary>
        public string Taal { get; init; } = "nl";

        /// <summary>How the person likes to hear from us.</summary>
        public Communicatievoorkeur Communicatievoorkeur { get; init; }

        /// <summary>Does reading need help?</summary>
        public bool Leesniveauhulp { get; init; }

        /// <summary>Date of death.</summary>
        public DateOnly? Overleden { get; init; }

        /// <summary>On what ground the team works with this person; the resident reads it.</summary>
        public string Grondslag { get; init; } = "Wmo 2015 artikel 2.3.2, Jeugdwet artikel 2.3";

        /// <summary>Never the contents: a BSN does not belong in a log line.</summary>
        public override string ToString() => nameof(RegistreerPersoon);
    }

    /// <summary>Registers the person.</summary>
    public Task<Uitkomst<PersoonId>> UitvoerenAsync(Opdracht opdracht, Proces proces, CancellationToken stop) => dossier.DoeAsync<PersoonId>(
        proces,
        async werk =>
        {
            if (opdracht.Team is { } team)
            {
                await werk.EisAsync(Gegevenssoort.Hulpvraag, Actie.Schrijven, [], team: team);
            }
            else
            {
                await werk.EisAsync(Gegevenssoort.Persoonsgegevens, Actie.Schrijven, proces.Actor.Persoon is { } zelf ? [zelf] : []);
            }

            var vandaag = klok.Vandaag();
            if (NaamIsIngevuld.Toets(opdracht.Naam) is { } naamWeigering)
            {
                return naamWeigering;
            }

            if (BsnKlopt.Toets(opdracht.Bsn) is { } bsnWeigering)
            {
                return bsnWeigering;
            }

            if (LevensdataKloppen.Toets(opdracht.Geboren, opdracht.Overleden, vandaag) is { } dataWeigering)
            {
                return dataWeigering;
            }

            if (opdracht.Adres is { } adres && AdresKlopt.Toets(adres) is { } adresWeigering)
            {
                return adresWeigering;
            }

            Bsn? bsn = Bsn.TryParse(opdracht.Bsn, out var gelezen) ? gelezen : null;
            var id = bsn is { } nummer
                ? await personen.VindOfMaakAsync(nummer, opdracht.Geboren, werk.Stop)
                : opdracht.Team is null ? proces.Actor.Persoon!.Value : await personen.MaakZonderBsnAsync(opdracht.Geboren, werk.Stop);

            if (await db.Personen.AnyAsync(p => p.Id == id, werk.Stop))
            {
                return new Weigering("PersoonIsNieuw", "Deze persoon staat al in het systeem. Zoek de persoon op naam en geboortedatum.", nameof(opdracht.Bsn));
            }

            if (opdracht.Team is null && id != proces.Actor.Persoon)
            {
                return new Weigering("EigenGegevens", "U kunt hier alleen uw eigen gegevens invullen. Controleer uw burgerservicenummer.", nameof(opdracht.Bsn));
            }

            db.Personen.Add(new Persoon
            {
                Id = id,
                Bsn = bsn,
                Voornaam = opdracht.Naam.Voornaam.Trim(),
                Voorvoegsel = string.IsNullOrWhiteSpace(opdracht.Naam.Voorvoegsel) ? null : opdracht.Naam.Voorvoegsel.Trim(),
                Achternaam = opdracht.Naam.Achternaam.Trim(),
                Zoeknaam = Persoon.Zoekvorm(opdracht.Naam.Achternaam),
                ZoeknaamVoluit = Persoon.Zoekvorm($"{opdracht.Naam.Voorvoegsel} {opdracht.Naam.Achternaam}"),
                Geboren = opdracht.Geboren,
                Overleden = opdracht.Overleden,
                Geslacht = opdracht.Geslacht,
                Adres = opdracht.Adres is { } a ? await Adresboek.VindOfMaakAsync(db, a, werk.Stop) : null,
                GeheimAdres = opdracht.GeheimAdres,
                Taal = opdracht.Taal,
                Communicatievoorkeur = opdracht.Communicatievoorkeur,
                Leesniveauhulp = opdracht.Leesniveauhulp,
            });
            await db.SaveChangesAsync(werk.Stop);

            if (opdracht.Team is { } houder)
            {
                await relaties.StelVastAsync(id, Relatiesoort.Team, Houder.Team(houder), vandaag, opdracht.Grondslag, werk.Stop);

                // The log of the person tells who registered them.
                await werk.EisAsync(Gegevenssoort.Hulpvraag, Actie.Schrijven, [id]);
            }

            werk.Vertel(new PersoonGeregistreerd(id));
            return id;
        },
        stop);
}

/// <summary>One address is noted once.</summary>
internal static class Adresboek
{
    public static async Task<AdresId> VindOfMaakAsync(GezinDb db, Adresgegevens gegevens, CancellationToken stop)
    {
        _ = AdresKlopt.TryPostcode(gegevens.Postcode, out var postcode);
        var toevoeging = gegevens.Toevoeging?.Trim() ?? "";
        var adres = await db.Adressen.SingleOrDefaultAsync(a => a.Postcode == postcode && a.Huisnummer == gegevens.Huisnummer && a.Toevoeging == toevoeging, stop);
        if (adres is null)
        {
            adres = new Adres
            {
                Id = AdresId.Nieuw(), Straat = gegevens.Straat.Trim(), Huisnummer = gegevens.Huisnummer, Toevoeging = toevoeging, Postcode = postcode!, Plaats = gegevens.Plaats.Trim(),
            };
            db.Adressen.Add(adres);
            await db.SaveChangesAsync(stop);
        }

        return adres.Id;
    }
}
