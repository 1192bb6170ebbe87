using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Toegang.Hulpvragen;
using Rotonde.Toegang.Meldingen;

namespace Rotonde.Toegang.Overdrachten;

/// <summary>The Bureaudienst hands a question over warm: it keeps the question until the receiver accepts .</summary>
public sealed class DraagWarmOver(ToegangDb db, Dossiertoegang dossier, Overdrachtwerk overdrachten, TimeProvider klok) : IHandeling
{
    /// <summary>To whom and why.</summary>
    /// <param name="Hulpvraag">Which question.</param>
    /// <param name="Aan">Who receives.</param>
    /// <param name="Reden">Why; the receiver reads it.</param>
    /// <param name="Versie">The version that was on the screen.</param>
    public sealed record Opdracht(HulpvraagId Hulpvraag, Ontvanger Aan, string Reden, int? Versie = null);

    /// <summary>Hands over.</summary>
    public Task<Uitkomst<OverdrachtId>> UitvoerenAsync(Opdracht opdracht, Proces proces, CancellationToken stop) => dossier.DoeAsync<OverdrachtId>(
        proces,
        async werk =>
        {
            if (await db.HaalAsync(werk, opdracht.Hulpvraag) is not { } vraag)
            {
                return Hulpvraagwerk.Weg;
            }

            if (!Hulpvraagverloop.IsOpen(vraag.Status))
            {
                return new Weigering("DraagWarmOver.Afgehandeld", "Deze vraag is al afgehandeld. Open de vraag eerst weer.");
            }

            if ((VraagIsNietVeranderd.Toets(opdracht.Versie, vraag.Versie)
                ?? WarmMetNaamEnReden.Toets(opdracht.Aan.Soort, opdracht.Aan.Sleutel, opdracht.Aan.Contactpersoon, opdracht.Reden)
                ?? GesprekBinnenTermijn.Toets(opdracht.Aan.Gesprek, klok.Vandaag(), Overdrachttermijn.Van(Overdrachtsoort.Warm, klok.GetUtcNow()).Dag)
                ?? EenOverdrachtTegelijk.Toets(await overdrachten.LopendAsync(vraag.Id, werk.Stop) is not null)) is { } weigering)
            {
                return weigering;
            }

            var begonnen = await overdrachten.BeginAsync(werk, vraag, Overdrachtsoort.Warm, opdracht.Aan, opdracht.Reden);
            if (!begonnen.Gelukt)
            {
                return begonnen.Weigering;
            }

            // Never of nobody: whoever hands it over has it until it is taken.
            vraag.PakOp(proces.Actor.Subject, begonnen.Waarde.Op);
            await db.SaveChangesAsync(werk.Stop);
            return begonnen.Waarde.Id;
        },
        stop);

    /// <summary>Takes a handover back, as long as there was no contact.</summary>
    public Task<Uitkomst<Gedaan>> TrekInAsync(HulpvraagId id, Proces proces, CancellationToken stop) => dossier.DoeAsync<Gedaan>(
        proces,
        async werk =>
        {
            if (await db.HaalAsync(werk, id) is not { } vraag)
            {
                return Hulpvraagwerk.Weg;
            }

            if (await overdrachten.LopendAsync(id, werk.Stop) is not { Status: Overdrachtstatus.Wacht } lopend)
            {
                return new Weigering("DraagWarmOver.LooptNiet", "Er wacht geen overdracht op antwoord.");
            }

            await overdrachten.TrekInAsync(lopend, vraag.Team, werk.Stop);
            vraag.Versie++;
            await db.SaveChangesAsync(werk.Stop);
            return default(Gedaan);
        },
        stop);
}
