using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Basis.Regels;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Voorzieningen.Toewijzingen;

/// <summary>Help goes to a provider only within the contract.</summary>
[Regel("DOMAIN-MODEL §5 invariant 4", "Een toewijzing begint niet voor het contract met de aanbieder en loopt er niet voorbij.")]
public static class BinnenContract
{
    /// <summary>Does the allocation lie within the contract?</summary>
    public static Weigering? Toets(DateOnly van, DateOnly? tot, Periode contract)
    {
        if (van < contract.Begin)
        {
            return new Weigering(nameof(BinnenContract), $"Het contract met deze aanbieder begint op {contract.Begin.Voluit()}. De hulp kan niet eerder beginnen.", "Van");
        }

        return contract.Einde is { } einde && (tot is null || tot > einde)
            ? new Weigering(nameof(BinnenContract), $"Het contract met deze aanbieder loopt tot en met {einde.Voluit()}. Kies een einddatum die niet later is.", "Tot")
            : null;
    }
}

/// <summary>An allocation stays within what was granted.</summary>
[Regel("DOMAIN-MODEL §5 invariant 3", "Een toewijzing rust op een beschikking of wettelijke verwijzing en blijft binnen de periode en de omvang daarvan.")]
public static class BinnenToekenning
{
    /// <summary>Does it?</summary>
    public static Weigering? Toets(bool beschikkingOfVerwijzing, DateOnly van, DateOnly? tot, Omvang omvang, DateOnly toegekendVan, DateOnly? toegekendTot, Omvang toegekend)
    {
        if (!beschikkingOfVerwijzing)
        {
            return Nee("Er is nog geen besluit of verwijzing voor deze hulp.", null);
        }

        if (van < toegekendVan || (toegekendTot is { } grens && (tot is null || tot > grens)) || tot < van)
        {
            return Nee("De toewijzing valt buiten de periode van het besluit.", "Tot");
        }

        return omvang.Eenheid != toegekend.Eenheid || omvang.Frequentie != toegekend.Frequentie || omvang.Volume > toegekend.Volume || omvang.Volume <= 0
            ? Nee($"Toegekend is {toegekend.InWoorden()}. Meer of anders toewijzen kan niet zonder nieuw besluit.", "Volume")
            : null;
    }

    private static Weigering Nee(string uitleg, string? veld) => new(nameof(BinnenToekenning), uitleg, veld);
}

/// <summary>The gate of DT-10, as Aanbieders answers it.</summary>
[Regel("DT-10", "Een aanbieder krijgt alleen nieuwe hulp toegewezen als contract, product, tarief, verantwoording, keurmerk, ruimte en plafond in orde zijn.")]
public static class AanbiederspoortOpen
{
    /// <summary>Is it open?</summary>
    public static Weigering? Toets(Poortstand? stand) => stand switch
    {
        null => Nee("Deze aanbieder heeft geen contract voor dit product."),
        { Blokkade: { } reden } => Nee(reden),
        { Tarief: null } => Nee("Er is voor deze datum geen tarief afgesproken met deze aanbieder."),
        _ => null,
    };

    private static Weigering Nee(string uitleg) => new(nameof(AanbiederspoortOpen), uitleg, "Aanbieder");
}

/// <summary>Assigns granted help to a provider. Nothing is sent yet.</summary>
public sealed class WijsToe(Dossiertoegang dossier, VoorzieningenDb db, Dossierregister register, IContracten contracten, TimeProvider klok) : IHandeling
{
    /// <summary>Which help, to whom.</summary>
    /// <param name="Voorziening">Which help.</param>
    /// <param name="Aanbieder">To which provider.</param>
    /// <param name="Omvang">How much, when less than granted.</param>
    /// <param name="Van">First day, when later than granted.</param>
    /// <param name="Tot">Last day, when earlier than granted.</param>
    public sealed record Opdracht(VoorzieningId Voorziening, AgbCode Aanbieder, Omvang? Omvang = null, DateOnly? Van = null, DateOnly? Tot = null);

