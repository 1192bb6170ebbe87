using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Toegang.Meldingen;
using Rotonde.Toegang.Overdrachten;

namespace Rotonde.Toegang.Hulpvragen;

/// <summary>A question got its one end.</summary>
public sealed record HulpvraagAfgehandeld(HulpvraagId Hulpvraag, PersoonId? Persoon, Hulpvraagstatus Status, string Reden) : IGebeurtenis;

/// <summary>The Bureaudienst gives a question its one end: answered, basisniveau, forwarded, melding, act now, or lapsed .</summary>
public sealed class HandelHulpvraagAf(ToegangDb db, Dossiertoegang dossier, Overdrachtwerk overdrachten, TimeProvider klok) : IHandeling
{
    /// <summary>The end.</summary>
    /// <param name="Hulpvraag">Which question.</param>
    /// <param name="Stap">How it ends.</param>
    /// <param name="Reden">Reason.</param>
    /// <param name="Antwoord">What the asker reads.</param>
    /// <param name="Aan">Subject of who goes on, when it is forwarded or needs action now: nothing is of nobody.</param>
    /// <param name="Versie">The version that was on the screen.</param>
    public sealed record Opdracht(HulpvraagId Hulpvraag, Hulpvraagstap Stap, string Reden, string? Antwoord = null, string? Aan = null, int? Versie = null);

    /// <summary>Ends the question.</summary>
    public Task<Uitkomst<Gedaan>> UitvoerenAsync(Opdracht opdracht, Proces proces, CancellationToken stop) => dossier.DoeAsync<Gedaan>(
        proces,
        async werk =>
        {
            if (await db.HaalAsync(werk, opdracht.Hulpvraag) is not { } vraag)
            {
                return Hulpvraagwerk.Weg;
            }

            if (opdracht.Stap is Hulpvraagstap.Opgepakt or Hulpvraagstap.Heropend)
            {
                return new Weigering("HandelHulpvraagAf.Stap", "Kies hoe de vraag is afgehandeld.");
            }

            if ((VraagIsNietVeranderd.Toets(opdracht.Versie, vraag.Versie) ?? EenOverdrachtTegelijk.Toets(await overdrachten.LopendAsync(vraag.Id, werk.Stop) is not null)) is { } nee)
            {
                return nee;
            }

            if (WieVerderGaatKrijgtHem.Toets(opdracht.Stap, opdracht.Aan, opdracht.Reden) is { } zonder)
            {
                return zonder;
            }

            // Taking it up and ending it may be one act.
            var begin = vraag.Status == Hulpvraagstatus.Nieuw ? Hulpvraagverloop.Tabel.Stap(vraag.Status, Hulpvraagstap.Opgepakt).Waarde : vraag.Status;
            var voldaan = opdracht.Stap is Hulpvraagstap.Doorgezet or Hulpvraagstap.IngrijpenNodig ? !string.IsNullOrWhiteSpace(opdracht.Aan) : !string.IsNullOrWhiteSpace(opdracht.Reden);
            var stap = Hulpvraagverloop.Tabel.Stap(begin, opdracht.Stap, voldaan);
            if (!stap.Gelukt)
            {
                return stap.Weigering;
            }

            if (opdracht.Stap is Hulpvraagstap.Doorgezet or Hulpvraagstap.IngrijpenNodig)
            {
                var soort = opdracht.Stap == Hulpvraagstap.Doorgezet ? Overdrachtsoort.Doorgezet : Overdrachtsoort.Ingrijpen;
                var overgedragen = await overdrachten.BeginAsync(werk, vraag, soort, new Ontvanger(Ontvangersoort.Medewerker, opdracht.Aan!), opdracht.Reden);
                if (!overgedragen.Gelukt)
                {
                    return overgedragen.Weigering with { Veld = overgedragen.Weigering.Veld == "Ontvanger" ? nameof(opdracht.Aan) : overgedragen.Weigering.Veld };
                }
            }

            (vraag.Status, vraag.Reden, vraag.Antwoord, vraag.AfgehandeldOp, vraag.ToegewezenAan) = (stap.Waarde, opdracht.Reden, opdracht.Antwoord, klok.Vandaag(), opdracht.Aan ?? vraag.ToegewezenAan);
            vraag.Versie++;
            await db.SaveChangesAsync(werk.Stop);

            werk.Vertel(new HulpvraagAfgehandeld(vraag.Id, vraag.Persoon, vraag.Status, opdracht.Reden));
            return default(Gedaan);
        },
        stop);

    /// <summary>Opens a question again, within its term.</summary>
    public Task<Uitkomst<Gedaan>> HeropenAsync(HulpvraagId id, Proces proces, CancellationToken stop) => dossier.DoeAsync<Gedaan>(
        proces,
        async werk =>
        {
            if (await db.HaalAsync(werk, id) is not { } vraag)
            {
                return Hulpvraagwerk.Weg;
            }

            // As long as nobody had contact it can be taken back, also after the term: otherwise it would lie there for ever with somebody who left.
            var lopend = await overdrachten.LopendAsync(id, werk.Stop);
            var mag = lopend is not null || (vraag.AfgehandeldOp is { } dag && HeropenenBinnenTermijn.Toets(dag, klok.Vandaag()) is null);
            var stap = Hulpvraagverloop.Tabel.Stap(vraag.Status, Hulpvraagstap.Heropend, mag);
            if (!stap.Gelukt)
            {
                return stap.Weigering;
            }

            // It comes back to whoever opens it; who had it hears that it was taken back.
            if (lopend is not null)
            {
                await overdrachten.TrekInAsync(lopend, vraag.Team, werk.Stop);
            }

            (vraag.Status, vraag.AfgehandeldOp) = (stap.Waarde, null);
            vraag.PakOp(proces.Actor.Subject, klok.GetUtcNow());
            await db.SaveChangesAsync(werk.Stop);
            return default(Gedaan);
        },
        stop);
}

/// <summary>Whoever goes on with a question gets it, and every end says why.</summary>
public static class WieVerderGaatKrijgtHem
{
    /// <summary>Refuses a name without a handover, and a handover without a reason.</summary>
    [Rotonde.Basis.Regels.Regel("REQUIREMENTS R-038", "Een vraag krijgt alleen een naam mee als zij naar die persoon gaat, en elk einde heeft een reden.")]
    public static Weigering? Toets(Hulpvraagstap stap, string? aan, string? reden)
    {
        var gaatVerder = stap is Hulpvraagstap.Doorgezet or Hulpvraagstap.IngrijpenNodig;
        return !gaatVerder && !string.IsNullOrWhiteSpace(aan) ? new(nameof(WieVerderGaatKrijgtHem), "Gaat iemand anders verder? Kies dan ‘doorgezet’ of ‘direct ingrijpen’. Is het klaar, kies dan niemand.", "Aan")
            : gaatVerder && !string.IsNullOrWhiteSpace(aan) && string.IsNullOrWhiteSpace(reden) ? new(nameof(WieVerderGaatKrijgtHem), "Schrijf op waarom. Wie verder gaat, leest het.", "Reden")
            : null;
    }
}
