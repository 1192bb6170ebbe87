using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Berichten.Berichttypen;
using Rotonde.Berichten.Model;
using Rotonde.Berichten.Register;

namespace Rotonde.Postkamer.Register;

/// <summary>Writes what an accepted message makes known, for the judgement of later ones. Called by receiving and sending, in their transaction.</summary>
public sealed class Registerschrijver(PostkamerDb db, RegisterSql sql) : IHandeling
{
    /// <summary>A 301 went out. One that was rejected or did not arrive before, about the same allocations, is mended by it.</summary>
    internal async Task ToewijzingAsync(BerichtId id, Bericht bericht, IReadOnlyDictionary<Bsn, PersoonId> personen, CancellationToken stop)
    {
        var inhoud = Toewijzingsbericht.Uit(bericht);
        var bsn = inhoud.Client.Bsn;
        db.Toewijzingen.AddRange(inhoud.Producten.Select(p => new Toewijzingsfeit
        {
            Id = Volgid.Nieuw(),
            Bericht = id,
            Standaard = bericht.Soort.Standaard,
            Aanbieder = inhoud.Kop.Aanbieder,
            Nummer = p.ToewijzingNummer,
            Versiedatum = p.Toewijzingsdatum,
            Versietijd = p.Toewijzingstijd,
            Bsn = bsn,
            Persoon = personen.TryGetValue(bsn, out var persoon) ? persoon : null,
            Categorie = p.Product?.Categorie,
            Code = p.Product?.Code,
            Ingang = p.Ingangsdatum,
            Einde = p.Einddatum,
            Volume = p.Omvang?.Volume,
            Eenheid = p.Omvang?.Eenheid,
            Frequentie = p.Omvang?.Frequentie,
            Budget = p.Budget,
            RedenWijziging = p.RedenWijziging,
        }));
        sql.VergeetToewijzingen();
        db.Verzoekstappen.AddRange(inhoud.Producten.Select(p => p.ReferentieAanbieder).OfType<string>().Distinct(StringComparer.Ordinal)
            .Select(r => Stap(id, bericht, inhoud.Kop.Aanbieder, r, Verzoekstap.Toegewezen)));

        var standaard = bericht.Soort.Standaard;
        var aanbieder = inhoud.Kop.Aanbieder;
        long[] nummers = [.. inhoud.Producten.Select(p => p.ToewijzingNummer)];
        foreach (var afgekeurd in await db.Poststukken
            .Where(p => (p.Staat == Berichtstaat.Afgekeurd || p.Staat == Berichtstaat.NietAangekomen) && p.Richting == Richting.Uit
                && db.Toewijzingen.Any(t => t.Bericht == p.Id && t.Aanbieder == aanbieder && t.Standaard == standaard && nummers.Contains(t.Nummer)))
            .ToListAsync(stop))
        {
            afgekeurd.Staat = Berichtstaat.Hersteld;
        }

        await db.SaveChangesAsync(stop);
    }

    /// <summary>A 305 was accepted: what is taken back goes first.</summary>
    internal async Task StartAsync(BerichtId id, Bericht bericht, CancellationToken stop)
    {
        var inhoud = Startbericht.Uit(bericht);
        foreach (var p in inhoud.Producten.OrderBy(p => p.StatusAanlevering == Aanlevering.Verwijderen ? 0 : 1))
        {
            if (p.StatusAanlevering == Aanlevering.Verwijderen)
            {
                await NeemTerugAsync(bericht, inhoud.Kop.Aanbieder, inhoud.Client.Bsn, p.ToewijzingNummer, p.Product, p.Begindatum, null, null, stop);
            }
            else
            {
                Voeg(id, bericht, inhoud.Kop.Aanbieder, inhoud.Client.Bsn, p.ToewijzingNummer, p.Product, p.Begindatum, null, null);
            }
        }

        await db.SaveChangesAsync(stop);
    }

    /// <summary>A 307 was accepted.</summary>
    internal async Task StopAsync(BerichtId id, Bericht bericht, CancellationToken stop)
    {
        var inhoud = Stopbericht.Uit(bericht);
        foreach (var p in inhoud.Producten.OrderBy(p => p.StatusAanlevering == Aanlevering.Verwijderen ? 0 : 1))
        {
            if (p.StatusAanlevering == Aanlevering.Verwijderen)
            {
                await NeemTerugAsync(bericht, inhoud.Kop.Aanbieder, inhoud.Client.Bsn, p.ToewijzingNummer, p.Product, p.Begindatum, p.RedenBeeindiging, p.Einddatum, stop);
            }
            else
            {
                Voeg(id, bericht, inhoud.Kop.Aanbieder, inhoud.Client.Bsn, p.ToewijzingNummer, p.Product, p.Begindatum, p.RedenBeeindiging, p.Einddatum);
            }
        }

        await db.SaveChangesAsync(stop);
    }

