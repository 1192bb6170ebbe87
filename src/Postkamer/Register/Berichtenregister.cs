using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Berichten.Berichttypen;
using Rotonde.Berichten.Register;

namespace Rotonde.Postkamer.Register;

/// <summary>
/// What was sent and received before, from the database: one question per message is a handful of queries, whatever the number of clients. A declaration lays its keys ready
/// (<see cref="RegisterSql"/>); other messages are small.
/// It reads persons' tables, so it answers inside a handeling only.
/// </summary>
/// <param name="db">The tables.</param>
/// <param name="sql">Look-ups for a declaration.</param>
/// <param name="kluis">Content of messages.</param>
/// <param name="producten">Gives the product list in use (TR381); without it that rule is not judged.</param>
public sealed class Berichtenregister(PostkamerDb db, RegisterSql sql, Berichtkluis kluis, IProductlijsten? producten = null) : IBerichtregister, IVraag
{
    private const int Deel = 500;

    private BerichtId? _behalve;

    private BerichtId? _beantwoordt;

    /// <summary>The same register without this message: a message is judged against the others.</summary>
    public IBerichtregister Behalve(BerichtId bericht) => new Berichtenregister(db, sql, kluis, producten) { _behalve = bericht };

    /// <summary>The same register for a 325 that answers this 323: it is laid beside that very message, not beside one with the same identification.</summary>
    public IBerichtregister AlsAntwoordOp(BerichtId declaratie) => new Berichtenregister(db, sql, kluis, producten) { _beantwoordt = declaratie };

    /// <inheritdoc />
    public async Task<Registerstand> ZoekAsync(Registervraag vraag, CancellationToken stop)
    {
        var aanbieder = AgbCode.TryParse(vraag.Aanbieder, out var agb) ? agb : default;
        var standaard = vraag.Soort.Standaard;
        var richting = vraag.VanGemeente ? Richting.Uit : Richting.In;
        var soort = vraag.Soort.ToString();
        var behalve = _behalve;

        // Refused at the door is not answered, and an identification that was not answered is not used up.
        var bekend = await db.Poststukken.AnyAsync(
            p => p.Richting == richting && p.Soort == soort && p.Aanbieder == aanbieder && p.Identificatie == vraag.Identificatie
                && p.Staat != Berichtstaat.Geweigerd && (behalve == null || p.Id != behalve), stop);

        var toewijzingen = await ToewijzingenAsync(vraag, aanbieder, stop);
        var clienten = new HashSet<Bsn>();
        var leveringen = new List<Leveringsfeit>();
        if (vraag.Soort.Nummer == 323)
        {
            // Whose allocation is named is known by it.
            clienten.UnionWith(toewijzingen.Select(t => t.Bsn).Where(vraag.Clienten.Contains));
            clienten.UnionWith(await sql.MetToewijzingAsync(standaard, aanbieder, vraag.Clienten.Except(clienten), stop));
        }

        foreach (var deel in vraag.Soort.Nummer == 323 ? [] : vraag.Clienten.Chunk(Deel))
        {
            clienten.UnionWith(await db.Toewijzingen.AsNoTracking()
                .Where(t => t.Aanbieder == aanbieder && t.Standaard == standaard && deel.Contains(t.Bsn)
                    && db.Poststukken.Any(p => p.Id == t.Bericht && !Poststuk.NietVerzonden.Contains(p.Staat)))
                .Select(t => t.Bsn).Distinct().ToListAsync(stop));

            if (vraag.Soort.Nummer is 305 or 307)
            {
                leveringen.AddRange(await db.Leveringen.AsNoTracking()
                    .Where(l => l.Aanbieder == aanbieder && l.Standaard == standaard && deel.Contains(l.Bsn)).ToListAsync(stop));
            }
        }

        var (declaratieBekend, laatste, prestaties) = vraag.Soort.Nummer is 301 or 323
            ? await DeclaratiesAsync(vraag, aanbieder, stop)
            : (false, null, []);
        var ingediend = vraag.DeclaratieIdentificatie is null ? null : await IngediendAsync(vraag, aanbieder, stop);
        if (ingediend is not null)
        {
            // A 325 names the clients of its 323, known here or not: one that is not known is rejected in it (TR304).
            clienten.UnionWith(ingediend.Value.Regels.Select(r => r.Bsn));
        }

        var lijst = vraag.Producten.Count == 0 || producten is null ? null : await producten.GeefAsync(standaard, stop);
        leveringen.Sort((a, b) => a.Id.CompareTo(b.Id));

        return new Registerstand
        {
            IdentificatieBekend = bekend,
            Toewijzingen = toewijzingen,
            Clienten = clienten,
            Starts = [.. leveringen.Where(l => l.RedenStop is null).Select(l => new BekendeStart(Sleutel(l)))],
            Stops = [.. leveringen.Where(l => l.RedenStop is not null).Select(l => new BekendeStop(Sleutel(l), l.RedenStop!, l.Einde!.Value))],
            DeclaratieNummerBekend = declaratieBekend,
            LaatsteDeclaratieperiode = laatste,
            Prestaties = ingediend?.Regels ?? prestaties,
            Verzoeken = vraag.Soort.Nummer is 301 or 315 or 317 or 319 ? await VerzoekenAsync(vraag, aanbieder, stop) : [],
            Declaratie = ingediend?.Declaratie,
            VerkeerdeProducten = lijst is null ? [] : vraag.Producten.Where(p => !lijst.Past(p)).ToHashSet(),
        };
    }

