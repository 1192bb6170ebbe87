using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Basis.Regels;
using Rotonde.Declaraties.Ontvangst;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Declaraties.Betalingen;

/// <summary>Lines became payable.</summary>
/// <param name="Declaratie">Of which declaration.</param>
/// <param name="Aanbieder">To whom.</param>
/// <param name="Regels">Which lines.</param>
/// <param name="Bedrag">Together; credits taken off.</param>
/// <param name="BetalenUiterlijk">Last day to pay.</param>
public sealed record RegelsBetaalbaar(DeclaratieId Declaratie, AgbCode Aanbieder, IReadOnlyList<DeclaratieregelId> Regels, Bedrag Bedrag, DateOnly? BetalenUiterlijk) : IGebeurtenis;

/// <summary>What became payable and what is held.</summary>
/// <param name="Betaalbaar">Lines made payable now.</param>
/// <param name="Aangehouden">Lines that wait for a signal.</param>
/// <param name="Bedrag">Amount made payable now.</param>
public sealed record Betaalbaarstelling(int Betaalbaar, int Aangehouden, Bedrag Bedrag);

/// <summary>
/// The controller makes the granted lines of a declaration payable; the contract manager does not (AUTORISATIE R7). Lines with an open signal that holds the
/// payment are held, and made payable by doing this again when the signal is settled.
/// </summary>
public sealed class MaakBetaalbaar(DeclaratiesDb db, Dossiertoegang dossier, TimeProvider klok) : IHandeling
{
    /// <summary>Makes them payable.</summary>
    /// <exception cref="GeenToegangException">The actor is no controller, or sent in this declaration.</exception>
    public Task<Uitkomst<Betaalbaarstelling>> UitvoerenAsync(DeclaratieId id, Proces proces, CancellationToken stop) => dossier.DoeAsync<Betaalbaarstelling>(
        proces,
        async werk =>
        {
            // First whether at all, then for each person concerned, so that every resident finds it in their log.
            await werk.EisAsync(Gegevenssoort.Declaratieregel, Actie.Besluiten, [], stuk: id.Waarde);

            if (await db.Declaraties.SingleOrDefaultAsync(d => d.Id == id, werk.Stop) is not { } declaratie)
            {
                return new Weigering("DeclaratieBestaat", "Deze declaratie is niet gevonden.");
            }

            var regels = await db.Regels.Where(r => r.Declaratie == id && (r.Staat == Regelstaat.Goedgekeurd || r.Staat == Regelstaat.Aangehouden))
                .OrderBy(r => r.Volgorde).ToListAsync(werk.Stop);
            PersoonId[] personen = [.. regels.Select(r => r.Persoon).OfType<PersoonId>().Distinct()];
            if (personen.Length > 0)
            {
                await werk.EisAsync(Gegevenssoort.Declaratieregel, Actie.Besluiten, personen, stuk: id.Waarde);
            }

            var tegengehouden = (await db.Signalen.Where(s => s.Declaratie == id && s.HoudtBetalingTegen && s.AfgehandeldOp == null).Select(s => s.Regel).ToListAsync(werk.Stop)).ToHashSet();
            if (IetsTeBetalen.Toets(declaratie.Staat, regels.Count, regels.Count(r => tegengehouden.Contains(r.Id))) is { } weigering)
            {
                return weigering;
            }

            var betaalbaar = new List<Declaratieregel>();
            foreach (var regel in regels)
            {
                if (tegengehouden.Contains(regel.Id))
                {
                    regel.Staat = Regelstaat.Aangehouden;
                    continue;
                }

                regel.Staat = Regelstaat.Betaalbaar;
                regel.BetaalbaarDoor = proces.Actor.Subject;
                regel.BetaalbaarOp = klok.Vandaag();
                betaalbaar.Add(regel);
            }

            await db.SaveChangesAsync(werk.Stop);
            var som = Bedrag.Som(betaalbaar.Select(r => r.Bedrag));
            if (betaalbaar.Count > 0)
            {
                werk.Vertel(new RegelsBetaalbaar(id, declaratie.Aanbieder, [.. betaalbaar.Select(r => r.Id)], som, Betaaltermijn.Uiterlijk(declaratie.Dagtekening)));
            }

            return new Betaalbaarstelling(betaalbaar.Count, regels.Count - betaalbaar.Count, som);
        },
        stop);
}

/// <summary>When a declaration is due.</summary>
public static class Betaaltermijn
{
    /// <summary>Last day to pay, counted from the date of the 323; none for a date before the release.</summary>
    public static DateOnly? Uiterlijk(DateOnly dagtekening) => Berichten.Termijnen.Berichttermijnen.Betaling.Op(dagtekening)?.Waarde.Vanaf(dagtekening);
}

/// <summary>There is something to make payable.</summary>
public static class IetsTeBetalen
{
    /// <summary>Says no when nothing can become payable or be held.</summary>
    /// <param name="staat">State of the declaration.</param>
    /// <param name="open">Granted lines not yet payable.</param>
    /// <param name="tegengehouden">Of those, held by a signal.</param>
    [Regel("AUTORISATIE R7, DOMAIN-MODEL §6.1 Declaratieregel", "Betaalbaar worden alleen goedgekeurde regels; een open signaal houdt een regel aan.")]
    public static Weigering? Toets(Declaratiestaat staat, int open, int tegengehouden) => (staat, open) switch
    {
        (Declaratiestaat.NietInBehandeling, _) => new Weigering(nameof(IetsTeBetalen), "Deze declaratie is in haar geheel afgekeurd. Er is niets te betalen."),
        (_, 0) => new Weigering(nameof(IetsTeBetalen), "Er zijn geen goedgekeurde regels meer die betaalbaar kunnen worden."),
        _ when open == tegengehouden => new Weigering(nameof(IetsTeBetalen), "Bij elke regel staat nog een signaal open. Handel die eerst af."),
        _ => null,
    };
}
