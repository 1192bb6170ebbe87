using System.Globalization;
using System.Text.Json;
using Rotonde.Basis;
using Rotonde.Berichten.Berichttypen;
using Rotonde.Berichten.Controles;
using Rotonde.Berichten.Register;
using Rotonde.Berichten.Registerregels;
using Rotonde.Berichten.Structuur;
using Rotonde.Berichten.Volumes;
using Rotonde.Data.Converters;
using Rotonde.Declaraties;
using Rotonde.Declaraties.Ontvangst;
using Rotonde.Financien;
using Rotonde.Financien.Begroting;
using Rotonde.Financien.Grootboek;
using Rotonde.Financien.Prognose;
using Rotonde.Monitor;
using Rotonde.Monitor.Feiten;
using Rotonde.Monitor.Indicatoren;
using Rotonde.Monitor.Kwartaalmonitor;
using Rotonde.Postkamer;
using Rotonde.Privacy;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Demo.Stad;

/// <summary>
/// Facts, obligations, ledger and claims. Facts and ledger hold no persons, so they are made for the whole municipality, also when the town of files is only
/// a part of it: as many lines more as bring last year's cost near the real primary budget (Iv3), or every figure would stand beside it as a fraction. So the ledger of
/// the demo is modelled: it does not follow the 325s of the town line by line, as that of a real municipality does.
/// </summary>
internal sealed class Cijfervulling(Bulkschrijver schrijver, Loterij loterij, Demoaanbod aanbod, DateOnly vandaag)
{
    // Claims are kept line by line for two years, the ledger from the first contract.
    private const int Declaratiemaanden = 24;

    // The declarations of the last months lie in the Postkamer as messages, as far as that stays few.
    private const int Berichtmaanden = 3;
    private const int Berichtregels = 600;

    private static readonly int[] Vertraging = [10, 62, 18, 10];

    private static readonly Bedrag Opslag = Bedrag.Euro(1);

    private readonly List<object> _feiten = [];
    private readonly List<object> _verplichtingen = [];
    private readonly Dictionary<(DateOnly Maand, int Vertraging, Demoproduct Product), long> _kosten = [];
    private readonly Dictionary<(DateOnly Maand, AgbCode Aanbieder, Wet Wet), List<(Opgeslagenhulp Hulp, Periode Dagen, Bedrag Bedrag)>> _declaraties = [];

    /// <param name="opgeslagen">The help whose files are kept.</param>
    /// <param name="gemeente">The municipality.</param>
    /// <param name="berichten">Makes messages of the latest declarations.</param>
    public async Task SchrijfAsync(IReadOnlyList<Opgeslagenhulp> opgeslagen, Gemeentecode gemeente, Berichtenvulling berichten)
    {
        var nummers = schrijver.Dienst<Lijnnummers>();
        foreach (var hulp in opgeslagen)
        {
            Tel(hulp.Hulp, nummers.Van(hulp.Voorziening.Waarde), s => nummers.Van(hulp.Toewijzing.Waarde, s), hulp.Toewijzing.Waarde, hulp);
        }

        foreach (var hulp in Anderen([.. opgeslagen.Select(o => o.Hulp)], gemeente))
        {
            Tel(hulp, new Lijnnummer(loterij.Nummer()), _ => new Lijnnummer(loterij.Nummer()), loterij.Nummer(), null);
        }

        await schrijver.SchrijfAsync<MonitorDb>(_feiten);
        await schrijver.SchrijfAsync<FinancienDb>(_verplichtingen);
        await BoekAsync();
        await DeclareerAsync(berichten);
    }

    /// <summary>
    /// Measures the last eight quarters, sends the kwartaalmonitor of the two before the last whole quarter to the council, and composes the one of the last
    /// whole quarter, which waits for its explanation.
    /// </summary>
    public async Task MeetAsync(string gemeente)
    {
        var laatste = Kwartaal.Van(vandaag).Vorige;
        var kwartalen = new List<Kwartaal> { laatste };
        while (kwartalen.Count < 8)
        {
            kwartalen.Insert(0, kwartalen[0].Vorige);
        }

        foreach (var kwartaal in kwartalen)
        {
            _ = (await schrijver.Dienst<BerekenIndicatoren>().UitvoerenAsync(new(kwartaal), Bulkschrijver.Proces, schrijver.Stop)).Waarde;
        }

        foreach (var kwartaal in kwartalen[^3..^1])
        {
            await StuurNaarRaadAsync(kwartaal, gemeente);
        }

        _ = (await schrijver.Dienst<StelKwartaalmonitorSamen>().UitvoerenAsync(new(laatste, Demo: true), Bulkschrijver.Proces, schrijver.Stop)).Waarde;
    }

