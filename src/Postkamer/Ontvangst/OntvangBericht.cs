using System.Security.Cryptography;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Berichten.Berichttypen;
using Rotonde.Berichten.Controles;
using Rotonde.Berichten.Model;
using Rotonde.Berichten.Retouren;
using Rotonde.Berichten.Xml;
using Rotonde.Data.Verbinding;
using Rotonde.Postkamer.Register;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Postkamer.Ontvangst;

/// <summary>What became of a file that came in.</summary>
/// <param name="Bericht">Id in the register.</param>
/// <param name="Soort">Kind; empty when it was no message.</param>
/// <param name="Staat">Verwerkt, Ontvangen (the answer follows), Afgekeurd (with a code) or Geweigerd (without a retour).</param>
/// <param name="Bevindingen">Everything that was found.</param>
/// <param name="Antwoord">The retour or 325 that goes out; none when there is none, or not yet.</param>
/// <param name="AlEerder">These bytes came in before; nothing was done again.</param>
public sealed record Ontvangst(
    BerichtId Bericht, string Soort, Berichtstaat Staat, IReadOnlyList<Bevinding> Bevindingen, BerichtId? Antwoord, bool AlEerder = false);

/// <summary>
/// Receives a file: through the one door, levels 1, 2 and 3, into the register whole, and answers it. Nothing is ever half received. A 323 that is clean
/// on levels 1 and 2 is answered by Declaraties. The same bytes twice do the work once.
/// </summary>
public sealed class OntvangBericht(
    PostkamerDb db, Dossiertoegang dossier, Werkeenheid eenheid, Postregister post, Berichtkluis kluis, Berichtenregister register, Berichtnummers nummers,
    Registerschrijver schrijver, VerwerkRetour retouren, VerwerkFout fouten, TimeProvider klok) : IHandeling
{
    /// <summary>Receives it, bare or in an envelope of the GGk. The key of the request is the fingerprint of the message.</summary>
    public async Task<Uitkomst<Ontvangst>> UitvoerenAsync(ReadOnlyMemory<byte> bestand, Proces proces, CancellationToken stop)
    {
        var alEerder = true;
        var pak = Uitgepakt.Van(bestand);

        // A declaration that is right for certain is read from its bytes, and is clean on levels 1 and 2 (decision 0104); everything else the exact way.
        var isBericht = pak.Bevindingen.Count == 0 && pak.Fout is null;
        var snel = isBericht ? Gelezendeclaratie.LeesSnel(pak.Inhoud) : null;
        var gelezen = isBericht && snel is null ? Berichtlezer.Lees(pak.Inhoud) : null;
        var bericht = snel?.Kop ?? gelezen?.Bericht;
        var verkeerd = bericht is not null ? EnvelopPast.Toets(pak.Envelop?.Functie, bericht.Soort) : null;

        // The same message in a second envelope is the same message; in an envelope that is wrong it is none.
        var inhoud = verkeerd is null ? pak.Inhoud : bestand;
        var sleutel = new Guid(SHA256.HashData(inhoud.Span).AsSpan(0, 16));

        var uitkomst = await dossier.DoeAsync<Ontvangst>(
            proces with { Sleutel = sleutel },
            async werk =>
            {
                alEerder = false;
                await werk.EisAsync(Gegevenssoort.Toewijzing, Actie.Schrijven, []);
                return pak.Fout is { } fout ? await fouten.UitvoerenAsync(bestand, fout, werk)
                    : pak.Bevindingen.Count > 0 ? await WeigerAsync(bestand, null, pak.Bevindingen, werk)
                    : verkeerd is not null ? await WeigerAsync(bestand, null, [verkeerd], werk)
                    : bericht is not null ? await OntvangAsync(inhoud, bericht, snel, pak.Envelop?.Referentienummer, werk)
                    : await WeigerAsync(inhoud, null, [gelezen!.Weigering!], werk);
            },
            stop);

        return uitkomst.Gelukt ? uitkomst.Waarde with { AlEerder = alEerder } : uitkomst;
    }

    private async Task<Uitkomst<Ontvangst>> OntvangAsync(ReadOnlyMemory<byte> bestand, Bericht bericht, Gelezendeclaratie? snel, string? envelopnummer, Werk werk)
    {
        if (BerichtVoorOns.Toets(bericht, eenheid.Gemeente.Code) is { } verkeerd)
        {
            return await WeigerAsync(bestand, bericht, [verkeerd], werk);
        }

        if (snel is null && Controle.Niveau1(bericht) is { Count: > 0 } structuur)
        {
            return await WeigerAsync(bestand, bericht, structuur, werk);
        }

        var bekend = snel is null ? await kluis.PersonenAsync(bericht, werk.Stop) : await kluis.PersonenAsync(snel, werk.Stop);
        PersoonId[] personen = [.. bekend.Values.Distinct()];
        if (personen.Length > 0)
        {
            await werk.EisAsync(Gegevenssoort.Toewijzing, Actie.Schrijven, personen);
        }

        if (bericht.Soort.Antwoord is not { } antwoordsoort)
        {
            return await retouren.UitvoerenAsync(bestand, bericht, personen, werk);
        }

        var bevindingen = snel is null ? Controle.Niveau2(bericht) : [];
        if (bevindingen.Count == 0 && bericht.Soort.Nummer != 323)
        {
            bevindingen = await Controle.Niveau3Async(bericht, register, klok.Vandaag(), stop: werk.Stop);
        }

        var wacht = bevindingen.Count == 0 && bericht.Soort.Nummer == 323;
        var stuk = await post.InAsync(
            bestand, bericht, bevindingen, bevindingen.Count > 0 ? Berichtstaat.Afgekeurd : wacht ? Berichtstaat.Ontvangen : Berichtstaat.Verwerkt, personen, werk.Stop);
        stuk.Envelopnummer = envelopnummer;
        BerichtId? antwoord = null;

        if (!wacht)
        {
            var kop = new Antwoordkop(await nummers.VolgendeAsync(antwoordsoort, werk.Stop), klok.Vandaag());
            var retour = antwoordsoort.Nummer == 325 ? Antwoorden.Declaratie(bericht, bevindingen, kop) : Antwoorden.Retour(bericht, bevindingen, kop);
            antwoord = (await post.UitAsync(retour, stuk, personen, werk.Proces.Actor.Subject, werk.Stop)).Id;
        }

        if (bevindingen.Count > 0)
        {
            werk.Vertel(new BerichtAfgekeurd(stuk.Id, stuk.Soort, stuk.Aanbieder, stuk.Codes.Split(' ', StringSplitOptions.RemoveEmptyEntries), stuk.Dag));
        }
        else
        {
            await LegVastAsync(stuk, bericht, werk.Stop);
            werk.Vertel(new BerichtOntvangen(stuk.Id, stuk.Soort, bericht.Soort.Nummer, Postregister.WetVan(bericht.Soort), stuk.Aanbieder!.Value, stuk.Dag, stuk.Norm));
        }

        await db.SaveChangesAsync(werk.Stop);
        return new Ontvangst(stuk.Id, stuk.Soort, stuk.Staat, bevindingen, antwoord);
    }

    private async Task LegVastAsync(Poststuk stuk, Bericht bericht, CancellationToken stop)
    {
        switch (bericht.Soort.Nummer)
        {
            case 305:
                stuk.Norm = await post.NormVanLeveringAsync(bericht, stop);
                await schrijver.StartAsync(stuk.Id, bericht, stop);
                break;
            case 307:
                stuk.Norm = await post.NormVanLeveringAsync(bericht, stop);
                await schrijver.StopAsync(stuk.Id, bericht, stop);
                break;
            case 315 or 317:
                await schrijver.VerzoekAsync(stuk.Id, bericht, stop);
                break;
            default:
                break;
        }
    }

    // Level 1: no retour exists; the transport tells the sender (Fo01). The bytes are kept, unless the door found them too large to be a message.
    private async Task<Uitkomst<Ontvangst>> WeigerAsync(ReadOnlyMemory<byte> bestand, Bericht? bericht, IReadOnlyList<Bevinding> bevindingen, Werk werk)
    {
        var bewaar = bestand.Length <= Xmlgrenzen.Standaard.Bytes ? bestand : ReadOnlyMemory<byte>.Empty;
        var stuk = await post.InAsync(bewaar, bericht, bevindingen, Berichtstaat.Geweigerd, [], werk.Stop);
        werk.Vertel(new BerichtAfgekeurd(stuk.Id, stuk.Soort, stuk.Aanbieder, [], stuk.Dag));
        return new Ontvangst(stuk.Id, stuk.Soort, stuk.Staat, bevindingen, null);
    }
}
