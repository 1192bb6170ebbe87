using Microsoft.Extensions.DependencyInjection;
using Rotonde.Basis;
using Rotonde.Berichten.Berichttypen;
using Rotonde.Berichten.Model;
using Rotonde.Berichten.Retouren;
using Rotonde.Berichten.Structuur;
using Rotonde.Berichten.Xml;
using Rotonde.Demo.Mensen;
using Rotonde.Postkamer.Berichtenlijst;
using Rotonde.Postkamer.Register;
using Rotonde.Postkamer.Termijnen;
using Rotonde.Postkamer.Verzending;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Voorzieningen;
using Rotonde.Voorzieningen.EigenBijdrage;
using Rotonde.Voorzieningen.Toewijzingen;
using Bericht301 = Rotonde.Berichten.Berichttypen.Toewijzingsbericht;

namespace Rotonde.Demo.Rit;

/// <summary>C22–C27: the provider receives its 301, begins, declares and stops; what comes in late or too high is seen.</summary>
public sealed partial class Demorit
{
    private Bericht301? _bericht301Roos;
    private Bericht301? _bericht301Riek;
    private int _berichtnummer;

    private Geheugenpost Post => (Geheugenpost)diensten.GetRequiredService<ITransport>();

    [Controlepunt("C22", "2025-04-02")]
    private async Task<string> ToewijzenAsync(CancellationToken stop)
    {
        var roos = await EnigeAsync(Demoinwoners.Roos, "Begeleiding individueel jeugd", stop);
        var riek = await EnigeAsync(Demoinwoners.Riek, "Hulp bij het huishouden", stop);

        _bericht301Roos = await WijsToeEnVerzendAsync(roos, DeBrug, stop);
        _bericht301Riek = await WijsToeEnVerzendAsync(riek, Thuiszorg, stop);
        var product = _bericht301Roos.Producten.Single();
        Zie.Gelijk((BeginRoos, (DateOnly?)EindeRoos, 2L, "04", "2"),
            (product.Ingangsdatum, product.Einddatum, product.Omvang!.Volume, product.Omvang.Eenheid, product.Omvang.Frequentie), "301 aan De Brug");
        Zie.Gelijk(new DateOnly(2025, 4, 7), _bericht301Riek.Producten.Single().Ingangsdatum, "301 aan de thuiszorg vanaf");

        await ZieWeekZonderEindeGeweigerdAsync(_bericht301Roos, stop);

        klok.GaNaar(new DateOnly(2025, 4, 3));
        foreach (var heen in new[] { _bericht301Roos, _bericht301Riek })
        {
            Post.LegIn(gemeente.Code, Berichtschrijver.Schrijf(Antwoorden.Retour(heen.NaarBericht(), [], new Antwoordkop($"R{++_berichtnummer}", klok.Vandaag()))));
        }

        await PostrondeAsync(stop);
        var tijdig = await MetAsync<Tijdigheid, IReadOnlyList<Tijdigheidsregel>>(t => t.TelAsync(Periode.Maand(2025, 4), stop));
        var retouren = tijdig.Where(t => t.Soort.EndsWith("302", StringComparison.Ordinal)).ToList();
        Zie.Gelijk((2, 2), (retouren.Sum(t => t.MetNorm), retouren.Sum(t => t.Tijdig)), "302 binnen, op tijd");
        return "301 aan De Brug (14-04-2025 t/m 13-04-2026, 2 uur per week) en aan de thuiszorg (vanaf 07-04); 302 op 03-04, beide op tijd; per week zonder einddatum geweigerd (CD076)";
    }

    [Controlepunt("C24", "2025-04-11")]
    private async Task<string> StartThuiszorgAsync(CancellationToken stop)
    {
        var bericht = await StartAsync(_bericht301Riek!, Standaard.IWmo, Thuiszorg, new(2025, 4, 7), Demoinwoners.Riek, stop);
        Zie.Gelijk((new DateOnly(2025, 4, 14), true), (bericht.Norm!.Value, bericht.Tijdig!.Value), "305 van de thuiszorg: norm en op tijd");
        return $"305 met start 07-04-2025, norm {bericht.Norm.Value.Kort()}: op tijd; de hulp loopt";
    }

    [Controlepunt("C25", "2025-04-28")]
    private async Task<string> StartDeBrugAsync(CancellationToken stop)
    {
        var kwartaal = new Kwartaal(2025, 2);
        var voor = Waarde(await MeetAsync(kwartaal, stop), "I-24");
        var bericht = await StartAsync(_bericht301Roos!, Standaard.IJw, DeBrug, BeginRoos, Demoinwoners.Roos, stop);
        var na = Waarde(await MeetAsync(kwartaal, stop), "I-24");
        Zie.Gelijk((new DateOnly(2025, 4, 23), false), (bericht.Norm!.Value, bericht.Tijdig!.Value), "305 van De Brug: norm en op tijd");
        Zie.Gelijk((100m, 50m), (voor, na), "I-24 voor en na de late 305 (%)");
        return $"305 met start 14-04-2025, norm {bericht.Norm.Value.Kort()}: te laat; I-24 daalt van {voor:0} naar {na:0} %; de hulp loopt";
    }