    private async Task<IReadOnlyList<BekendeToewijzing>> ToewijzingenAsync(Registervraag vraag, AgbCode aanbieder, CancellationToken stop)
    {
        var versies = new List<Toewijzingsfeit>();
        var nummers = vraag.Toewijzingnummers.ToHashSet();
        if (vraag.AlleToewijzingen)
        {
            foreach (var deel in vraag.Clienten.Chunk(Deel))
            {
                var standaard = vraag.Soort.Standaard;
                nummers.UnionWith(await db.Toewijzingen.AsNoTracking()
                    .Where(t => t.Aanbieder == aanbieder && t.Standaard == standaard && deel.Contains(t.Bsn)).Select(t => t.Nummer).Distinct().ToListAsync(stop));
            }
        }

        if (vraag.Soort.Nummer == 323)
        {
            versies.AddRange(Toewijzingenboek.LaatsteVersies(await sql.ToewijzingenAsync(vraag.Soort.Standaard, aanbieder, nummers, stop)));
            nummers.Clear();
        }

        foreach (var deel in nummers.Chunk(Deel))
        {
            versies.AddRange(await Toewijzingenboek.LaatsteVersiesAsync(db, vraag.Soort.Standaard, aanbieder, deel, stop));
        }

        return
        [
            .. versies.Select(v => new BekendeToewijzing
            {
                ToewijzingNummer = v.Nummer,
                Bsn = v.Bsn,
                Product = v.Categorie is { } categorie ? new Productaanduiding(categorie, v.Code) : null,
                Toewijzingsdatum = v.Versiedatum,
                Ingangsdatum = v.Ingang,
                Einddatum = v.Einde,
                Omvang = v.Volume is { } volume ? new Omvang(volume, v.Eenheid!, v.Frequentie!) : null,
                Budget = v.Budget,
                RedenWijziging = v.RedenWijziging,
            }),
        ];
    }