    /// <summary>What came of it.</summary>
    /// <param name="Toewijzing">The allocation.</param>
    /// <param name="Nummer">Its number.</param>
    /// <param name="Waarschuwing">What the gate warns for.</param>
    public sealed record Antwoord(ToewijzingId Toewijzing, long Nummer, string? Waarschuwing);

    /// <summary>Assigns.</summary>
    public Task<Uitkomst<Antwoord>> UitvoerenAsync(Opdracht opdracht, Proces proces, CancellationToken stop) => dossier.DoeAsync<Antwoord>(proces, async werk =>
    {
        if (await db.Voorzieningen.SingleOrDefaultAsync(v => v.Id == opdracht.Voorziening, werk.Stop) is not { } voorziening || GemeenteWijstToe.IsNietVoor(proces.Actor))
        {
            return await werk.NietGevondenAsync(Gegevenssoort.Toewijzing, Actie.Schrijven, opdracht.Voorziening.Waarde);
        }

        await werk.EisAsync(Gegevenssoort.Toewijzing, Actie.Schrijven, [voorziening.Persoon]);
        var (van, tot, omvang) = (opdracht.Van ?? voorziening.Van, opdracht.Tot ?? voorziening.Tot, opdracht.Omvang ?? voorziening.Omvang);

        if ((Voorzieningverloop.Toets(voorziening.Status, Voorzieningstatus.Toegewezen)
                ?? BinnenToekenning.Toets(
                    voorziening.Beschikking is not null || voorziening.Indicatie is not null, van, tot, omvang, voorziening.Van, voorziening.Tot, voorziening.Omvang)
                ?? WeekfrequentieVraagtEinddatum.Toets(omvang.Frequentie, tot)) is { } weigering)
        {
            return weigering;
        }

        var stand = await contracten.StandAsync(opdracht.Aanbieder, voorziening.Product, van, werk.Stop);
        if ((stand is null ? null : BinnenContract.Toets(van, tot, stand.Looptijd)) is { } buiten)
        {
            return buiten;
        }

        if (AanbiederspoortOpen.Toets(stand) is { } dicht)
        {
            return dicht;
        }

        var toewijzing = new Toewijzing
        {
            Id = ToewijzingId.Nieuw(), Voorziening = voorziening.Id, Persoon = voorziening.Persoon, Wet = voorziening.Wet,
            Nummer = await Toewijzingsteller.VolgendeAsync(db, voorziening.Wet, werk.Stop), Aanbieder = stand!.Aanbieder, Aanbiedernaam = stand.Aanbiedernaam, Agb = opdracht.Aanbieder,
            Contract = stand.Contract, Product = voorziening.Product, Categorie = voorziening.Categorie, Code = voorziening.Code, Volume = omvang.Volume, Eenheid = omvang.Eenheid,
            Frequentie = omvang.Frequentie, Van = van, Tot = tot, Tarief = stand.Tarief, Moment = Toewijzingsmoment.Nu(klok), Stand = Leveringsstand.NietGestart,
        };
        db.Toewijzingen.Add(toewijzing);
        voorziening.Status = Voorzieningstatus.Toegewezen;
        voorziening.Versie++;
        await db.SaveChangesAsync(werk.Stop);
        await register.RegistreerAsync(
            toewijzing.Id.Waarde, Gegevenssoort.Toewijzing, [toewijzing.Persoon], werk.Stop, proces.Actor.Subject, voorziening.Team);
        return new Antwoord(toewijzing.Id, toewijzing.Nummer, stand.Waarschuwing);
    }, stop);
}

/// <summary>The moment of a version, as the standard counts it: to the second.</summary>
internal static class Toewijzingsmoment
{
    internal static DateTimeOffset Nu(TimeProvider klok)
    {
        var nu = klok.GetUtcNow();
        return new DateTimeOffset(nu.Ticks - (nu.Ticks % TimeSpan.TicksPerSecond), TimeSpan.Zero);
    }

    /// <summary>A moment after the version that is there, also when the clock stands still within one second.</summary>
    internal static DateTimeOffset Na(TimeProvider klok, DateTimeOffset vorige)
    {
        var nu = Nu(klok);
        return nu > vorige ? nu : vorige.AddSeconds(1);
    }
}