    [Controlepunt("C26", "2025-05-05")]
    private async Task<string> DeclarerenAsync(CancellationToken stop)
    {
        var tehoog = await DeclareerAsync("D1", "P1", 10, stop);
        Zie.Gelijk(Bedrag.Nul, tehoog.Oordeel!.Toegekend, "toegekend");
        var codes = tehoog.Oordeel.Clienten.SelectMany(c => c.Prestaties).SelectMany(p => p.Retourcodes).Distinct().ToList();
        Zie.Gelijk("9321", string.Join(' ', codes), "codes bij 10 uur");

        var goed = await DeclareerAsync("D2", "P2", 6, stop);
        Zie.Gelijk("8001", string.Join(' ', goed.Oordeel!.Retourcodes), "codes bij 6 uur");
        Zie.Gelijk(Bedrag.Euro(408), goed.Oordeel.Toegekend, "toegekend");
        return "10 uur over 14 t/m 30 april: afgekeurd met 9321; de verbeterde regel van 6 uur met nieuwe nummers is goedgekeurd (€ 408,00)";
    }

    [Controlepunt("C27", "2025-06-05")]
    private async Task<string> StopThuiszorgAsync(CancellationToken stop)
    {
        var p = _bericht301Riek!.Producten.Single();
        Post.LegIn(gemeente.Code, Berichtschrijver.Schrijf(new Stopbericht
        {
            Kop = Kop(Standaard.IWmo, 307, Thuiszorg),
            Client = Client(_bericht301Riek),
            Producten =
            [
                new StopProduct
                {
                    ToewijzingNummer = p.ToewijzingNummer, Product = p.Product, ToewijzingIngangsdatum = p.Ingangsdatum, Begindatum = new(2025, 4, 7), Einddatum = new(2025, 5, 31),
                    RedenBeeindiging = "19", StatusAanlevering = Aanlevering.Eerste,
                },
            ],
        }.NaarBericht()));
        await PostrondeAsync(stop);

        var hulp = (await MetAsync<VoorzieningenVanPersoon, IReadOnlyList<Voorzieningregel>>(v => v.GeefAsync(Samira, _persoon[Demoinwoners.Riek], stop))).Single(v => v.Nummer == p.ToewijzingNummer);
        Zie.Gelijk((Voorzieningstatus.Gestopt, (DateOnly?)new DateOnly(2025, 5, 31)), (hulp.Status, hulp.GestoptOp), "hulp");
        var bericht = await ZiePostAsync(307, Thuiszorg, stop);
        Zie.Gelijk((new DateOnly(2025, 6, 6), true), (bericht.Norm!.Value, bericht.Tijdig!.Value), "307: norm en op tijd");
        var bijdrage = await MetAsync<BijdrageVanPersoon, Bijdragebeeld>(b => b.GeefAsync(Als(Demoinwoners.Riek), _persoon[Demoinwoners.Riek], stop));
        Zie.Gelijk((new DateOnly(2025, 5, 1), Bedrag.Euro(21)), (bijdrage.Maanden.Single().Maand, bijdrage.Totaal), "eigen bijdrage: maand en bedrag");
        return $"307 op 05-06 voor einde 31-05, norm {bericht.Norm.Value.Kort()}: op tijd; eigen bijdrage over één maand (mei): € 21,00";
    }

    /// <summary>The provider tells that the help began; answers the message as the post room shows it.</summary>
    private async Task<Berichtregel> StartAsync(Bericht301 heen, Standaard standaard, AgbCode aanbieder, DateOnly begin, Demoinwoner wie, CancellationToken stop)
    {
        var p = heen.Producten.Single();
        Post.LegIn(gemeente.Code, Berichtschrijver.Schrijf(new Startbericht
        {
            Kop = Kop(standaard, 305, aanbieder),
            Client = Client(heen),
            Producten =
            [
                new StartProduct
                {
                    ToewijzingNummer = p.ToewijzingNummer, Product = p.Product, ToewijzingIngangsdatum = p.Ingangsdatum, Begindatum = begin, StatusAanlevering = Aanlevering.Eerste,
                },
            ],
        }.NaarBericht()));
        await PostrondeAsync(stop);

        var hulp = (await MetAsync<VoorzieningenVanPersoon, IReadOnlyList<Voorzieningregel>>(v => v.GeefAsync(Samira, _persoon[wie], stop))).Single(v => v.Nummer == p.ToewijzingNummer);
        Zie.Gelijk((Voorzieningstatus.Gestart, (DateOnly?)begin), (hulp.Status, hulp.GestartOp), "hulp");
        return await ZiePostAsync(305, aanbieder, stop);
    }

