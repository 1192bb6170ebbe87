using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Aanbieders.Contracten;

/// <summary>A measure was put on a contract.</summary>
public sealed record ContractGeblokkeerd(ContractId Contract, DateOnly Van, bool Betaalstop) : IGebeurtenis;

/// <summary>A measure on a contract was lifted.</summary>
public sealed record BlokkadeOpgeheven(ContractId Contract, DateOnly LaatsteDag) : IGebeurtenis;

/// <summary>Puts a measure on a contract: no new allocations, and no payments when that is said.</summary>
public sealed class BlokkeerContract(AanbiedersDb db, Dossiertoegang dossier) : IHandeling
{
    /// <summary>The measure.</summary>
    /// <param name="Contract">Which contract.</param>
    /// <param name="Van">First day.</param>
    /// <param name="Reden">Why, for the provider and colleagues; nothing about a person.</param>
    /// <param name="Betaalstop">Are payments held as well?</param>
    public sealed record Opdracht(ContractId Contract, DateOnly Van, string Reden, bool Betaalstop = false);

    /// <summary>Blocks it.</summary>
    public Task<Uitkomst<Gedaan>> UitvoerenAsync(Opdracht opdracht, Proces proces, CancellationToken stop) => dossier.DoeAsync<Gedaan>(
        proces,
        async werk =>
        {
            await werk.EisAsync(Gegevenssoort.Contract, Actie.Schrijven, []);

            if (await db.Contracten.SingleOrDefaultAsync(c => c.Id == opdracht.Contract, werk.Stop) is not { } contract)
            {
                return new Weigering("ContractBestaat", "Dit contract is niet gevonden.");
            }

            if (string.IsNullOrWhiteSpace(opdracht.Reden))
            {
                return new Weigering("BlokkadeHeeftReden", "Schrijf op waarom u het contract blokkeert.", nameof(opdracht.Reden));
            }

            if (await db.Blokkades.AnyAsync(b => b.Contract == contract.Id && (b.Tot == null || b.Tot >= opdracht.Van), werk.Stop))
            {
                return new Weigering("EenBlokkadeTegelijk", "Dit contract is al geblokkeerd.");
            }

            db.Blokkades.Add(new Blokkade
            {
                Id = Volgid.Nieuw(), Contract = contract.Id, Van = opdracht.Van, Reden = opdracht.Reden.Trim(), Betaalstop = opdracht.Betaalstop, Door = proces.Actor.Subject,
            });
            await db.SaveChangesAsync(werk.Stop);
            werk.Vertel(new ContractGeblokkeerd(contract.Id, opdracht.Van, opdracht.Betaalstop));
            return default(Gedaan);
        },
        stop);
}

/// <summary>Lifts the measure on a contract from the day after its last day.</summary>
public sealed class HefBlokkadeOp(AanbiedersDb db, Dossiertoegang dossier) : IHandeling
{
    /// <summary>Lifts it.</summary>
    /// <param name="contract">Which contract.</param>
    /// <param name="laatsteDag">Last day on which the measure holds.</param>
    /// <param name="proces">Who and why.</param>
    /// <param name="stop">Cancels.</param>
    public Task<Uitkomst<Gedaan>> UitvoerenAsync(ContractId contract, DateOnly laatsteDag, Proces proces, CancellationToken stop) => dossier.DoeAsync<Gedaan>(
        proces,
        async werk =>
        {
            await werk.EisAsync(Gegevenssoort.Contract, Actie.Schrijven, []);

            if (await db.Blokkades.SingleOrDefaultAsync(b => b.Contract == contract && b.Tot == null, werk.Stop) is not { } blokkade)
            {
                return new Weigering("ContractIsGeblokkeerd", "Dit contract is niet geblokkeerd.");
            }

            if (laatsteDag < blokkade.Van)
            {
                return new Weigering("BlokkadeEindeNaBegin", "De laatste dag van de blokkade ligt voor de eerste dag.", nameof(laatsteDag));
            }

            blokkade.Tot = laatsteDag;
            await db.SaveChangesAsync(werk.Stop);
            werk.Vertel(new BlokkadeOpgeheven(contract, laatsteDag));
            return default(Gedaan);
        },
        stop);
}
