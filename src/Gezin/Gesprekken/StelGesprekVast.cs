using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Gezin.Planonderdelen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Gezin.Gesprekken;

/// <summary>A record of a conversation was established, with the reaction of the resident.</summary>
/// <param name="Gesprek">Which.</param>
/// <param name="Gezin">The family it is about, when it is about one.</param>
/// <param name="NetwerkAanwezig">Was somebody of the network there?</param>
public sealed record GesprekVastgesteld(GesprekId Gesprek, GezinsverbandId? Gezin, bool NetwerkAanwezig) : IGebeurtenis;

/// <summary>Establishes the record: complete, with the reaction of at least one resident. It does not change afterwards.</summary>
public sealed class StelGesprekVast(GezinDb db, Dossiertoegang dossier, TimeProvider klok) : IHandeling
{
    /// <summary>Which record, as it was on the screen.</summary>
    public sealed record Opdracht(GesprekId Gesprek, int Versie);

    /// <summary>Establishes it.</summary>
    public Task<Uitkomst<Gedaan>> UitvoerenAsync(Opdracht opdracht, Proces proces, CancellationToken stop) => dossier.DoeAsync<Gedaan>(
        proces,
        async werk =>
        {
            var gesprek = await db.Gesprekken.Include(g => g.Deelnemers).SingleOrDefaultAsync(g => g.Id == opdracht.Gesprek, werk.Stop);
            await werk.EisAsync(
                Gegevenssoort.Gesprek, Actie.Schrijven, gesprek is null ? [] : await GesprekPersonen.VanAsync(db, gesprek, werk.Stop), stuk: opdracht.Gesprek.Waarde);

            if (gesprek is null || gesprek.Status == Gespreksstatus.Vastgesteld)
            {
                return new Weigering("VastgesteldVerslagBlijft", "Dit verslag is al vastgesteld of bestaat niet meer.");
            }

            if (ActueleVersie.Toets(opdracht.Versie, gesprek.Versie) is { } verouderd)
            {
                return verouderd;
            }

            var invoer = await GesprekLezer.InvoerAsync(db, gesprek, werk.Stop);
            if ((GesprekCompleet.Toets(invoer, klok.Vandaag()) ?? NetwerkIsGevraagd.Toets(invoer.NetwerkAanwezig, invoer.NetwerkToelichting)
                ?? DrieVragenBeantwoord.Toets(invoer.Delen) ?? SignaalKrijgtVervolg.Toets(invoer.Delen)) is { } weigering)
            {
                return weigering;
            }

            if (!await db.Gespreksreacties.AnyAsync(r => r.Gesprek == gesprek.Id, werk.Stop))
            {
                return new Weigering("ReactieHoortErbij", "Vraag de inwoner eerst wat die van het verslag vindt, en schrijf dat op.");
            }

            gesprek.Status = Gespreksstatus.Vastgesteld;
            gesprek.VastgesteldOp = klok.GetUtcNow();
            gesprek.Versie++;

            var signalen = await db.Gespreksdelen.Where(d => d.Gesprek == gesprek.Id && d.Soort == Deelsoort.Signaal && d.VervolgUiterlijk != null).ToListAsync(werk.Stop);
            var wie = await db.BetrokkenenAsync([.. signalen.Select(s => s.Id)], werk.Stop);
            db.Vervolg.AddRange(signalen.Where(s => wie[s.Id].Any()).Select(s => new Vervolg
            {
                Id = VervolgId.Nieuw(), Soort = Vervolgsoort.Signaal, Persoon = wie[s.Id].First(), Aanleiding = s.Id, Omschrijving = "Vervolg op een signaal uit het gesprek", Uiterlijk = s.VervolgUiterlijk!.Value,
            }));

            await db.SaveChangesAsync(werk.Stop);
            werk.Vertel(new GesprekVastgesteld(gesprek.Id, gesprek.Gezin, gesprek.NetwerkAanwezig == true));
            return default(Gedaan);
        },
        stop);
}

/// <summary>Turns the stored record back into what was typed.</summary>
internal static class GesprekLezer
{
    public static async Task<GesprekInvoer> InvoerAsync(GezinDb db, Gesprek gesprek, CancellationToken stop)
    {
        var delen = await db.Gespreksdelen.AsNoTracking().Where(d => d.Gesprek == gesprek.Id).OrderBy(d => d.Nummer).ToListAsync(stop);
        var wie = await db.BetrokkenenAsync([.. delen.Select(d => d.Id)], stop);
        return new GesprekInvoer(
            [.. gesprek.Deelnemers.OrderBy(d => d.Nummer).Select(d => new DeelnemerInvoer(d.Naam, d.Soort, d.Persoon))],
            [.. delen.Select(d => Deel(d, [.. wie[d.Id]]))])
        {
            Gezin = gesprek.Gezin, Datum = gesprek.Datum, Plaats = gesprek.Plaats, NetwerkAanwezig = gesprek.NetwerkAanwezig, NetwerkToelichting = gesprek.NetwerkToelichting,
        };
    }

    public static GespreksdeelInvoer Deel(Gespreksdeel d, IReadOnlyList<PersoonId> personen) => new(d.Soort, personen, d.Tekst)
    {
        Leefgebied = d.Leefgebied, Thema = d.Thema, Zelf = d.Zelf, Samen = d.Samen, Gemeente = d.Gemeente, Signaal = d.Signaal, Vervolg = d.Vervolg,
        VervolgUiterlijk = d.VervolgUiterlijk, GeenActieReden = d.GeenActieReden,
    };
}