    /// <summary>A 315 or 317 was accepted: from now on it is pending.</summary>
    internal async Task VerzoekAsync(BerichtId id, Bericht bericht, CancellationToken stop)
    {
        // 000000000 passes level 2 and is nobody's.
        if (!Bsn.TryParse(bericht.Wortel.Tekst("Client", "Bsn"), out var bsn))
        {
            return;
        }

        var aanbieder = AgbCode.Parse(Registervraag.Voor(bericht).Aanbieder);
        db.Verzoeken.AddRange(Registervraag.Voor(bericht).Verzoeken.Select(r => new Verzoekfeit
        {
            Id = Volgid.Nieuw(), Bericht = id, Standaard = bericht.Soort.Standaard, Aanbieder = aanbieder, Bsn = bsn, Referentie = r,
        }));
        await db.SaveChangesAsync(stop);
    }

    /// <summary>A 319 went out.</summary>
    internal async Task AntwoordAsync(BerichtId id, Bericht bericht, CancellationToken stop)
    {
        var vraag = Registervraag.Voor(bericht);
        var stap = bericht.Wortel.Tekst("Antwoord", "VerzoekAntwoord") == "1" ? Verzoekstap.Afgewezen : Verzoekstap.InOnderzoek;
        db.Verzoekstappen.AddRange(vraag.Verzoeken.Select(r => Stap(id, bericht, AgbCode.Parse(vraag.Aanbieder), r, stap)));
        await db.SaveChangesAsync(stop);
    }

    /// <summary>A 325 answers a 323: only what the 325 returns was rejected. A declaration that is rejected as a whole counts as not sent (OP286).</summary>
    internal async Task DeclaratieAsync(BerichtId id, Gelezendeclaratie declaratie, Bericht antwoord, CancellationToken stop)
    {
        if (Declaratieloop.Na(antwoord) == Declaratiestand.Afgewezen)
        {
            return;
        }

        var inhoud = declaratie.Inhoud;
        var (standaard, aanbieder) = (inhoud.Kop.Soort.Standaard, inhoud.Kop.Aanbieder);
        db.Declaraties.Add(new Declaratiefeit { Bericht = id, Standaard = standaard, Aanbieder = aanbieder, Nummer = inhoud.DeclaratieNummer, Periode = inhoud.DeclaratiePeriode.Begin });
        await db.VoegInBulkToeAsync([.. Declaratieloop.Regels(declaratie, antwoord).Select(r => new Prestatiefeit
        {
            Id = Volgid.Nieuw(),
            Bericht = id,
            Standaard = standaard,
            Aanbieder = aanbieder,
            Bsn = r.Bsn,
            Referentie = r.Prestatie.ReferentieNummer,
            Vorige = r.Prestatie.VorigReferentieNummer,
            Toewijzing = r.Prestatie.ToewijzingNummer,
            Categorie = r.Prestatie.ProductCategorie,
            Code = r.Prestatie.ProductCode,
            Begin = r.Prestatie.ProductPeriode.Begin,
            Einde = r.Prestatie.ProductPeriode.Einde!.Value,
            Volume = r.Prestatie.GeleverdVolume,
            Eenheid = r.Prestatie.Eenheid,
            Tarief = r.Prestatie.ProductTarief,
            Bedrag = r.Prestatie.IngediendBedrag,
            Staat = r.Staat,
        })], stop);
        await db.SaveChangesAsync(stop);
    }

    private static Verzoekstapfeit Stap(BerichtId id, Bericht bericht, AgbCode aanbieder, string referentie, Verzoekstap stap) => new()
    {
        Id = Volgid.Nieuw(), Bericht = id, Standaard = bericht.Soort.Standaard, Aanbieder = aanbieder, Referentie = referentie, Stap = stap,
    };

    private void Voeg(
        BerichtId id, Bericht bericht, AgbCode aanbieder, Bsn bsn, long? toewijzing, Productaanduiding? product, DateOnly begin, string? reden, DateOnly? einde) =>
        db.Leveringen.Add(new Leveringsfeit
        {
            Id = Volgid.Nieuw(), Bericht = id, Standaard = bericht.Soort.Standaard, Aanbieder = aanbieder, Bsn = bsn, Toewijzing = toewijzing,
            Categorie = product?.Categorie, Code = product?.Code, Begin = begin, RedenStop = reden, Einde = einde,
        });

    private async Task NeemTerugAsync(
        Bericht bericht, AgbCode aanbieder, Bsn bsn, long? toewijzing, Productaanduiding? product, DateOnly begin, string? reden, DateOnly? einde, CancellationToken stop)
    {
        string? categorie = product?.Categorie, code = product?.Code;
        var standaard = bericht.Soort.Standaard;
        db.Leveringen.RemoveRange(await db.Leveringen.Where(l =>
            l.Aanbieder == aanbieder && l.Standaard == standaard && l.Bsn == bsn && l.Toewijzing == toewijzing && l.Categorie == categorie && l.Code == code
            && l.Begin == begin && l.RedenStop == reden && l.Einde == einde).ToListAsync(stop));
        await db.SaveChangesAsync(stop);
    }
}
