using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Monitor.Indicatoren;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Monitor.Kwartaalmonitor;

/// <summary>The kwartaalmonitor of a quarter was sent to the council and will not change any more.</summary>
/// <param name="Editie">Which edition.</param>
/// <param name="Kwartaal">Which quarter.</param>
public sealed record KwartaalmonitorAangeboden(EditieId Editie, Kwartaal Kwartaal) : IGebeurtenis;

/// <summary>Takes an edition a step further or back: policy and control up to the explanation, the college from there. With the council it freezes.</summary>
public sealed class ZetKwartaalmonitorVerder(Dossiertoegang dossier, MonitorDb db, TimeProvider klok) : IHandeling
{
    /// <summary>The step.</summary>
    /// <param name="Kwartaal">Which edition.</param>
    /// <param name="Naar">Where it goes.</param>
    /// <param name="Versie">The version the screen showed; none when nobody looked.</param>
    public sealed record Opdracht(Kwartaal Kwartaal, Editiestatus Naar, int? Versie = null);

    /// <summary>Takes the step.</summary>
    public Task<Uitkomst<Gedaan>> UitvoerenAsync(Opdracht opdracht, Proces proces, CancellationToken stop) => dossier.DoeAsync<Gedaan>(proces, async werk =>
    {
        await werk.EisAsync(Gegevenssoort.KwartaalmonitorInBewerking, opdracht.Naar >= Editiestatus.CollegeAkkoord ? Actie.Besluiten : Actie.Schrijven, []);
        if (await db.Edities.SingleOrDefaultAsync(e => e.Kwartaal == opdracht.Kwartaal, werk.Stop) is not { } bewaard)
        {
            return new Weigering(nameof(ZetKwartaalmonitorVerder), "Van dit kwartaal is nog geen kwartaalmonitor samengesteld. Stel hem eerst samen.");
        }

        if (opdracht.Versie is { } gezien && gezien != bewaard.Versie)
        {
            return new Weigering(nameof(ZetKwartaalmonitorVerder), "Iemand heeft de kwartaalmonitor intussen gewijzigd. Bekijk hem opnieuw.");
        }

        if (Editiestappen.Toets(bewaard.Status, opdracht.Naar) is { } stap)
        {
            return stap;
        }

        var editie = Editiejson.Lees(bewaard.Inhoud);
        if (opdracht.Naar >= Editiestatus.Toegelicht && bewaard.Status < Editiestatus.NaarRaad && Toelichting(editie) is { } mist)
        {
            return mist;
        }

        bewaard.Status = opdracht.Naar;
        bewaard.Versie++;
        // From the moment it is with the council its text stays byte for byte; that it was discussed is noted beside it.
        if (opdracht.Naar <= Editiestatus.NaarRaad)
        {
            bewaard.Inhoud = Editiejson.Schrijf(editie with { Status = opdracht.Naar });
        }

        if (opdracht.Naar == Editiestatus.NaarRaad)
        {
            bewaard.BevrorenOp = klok.GetUtcNow();
            bewaard.Vingerafdruk = BewaardeEditie.Afdruk(bewaard.Inhoud);
            werk.Vertel(new KwartaalmonitorAangeboden(bewaard.Id, bewaard.Kwartaal));
        }

        await db.SaveChangesAsync(werk.Stop);
        return default(Gedaan);
    }, stop);

    private static Weigering? Toelichting(Editie editie)
    {
        var toelichting = editie.Hoofdstukken.Single(h => h.Soort == Hoofdstuk.Geld).Toelichting;
        static Bedrag? Euro(decimal? bedrag) => bedrag is { } euro ? Bedrag.Euro(euro) : null;

        // Without any theme there is no forecast at all.
        return editie.Themas.Count == 0
            ? ToelichtingBijAfwijking.Toets("individuele hulp", null, null, toelichting)
            : editie.Themas.Select(t => ToelichtingBijAfwijking.Toets(t.Naam[..1].ToLowerInvariant() + t.Naam[1..], Euro(t.Begroting), Euro(t.Prognose), toelichting)).FirstOrDefault(w => w is not null);
    }
}
