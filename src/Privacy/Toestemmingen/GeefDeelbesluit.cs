using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Privacy.Toestemmingen;

/// <summary>A deelbesluit was given, narrowed or withdrawn.</summary>
/// <param name="Persoon">Whose.</param>
/// <param name="Leefgebied">Category.</param>
/// <param name="Ontvanger">Who it reaches.</param>
/// <param name="Geldt">True when given, false when withdrawn.</param>
public sealed record DeelbesluitGewijzigd(PersoonId Persoon, Leefgebied Leefgebied, string Ontvanger, bool Geldt) : IGebeurtenis;

/// <summary>A resident decides which parts others may see (R-213, C07, C07b).</summary>
public sealed class GeefDeelbesluit(PrivacyDb db, Dossiertoegang dossier, TimeProvider klok) : IHandeling
{
    /// <summary>What is shared.</summary>
    /// <param name="Persoon">Whose information.</param>
    /// <param name="Leefgebieden">Which parts; the parts that are not named stay closed.</param>
    /// <param name="Ontvanger">Key of who may see it (<see cref="Houder"/>).</param>
    /// <param name="OntvangerNaam">As the resident knows them.</param>
    /// <param name="Waarvoor">What for, in the resident's words.</param>
    /// <param name="Tot">Last day; none is until withdrawn.</param>
    public sealed record Opdracht(
        PersoonId Persoon, IReadOnlyCollection<Leefgebied> Leefgebieden, string Ontvanger, string OntvangerNaam, string Waarvoor, DateOnly? Tot = null);

    /// <summary>Gives the deelbesluit; parts that were shared before stay shared.</summary>
    public Task<Uitkomst<Gedaan>> UitvoerenAsync(Opdracht opdracht, Proces proces, CancellationToken stop) => dossier.DoeAsync<Gedaan>(
        proces,
        async werk =>
        {
            await werk.EisAsync(Gegevenssoort.Deelbesluit, Actie.DelenBeslissen, [opdracht.Persoon]);
            var vandaag = klok.Vandaag();

            if (opdracht.Leefgebieden.Count == 0)
            {
                return new Weigering("DeelbesluitNoemtWat", "Kies minstens één onderwerp dat u wilt delen.", nameof(opdracht.Leefgebieden));
            }

            if (opdracht.Tot < vandaag)
            {
                return new Weigering("DeelbesluitInDeToekomst", "De laatste dag ligt in het verleden. Kies vandaag of een latere dag.", nameof(opdracht.Tot));
            }

            foreach (var leefgebied in opdracht.Leefgebieden.Distinct())
            {
                var bestaat = await db.Deelbesluiten.AnyAsync(
                    d => d.Persoon == opdracht.Persoon && d.Leefgebied == leefgebied && d.Ontvanger == opdracht.Ontvanger && d.IngetrokkenOp == null
                        && (d.Tot == null || d.Tot >= vandaag), werk.Stop);
                if (bestaat)
                {
                    continue;
                }

                db.Deelbesluiten.Add(new Deelbesluit
                {
                    Id = new DeelbesluitId(Volgid.Nieuw()),
                    Persoon = opdracht.Persoon,
                    Leefgebied = leefgebied,
                    Ontvanger = opdracht.Ontvanger,
                    OntvangerNaam = opdracht.OntvangerNaam,
                    Doel = opdracht.Waarvoor,
                    Van = vandaag,
                    Tot = opdracht.Tot,
                    GegevenDoor = proces.Actor.Subject,
                });
                werk.Vertel(new DeelbesluitGewijzigd(opdracht.Persoon, leefgebied, opdracht.Ontvanger, true));
            }

            await db.SaveChangesAsync(werk.Stop);
            return default(Gedaan);
        },
        stop);
}

/// <summary>A resident takes a deelbesluit back. From the next request on nobody sees it by this deelbesluit (AUTORISATIE R11).</summary>
public sealed class TrekDeelbesluitIn(PrivacyDb db, Dossiertoegang dossier, TimeProvider klok) : IHandeling
{
    /// <summary>Withdraws.</summary>
    public Task<Uitkomst<Gedaan>> UitvoerenAsync(DeelbesluitId id, PersoonId persoon, Proces proces, CancellationToken stop) => dossier.DoeAsync<Gedaan>(
        proces,
        async werk =>
        {
            await werk.EisAsync(Gegevenssoort.Deelbesluit, Actie.DelenBeslissen, [persoon]);

            if (await db.Deelbesluiten.SingleOrDefaultAsync(d => d.Id == id && d.Persoon == persoon, werk.Stop) is not { } deelbesluit)
            {
                return new Weigering("DeelbesluitBestaat", "Dit deelbesluit is niet gevonden. Vernieuw de bladzijde en probeer het nog eens.");
            }

            if (deelbesluit.IngetrokkenOp is null)
            {
                deelbesluit.IngetrokkenOp = klok.GetUtcNow();
                werk.Vertel(new DeelbesluitGewijzigd(persoon, deelbesluit.Leefgebied, deelbesluit.Ontvanger, false));
                await db.SaveChangesAsync(werk.Stop);
            }

            return default(Gedaan);
        },
        stop);
}
