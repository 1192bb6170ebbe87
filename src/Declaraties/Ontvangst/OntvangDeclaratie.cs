using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Rotonde.Aanbieders.Contracten;
using Rotonde.Aanbieders.Producten;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Berichten.Berichttypen;
using Rotonde.Berichten.Controles;
using Rotonde.Berichten.Register;
using Rotonde.Berichten.Retouren;
using Rotonde.Data.Converters;
using Rotonde.Declaraties.Controles;
using Rotonde.Declaraties.Signalen;
using Rotonde.Postkamer;
using Rotonde.Postkamer.Ontvangst;
using Rotonde.Postkamer.Register;
using Rotonde.Postkamer.Verzending;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Declaraties.Ontvangst;

/// <summary>Hears that a 323 came in and handles it.</summary>
public sealed class Declaratieluisteraar(OntvangDeclaratie ontvang) : ILuisteraar<BerichtOntvangen>
{
    /// <inheritdoc />
    public async Task HoorAsync(BerichtOntvangen gebeurtenis, DateTimeOffset moment, CancellationToken stop)
    {
        if (gebeurtenis.Nummer == 323)
        {
            // The answer was checked before it was sent; a refusal here is a fault of ours, and the outbox keeps trying and shows it.
            _ = (await ontvang.UitvoerenAsync(gebeurtenis.Bericht, new Proces(Actor.Systeem("declaraties"), Doelen.Declaratie), stop)).Waarde;
        }
    }
}