    // By the same steps as the municipality takes, so that nothing is with the council that could not have come there.
    private async Task StuurNaarRaadAsync(Kwartaal kwartaal, string gemeente)
    {
        var toelichting = new Dictionary<Hoofdstuk, string>
        {
            [Hoofdstuk.Geld] = $"Voorbeeld van een toelichting. De begroting is die van {gemeente}, de hulp op dit platform is verzonnen. Een afwijking tussen prognose en begroting zegt daarom niets over {gemeente}.",
            [Hoofdstuk.Volume] = "Voorbeeld van een toelichting. Alle aantallen gaan over verzonnen mensen.",
        };
        _ = (await schrijver.Dienst<StelKwartaalmonitorSamen>().UitvoerenAsync(new(kwartaal, Toelichtingen: toelichting, Demo: true), Bulkschrijver.Proces, schrijver.Stop)).Waarde;
        foreach (var naar in new[] { Editiestatus.Toegelicht, Editiestatus.CollegeAkkoord, Editiestatus.NaarRaad })
        {
            _ = (await schrijver.Dienst<ZetKwartaalmonitorVerder>().UitvoerenAsync(new(kwartaal, naar), Bulkschrijver.Proces, schrijver.Stop)).Waarde;
        }
    }

    // The help of those whose file the demo does not hold: more of the same, each drawn anew from the town's own.
    private IEnumerable<Demohulp> Anderen(List<Demohulp> eigen, Gemeentecode gemeente)
    {
        var jaar = vandaag.Year - 1;
        var kosten = _kosten.Where(k => k.Key.Maand.Year == jaar).Sum(k => k.Value);
        var begroot = PrognoseOverzicht.Begroot(Iv3Regio.Regels, gemeente, jaar)?.Centen ?? 0;
        var aantal = kosten == 0 || begroot <= kosten ? 0 : (int)Math.Min(20L * eigen.Count, (long)eigen.Count * (begroot - kosten) / kosten);
        for (var i = 0; i < aantal; i++)
        {
            var voorbeeld = loterij.Uit(eigen);

            // Back in time by a few weeks at most, never to before the contracts, so that nothing of it lies in the future.
            var terug = Math.Min(loterij.Onder(45), voorbeeld.Van.DayNumber - Democontracten.Looptijd.Begin.DayNumber);
            DateOnly? Eerder(DateOnly? dag) => dag?.AddDays(-terug);
            yield return voorbeeld with
            {
                Van = voorbeeld.Van.AddDays(-terug), Tot = voorbeeld.Stop is null ? voorbeeld.Tot : voorbeeld.Tot.AddDays(-terug), Start = Eerder(voorbeeld.Start), StartGemeld = Eerder(voorbeeld.StartGemeld),
                StartNorm = voorbeeld.StartNorm.AddDays(-terug), Stop = Eerder(voorbeeld.Stop), StopGemeld = Eerder(voorbeeld.StopGemeld), StopNorm = voorbeeld.StopNorm.AddDays(-terug),
            };
        }
    }

    private void Tel(Demohulp h, Lijnnummer nummer, Func<string, Lijnnummer> berichtnummer, Guid bron, Opgeslagenhulp? opgeslagen)
    {
        var p = h.Product;
        var lijn = new Lijnfeit { Nummer = nummer, Wet = p.Wet, Productgroep = p.Productgroep, Taakveld = p.Taakveld, Ingang = h.Van, GeplandEinde = h.Tot, Gestart = h.Start, Gestopt = h.Stop };
        lijn.Reken();
        _feiten.Add(lijn);
        if (h.Start is { } start)
        {
            _feiten.Add(new Berichtfeit { Nummer = berichtnummer(Dag("305", start)), Soort = "305", Norm = h.StartNorm, Gedaan = h.StartGemeld });
        }
        else if (h.StartNorm < vandaag)
        {
            _feiten.Add(new Berichtfeit { Nummer = berichtnummer(Dag("305", h.Van)), Soort = "305", Norm = h.StartNorm });
        }

        if (h.Stop is { } stop)
        {
            _feiten.Add(new Berichtfeit { Nummer = berichtnummer(Dag("307", stop)), Soort = "307", Norm = h.StopNorm, Gedaan = h.StopGemeld });
        }

        var perMaand = PerMaand(h, h.Van.Year);
        _verplichtingen.Add(new Verplichting { Bron = bron, Wet = p.Wet, Productgroep = p.Productgroep, Taakveld = p.Taakveld, Van = h.Van, Tot = h.Stop ?? h.Tot, PerMaand = perMaand });
        if (h.Start is { } eerste)
        {
            Lever(h, new Periode(eerste, Vroegste(h.Stop ?? h.Tot, vandaag)), opgeslagen);
        }
    }

