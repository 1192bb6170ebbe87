using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Privacy.Behandelrelaties;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Toegang.Meldingen;

namespace Rotonde.Toegang.Hulpvragen;

/// <summary>A question got its one end.</summary>
public sealed record HulpvraagAfgehandeld(HulpvraagId Hulpvraag, PersoonId? Persoon, Hulpvraagstatus Status, string Reden) : IGebeurtenis;

/// <summary>The Bureaudienst gives a question its one end: answered, basisniveau, forwarded, melding, act now, or lapsed .</summary>
public sealed class HandelHulpvraagAf(ToegangDb db, Dossiertoegang dossier, Behandelrelaties behandelrelaties, TimeProvider klok) : IHandeling
{
    /// <summary>The end.</summary>
    /// <param name="Hulpvraag">Which question.</param>
    /// <param name="Stap">How it ends.</param>
    /// <param name="Reden">Reason.</param>
    /// <param name="Antwoord">What the asker reads.</param>
    /// <param name="Aan">Subject of who goes on, when it is forwarded or needs action now: nothing is of nobody.</param>
    public sealed record Opdracht(HulpvraagId Hulpvraag, Hulpvraagstap Stap, string Reden, string? Antwoord = null, string? Aan = null);

    /// <summary>Ends the question.</summary>
    public Task<Uitkomst<Gedaan>> UitvoerenAsync(Opdracht opdracht, Proces proces, CancellationToken stop) => dossier.DoeAsync<Gedaan>(
        proces,
        async werk =>
        {
            var vraag = await db.Hulpvragen.SingleOrDefaultAsync(h => h.Id == opdracht.Hulpvraag, werk.Stop);
            await werk.EisAsync(
                Gegevenssoort.Hulpvraag, Actie.Schrijven, vraag?.Persoon is { } p ? [p] : [], stuk: opdracht.Hulpvraag.Waarde, team: vraag?.Team ?? Bureaudienstteam.Naam);
            if (vraag is null)
            {
                return new Weigering("HandelHulpvraagAf.Weg", "Deze vraag bestaat niet meer.");
            }

            if (opdracht.Stap is Hulpvraagstap.Opgepakt or Hulpvraagstap.Heropend)
            {
                return new Weigering("HandelHulpvraagAf.Stap", "Kies hoe de vraag is afgehandeld.");
            }

            // Taking it up and ending it may be one act.
            var begin = vraag.Status == Hulpvraagstatus.Nieuw ? Hulpvraagverloop.Tabel.Stap(vraag.Status, Hulpvraagstap.Opgepakt).Waarde : vraag.Status;
            var voldaan = opdracht.Stap is Hulpvraagstap.Doorgezet or Hulpvraagstap.IngrijpenNodig ? !string.IsNullOrWhiteSpace(opdracht.Aan) : !string.IsNullOrWhiteSpace(opdracht.Reden);
            var stap = Hulpvraagverloop.Tabel.Stap(begin, opdracht.Stap, voldaan);
            if (!stap.Gelukt)
            {
                return stap.Weigering;
            }

            (vraag.Status, vraag.Reden, vraag.Antwoord, vraag.AfgehandeldOp, vraag.ToegewezenAan) = (stap.Waarde, opdracht.Reden, opdracht.Antwoord, klok.Vandaag(), opdracht.Aan ?? vraag.ToegewezenAan);
            vraag.Versie++;
            await db.SaveChangesAsync(werk.Stop);

            if (vraag.Persoon is { } persoon && opdracht.Aan is { Length: > 0 } aan)
            {
                await behandelrelaties.StelVastAsync(persoon, Relatiesoort.Aanspreekpunt, Houder.Medewerker(aan), klok.Vandaag(), "Wmo 2015 artikel 2.3.2, Jeugdwet artikel 2.3", werk.Stop);
            }

            werk.Vertel(new HulpvraagAfgehandeld(vraag.Id, vraag.Persoon, vraag.Status, opdracht.Reden));
            return default(Gedaan);
        },
        stop);

    /// <summary>Opens a question again, within its term.</summary>
    public Task<Uitkomst<Gedaan>> HeropenAsync(HulpvraagId id, Proces proces, CancellationToken stop) => dossier.DoeAsync<Gedaan>(
        proces,
        async werk =>
        {
            var vraag = await db.Hulpvragen.SingleOrDefaultAsync(h => h.Id == id, werk.Stop);
            await werk.EisAsync(Gegevenssoort.Hulpvraag, Actie.Schrijven, vraag?.Persoon is { } p ? [p] : [], stuk: id.Waarde, team: vraag?.Team ?? Bureaudienstteam.Naam);
            if (vraag is null)
            {
                return new Weigering("HandelHulpvraagAf.Weg", "Deze vraag bestaat niet meer.");
            }

            var stap = Hulpvraagverloop.Tabel.Stap(vraag.Status, Hulpvraagstap.Heropend, vraag.AfgehandeldOp is { } dag && HeropenenBinnenTermijn.Toets(dag, klok.Vandaag()) is null);
            if (!stap.Gelukt)
            {
                return stap.Weigering;
            }

            (vraag.Status, vraag.AfgehandeldOp) = (stap.Waarde, null);
            vraag.Versie++;
            await db.SaveChangesAsync(werk.Stop);
            return default(Gedaan);
        },
        stop);
}