    /// <summary>The one message of this number that this provider sent, as the post room shows it to the contract manager.</summary>
    private async Task<Berichtregel> ZiePostAsync(int nummer, AgbCode aanbieder, CancellationToken stop) =>
        (await MetAsync<Berichtenoverzicht, Berichtenoverzicht.Bladzijde>(b => b.GeefAsync(Karim, new Berichtfilter(Nummer: nummer, Richting: Richting.In), 1, 200, stop)))
            .Rijen.Single(r => r.Aanbieder == aanbieder);

    private async Task<Declaratieantwoord> DeclareerAsync(string declaratie, string referentie, long uren, CancellationToken stop)
    {
        var p = _bericht301Roos!.Producten.Single();
        var tarief = Bedrag.Euro(68);
        Post.LegIn(gemeente.Code, Berichtschrijver.Schrijf(new Declaratiebericht
        {
            Kop = Kop(Standaard.IJw, 323, DeBrug),
            DeclaratieNummer = declaratie,
            DeclaratiePeriode = Periode.Maand(2025, 4),
            DeclaratieDagtekening = klok.Vandaag(),
            Clienten =
            [
                new Declaratieclient(_bericht301Roos.Client.Bsn,
                [
                    new Prestatie
                    {
                        ReferentieNummer = referentie, ToewijzingNummer = p.ToewijzingNummer, ProductCategorie = p.Product!.Categorie, ProductCode = p.Product.Code!,
                        ProductPeriode = new Periode(BeginRoos, new DateOnly(2025, 4, 30)), GeleverdVolume = uren, Eenheid = "04", ProductTarief = tarief, IngediendBedrag = tarief * uren,
                    },
                ]),
            ],
        }.NaarBericht()));
        var uit = await PostrondeAsync(stop);
        var antwoord = uit.SingleOrDefault(b => b.Soort.Nummer == 325) ?? throw new RitfoutException("een 325", $"{uit.Count} andere berichten");
        return Declaratieantwoord.Uit(antwoord);
    }

    /// <summary>The postman's round: what lies in goes in, what happened is told, what must go out goes out.</summary>
    private async Task<IReadOnlyList<Bericht>> PostrondeAsync(CancellationToken stop)
    {
        for (var ronde = 0; ronde < 2; ronde++)
        {
            await MetAsync<Postbode, Postronde>(p => p.RondeAsync(stop));
            await WerkDoorAsync(stop);
        }

        await MetAsync<Postbode, Postronde>(p => p.RondeAsync(stop));
        return [.. Post.Neem(gemeente.Code).Select(u => Berichtlezer.Lees(u.Bytes).Bericht!)];
    }

    private async Task<Bericht301> WijsToeEnVerzendAsync(VoorzieningId voorziening, AgbCode aanbieder, CancellationToken stop)
    {
        var proces = new Proces(Samira, Doelen.Levering);
        var toewijzing = (await MetAsync<WijsToe, Uitkomst<WijsToe.Antwoord>>(w => w.UitvoerenAsync(new(voorziening, aanbieder), proces, stop))).Waarde;
        _ = (await MetAsync<VerzendToewijzing, Uitkomst<Guid>>(v => v.UitvoerenAsync(new(toewijzing.Toewijzing), proces, stop))).Waarde;
        return Bericht301.Uit((await PostrondeAsync(stop)).Single(b => b.Soort.Nummer == 301));
    }

    private async Task ZieWeekZonderEindeGeweigerdAsync(Bericht301 goed, CancellationToken stop)
    {
        var fout = (goed with { Producten = [goed.Producten.Single() with { Einddatum = null }] }).NaarBericht();
        Zie.Gelijk("CD076", string.Join(' ', VerzendBericht.Controleer(fout).Select(b => b.Regel).Distinct()), "bevinding vooraf");
        var uitkomst = await MetAsync<VerzendBericht, Uitkomst<Verzending>>(v => v.UitvoerenAsync(new(fout), new Proces(Samira, Doelen.Levering), stop));
        _ = Zie.Geweigerd(uitkomst, "CD076");
    }

    private async Task<VoorzieningId> EnigeAsync(Demoinwoner wie, string product, CancellationToken stop)
    {
        var hulp = await MetAsync<VoorzieningenVanPersoon, IReadOnlyList<Voorzieningregel>>(v => v.GeefAsync(Samira, _persoon[wie], stop));
        return hulp.SingleOrDefault(v => v.Product == product)?.Voorziening ?? throw new RitfoutException(product, string.Join(", ", hulp.Select(h => h.Product)));
    }

    private Berichtkop Kop(Standaard standaard, int nummer, AgbCode aanbieder) => new()
    {
        Soort = Berichtsoort.Van(standaard, nummer), Gemeente = gemeente.Code, Aanbieder = aanbieder, Identificatie = $"DEMO{++_berichtnummer}", Dagtekening = klok.Vandaag(),
    };

    private static Meldingclient Client(Bericht301 b) =>
        new() { Bsn = b.Client.Bsn, Geboortedatum = b.Client.Geboortedatum, Geslacht = b.Client.Geslacht, Naam = b.Client.Naam };
}
