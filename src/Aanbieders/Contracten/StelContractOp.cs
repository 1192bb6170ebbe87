using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Basis.Regels;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Aanbieders.Contracten;

/// <summary>Draws up a contract. It binds nobody before another person signs it (<see cref="SluitContract"/>).</summary>
public sealed class StelContractOp(AanbiedersDb db, Dossiertoegang dossier, Dossierregister register) : IHandeling
{
    /// <summary>The contract.</summary>
    /// <param name="Aanbieder">With whom.</param>
    /// <param name="Nummer">Number of the municipality, unique.</param>
    /// <param name="Type">How it works.</param>
    /// <param name="Niveau">At which level it was bought.</param>
    /// <param name="Looptijd">First and last day.</param>
    /// <param name="Plafond">Ceiling over the whole term; none is no ceiling.</param>
    /// <param name="Producten">What it covers.</param>
    /// <param name="Geselecteerd">The provider was chosen already: the tender is done.</param>
    /// <param name="Demo">Not a real contract.</param>
    public sealed record Opdracht(
        AanbiederId Aanbieder, string Nummer, Contracttype Type, Contractniveau Niveau, Periode Looptijd, Bedrag? Plafond, IReadOnlyList<ProductId> Producten,
        bool Geselecteerd = true, bool Demo = false);

    /// <summary>Draws it up.</summary>
    public Task<Uitkomst<ContractId>> UitvoerenAsync(Opdracht opdracht, Proces proces, CancellationToken stop) => dossier.DoeAsync<ContractId>(
        proces,
        async werk =>
        {
            await werk.EisAsync(Gegevenssoort.Contract, Actie.Schrijven, []);

            var producten = opdracht.Producten.Distinct().ToArray();
            var aanbieder = await db.Aanbieders.AnyAsync(a => a.Id == opdracht.Aanbieder, werk.Stop);
            var bekend = await db.Producten.CountAsync(p => producten.Contains(p.Id), werk.Stop) == producten.Length;
            var nummerVrij = !await db.Contracten.AnyAsync(c => c.Nummer == opdracht.Nummer, werk.Stop);
            if (ContractCompleet.Toets(opdracht, aanbieder, bekend, nummerVrij) is { } weigering)
            {
                return weigering;
            }

            var contract = new Contract
            {
                Id = ContractId.Nieuw(), Nummer = opdracht.Nummer.Trim(), Aanbieder = opdracht.Aanbieder, Type = opdracht.Type, Niveau = opdracht.Niveau,
                Van = opdracht.Looptijd.Begin, Tot = opdracht.Looptijd.Einde!.Value, Plafond = opdracht.Plafond,
                Fase = opdracht.Geselecteerd ? Contractfase.Geselecteerd : Contractfase.Concept, Opsteller = proces.Actor.Subject, Demo = opdracht.Demo,
            };
            db.Contracten.Add(contract);
            db.Contractproducten.AddRange(producten.Select(p => new Contractproduct { Contract = contract.Id, Product = p }));
            await db.SaveChangesAsync(werk.Stop);
            await register.RegistreerAsync(contract.Id.Waarde, Gegevenssoort.Contract, [], werk.Stop, opsteller: proces.Actor.Subject);
            return contract.Id;
        },
        stop);
}

/// <summary>What a contract needs.</summary>
public static class ContractCompleet
{
    /// <summary>Says no when it could not bind.</summary>
    [Regel("R-147", "Een contract noemt een bekende aanbieder, een uniek nummer, een eerste en laatste dag, minstens een product en hoogstens een positief plafond.")]
    public static Weigering? Toets(StelContractOp.Opdracht contract, bool aanbiederBestaat, bool productenBestaan, bool nummerVrij)
    {
        if (!aanbiederBestaat)
        {
            return new Weigering(nameof(ContractCompleet), "Deze aanbieder is niet gevonden. Registreer de aanbieder eerst.", nameof(contract.Aanbieder));
        }

        if (string.IsNullOrWhiteSpace(contract.Nummer) || contract.Nummer.Trim().Length > 30)
        {
            return new Weigering(nameof(ContractCompleet), "Vul een contractnummer in van hoogstens 30 tekens.", nameof(contract.Nummer));
        }

        if (!nummerVrij)
        {
            return new Weigering(nameof(ContractCompleet), "Er is al een contract met dit nummer.", nameof(contract.Nummer));
        }

        if (contract.Looptijd.Einde is null)
        {
            return new Weigering(nameof(ContractCompleet), "Vul de laatste dag van het contract in.", nameof(contract.Looptijd));
        }

        if (contract.Producten.Count == 0 || !productenBestaan)
        {
            return new Weigering(nameof(ContractCompleet), "Kies minstens een product uit de catalogus.", nameof(contract.Producten));
        }

        return contract.Plafond is { Centen: <= 0 }
            ? new Weigering(nameof(ContractCompleet), "Een plafond is hoger dan nul. Laat het leeg als er geen plafond is.", nameof(contract.Plafond))
            : null;
    }
}