    private void Lever(Demohulp h, Periode geleverd, Opgeslagenhulp? opgeslagen)
    {
        var oudste = new DateOnly(vandaag.Year, vandaag.Month, 1).AddMonths(-Declaratiemaanden);
        for (var maand = new DateOnly(geleverd.Begin.Year, geleverd.Begin.Month, 1); maand <= geleverd.Einde; maand = maand.AddMonths(1))
        {
            var dagen = Periode.Maand(maand.Year, maand.Month).Doorsnede(geleverd)!.Value;
            var bedrag = PerMaand(h, maand.Year) * (dagen.Dagen!.Value / (decimal)DateTime.DaysInMonth(maand.Year, maand.Month) * loterij.Tussen(78, 100) / 100m);
            if (bedrag == Bedrag.Nul)
            {
                continue;
            }

            var vertraging = loterij.Plek(Vertraging);
            if (maand.AddMonths(vertraging) > vandaag)
            {
                continue;
            }

            _kosten[(maand, vertraging, h.Product)] = _kosten.GetValueOrDefault((maand, vertraging, h.Product)) + bedrag.Centen;
            if (opgeslagen is not null && maand >= oudste && vertraging <= 2)
            {
                var sleutel = (maand, h.Aanbieder.Agb, h.Product.Wet);
                (_declaraties.TryGetValue(sleutel, out var lijst) ? lijst : _declaraties[sleutel] = []).Add((opgeslagen, dagen, bedrag));
            }
        }
    }

    private async Task BoekAsync()
    {
        var boekingen = _kosten.OrderBy(k => k.Key.Maand).ThenBy(k => k.Key.Vertraging).ThenBy(k => k.Key.Product.Code, StringComparer.Ordinal)
            .Select(k => new Boeking(
                loterij.Id(k.Key.Maand), Vroegste(k.Key.Maand.AddMonths(k.Key.Vertraging).AddDays(14), vandaag), k.Key.Maand, k.Key.Product.Wet, k.Key.Product.Productgroep,
                Taakveldgroep.InJaar(k.Key.Product.Taakveld, k.Key.Maand.Year)!, new Bedrag(k.Value)))
            .ToList();
        _ = (await schrijver.Dienst<BoekJournaalregels>().UitvoerenAsync(new(boekingen), Bulkschrijver.Proces, schrijver.Stop)).Waarde;
    }

