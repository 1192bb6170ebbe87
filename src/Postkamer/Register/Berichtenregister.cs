using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Berichten.Berichttypen;
using Rotonde.Berichten.Register;

namespace Rotonde.Postkamer.Register;

/// <summary>
/// What was sent and received before, from the database: one question per message is a handful of queries, whatever the number of clients.
/// It reads persons' tables, so it answers inside a handeling only.
/// </summary>
public sealed class Berichtenregister(PostkamerDb db) : IBerichtregister, IVraag
{
    private const int Deel = 500;

    private BerichtId? _behalve;

    /// <summary>The same register without this message: a message is judged against the others.</summary>
    public IBerichtregister Behalve(BerichtId bericht) => new Berichtenregister(db) { _behalve = bericht };

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
        foreach (var deel in vraag.Clienten.Chunk(Deel))
        {
            clienten.UnionWith(await db.Toewijzingen.AsNoTracking()
                .Where(t => t.Aanbieder == aanbieder && t.Standaard == standaard && deel.Contains(t.Bsn)
                    && db.Poststukken.Any(p => p.Id == t.Bericht && p.Staat != Berichtstaat.Afgekeurd && p.Staat != Berichtstaat.Hersteld))
                .Select(t => t.Bsn).Distinct().ToListAsync(stop));

            if (vraag.Soort.Nummer is 305 or 307)
            {
                leveringen.AddRange(await db.Leveringen.AsNoTracking()
                    .Where(l => l.Aanbieder == aanbieder && l.Standaard == standaard && deel.Contains(l.Bsn)).ToListAsync(stop));
            }
        }

        var (declaratieBekend, laatste, prestaties) = vraag.Soort.Nummer is 323 or 325
            ? await DeclaratiesAsync(vraag, aanbieder, stop)
            : (false, null, []);
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
            Prestaties = prestaties,
        };
    }

    private async Task<IReadOnlyList<BekendeToewijzing>> ToewijzingenAsync(Registervraag vraag, AgbCode aanbieder, CancellationToken stop)
    {
        var versies = new List<Toewijzingsfeit>();
        foreach (var deel in vraag.Toewijzingnummers.Chunk(Deel))
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
                Ingangsdatum = v.Ingang,
                Einddatum = v.Einde,
                Omvang = v.Volume is { } volume ? new Omvang(volume, v.Eenheid!, v.Frequentie!) : null,
                Budget = v.Budget,
                RedenWijziging = v.RedenWijziging,
            }),
        ];
    }

    private async Task<(bool Bekend, DateOnly? Laatste, IReadOnlyList<BekendePrestatie> Prestaties)> DeclaratiesAsync(
        Registervraag vraag, AgbCode aanbieder, CancellationToken stop)
    {
        var standaard = vraag.Soort.Standaard;
        var behalve = _behalve;
        var eigen = db.Declaraties.AsNoTracking().Where(d => d.Aanbieder == aanbieder && d.Standaard == standaard && (behalve == null || d.Bericht != behalve));
        var bekend = vraag.DeclaratieNummer is { } nummer && await eigen.AnyAsync(d => d.Nummer == nummer, stop);
        var laatste = await eigen.MaxAsync(d => (DateOnly?)d.Periode, stop);

        var prestaties = new Dictionary<Guid, Prestatiefeit>();
        var bron = db.Prestaties.AsNoTracking().Where(p => p.Aanbieder == aanbieder && p.Standaard == standaard && (behalve == null || p.Bericht != behalve));
        foreach (var deel in vraag.Toewijzingnummers.Chunk(Deel))
        {
            Voeg(await bron.Where(p => deel.Contains(p.Toewijzing)).ToListAsync(stop));
        }

        foreach (var deel in vraag.Referentienummers.Chunk(Deel))
        {
            Voeg(await bron.Where(p => deel.Contains(p.Referentie)).ToListAsync(stop));
        }

        return (bekend, laatste, [.. prestaties.Values.OrderBy(p => p.Id).Select(p => new BekendePrestatie(p.Bsn, Prestatie(p), p.Staat))]);

        void Voeg(IEnumerable<Prestatiefeit> meer)
        {
            foreach (var prestatie in meer)
            {
                prestaties[prestatie.Id] = prestatie;
            }
        }
    }

    private static Leveringssleutel Sleutel(Leveringsfeit l) =>
        new(l.Bsn, l.Toewijzing, l.Categorie is { } categorie ? new Productaanduiding(categorie, l.Code) : null, l.Begin);

    private static Prestatie Prestatie(Prestatiefeit p) => new()
    {
        ReferentieNummer = p.Referentie,
        VorigReferentieNummer = p.Vorige,
        ToewijzingNummer = p.Toewijzing,
        ProductCategorie = p.Categorie,
        ProductCode = p.Code,
        ProductPeriode = new Periode(p.Begin, p.Einde),
        GeleverdVolume = p.Volume,
        Eenheid = p.Eenheid,
        ProductTarief = p.Tarief,
        IngediendBedrag = p.Bedrag,
    };
}
