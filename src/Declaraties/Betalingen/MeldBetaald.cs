using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Declaraties.Ontvangst;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Declaraties.Betalingen;

/// <summary>Payable lines of a declaration were paid.</summary>
public sealed record RegelsBetaald(DeclaratieId Declaratie, AgbCode Aanbieder, Bedrag Bedrag, DateOnly Op) : IGebeurtenis;

/// <summary>Notes that the payable lines of a declaration were paid, as the financial system reports.</summary>
public sealed class MeldBetaald(DeclaratiesDb db, Dossiertoegang dossier) : IHandeling
{
    /// <summary>Notes it.</summary>
    public Task<Uitkomst<Bedrag>> UitvoerenAsync(DeclaratieId id, DateOnly op, Proces proces, CancellationToken stop) => dossier.DoeAsync<Bedrag>(
        proces,
        async werk =>
        {
            await werk.EisAsync(Gegevenssoort.Declaratieregel, Actie.Besluiten, [], stuk: id.Waarde);

            var regels = await db.Regels.Where(r => r.Declaratie == id && r.Staat == Regelstaat.Betaalbaar).ToListAsync(werk.Stop);
            if (regels.Count == 0)
            {
                return new Weigering("BetaalbareRegels", "Deze declaratie heeft geen regels die betaalbaar zijn.");
            }

            foreach (var regel in regels)
            {
                regel.Staat = Regelstaat.Betaald;
                regel.BetaaldOp = op;
            }

            await db.SaveChangesAsync(werk.Stop);
            var som = Bedrag.Som(regels.Select(r => r.Bedrag));
            werk.Vertel(new RegelsBetaald(id, regels[0].Aanbieder, som, op));
            return som;
        },
        stop);
}