    private async Task DeclareerAsync(Berichtenvulling berichten)
    {
        var rijen = new List<object>();
        var dossier = new Dossierrijen(loterij);
        var volgnummer = 0;
        var metBericht = MetBericht(berichten);
        foreach (var (wie, regels) in _declaraties.OrderBy(d => (d.Key.Maand, d.Key.Aanbieder.ToString(), d.Key.Wet)))
        {
            var (maand, agb, wet) = wie;
            volgnummer++;
            var ontvangen = Vroegste(maand.AddMonths(1).AddDays(loterij.Tussen(4, 20)), vandaag);
            var beantwoord = Vroegste(ontvangen.AddDays(1), vandaag);
            var id = new DeclaratieId(loterij.Id(ontvangen));
            var bericht = new BerichtId(loterij.Id(ontvangen));
            BerichtId? antwoord = metBericht.Contains(wie) ? new BerichtId(loterij.Id(beantwoord)) : null;
            var nummer = string.Create(CultureInfo.InvariantCulture, $"D{maand:yyMM}{volgnummer:00000}");

            // Line by line as in the message: by client.
            var lijnen = regels.GroupBy(r => r.Hulp.Persoon).SelectMany(g => g).Select(r => (r.Hulp, Prestatie: Prestatie(r.Hulp, r.Dagen, r.Bedrag, antwoord is not null))).ToList();
            var bevindingen = antwoord is { } antwoordId
                ? await berichten.DeclareerAsync(bericht, antwoordId, wie, nummer, ontvangen, beantwoord, lijnen)
                : [.. lijnen.Select(l => TeDuur(l.Hulp.Hulp, l.Prestatie))];
            var lijst = lijnen.Zip(bevindingen, (l, b) => (l.Hulp, l.Prestatie, Bevindingen: b)).Select((l, i) => Regel(id, i + 1, l.Hulp, l.Prestatie, l.Bevindingen, ontvangen)).ToList();
            var afgekeurd = lijst.Count(r => r.Staat == Regelstaat.Afgekeurd);
            rijen.Add(new Declaratie
            {
                Id = id, Bericht = bericht, Wet = wet, Aanbieder = agb, Nummer = nummer, Periode = maand, Dagtekening = ontvangen, Ontvangen = ontvangen,
                Ingediend = Bedrag.Som(lijst.Select(r => r.Bedrag)), Toegekend = Bedrag.Som(lijst.Where(r => r.Staat != Regelstaat.Afgekeurd).Select(r => r.Bedrag)),
                Staat = afgekeurd == 0 ? Declaratiestaat.Goedgekeurd : afgekeurd == lijst.Count ? Declaratiestaat.Afgekeurd : Declaratiestaat.DeelsGoedgekeurd,
                Antwoord = antwoord, BeantwoordOp = beantwoord, Regels = lijst.Count, Afgekeurd = afgekeurd, Bevindingen = "[]", Zoeksleutel = $"{nummer} {agb}".ToLowerInvariant(),
            });
            rijen.AddRange(lijst);
            dossier.Stuk(id.Waarde, Gegevenssoort.Declaratieregel, regels.Select(r => r.Hulp.Persoon), opsteller: Houder.Organisatie(agb));
        }

        await schrijver.SchrijfAsync<DeclaratiesDb>(rijen);
        await schrijver.SchrijfAsync<PrivacyDb>(dossier.Rijen);
    }

    // The latest first, of months that are over: a declaration of a month that still runs cannot be a message (TR137).
    private HashSet<(DateOnly Maand, AgbCode Aanbieder, Wet Wet)> MetBericht(Berichtenvulling berichten)
    {
        var (vanaf, over) = (new DateOnly(vandaag.Year, vandaag.Month, 1).AddMonths(-Berichtmaanden), Berichtregels);
        var uit = new HashSet<(DateOnly, AgbCode, Wet)>();
        foreach (var (wie, regels) in _declaraties
            .Where(d => d.Key.Maand >= vanaf && d.Key.Maand.AddMonths(1) <= vandaag && d.Value.TrueForAll(r => berichten.Kent(r.Hulp)))
            .OrderByDescending(d => d.Key.Maand).ThenBy(d => d.Key.Aanbieder.ToString(), StringComparer.Ordinal).ThenBy(d => d.Key.Wet))
        {
            if (regels.Count <= over)
            {
                over -= regels.Count;
                uit.Add(wie);
            }
        }

        return uit;
    }

