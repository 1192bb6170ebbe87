using Microsoft.EntityFrameworkCore;
using Rotonde.Aanbieders;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Gezin;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Voorzieningen.Aanvragen;
using Rotonde.Voorzieningen.Toewijzingen;

namespace Rotonde.Voorzieningen.Indicaties;

/// <summary>States and signs that this help is needed.</summary>
public sealed class StelIndicatie(Dossiertoegang dossier, VoorzieningenDb db, Dossierregister register, IContracten contracten, TimeProvider klok) : IHandeling
{
    /// <summary>What is stated.</summary>
    /// <param name="Persoon">For whom.</param>
    /// <param name="Doel">For which goal of the plan.</param>
    /// <param name="Product">Which product.</param>
    /// <param name="Omvang">How much.</param>
    /// <param name="Van">First day.</param>
    /// <param name="Tot">Last day.</param>
    /// <param name="Afschaaldoel">How the help will become less.</param>
    /// <param name="Aanvraag">The application it belongs to; none for a legal referral.</param>
    /// <param name="Verwijzer">Who refers.</param>
    /// <param name="Mandaat">Does the employee have a mandate?</param>
    /// <param name="RedenIndividueel">Why not in a group.</param>
    /// <param name="GeraamdeJaarkosten">What it will cost in a year, for the comparison of options.</param>
    public sealed record Opdracht(
        PersoonId Persoon,
        DoelId Doel,
        ProductId Product,
        Omvang Omvang,
        DateOnly Van,
        DateOnly? Tot,
        string Afschaaldoel,
        AanvraagId? Aanvraag,
        Verwijzer Verwijzer = Verwijzer.Aanspreekpunt,
        bool Mandaat = true,
        string? RedenIndividueel = null,
        Bedrag? GeraamdeJaarkosten = null);

    /// <summary>States it.</summary>
    public Task<Uitkomst<IndicatieId>> UitvoerenAsync(Opdracht opdracht, Proces proces, CancellationToken stop) => dossier.DoeAsync<IndicatieId>(proces, async werk =>
    {
        await werk.EisAsync(Gegevenssoort.Indicatie, Actie.Schrijven, [opdracht.Persoon]);
        var vandaag = klok.Vandaag();

        if (await contracten.ProductAsync(opdracht.Product, vandaag, werk.Stop) is not { } product)
        {
            return new Weigering(nameof(StelIndicatie), "Dit product staat niet in de lijst van de gemeente.", nameof(opdracht.Product));
        }

        var (verwijsregel, onbevoegd) = Verwijsbevoegd.Toets(opdracht.Verwijzer, opdracht.Mandaat, product.Wet, product.Niveau, vandaag);
        if ((onbevoegd ?? IndicatieVolledig.Toets(
                product.Niveau, opdracht.Omvang, opdracht.Van, opdracht.Tot, opdracht.Afschaaldoel, product.HeeftGroepsvariant, opdracht.RedenIndividueel)) is { } weigering)
        {
            return weigering;
        }

        if (await ToetsAanvraagAsync(opdracht, product, werk.Stop) is { } pastNiet)
        {
            return pastNiet;
        }

        // A legal referral may not be weighed on policy (DT-3): then the check is advice, not a gate.
        if (!opdracht.Verwijzer.IsWettelijkeVerwijzer())
        {
            var check = await db.VoorliggendChecks.Include(c => c.Regels).SingleOrDefaultAsync(c => c.Doel == opdracht.Doel && c.Persoon == opdracht.Persoon, werk.Stop);
            if (ProductVraagtCheck.Toets(Voorliggendtabel.Geldend(vandaag), check?.Antwoorden ?? [], product.Niveau, product.InGroep) is { } eerst)
            {
                return eerst;
            }
        }

        var indicatie = new Indicatie
        {
            Id = IndicatieId.Nieuw(), Persoon = opdracht.Persoon, Aanvraag = opdracht.Aanvraag, Doel = opdracht.Doel, Wet = product.Wet, Verwijzer = opdracht.Verwijzer,
            GesteldDoor = proces.Actor.Subject, GesteldOp = vandaag, Verwijsregel = verwijsregel, Niveau = product.Niveau, Product = product.Id, Productnaam = product.Naam,
            Volume = opdracht.Omvang.Volume, Eenheid = opdracht.Omvang.Eenheid, Frequentie = opdracht.Omvang.Frequentie, Van = opdracht.Van, Tot = opdracht.Tot,
            Afschaaldoel = opdracht.Afschaaldoel.Trim(), RedenIndividueel = opdracht.RedenIndividueel?.Trim(), GeraamdeJaarkosten = opdracht.GeraamdeJaarkosten,
        };
        db.Indicaties.Add(indicatie);
        await db.SaveChangesAsync(werk.Stop);
        await register.RegistreerAsync(indicatie.Id.Waarde, Gegevenssoort.Indicatie, [indicatie.Persoon], werk.Stop, proces.Actor.Subject);
        return indicatie.Id;
    }, stop);

    private async Task<Weigering?> ToetsAanvraagAsync(Opdracht opdracht, Hulpproduct product, CancellationToken stop)
    {
        if (opdracht.Aanvraag is not { } id)
        {
            return opdracht.Verwijzer.IsWettelijkeVerwijzer()
                ? null
                : new Weigering(nameof(StelIndicatie), "Bij deze indicatie hoort een aanvraag van de inwoner.", nameof(opdracht.Aanvraag));
        }

        var aanvraag = await db.Aanvragen.SingleOrDefaultAsync(a => a.Id == id && a.Persoon == opdracht.Persoon, stop);
        return aanvraag is null || !aanvraag.Status.IsOpen()
            ? new Weigering(nameof(StelIndicatie), "Er loopt geen aanvraag waar deze indicatie bij hoort.", nameof(opdracht.Aanvraag))
            : aanvraag.Wet != product.Wet
                ? new Weigering(nameof(StelIndicatie), "Dit product hoort bij een andere wet dan de aanvraag.", nameof(opdracht.Product))
                : null;
    }
}
