using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Berichten.Controles;
using Rotonde.Berichten.Model;
using Rotonde.Berichten.Register;
using Rotonde.Data.Verbinding;
using Rotonde.Postkamer.Register;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Postkamer.Verzending;

/// <summary>A message in the register, ready to go.</summary>
/// <param name="Bericht">Id in the register.</param>
/// <param name="Gesprek">The first message of the exchange.</param>
/// <param name="AntwoordUiterlijk">Last day on which the answer is in time; none when there is no answer.</param>
public sealed record Verzending(BerichtId Bericht, BerichtId Gesprek, DateOnly? AntwoordUiterlijk);

/// <summary>
/// Sends a message: checked on levels 1 and 2 and, for what we begin or decide (301, 319, 325), against our own register (levels 3 and 4) first, so that a
/// mistake stays at home; then registered. The transport takes it after the transaction
/// (<see cref="Postbode"/>). Called by the module whose message it is, inside or outside its own handeling.
/// </summary>
public sealed class VerzendBericht(
    PostkamerDb db, Dossiertoegang dossier, Werkeenheid eenheid, Postregister post, Registerschrijver schrijver, Berichtkluis kluis, Berichtenregister register,
    TimeProvider klok) : IHandeling
{
    /// <summary>What is sent.</summary>
    /// <param name="Bericht">The message; its identification comes from <see cref="Berichtnummers"/>.</param>
    /// <param name="AntwoordOp">The message it answers (325 on a 323); none for a message that starts an exchange.</param>
    /// <param name="Personen">Whom it is about; none: those the gemeente knows by BSN.</param>
    public sealed record Opdracht(Bericht Bericht, BerichtId? AntwoordOp = null, IReadOnlyCollection<PersoonId>? Personen = null);

    /// <summary>All findings on levels 1 and 2 before sending, to show them one by one.</summary>
    public static IReadOnlyList<Bevinding> Controleer(Bericht bericht) => Controle.VoorVerzending(bericht);

    /// <summary>Registers it for sending. A refusal names every finding; <see cref="Controleer"/> gives those of levels 1 and 2 with place and mend.</summary>
    public Task<Uitkomst<Verzending>> UitvoerenAsync(Opdracht opdracht, Proces proces, CancellationToken stop) => dossier.DoeAsync<Verzending>(
        proces,
        async werk =>
        {
            var bericht = opdracht.Bericht;
            var bekend = await kluis.PersonenAsync(bericht, werk.Stop);
            PersoonId[] personen = [.. (opdracht.Personen ?? bekend.Values).Distinct()];
            await werk.EisAsync(bericht.Soort.Nummer == 325 ? Gegevenssoort.Declaratieregel : Gegevenssoort.Toewijzing, Actie.Schrijven, personen);

            if (VerzendenMag.Toets(bericht, Controleer(bericht), eenheid.Gemeente.Code) is { } weigering)
            {
                return weigering;
            }

            Poststuk? heen = null;
            if (opdracht.AntwoordOp is { } heenId)
            {
                heen = await db.Poststukken.SingleOrDefaultAsync(p => p.Id == heenId, werk.Stop);
                if (AntwoordPast.Toets(bericht, heen?.Soort, heen?.Staat) is { } past)
                {
                    return past;
                }
            }

            if (VerzendenMag.Toets(bericht, await OverstijgendAsync(bericht, heen?.Id, werk.Stop), eenheid.Gemeente.Code) is { } bezwaar)
            {
                return bezwaar;
            }

            var stuk = await post.UitAsync(bericht, heen, personen, proces.Actor.Subject, werk.Stop);

            if (bericht.Soort.Nummer == 301)
            {
                await schrijver.ToewijzingAsync(stuk.Id, bericht, bekend, werk.Stop);
            }
            else if (bericht.Soort.Nummer == 319)
            {
                await schrijver.AntwoordAsync(stuk.Id, bericht, werk.Stop);
            }
            else if (bericht.Soort.Nummer == 325)
            {
                heen!.Staat = Declaratieloop.Na(bericht) == Declaratiestand.Afgewezen ? Berichtstaat.Afgekeurd : Berichtstaat.Verwerkt;
                await schrijver.DeclaratieAsync(heen.Id, await kluis.DeclaratieAsync(heen.Id, werk.Stop), bericht, werk.Stop);
            }

            await db.SaveChangesAsync(werk.Stop);
            return new Verzending(stuk.Id, stuk.Gesprek, stuk.AntwoordUiterlijk);
        },
        stop);

    // What the receiver would find against what it was told before (levels 3 and 4), and a number that we used for another provider.
    private async Task<IReadOnlyList<Bevinding>> OverstijgendAsync(Bericht bericht, BerichtId? heen, CancellationToken stop)
    {
        var bron = heen is { } declaratie ? register.AlsAntwoordOp(declaratie) : register;
        IReadOnlyList<Bevinding> gevonden = bericht.Soort.Nummer is 301 or 319 or 325
            ? [.. (await Controle.Niveau3Async(bericht, bron, klok.Vandaag(), stop: stop)).Where(b => !IsAlGezegd(b, bericht))]
            : [];

        var (soort, identificatie) = (bericht.Soort.ToString(), bericht.Identificatie!);
        var gebruikt = bericht.Soort.Heen is null && gevonden.All(b => b.Regel != "TR056")
            && await db.Poststukken.AnyAsync(p => p.Richting == Richting.Uit && p.Soort == soort && p.Identificatie == identificatie, stop);
        return gebruikt
            ? [new("TR056", 3, "9056", ["Bericht/Header/BerichtIdentificatie"], "Er is al een bericht met deze identificatie verzonden.", "Geef het bericht een nieuwe identificatie."), .. gevonden]
            : gevonden;
    }

    // A 325 repeats the 323 as it is: what is wrong with its date (8848) is what the 325 itself says of it, and no reason to keep the answer at home.
    private static bool IsAlGezegd(Bevinding b, Bericht bericht) =>
        bericht.Soort.Nummer == 325 && bericht.Header!.Lijst("RetourCodes", "RetourCode").Any(c => c.Waarde.Trim() == b.Retourcode);
}