/// <summary>
/// Checks every line of a declaration with the standard's own codes, grants or rejects it whole, answers with a 325 and leaves what has no code as a signal
/// for a person. The same message is handled once.
/// </summary>
public sealed class OntvangDeclaratie(
    DeclaratiesDb db, Dossiertoegang dossier, Dossierregister stukken, Berichtkluis kluis, Berichtenregister register, Berichtnummers nummers, VerzendBericht verzend,
    Contracten contracten, Productcatalogus catalogus, Plafondbewaking plafond, IToewijzingen toewijzingen, TimeProvider klok) : IHandeling
{
    /// <summary>Handles it; answers the declaration it became.</summary>
    public Task<Uitkomst<DeclaratieId>> UitvoerenAsync(BerichtId bericht, Proces proces, CancellationToken stop) => dossier.DoeAsync<DeclaratieId>(
        proces,
        async werk =>
        {
            await werk.EisAsync(Gegevenssoort.Declaratieregel, Actie.Schrijven, []);

            if (await db.Declaraties.Where(d => d.Bericht == bericht).Select(d => (DeclaratieId?)d.Id).SingleOrDefaultAsync(werk.Stop) is { } eerder)
            {
                return eerder;
            }

            var gelezen = await kluis.DeclaratieAsync(bericht, werk.Stop);
            var inhoud = gelezen.Inhoud;
            var wet = inhoud.Kop.Soort.Standaard == Berichten.Structuur.Standaard.IJw ? Wet.Jeugdwet : Wet.Wmo;
            var feiten = await toewijzingen.ZoekAsync(wet, inhoud.Kop.Aanbieder, [.. inhoud.Clienten.SelectMany(c => c.Prestaties).Select(p => p.ToewijzingNummer).Distinct()], werk.Stop);
            var personen = await kluis.PersonenAsync(gelezen, werk.Stop);
            if (personen.Count > 0)
            {
                await werk.EisAsync(Gegevenssoort.Declaratieregel, Actie.Schrijven, [.. personen.Values.Distinct()]);
            }

            var aanbod = await contracten.AanbodVanAsync(inhoud.Kop.Aanbieder, wet, werk.Stop);
            var bevindingen = await Controle.Niveau3Async(gelezen, register.Behalve(bericht), klok.Vandaag(), new AfsprakenUitContracten(aanbod), werk.Stop);

            var soort = inhoud.Kop.Soort.Antwoord!.Value;
            var antwoord = Antwoorden.Declaratie(gelezen, bevindingen, new Antwoordkop(await nummers.VolgendeAsync(soort, werk.Stop), klok.Vandaag()));
            var verzonden = await verzend.UitvoerenAsync(new(antwoord, bericht, [.. personen.Values.Distinct()]), proces with { Sleutel = default }, werk.Stop);
            if (!verzonden.Gelukt)
            {
                return verzonden.Weigering;
            }

            var zaak = new Zaak(gelezen, Declaratieantwoord.Uit(antwoord), Declaratieloop.Na(antwoord) != Declaratiestand.Afgewezen, bevindingen, wet, aanbod, feiten, personen);
            return await LegVastAsync(zaak, bericht, verzonden.Waarde.Bericht, werk);
        },
        stop);

    private sealed record Zaak(
        Gelezendeclaratie Gelezen, Declaratieantwoord Antwoord, bool InBehandeling, IReadOnlyList<Bevinding> Bevindingen, Wet Wet, Aanbod Aanbod,
        IReadOnlyDictionary<long, Toewijzingsfeiten> Toewijzingen, IReadOnlyDictionary<Bsn, PersoonId> Personen)
    {
        internal Declaratiebericht Inhoud => Gelezen.Inhoud;
    }

    private async Task<DeclaratieId> LegVastAsync(Zaak zaak, BerichtId bericht, BerichtId antwoord, Werk werk)
    {
        var vandaag = klok.Vandaag();
        var (inhoud, oordeel) = (zaak.Inhoud, zaak.Antwoord.Oordeel);
        var declaratie = new Declaratie
        {
            Id = DeclaratieId.Nieuw(),
            Bericht = bericht,
            Wet = zaak.Wet,
            Aanbieder = inhoud.Kop.Aanbieder,
            Nummer = inhoud.DeclaratieNummer,
            Periode = inhoud.DeclaratiePeriode.Begin,
            Dagtekening = inhoud.Kop.Dagtekening,
            Ontvangen = vandaag,
            Ingediend = inhoud.TotaalIngediend,
            Toegekend = oordeel?.Toegekend ?? Bedrag.Nul,
            Staat = Declaratiestaat.NietInBehandeling,
            Antwoord = antwoord,
            BeantwoordOp = vandaag,
            Bevindingen = JsonSerializer.Serialize(zaak.Bevindingen.Where(b => !b.Locatie[0].StartsWith("Bericht/Declaratie/Clienten/", StringComparison.Ordinal)), Json.Opties),
            Zoeksleutel = $"{inhoud.DeclaratieNummer} {inhoud.Kop.Aanbieder}".ToLowerInvariant(),
        };
        db.Declaraties.Add(declaratie);

        if (zaak.InBehandeling)
        {
            await LegRegelsVastAsync(declaratie, zaak, werk);
        }

        await db.SaveChangesAsync(werk.Stop);
        await stukken.RegistreerAsync(
            declaratie.Id.Waarde, Gegevenssoort.Declaratieregel, zaak.Personen.Values, werk.Stop, opsteller: Houder.Organisatie(declaratie.Aanbieder), naast: bericht.Waarde);
        werk.Vertel(new DeclaratieBeantwoord(declaratie.Id, declaratie.Aanbieder, declaratie.Staat, declaratie.Ingediend, declaratie.Toegekend, vandaag));
        return declaratie.Id;
    }

    private async Task LegRegelsVastAsync(Declaratie declaratie, Zaak zaak, Werk werk)
    {
        var producten = (await catalogus.AllesAsync(zaak.Wet, werk.Stop)).ToDictionary(p => p.Code, StringComparer.Ordinal);
        var codes = zaak.Antwoord.Oordeel!.Clienten
            .SelectMany(c => c.Prestaties.Select(p => (Sleutel: (c.Bsn, p.Prestatie.ReferentieNummer, p.Prestatie.VorigReferentieNummer), p.Retourcodes)))
            .ToDictionary(p => p.Sleutel, p => p.Retourcodes);
        var perPlaats = zaak.Bevindingen.ToLookup(b => Regelpad(b.Locatie[0]), StringComparer.Ordinal);
        var regels = new List<(Declaratieregel Regel, Aanbodregel? Aanbod, IReadOnlyList<string> Codes)>();

        var aanboden = new Dictionary<(string Code, DateOnly Dag), Aanbodregel?>();
        foreach (var (i, client) in zaak.Inhoud.Clienten.Index())
        {
            foreach (var (j, prestatie) in client.Prestaties.Index())
            {
                if (!aanboden.TryGetValue((prestatie.ProductCode, prestatie.ProductPeriode.Begin), out var aanbod))
                {
                    aanboden.Add((prestatie.ProductCode, prestatie.ProductPeriode.Begin), aanbod = zaak.Aanbod.Op(prestatie.ProductCode, prestatie.ProductPeriode.Begin));
                }

                var afgekeurd = codes.GetValueOrDefault((client.Bsn, prestatie.ReferentieNummer, prestatie.VorigReferentieNummer));
                var product = producten.GetValueOrDefault(prestatie.ProductCode);
                regels.Add((new Declaratieregel
                {
                    Id = DeclaratieregelId.Nieuw(),
                    Declaratie = declaratie.Id,
                    Volgorde = regels.Count + 1,
                    Persoon = client.Bsn is { } bsn && zaak.Personen.TryGetValue(bsn, out var persoon) ? persoon : null,
                    Wet = zaak.Wet,
                    Aanbieder = declaratie.Aanbieder,
                    Toewijzing = prestatie.ToewijzingNummer,
                    Categorie = prestatie.ProductCategorie,
                    Code = prestatie.ProductCode,
                    Product = product?.Id,
                    Contract = aanbod?.Contract,
                    Productgroep = product?.Productgroep ?? "",
                    Taakveld = product?.Taakveld ?? "",
                    Begin = prestatie.ProductPeriode.Begin,
                    Einde = prestatie.ProductPeriode.Einde!.Value,
                    Volume = prestatie.GeleverdVolume,
                    Eenheid = prestatie.Eenheid,
                    Tarief = prestatie.ProductTarief,
                    Bedrag = prestatie.IngediendBedrag,
                    Referentie = prestatie.ReferentieNummer,
                    Vorige = prestatie.VorigReferentieNummer,
                    Staat = afgekeurd is null ? Regelstaat.Goedgekeurd : Regelstaat.Afgekeurd,
                    Bevindingen = Gevonden(perPlaats, zaak.Gelezen, i, j),
                }, aanbod, afgekeurd ?? []));
            }
        }

        declaratie.Regels = regels.Count;
        declaratie.Afgekeurd = regels.Count(r => r.Regel.Staat == Regelstaat.Afgekeurd);
        declaratie.Staat = declaratie.Afgekeurd == 0 ? Declaratiestaat.Goedgekeurd
            : declaratie.Afgekeurd == declaratie.Regels ? Declaratiestaat.Afgekeurd
            : Declaratiestaat.DeelsGoedgekeurd;

        var historie = await HistorieAsync(declaratie, regels.Select(r => r.Regel.Code).Distinct(), werk.Stop);
        await db.VoegInBulkToeAsync([.. regels.Select(r => r.Regel)], werk.Stop);
        var signalen = new List<Signaal>();
        foreach (var (regel, aanbod, _) in regels.Where(r => r.Regel is { Staat: Regelstaat.Goedgekeurd, IsCredit: false }))
        {
            signalen.AddRange(Signaleer(declaratie, regel, aanbod, zaak.Toewijzingen.GetValueOrDefault(regel.Toewijzing), historie.GetValueOrDefault((regel.Code, regel.Eenheid))));
        }

        Vertel(declaratie, regels, werk);
        await db.VoegInBulkToeAsync(signalen, werk.Stop);
        await db.SaveChangesAsync(werk.Stop);
        foreach (var contract in regels.Where(r => r.Regel is { Staat: Regelstaat.Goedgekeurd, Contract: not null }).GroupBy(r => r.Regel.Contract!.Value))
        {
            await plafond.BoekAsync(contract.Key, contract.Select(r => (Maand(r.Regel), r.Regel.Bedrag)), werk.Stop);
        }
    }

    private static void Vertel(Declaratie declaratie, List<(Declaratieregel Regel, Aanbodregel? Aanbod, IReadOnlyList<string> Codes)> regels, Werk werk)
    {
        foreach (var portie in regels.Where(r => r.Regel.Staat == Regelstaat.Goedgekeurd).Chunk(DeclaratieregelsGoedgekeurd.Portie))
        {
            werk.Vertel(new DeclaratieregelsGoedgekeurd(declaratie.Id, declaratie.Wet, declaratie.Aanbieder, declaratie.Ontvangen, [.. portie.Select(r => new GoedgekeurdeRegel(
                r.Regel.Id, r.Regel.Contract, r.Regel.Product, r.Regel.Code, r.Regel.Productgroep, r.Regel.Taakveld, r.Regel.Toewijzing, Maand(r.Regel),
                r.Regel.IsCredit ? -r.Regel.Volume : r.Regel.Volume, r.Regel.Eenheid, r.Regel.Bedrag))]));
        }

        foreach (var portie in regels.Where(r => r.Regel.Staat == Regelstaat.Afgekeurd).Chunk(DeclaratieregelsGoedgekeurd.Portie))
        {
            werk.Vertel(new DeclaratieregelsAfgekeurd(declaratie.Id, declaratie.Wet, declaratie.Aanbieder, declaratie.Ontvangen, [.. portie.Select(r => new AfgekeurdeRegel(
                r.Regel.Id, r.Regel.Contract, r.Regel.Productgroep, Maand(r.Regel), r.Regel.Bedrag, r.Codes))]));
        }
    }

    private static string Gevonden(ILookup<string, Bevinding> perPlaats, Gelezendeclaratie gelezen, int client, int prestatie) => perPlaats.Count == 0
        ? "[]"
        : JsonSerializer.Serialize(perPlaats[gelezen.Pad(client, prestatie)].Concat(perPlaats[gelezen.Pad(client)]), Json.Opties);

    // A client that is not known rejects all its lines: its finding belongs to each of them.
    private static string Regelpad(string plaats)
    {
        var delen = plaats.Split('/');
        return string.Join('/', delen.Take(delen.Length > 5 && delen[4] == "Prestaties" ? 6 : 4));
    }

    private static DateOnly Maand(Declaratieregel regel) => new(regel.Begin.Year, regel.Begin.Month, 1);

    private async Task<Dictionary<(string Code, string Eenheid), Volumehistorie>> HistorieAsync(Declaratie declaratie, IEnumerable<string> productcodes, CancellationToken stop)
    {
        string[] gevraagd = [.. productcodes];
        var vanaf = declaratie.Periode.AddMonths(-12);
        var regels = await db.Regels.AsNoTracking()
            .Where(r => r.Aanbieder == declaratie.Aanbieder && r.Wet == declaratie.Wet && gevraagd.Contains(r.Code) && r.Begin >= vanaf
                && r.Staat != Regelstaat.Afgekeurd && r.Vorige == null)
            .OrderByDescending(r => r.Begin).Take(5000)
            .Select(r => new { r.Code, r.Eenheid, r.Volume }).ToListAsync(stop);
        return regels.GroupBy(r => (r.Code, r.Eenheid)).ToDictionary(g => g.Key, g => Volumehistorie.Van(g.Select(r => r.Volume)));
    }

    private static IEnumerable<Signaal> Signaleer(Declaratie declaratie, Declaratieregel regel, Aanbodregel? aanbod, Toewijzingsfeiten? toewijzing, Volumehistorie? historie)
    {
        var feiten = new Signaalfeiten(
            new Periode(regel.Begin, regel.Einde), regel.Volume, regel.Eenheid, toewijzing,
            ContractActief: aanbod?.TariefOp(regel.Begin) is not null, Betaalstop: aanbod?.HeeftBetaalstop(regel.Begin) == true, historie ?? Volumehistorie.Geen);
        return Signaalregels.Toets(feiten).Select(s => new Signaal
        {
            Id = SignaalId.Nieuw(), Declaratie = declaratie.Id, Regel = regel.Id, Persoon = regel.Persoon, Aanbieder = regel.Aanbieder, Code = s.Code, Uitleg = s.Uitleg,
            HoudtBetalingTegen = s.HoudtBetalingTegen, Ontstaan = declaratie.Ontvangen,
        });
    }
}