    private async Task<IReadOnlyList<BekendVerzoek>> VerzoekenAsync(Registervraag vraag, AgbCode aanbieder, CancellationToken stop)
    {
        var standaard = vraag.Soort.Standaard;
        var behalve = _behalve;
        var gevonden = new Dictionary<Guid, Verzoekfeit>();
        var bron = db.Verzoeken.AsNoTracking().Where(v => v.Aanbieder == aanbieder && v.Standaard == standaard && (behalve == null || v.Bericht != behalve));
        foreach (var deel in vraag.Clienten.Chunk(Deel))
        {
            Voeg(await bron.Where(v => deel.Contains(v.Bsn)).ToListAsync(stop));
        }

        foreach (var deel in vraag.Verzoeken.Chunk(Deel))
        {
            Voeg(await bron.Where(v => deel.Contains(v.Referentie)).ToListAsync(stop));
        }

        var stappen = new List<Verzoekstapfeit>();
        foreach (var deel in gevonden.Values.Select(v => v.Referentie).Distinct(StringComparer.Ordinal).Chunk(Deel))
        {
            stappen.AddRange(await db.Verzoekstappen.AsNoTracking()
                .Where(s => s.Aanbieder == aanbieder && s.Standaard == standaard && deel.Contains(s.Referentie) && (behalve == null || s.Bericht != behalve)
                    && db.Poststukken.Any(p => p.Id == s.Bericht && !Poststuk.NietVerzonden.Contains(p.Staat)))
                .ToListAsync(stop));
        }

        var perReferentie = stappen.OrderBy(s => s.Id).ToLookup(s => s.Referentie, s => s.Stap, StringComparer.Ordinal);
        return [.. gevonden.Values.OrderBy(v => v.Id).Select(v => new BekendVerzoek(v.Bsn, v.Referentie, [.. perReferentie[v.Referentie]]))];

        void Voeg(IEnumerable<Verzoekfeit> meer)
        {
            foreach (var verzoek in meer)
            {
                gevonden[verzoek.Id] = verzoek;
            }
        }
    }

    // Only asked for a 325 of our own, before it goes out: the declaration it answers, read from what came in.
    private async Task<(BekendeDeclaratie Declaratie, IReadOnlyList<BekendePrestatie> Regels)?> IngediendAsync(Registervraag vraag, AgbCode aanbieder, CancellationToken stop)
    {
        var soort = vraag.Soort.Heen.ToString();
        var id = _beantwoordt;
        var stuk = await db.Poststukken.AsNoTracking()
            .Where(p => p.Richting == Richting.In && p.Soort == soort && p.Aanbieder == aanbieder && p.Identificatie == vraag.DeclaratieIdentificatie && p.Staat != Berichtstaat.Geweigerd
                && (id == null || p.Id == id))
            .OrderBy(p => p.Id).FirstOrDefaultAsync(stop);
        if (stuk is null)
        {
            return null;
        }

        var declaratie = (await kluis.DeclaratieAsync(stuk.Id, stop)).Inhoud;
        var kop = declaratie.Kop;
        return (
            new(kop.Identificatie, kop.Dagtekening, declaratie.DeclaratieNummer, kop.Xsdversie, stuk.Antwoord is not null),
            [
                .. declaratie.Clienten
                    .SelectMany(c => c.Prestaties.Select(p => new BekendePrestatie(c.Bsn ?? default, p, Prestatiestaat.InBehandeling))),
            ]);
    }

    private async Task<(bool Bekend, DateOnly? Laatste, IReadOnlyList<BekendePrestatie> Prestaties)> DeclaratiesAsync(
        Registervraag vraag, AgbCode aanbieder, CancellationToken stop)
    {
        var standaard = vraag.Soort.Standaard;
        var behalve = _behalve;
        var eigen = db.Declaraties.AsNoTracking().Where(d => d.Aanbieder == aanbieder && d.Standaard == standaard && (behalve == null || d.Bericht != behalve));
        var bekend = vraag.DeclaratieNummer is { } nummer && await eigen.AnyAsync(d => d.Nummer == nummer, stop);
        var laatste = await eigen.MaxAsync(d => (DateOnly?)d.Periode, stop);

        return (bekend, laatste, await sql.PrestatiesAsync(standaard, aanbieder, vraag.Toewijzingnummers, vraag.Referentienummers, behalve, stop));
    }

    private static Leveringssleutel Sleutel(Leveringsfeit l) =>
        new(l.Bsn, l.Toewijzing, l.Categorie is { } categorie ? new Productaanduiding(categorie, l.Code) : null, l.Begin);
}
