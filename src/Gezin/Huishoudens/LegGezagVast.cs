using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Privacy.Behandelrelaties;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Gezin.Huishoudens;

/// <summary>
/// Notes who has authority over a child. Privacy hears it until the child turns sixteen: from then on parents see only what the young person shares,
/// part by part (AUTORISATIE R3), and a shared part opens no other. Consent to help still needs the whole relation, until eighteen (DT-9).
/// </summary>
public sealed class LegGezagVast(GezinDb db, Dossiertoegang dossier, Behandelrelaties relaties, TimeProvider klok) : IHandeling
{
    /// <summary>Who over whom.</summary>
    /// <param name="Kind">The child.</param>
    /// <param name="Gezagdrager">Parent or guardian.</param>
    /// <param name="Bron">Where it was read: BRP, a court order with its date.</param>
    /// <param name="Van">First day; today when not said.</param>
    public sealed record Opdracht(PersoonId Kind, PersoonId Gezagdrager, string Bron, DateOnly? Van = null);

    /// <summary>Notes it.</summary>
    public Task<Uitkomst<Gedaan>> UitvoerenAsync(Opdracht opdracht, Proces proces, CancellationToken stop) => dossier.DoeAsync<Gedaan>(
        proces,
        async werk =>
        {
            await werk.EisAsync(Gegevenssoort.Zaak, Actie.Schrijven, [opdracht.Kind, opdracht.Gezagdrager]);
            if (await Bekend.ToetsAsync(db, [opdracht.Kind, opdracht.Gezagdrager], werk.Stop) is { } onbekend)
            {
                return onbekend;
            }

            var vandaag = klok.Vandaag();
            var van = opdracht.Van ?? vandaag;
            var kindGeboren = await db.Personen.Where(p => p.Id == opdracht.Kind).Select(p => p.Geboren).SingleAsync(werk.Stop);
            var dragerGeboren = await db.Personen.Where(p => p.Id == opdracht.Gezagdrager).Select(p => p.Geboren).SingleAsync(werk.Stop);

            if (string.IsNullOrWhiteSpace(opdracht.Bron))
            {
                return new Weigering("GezagHeeftBron", "Vul in waar u hebt gezien wie het gezag heeft, bijvoorbeeld in de BRP.", nameof(opdracht.Bron));
            }

            if (GezagOverMinderjarige.Toets(opdracht.Kind, kindGeboren, opdracht.Gezagdrager, dragerGeboren, vandaag) is { } weigering)
            {
                return weigering;
            }

            if (await db.Gezag.AnyAsync(g => g.Kind == opdracht.Kind && g.Gezagdrager == opdracht.Gezagdrager && g.Tot >= vandaag, werk.Stop))
            {
                return default(Gedaan);
            }

            db.Gezag.Add(new Gezagsrelatie
            {
                Id = Volgid.Nieuw(), Kind = opdracht.Kind, Gezagdrager = opdracht.Gezagdrager, Bron = opdracht.Bron.Trim(), Van = van, Tot = kindGeboren!.Value.Wordt(18).AddDays(-1),
            });
            await db.SaveChangesAsync(werk.Stop);

            var zestien = kindGeboren.Value.Wordt(16);
            if (vandaag < zestien)
            {
                await relaties.StelVastAsync(
                    opdracht.Kind, Relatiesoort.Gezag, Houder.Persoon(opdracht.Gezagdrager), van, $"Gezag (BW 1:245), bron: {opdracht.Bron.Trim()}", werk.Stop, tot: zestien.AddDays(-1));
            }

            werk.Vertel(new GezagVastgelegd(opdracht.Kind, opdracht.Gezagdrager));
            return default(Gedaan);
        },
        stop);
}
