using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Basis.Termijnen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Voorzieningen.Aanvragen;

/// <summary>Something is missing: the resident gets time to complete the application and the term stands still (Awb 4:5, 4:15).</summary>
public sealed class VraagAanvullingOp(Dossiertoegang dossier, VoorzieningenDb db, TimeProvider klok) : IHandeling
{
    /// <summary>What is missing, and how long the resident gets.</summary>
    public sealed record Opdracht(AanvraagId Aanvraag, string WatOntbreekt, Termijn Hersteltermijn);

    /// <summary>Asks; answers the last day to complete.</summary>
    public Task<Uitkomst<DateOnly>> UitvoerenAsync(Opdracht opdracht, Proces proces, CancellationToken stop) => dossier.DoeAsync<DateOnly>(proces, async werk =>
    {
        if (await db.Aanvragen.Include(a => a.Opschortingen).SingleOrDefaultAsync(a => a.Id == opdracht.Aanvraag, werk.Stop) is not { } aanvraag)
        {
            return await werk.NietGevondenAsync(Gegevenssoort.Zaak, Actie.Schrijven, opdracht.Aanvraag.Waarde);
        }

        await werk.EisAsync(Gegevenssoort.Zaak, Actie.Schrijven, [aanvraag.Persoon], aanvraag.Id.Waarde);

        if (Aanvraagverloop.Toets(aanvraag.Status, Aanvraagstatus.Hersteltermijn) is { } weigering)
        {
            return weigering;
        }

        if (string.IsNullOrWhiteSpace(opdracht.WatOntbreekt) || opdracht.Hersteltermijn.Aantal < 1)
        {
            return new Weigering(nameof(VraagAanvullingOp), "Schrijf op wat er ontbreekt en hoeveel tijd de inwoner krijgt.", nameof(opdracht.WatOntbreekt));
        }

        var vandaag = klok.Vandaag();
        var uiterlijk = opdracht.Hersteltermijn.Vanaf(vandaag);
        var opschorting = new Opschorting
        {
            Id = Volgid.Nieuw(), Aanvraag = aanvraag.Id, GevraagdOp = vandaag, HerstelUiterlijk = uiterlijk, WatOntbreekt = opdracht.WatOntbreekt.Trim(),
        };
        db.Add(opschorting);
        aanvraag.Status = Aanvraagstatus.Hersteltermijn;
        aanvraag.Versie++;
        Termijnstand.Bepaal(aanvraag);
        await db.SaveChangesAsync(werk.Stop);
        return uiterlijk;
    }, stop);
}

/// <summary>The resident completed the application: the term runs again.</summary>
public sealed class VulAanvraagAan(Dossiertoegang dossier, VoorzieningenDb db, TimeProvider klok) : IHandeling
{
    /// <summary>Which application.</summary>
    public sealed record Opdracht(AanvraagId Aanvraag);

    /// <summary>Notes it; answers the new last day to decide.</summary>
    public Task<Uitkomst<DateOnly>> UitvoerenAsync(Opdracht opdracht, Proces proces, CancellationToken stop) => dossier.DoeAsync<DateOnly>(proces, async werk =>
    {
        if (await db.Aanvragen.Include(a => a.Opschortingen).SingleOrDefaultAsync(a => a.Id == opdracht.Aanvraag, werk.Stop) is not { } aanvraag)
        {
            return await werk.NietGevondenAsync(Gegevenssoort.Zaak, Actie.Schrijven, opdracht.Aanvraag.Waarde);
        }

        await werk.EisAsync(Gegevenssoort.Zaak, Actie.Schrijven, [aanvraag.Persoon], aanvraag.Id.Waarde);

        if (aanvraag.Opschortingen.LastOrDefault(o => o.AangevuldOp is null) is not { } open || aanvraag.Status != Aanvraagstatus.Hersteltermijn)
        {
            return new Weigering(nameof(VulAanvraagAan), "Er ontbreekt niets aan deze aanvraag.");
        }

        open.AangevuldOp = klok.Vandaag();
        aanvraag.Status = Aanvraagstatus.InBehandeling;
        aanvraag.Versie++;
        Termijnstand.Bepaal(aanvraag);
        await db.SaveChangesAsync(werk.Stop);
        return aanvraag.BeslisUiterlijk;
    }, stop);
}

/// <summary>Keeps the stored last day equal to what the rule says.</summary>
internal static class Termijnstand
{
    internal static void Bepaal(Aanvraag aanvraag) => aanvraag.BeslisUiterlijk = Beslisdatum.Bereken(
        aanvraag.TermijnVanaf,
        Beslistermijnen.Van(aanvraag.Wet).Geldend(aanvraag.TermijnVanaf).Waarde,
        aanvraag.Opschortingen.Select(o => new Opschortingsperiode(o.GevraagdOp, o.HerstelUiterlijk, o.AangevuldOp)),
        aanvraag.VerlengdTot);
}
