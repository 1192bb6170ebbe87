using Microsoft.EntityFrameworkCore;
using Rotonde.Aanbieders.Organisaties;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Basis.Regels;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Aanbieders.Contracten;

/// <summary>A contract was signed.</summary>
public sealed record ContractGesloten(ContractId Contract, AanbiederId Aanbieder, AgbCode Agb) : IGebeurtenis;

/// <summary>Signs a contract: a second person, and only with a provider that keeps to the pay norm.</summary>
public sealed class SluitContract(AanbiedersDb db, Dossiertoegang dossier, TimeProvider klok) : IHandeling
{
    /// <summary>Signs it.</summary>
    public Task<Uitkomst<ContractId>> UitvoerenAsync(ContractId id, Proces proces, CancellationToken stop) => dossier.DoeAsync<ContractId>(
        proces,
        async werk =>
        {
            await werk.EisAsync(Gegevenssoort.Contract, Actie.Schrijven, []);

            if (await db.Contracten.SingleOrDefaultAsync(c => c.Id == id, werk.Stop) is not { } contract)
            {
                return new Weigering("ContractBestaat", "Dit contract is niet gevonden.");
            }

            var vandaag = klok.Vandaag();
            var jaar = WntNorm.LaatstAfgeslotenJaar(vandaag);
            var aanbieder = await db.Aanbieders.SingleAsync(a => a.Id == contract.Aanbieder, werk.Stop);
            var opgave = await db.WntOpgaven.Where(o => o.Aanbieder == contract.Aanbieder && o.Jaar == jaar)
                .Select(o => new Bezoldiging(o.HoogsteBezoldiging, o.Dienstverband, o.Klassemaximum)).SingleOrDefaultAsync(werk.Stop);

            if (ContractTeSluiten.Toets(contract.Fase, contract.Opsteller, proces.Actor.IsSysteem ? null : proces.Actor.Subject, WntNorm.Toets(jaar, opgave)) is { } weigering)
            {
                return weigering;
            }

            await werk.EisAsync(Gegevenssoort.Contract, Actie.Besluiten, [], stuk: id.Waarde);
            contract.Fase = Contractfase.Getekend;
            contract.Ondertekenaar = proces.Actor.Subject;
            contract.GetekendOp = vandaag;
            await db.SaveChangesAsync(werk.Stop);
            werk.Vertel(new ContractGesloten(contract.Id, aanbieder.Id, aanbieder.Agb));
            return contract.Id;
        },
        stop);
}

/// <summary>When a contract may be signed.</summary>
public static class ContractTeSluiten
{
    /// <summary>Says no when the contract is not ready, the author signs, or the pay norm is not met.</summary>
    /// <param name="fase">Phase now.</param>
    /// <param name="opsteller">Who drew it up.</param>
    /// <param name="tekenaar">Who wants to sign; none when the system loads what was signed elsewhere.</param>
    /// <param name="wntBezwaar">What <see cref="WntNorm.Toets"/> found.</param>
    [Regel("AUTORISATIE R7, R-143", "Een ander dan de opsteller tekent een geselecteerd contract, met een aanbieder die aan de WNT-norm voldoet.")]
    public static Weigering? Toets(Contractfase fase, string opsteller, string? tekenaar, string? wntBezwaar)
    {
        if (!Contractverloop.Mag(fase, Contractfase.Getekend))
        {
            return new Weigering(nameof(ContractTeSluiten), fase == Contractfase.Concept
                ? "Dit contract is nog een concept. Leg eerst vast dat de aanbieder is gekozen."
                : "Dit contract is al getekend of beëindigd.");
        }

        if (tekenaar == opsteller)
        {
            return new Weigering(nameof(ContractTeSluiten), "U stelde dit contract zelf op. Vraag een collega om te tekenen.");
        }

        return wntBezwaar is { } bezwaar ? new Weigering(nameof(ContractTeSluiten), $"{bezwaar} Leg eerst een goede WNT-opgave vast.") : null;
    }
}