    // A line as the provider writes it: whole units, over the part of the month in which the allocation held (TR387, TR388), never more than was allocated (TR321).
    private Prestatie Prestatie(Opgeslagenhulp o, Periode dagen, Bedrag bedrag, bool bericht)
    {
        var (p, h) = (o.Hulp.Product, o.Hulp);
        var (toewijzing, maand) = (new Periode(h.Van, h.Tot), Periode.Maand(dagen.Begin.Year, dagen.Begin.Month));
        var periode = maand.Einde < vandaag ? Perioden.Productperiode(toewijzing, dagen.Begin)!.Value : dagen;
        var omvang = Voorzieningen.Toewijzingen.Toewijzingsbericht.Product(o.Rij).Omvang!;
        var tarief = h.Tarief(dagen.Begin.Year);
        var meest = Volumeberekening.MaximumInPeriode(omvang, toewijzing, periode, p.Wet == Wet.Jeugdwet ? Standaard.IJw : Standaard.IWmo, p.Categorie) ?? long.MaxValue;
        var volume = Math.Max(1, Math.Min(meest, bedrag.Centen / tarief.Centen));

        // Three in a hundred are declared a euro too dear (TR418). In messages, which are few, more is wrong: also more than was allocated (TR321), or not to the end (TR388).
        var fout = !loterij.Kans(bericht ? 10 : 3) ? -1 : bericht ? loterij.Onder(3) : 0;
        tarief = fout == 0 ? tarief + Opslag : tarief;
        volume = fout == 1 && meest < long.MaxValue ? meest + 2 : volume;
        periode = fout == 2 && periode.Dagen > 1 ? new Periode(periode.Begin, periode.Einde!.Value.AddDays(-1)) : periode;
        return new Prestatie
        {
            ReferentieNummer = string.Create(CultureInfo.InvariantCulture, $"R{dagen.Begin:yyMM}{o.Nummer:000000}"), ToewijzingNummer = o.Nummer, ProductCategorie = p.Categorie, ProductCode = p.Code,
            ProductPeriode = periode, GeleverdVolume = volume, Eenheid = p.Eenheid, ProductTarief = tarief, IngediendBedrag = tarief * volume,
        };
    }

    private Declaratieregel Regel(DeclaratieId declaratie, int volgorde, Opgeslagenhulp o, Prestatie prestatie, IReadOnlyList<Bevinding> bevindingen, DateOnly ontvangen)
    {
        var p = o.Hulp.Product;
        var afgekeurd = bevindingen.Count > 0;
        var betaald = !afgekeurd && ontvangen.AddDays(28) <= vandaag;
        return new Declaratieregel
        {
            Id = new DeclaratieregelId(loterij.Id(ontvangen)), Declaratie = declaratie, Volgorde = volgorde, Persoon = o.Persoon, Wet = p.Wet, Aanbieder = o.Hulp.Aanbieder.Agb, Toewijzing = o.Nummer,
            Categorie = p.Categorie, Code = p.Code, Product = aanbod.Producten[p.Code], Contract = aanbod.Aanbieders[o.Hulp.Aanbieder.Agb].Contract, Productgroep = p.Productgroep, Taakveld = p.Taakveld,
            Begin = prestatie.ProductPeriode.Begin, Einde = prestatie.ProductPeriode.Einde!.Value, Volume = prestatie.GeleverdVolume, Eenheid = p.Eenheid, Tarief = prestatie.ProductTarief,
            Bedrag = prestatie.IngediendBedrag, Referentie = prestatie.ReferentieNummer, Staat = afgekeurd ? Regelstaat.Afgekeurd : betaald ? Regelstaat.Betaald : Regelstaat.Goedgekeurd,
            Bevindingen = JsonSerializer.Serialize(bevindingen, Json.Opties), BetaalbaarDoor = betaald ? "coen" : null, BetaalbaarOp = betaald ? ontvangen.AddDays(14) : null,
            BetaaldOp = betaald ? ontvangen.AddDays(28) : null,
        };
    }

    // A declaration that is no message any more was judged by the same rule: a euro above the tariff that was agreed.
    private static IReadOnlyList<Bevinding> TeDuur(Demohulp h, Prestatie prestatie)
    {
        if (Prestatieregels.TR418(prestatie, new Contractafspraak(h.Product.Eenheid, h.Tarief(prestatie.ProductPeriode.Begin.Year))) is not { } uitspraak)
        {
            return [];
        }

        var (retourcode, niveau) = Overstijgend.Codes[nameof(Prestatieregels.TR418)];
        return [new(nameof(Prestatieregels.TR418), niveau, retourcode, ["Bericht/Declaratie/Clienten/Client/Prestaties/Prestatie/ProductTarief"], uitspraak.Melding, uitspraak.Herstel)];
    }

    private static Bedrag PerMaand(Demohulp h, int jaar) => Maandkosten.Toets(h.Volume, h.Eenheid, h.Frequentie, h.Tarief(jaar), new Periode(h.Van, h.Tot))!.Value;

    private static DateOnly Vroegste(DateOnly a, DateOnly b) => a < b ? a : b;

    private static string Dag(string soort, DateOnly dag) => string.Create(CultureInfo.InvariantCulture, $"{soort}:{dag:yyyyMMdd}");
}
