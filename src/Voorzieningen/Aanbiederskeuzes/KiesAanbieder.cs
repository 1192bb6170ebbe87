using Microsoft.EntityFrameworkCore;
using Rotonde.Aanbieders;
using Rotonde.Aanbieders.Matching;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Basis.Regels;
using Rotonde.Gezin;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Voorzieningen.Aanbiederskeuzes;

/// <summary>Is this a choice people can stand behind?</summary>
[Regel("R-135, R-136", "De jongere en de ouders kiezen samen met het Aanspreekpunt; een andere aanbieder dan de eerste mag, met een reden.")]
public static class KeuzeVanMensen
{
    /// <summary>Refuses a provider that is not in the list, another than the first without a reason, and a choice nobody made.</summary>
    public static Weigering? Toets(Matchlijst lijst, AanbiederId keuze, string? reden, int gekozenDoor)
    {
        if (gekozenDoor == 0)
        {
            return new Weigering(nameof(KeuzeVanMensen), "Leg vast wie deze aanbieder heeft gekozen.", "GekozenDoor");
        }

        if (lijst.Passend.All(p => p.Kandidaat.Aanbieder != keuze))
        {
            return new Weigering(nameof(KeuzeVanMensen), "Deze aanbieder voldoet niet aan de voorwaarden. Kies een aanbieder uit de lijst.", "Keuze");
        }

        return lijst.Passend[0].Kandidaat.Aanbieder != keuze && string.IsNullOrWhiteSpace(reden)
            ? new Weigering(nameof(KeuzeVanMensen), "Deze aanbieder staat niet bovenaan. Dat mag: schrijf op waarom de familie deze aanbieder kiest.", "Reden")
            : null;
    }
}

/// <summary>Keeps the family's choice of a provider (C21). The list is computed anew and shown with its parts; only the choice is stored.</summary>
public sealed class KiesAanbieder(Dossiertoegang dossier, VoorzieningenDb db, TimeProvider klok) : IHandeling
{
    /// <summary>The choice.</summary>
    /// <param name="Persoon">For whom.</param>
    /// <param name="Doel">For which goal.</param>
    /// <param name="Product">Which help.</param>
    /// <param name="Kandidaten">Who could do it.</param>
    /// <param name="Mediaan">Median tariff of the product.</param>
    /// <param name="Keuze">The chosen provider.</param>
    /// <param name="GekozenDoor">The young person and parents who chose.</param>
    /// <param name="Reden">Why, when it is not the first.</param>
    public sealed record Opdracht(
        PersoonId Persoon, DoelId Doel, ProductId Product, IReadOnlyList<Kandidaat> Kandidaten, Bedrag Mediaan, AanbiederId Keuze, IReadOnlyList<PersoonId> GekozenDoor,
        string? Reden = null);

    /// <summary>Keeps it; answers the list that was chosen from.</summary>
    public Task<Uitkomst<Matchlijst>> UitvoerenAsync(Opdracht opdracht, Proces proces, CancellationToken stop) => dossier.DoeAsync<Matchlijst>(proces, async werk =>
    {
        await werk.EisAsync(Gegevenssoort.Indicatie, Actie.Schrijven, [opdracht.Persoon]);
        var vandaag = klok.Vandaag();
        var lijst = Passendheid.Rangschik(opdracht.Kandidaten, opdracht.Mediaan, Passendheidsnorm.Norm.Geldend(vandaag).Waarde);

        if (KeuzeVanMensen.Toets(lijst, opdracht.Keuze, opdracht.Reden, opdracht.GekozenDoor.Count) is { } weigering)
        {
            return weigering;
        }

        var plaats = lijst.Passend.ToList().FindIndex(p => p.Kandidaat.Aanbieder == opdracht.Keuze);
        db.Aanbiederskeuzes.Add(new Aanbiederskeuze
        {
            Id = Volgid.Nieuw(), Persoon = opdracht.Persoon, Doel = opdracht.Doel, Product = opdracht.Product, Aanbieder = opdracht.Keuze,
            Aanbiedernaam = lijst.Passend[plaats].Kandidaat.Naam, Plaats = plaats + 1, Reden = opdracht.Reden?.Trim(), Op = vandaag,
            GekozenDoor = string.Join(' ', opdracht.GekozenDoor.Distinct()),
        });
        await db.SaveChangesAsync(werk.Stop);
        return lijst;
    }, stop);
}

/// <summary>A choice that was made.</summary>
public sealed record Keuzeregel(DoelId Doel, ProductId Product, string Aanbieder, int Plaats, string? Reden, DateOnly Op, IReadOnlyList<PersoonId> GekozenDoor);

/// <summary>The choices of a family, newest first.</summary>
public sealed class AanbiederskeuzesVanPersoon(Dossiertoegang dossier, VoorzieningenDb db) : IVraag
{
    /// <summary>Gives them.</summary>
    public Task<IReadOnlyList<Keuzeregel>> GeefAsync(Actor actor, PersoonId persoon, CancellationToken stop) =>
        dossier.LeesAsync(actor, Gegevenssoort.Indicatie, [persoon], actor.Persoon == persoon ? Doelen.EigenDossier : Doelen.Besluit, async _ =>
        {
            var rijen = await db.Aanbiederskeuzes.AsNoTracking().Where(k => k.Persoon == persoon).OrderByDescending(k => k.Op).ThenByDescending(k => k.Id).ToListAsync(stop);
            return (IReadOnlyList<Keuzeregel>)
            [
                .. rijen.Select(k => new Keuzeregel(
                    k.Doel, k.Product, k.Aanbiedernaam, k.Plaats, k.Reden, k.Op, [.. k.GekozenDoor.Split(' ').Select(id => new PersoonId(Guid.Parse(id)))])),
            ];
        }, stop);
}