/// <summary>What may leave the house.</summary>
public static class VerzendenMag
{
    /// <summary>Says no when the standard or the address would refuse it; names every finding.</summary>
    [Rotonde.Basis.Regels.Regel("R-161, OP090", "Een bericht gaat alleen de deur uit als het van deze gemeente is en foutloos op niveau 1 en 2, en een 301, 319 of 325 ook past bij wat eerder is verzonden en ontvangen.")]
    public static Weigering? Toets(Bericht bericht, IReadOnlyList<Bevinding> bevindingen, Gemeentecode gemeente)
    {
        if (!bericht.Soort.VanGemeente)
        {
            return new Weigering(nameof(VerzendenMag), $"Een {bericht.Soort} stuurt de aanbieder, niet de gemeente.");
        }

        if (bevindingen.Count > 0)
        {
            return new Weigering(bevindingen[0].Regel, "Het bericht is niet verzonden. " + string.Join(" ", bevindingen.Select(b => $"{b.Melding} {b.Herstel}").Distinct()));
        }

        return Registervraag.Voor(bericht).Gemeente != gemeente.ToString()
            ? new Weigering(nameof(VerzendenMag), "Het bericht noemt een andere gemeente als afzender.")
            : null;
    }
}

/// <summary>An answer belongs to a message that waits for it.</summary>
public static class AntwoordPast
{
    /// <summary>Says no when the message is unknown, of another kind, or answered already.</summary>
    [Rotonde.Basis.Regels.Regel("SPEC §7", "Op een bericht gaat precies een antwoord van de soort die erbij hoort.")]
    public static Weigering? Toets(Bericht antwoord, string? heensoort, Berichtstaat? staat) => heensoort switch
    {
        null => new Weigering(nameof(AntwoordPast), "Het bericht waarop dit een antwoord is, bestaat niet."),
        _ when antwoord.Soort.Heen?.ToString() != heensoort => new Weigering(nameof(AntwoordPast), $"Een {antwoord.Soort} is geen antwoord op een {heensoort}."),
        _ when staat != Berichtstaat.Ontvangen => new Weigering(nameof(AntwoordPast), "Dit bericht is al beantwoord."),
        _ => null,
    };
}
