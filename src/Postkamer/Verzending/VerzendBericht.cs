using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Berichten.Controles;
using Rotonde.Berichten.Model;
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
/// Sends a message: checked on levels 1 and 2 first, so that a mistake stays at home, then registered. The transport takes it after the transaction
/// (<see cref="Postbode"/>). Called by the module whose message it is, inside or outside its own handeling.
/// </summary>
public sealed class VerzendBericht(
    PostkamerDb db, Dossiertoegang dossier, Werkeenheid eenheid, Postregister post, Registerschrijver schrijver, Berichtkluis kluis) : IHandeling
{
    /// <summary>What is sent.</summary>
    /// <param name="Bericht">The message; its identification comes from <see cref="Berichtnummers"/>.</param>
    /// <param name="AntwoordOp">The message it answers (325 on a 323); none for a message that starts an exchange.</param>
    /// <param name="Personen">Whom it is about; none: those the gemeente knows by BSN.</param>
    public sealed record Opdracht(Bericht Bericht, BerichtId? AntwoordOp = null, IReadOnlyCollection<PersoonId>? Personen = null);

    /// <summary>All findings of the check before sending, to show them one by one; none when it may go.</summary>
    public static IReadOnlyList<Bevinding> Controleer(Bericht bericht) => Controle.VoorVerzending(bericht);

    /// <summary>Registers it for sending. A refusal names every finding; <see cref="Controleer"/> gives them with place and mend.</summary>
    public Task<Uitkomst<Verzending>> UitvoerenAsync(Opdracht opdracht, Proces proces, CancellationToken stop) => dossier.DoeAsync<Verzending>(
        proces,
        async werk =>
        {
            var bericht = opdracht.Bericht;
            var bekend = await kluis.PersonenAsync(bericht, werk.Stop);
            PersoonId[] personen = [.. (opdracht.Personen ?? bekend.Values).Distinct()];
            await werk.EisAsync(Gegevenssoort.Toewijzing, Actie.Schrijven, personen);

            if (VerzendenMag.Toets(bericht, Controleer(bericht), eenheid.Gemeente.Code) is { } weigering)
            {
                return weigering;
            }

            var (soort, identificatie) = (bericht.Soort.ToString(), bericht.Identificatie!);
            if (bericht.Soort.Heen is null && await db.Poststukken.AnyAsync(p => p.Richting == Richting.Uit && p.Soort == soort && p.Identificatie == identificatie, werk.Stop))
            {
                return new Weigering("TR056", "Er is al een bericht met deze identificatie verzonden.");
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
                heen!.Staat = stuk.Codes.Length == 0 || Declaratiedeels(bericht) ? Berichtstaat.Verwerkt : Berichtstaat.Afgekeurd;
                await schrijver.DeclaratieAsync(heen.Id, await kluis.HaalAsync(heen.Id, werk.Stop), bericht, werk.Stop);
            }

            await db.SaveChangesAsync(werk.Stop);
            return new Verzending(stuk.Id, stuk.Gesprek, stuk.AntwoordUiterlijk);
        },
        stop);

    // Lines may be rejected while the declaration stands; without a verdict, or with a code on the declaration, it counts as not sent.
    private static bool Declaratiedeels(Bericht antwoord) =>
        antwoord.Wortel.Kind("DeclaratieAntwoord") is { } oordeel && oordeel.Lijst("RetourCodes", "RetourCode").All(c => c.Waarde.Trim() is "0200" or "8001");
}

/// <summary>What may leave the house.</summary>
public static class VerzendenMag
{
    /// <summary>Says no when the standard or the address would refuse it; names every finding.</summary>
    [Rotonde.Basis.Regels.Regel("R-161, OP090", "Een bericht gaat alleen de deur uit als het van deze gemeente is en foutloos op niveau 1 en 2.")]
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

        return Berichten.Register.Registervraag.Voor(bericht).Gemeente != gemeente.ToString()
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
