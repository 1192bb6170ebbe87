using Microsoft.Extensions.DependencyInjection;
using Rotonde.Aanbieders.Matching;
using Rotonde.Aanbieders.Organisaties;
using Rotonde.Basis;
using Rotonde.Berichten.Berichttypen;
using Rotonde.Berichten.Model;
using Rotonde.Berichten.Retouren;
using Rotonde.Berichten.Structuur;
using Rotonde.Berichten.Xml;
using Rotonde.Demo.Mensen;
using Rotonde.Postkamer.Termijnen;
using Rotonde.Postkamer.Verzending;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Voorzieningen;
using Rotonde.Voorzieningen.Aanbiederskeuzes;
using Rotonde.Voorzieningen.Aanvragen;
using Rotonde.Voorzieningen.Beschikkingen;
using Rotonde.Voorzieningen.EigenBijdrage;
using Rotonde.Voorzieningen.Indicaties;
using Rotonde.Voorzieningen.Overgangen;
using Rotonde.Voorzieningen.Toewijzingen;
using Bericht301 = Rotonde.Berichten.Berichttypen.Toewijzingsbericht;
using Omvang = Rotonde.Voorzieningen.Toewijzingen.Omvang;

namespace Rotonde.Demo.Rit;

/// <summary>C15, C18–C27: decisions go out, the provider receives its 301 and declares, and the line that is too high is refused with the standard's code.</summary>
public sealed partial class Demorit
{
    private static readonly AgbCode DeBrug = AgbCode.Parse("99990101");
    private static readonly AgbCode Thuiszorg = AgbCode.Parse("99990102");
    private static readonly DateOnly BeginRoos = new(2025, 4, 14);
    private static readonly DateOnly EindeRoos = new(2026, 4, 13);

    private AanvraagId _aanvraagRiek;
    private AanvraagId _aanvraagRoos;
    private Bericht301? _bericht301Roos;
    private Bericht301? _bericht301Riek;
    private int _berichtnummer;

    private Geheugenpost Post => (Geheugenpost)diensten.GetRequiredService<ITransport>();

    [Controlepunt("C15", "2025-03-19")]
    private async Task<string> VoorliggendAsync(CancellationToken stop)
    {
        Voorliggendantwoord Niet(Voorliggendebron bron, string waarom) => new(bron, false, false, false, true, Voorliggendconclusie.Niet, waarom);
        Voorliggendantwoord Deels(Voorliggendebron bron, string waarom) => new(bron, true, true, false, true, Voorliggendconclusie.Deels, waarom);

        Voorliggendantwoord[] zonderReden =
        [
            new(Voorliggendebron.EigenKracht, true, true, true, true, Voorliggendconclusie.Geschikt, "Riek leert het weer zelf."),
            new(Voorliggendebron.IndividueleHulp, true, true, true, true, Voorliggendconclusie.Geschikt, "twee uur per week"),
        ];
        Zie.Geweigerd(
            await MetAsync<LegVoorliggendVast, Uitkomst<Gedaan>>(l => l.UitvoerenAsync(new(_persoon[Demoinwoners.Riek], _doel["Riek"], zonderReden), Namens(Samira), stop)),
            nameof(VoorliggendEerst));

        Voorliggendantwoord[] antwoorden =
        [
            Deels(Voorliggendebron.EigenKracht, "Riek leert het met oefenen weer zelf, in acht weken."),
            Niet(Voorliggendebron.GebruikelijkeHulp, "Riek woont alleen."),
            Deels(Voorliggendebron.Netwerk, "Buur Piet doet boodschappen; Els is overbelast en stopt met schoonmaken."),
            Niet(Voorliggendebron.AlgemeenGebruikelijk, "Een hulpmiddel helpt hier niet."),
            Deels(Voorliggendebron.AlgemeneVoorziening, "De boodschappendienst brengt de boodschappen."),
            Deels(Voorliggendebron.AnderStelsel, "De wijkverpleging (Zvw) helpt met wassen en aankleden."),
            Niet(Voorliggendebron.CollectiefMaatwerk, "Een groep past niet bij het huishouden."),
            new(Voorliggendebron.IndividueleHulp, true, true, true, true, Voorliggendconclusie.Geschikt, "Er blijft tijdelijk twee uur per week over."),
        ];
        await LegVoorliggendVastAsync(Demoinwoners.Riek, "Riek", antwoorden, stop);

        foreach (var doel in new[] { "Roos meedoen" })
        {
            await LegVoorliggendVastAsync(
                Demoinwoners.Roos, doel,
                [
                    .. Enum.GetValues<Voorliggendebron>().Where(b => b < Voorliggendebron.IndividueleHulp).Select(b => Deels(b, "Dit helpt een deel, maar niet genoeg.")),
                    new(Voorliggendebron.IndividueleHulp, true, true, true, true, Voorliggendconclusie.Geschikt, "Begeleiding blijft nodig."),
                ],
                stop);
        }

        return "wijkverpleging (Zvw), boodschappendienst en eigen kracht gaan voor; er blijft tijdelijk 2 uur per week over";
    }

    [Controlepunt("C18", "2025-03-26")]
    private async Task<string> AanvragenAsync(CancellationToken stop)
    {
        _aanvraagRiek = await DienInAsync(Demoinwoners.Riek, Wet.Wmo, _meldingRiek.Waarde, stop);
        _aanvraagRoos = await DienInAsync(
            Demoinwoners.Roos, Wet.Jeugdwet, _melding.Waarde, stop,
            new Instemming(_persoon[Demoinwoners.Jan], Hoedanigheid.Gezagdrager, klok.Vandaag()), new Instemming(_persoon[Demoinwoners.Els], Hoedanigheid.Gezagdrager, klok.Vandaag()));

        var riek = await MetAsync<AanvraagInBeeld, Aanvraagbeeld>(a => a.GeefAsync(Samira, _aanvraagRiek, stop));
        var roos = await MetAsync<AanvraagInBeeld, Aanvraagbeeld>(a => a.GeefAsync(Samira, _aanvraagRoos, stop));
        Zie.Gelijk(new DateOnly(2025, 4, 9), riek.BeslisUiterlijk, "Wmo beslissen uiterlijk");
        Zie.Gelijk(new DateOnly(2025, 5, 21), roos.BeslisUiterlijk, "Jeugdwet beslissen uiterlijk");
        return "Riek (Wmo) beslissen uiterlijk 09-04-2025; Roos (Jeugdwet) uiterlijk 21-05-2025";
    }

    [Controlepunt("C19", "2025-04-01")]
    private async Task<string> BeschikkingAsync(CancellationToken stop)
    {
        var regel = await IndiceerAsync(Demoinwoners.Riek, "Riek", "D0101", new Omvang(2, Eenheid.Uur, Frequentie.PerWeek), new(2025, 4, 7), new(2025, 5, 31), 552, _aanvraagRiek, stop);
        var concept = await SchrijfAsync(_aanvraagRiek, [regel], stop);

        Zie.Waar(
            await IsVerbodenAsync(() => MetAsync<NeemBesluit, Uitkomst<DateOnly>>(n => n.UitvoerenAsync(new(concept), new Proces(Samira, Doelen.Besluit), stop))),
            "de opsteller beslist niet", "de opsteller besliste");
        var bezwaarTot = (await MetAsync<NeemBesluit, Uitkomst<DateOnly>>(n => n.UitvoerenAsync(new(concept), new Proces(Beatrijs, Doelen.Besluit), stop))).Waarde;
        await WerkDoorAsync(stop);
        Zie.Gelijk(new DateOnly(2025, 5, 13), bezwaarTot, "bezwaar tot");

        var brief = (await MetAsync<MijnBeschikkingen, string?>(m => m.BriefAsync(Als(Demoinwoners.Riek), concept, stop)))!;
        foreach (var tekst in new[] { "13 mei 2025", "Wat wij van u verwachten", "Wat u van ons mag verwachten" })
        {
            Zie.Waar(brief.Contains(tekst, StringComparison.OrdinalIgnoreCase), $"in de brief: {tekst}", "niet in de brief");
        }

        return "getekend door de beslisser, niet door de opsteller; in de brief staan bezwaar tot 13 mei 2025 en beide verwachtingen";
    }

    [Controlepunt("C20", "2025-04-01")]
    private async Task<string> OptiesAsync(CancellationToken stop)
    {
        var perWeek = new Omvang(2, Eenheid.Uur, Frequentie.PerWeek);
        var individueel = await IndiceerAsync(Demoinwoners.Roos, "Roos meedoen", "D4501", perWeek, BeginRoos, EindeRoos, 7_072, _aanvraagRoos, stop);
        var groep = await IndiceerAsync(
            Demoinwoners.Roos, "Roos meedoen", "D4502", new Omvang(2, Eenheid.Dagdeel, Frequentie.PerWeek), BeginRoos, EindeRoos, 4_992, _aanvraagRoos, stop);
        var concept = await SchrijfAsync(_aanvraagRoos, [individueel, groep], stop);

        Task<Uitkomst<DateOnly>> Besluit() => MetAsync<NeemBesluit, Uitkomst<DateOnly>>(n => n.UitvoerenAsync(new(concept), new Proces(Beatrijs, Doelen.Besluit), stop));
        Zie.Geweigerd(await Besluit(), nameof(TweeOptiesBovenGrens));
        _ = (await MetAsync<WeegOpties, Uitkomst<Gedaan>>(w => w.UitvoerenAsync(
            new(_persoon[Demoinwoners.Roos], _doel["Roos meedoen"],
            [
                new("groep met wat individuele begeleiding", false, 4, 5, 4, Bedrag.Euro(12_064), "Roos leert van leeftijdgenoten."),
                new("alleen individuele begeleiding", false, 2, 3, 2, Bedrag.Euro(17_680), "Zoals het was; Roos komt weinig buiten."),
            ],
            0), new Proces(Samira, Doelen.Besluit), stop))).Waarde;
        _ = (await Besluit()).Waarde;
        await WerkDoorAsync(stop);
        return "samen € 12.064, boven € 10.000: pas getekend nadat twee opties op duurzaamheid, passendheid en betaalbaarheid waren gewogen";
    }

    [Controlepunt("C21", "2025-04-01")]
    private async Task<string> MatchmakingAsync(CancellationToken stop)
    {
        var aanbieders = await MetAsync<AanbiederOverzicht, AanbiederOverzicht.Bladzijde>(a => a.GeefAsync(Samira, null, 1, 50, stop));
        Kandidaat Wie(AgbCode agb, int positief, int ervaringen, decimal weken, decimal kilometers, bool alInGezin, bool voorkeur)
        {
            var rij = aanbieders.Rijen.Single(r => r.Agb == agb);
            return new Kandidaat(rij.Id, rij.Naam, 1, positief, ervaringen, weken, kilometers, alInGezin, voorkeur, Bedrag.Euro(95));
        }

        // Experiences, waiting weeks and distances are demo figures; De Brug is already in the family.
        Kandidaat[] kandidaten = [Wie(AgbCode.Parse("99990108"), 18, 22, 3, 6, false, false), Wie(DeBrug, 17, 22, 3, 6, true, true)];
        Task<Uitkomst<Matchlijst>> Kies(AgbCode agb, string? reden) => MetAsync<KiesAanbieder, Uitkomst<Matchlijst>>(k => k.UitvoerenAsync(
            new(_persoon[Demoinwoners.Roos], _doel["Els"], _producten["D4401"], kandidaten, Bedrag.Euro(95), aanbieders.Rijen.Single(r => r.Agb == agb).Id,
                [_persoon[Demoinwoners.Roos], _persoon[Demoinwoners.Jan], _persoon[Demoinwoners.Els]], reden),
            new Proces(Samira, Doelen.Besluit), stop));

        Zie.Geweigerd(await Kies(AgbCode.Parse("99990108"), null), nameof(KeuzeVanMensen));
        var lijst = (await Kies(DeBrug, null)).Waarde;
        var (eerste, tweede) = (lijst.Passend[0], lijst.Passend[1]);
        Zie.Gelijk("De Brug (demo)", eerste.Kandidaat.Naam, "eerste");
        Zie.Gelijk(7, eerste.Delen.Count, "zichtbare delen");
        decimal Punten(Passend p, string deel) => p.Delen.Single(d => d.Naam == deel).Punten;
        Zie.Waar(Punten(eerste, "ervaring") < Punten(tweede, "ervaring") && Punten(eerste, "al in het gezin") == 10m && Punten(tweede, "al in het gezin") == 0m,
            "gewonnen op continuïteit", string.Join("; ", eerste.Delen.Select(d => $"{d.Naam} {d.Punten:0.0}")));

        var keuze = (await MetAsync<AanbiederskeuzesVanPersoon, IReadOnlyList<Keuzeregel>>(v => v.GeefAsync(Samira, _persoon[Demoinwoners.Roos], stop))).Single();
        Zie.Gelijk((3, "De Brug (demo)"), (keuze.GekozenDoor.Count, keuze.Aanbieder), "keuze van Roos en haar ouders");
        return $"De Brug {eerste.Afgerond:0.0} voor {tweede.Kandidaat.Naam} {tweede.Afgerond:0.0}, door continuïteit; zeven delen zichtbaar; de keuze van Roos, Jan en Els is bewaard";
    }

    [Controlepunt("C23", "2025-04-08")]
    private async Task<string> ZestienEnHalfAsync(CancellationToken stop)
    {
        Zie.Gelijk(klok.Vandaag(), DoorgaandeZorglijn.DagVan(Demoinwoners.Wouter.Geboren, Overgangsmoment.ZestienEnHalf), "16½ jaar");
        _ = (await MetAsync<MaakOvergangstaken, Uitkomst<int>>(m => m.UitvoerenAsync(stop))).Waarde;
        var taken = await MetAsync<OpenOvergangstaken, IReadOnlyList<Overgangsregel>>(o => o.GeefAsync(Samira, 1, 100, stop));
        Zie.Gelijk(0, taken.Count(t => t.Persoon == _persoon[Demoinwoners.Wouter]), "taken voor Wouter");
        Zie.Waar(DoorgaandeZorglijn.Taken(Demoinwoners.Wouter.Geboren, true, klok.Vandaag()).Any(), "met een voorziening was er wel een taak", "ook dan niet");
        return "Wouter wordt 16½ en heeft geen individuele voorziening: er is geen taak gemaakt; met een voorziening was die er wel";
    }

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
    private Task<string> StartThuiszorgAsync(CancellationToken stop) =>
        StartAsync(_bericht301Riek!, Standaard.IWmo, Thuiszorg, new(2025, 4, 7), new(2025, 4, 14), true, Demoinwoners.Riek, stop);

    [Controlepunt("C25", "2025-04-28")]
    private Task<string> StartDeBrugAsync(CancellationToken stop) =>
        StartAsync(_bericht301Roos!, Standaard.IJw, DeBrug, BeginRoos, new(2025, 4, 23), false, Demoinwoners.Roos, stop);

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
        await ZieTijdigAsync("307", new DateOnly(2025, 6, 1), true, stop);
        var bijdrage = await MetAsync<BijdrageVanPersoon, Bijdragebeeld>(b => b.GeefAsync(Als(Demoinwoners.Riek), _persoon[Demoinwoners.Riek], stop));
        Zie.Gelijk((1, Bedrag.Euro(21)), (bijdrage.Maanden.Count, bijdrage.Totaal), "eigen bijdrage: maanden en bedrag");
        return "307 op 05-06 voor einde 31-05: op tijd; eigen bijdrage over één maand (mei): € 21,00";
    }

    private async Task<string> StartAsync(
        Bericht301 heen, Standaard standaard, AgbCode aanbieder, DateOnly begin, DateOnly norm, bool optijd, Demoinwoner wie, CancellationToken stop)
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
        await ZieTijdigAsync("305", new DateOnly(norm.Year, norm.Month, 1), optijd, stop, aanbieder);
        return $"305 met start {begin.Kort()}, norm {norm.Kort()}: {(optijd ? "op tijd" : "te laat")}; de hulp loopt";
    }

    private async Task ZieTijdigAsync(string nummer, DateOnly maand, bool optijd, CancellationToken stop, AgbCode? aanbieder = null)
    {
        var regels = (await MetAsync<Tijdigheid, IReadOnlyList<Tijdigheidsregel>>(t => t.TelAsync(Periode.Maand(maand.Year, maand.Month), stop)))
            .Where(t => t.Soort.EndsWith(nummer, StringComparison.Ordinal) && (aanbieder is null || t.Aanbieder == aanbieder)).ToList();
        Zie.Gelijk((1, optijd ? 1 : 0), (regels.Sum(r => r.MetNorm), regels.Sum(r => r.Tijdig)), $"{nummer}: met norm en op tijd");
    }

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
        Zie.Waar(!uitkomst.Gelukt, "niet verzonden", "verzonden");
    }

    private async Task<VoorzieningId> EnigeAsync(Demoinwoner wie, string product, CancellationToken stop)
    {
        var hulp = await MetAsync<VoorzieningenVanPersoon, IReadOnlyList<Voorzieningregel>>(v => v.GeefAsync(Samira, _persoon[wie], stop));
        return hulp.SingleOrDefault(v => v.Product == product)?.Voorziening ?? throw new RitfoutException(product, string.Join(", ", hulp.Select(h => h.Product)));
    }

    private async Task<SchrijfBeschikking.Regel> IndiceerAsync(
        Demoinwoner wie, string doel, string product, Omvang omvang, DateOnly van, DateOnly tot, decimal jaarkosten, AanvraagId aanvraag, CancellationToken stop)
    {
        var indicatie = (await MetAsync<StelIndicatie, Uitkomst<IndicatieId>>(s => s.UitvoerenAsync(
            new(_persoon[wie], _doel[doel], _producten[product], omvang, van, tot, "minder zodra het zelf lukt", aanvraag, GeraamdeJaarkosten: Bedrag.Euro(jaarkosten)),
            new Proces(Samira, Doelen.Besluit), stop))).Waarde;
        return new SchrijfBeschikking.Regel(_producten[product], omvang, van, tot, indicatie);
    }

    private async Task<BeschikkingId> SchrijfAsync(AanvraagId aanvraag, IReadOnlyList<SchrijfBeschikking.Regel> regels, CancellationToken stop) =>
        (await MetAsync<SchrijfBeschikking, Uitkomst<BeschikkingId>>(s => s.UitvoerenAsync(
            new(aanvraag, Besluit.Toekennen, "Wat u zelf kunt en wat er in de buurt is, helpt al een deel. Daarnaast krijgt u deze hulp.",
                "U oefent mee.\nU laat het ons weten als het beter of slechter gaat.", "Wij zorgen dat de hulp op tijd begint.\nSamira belt na vier weken.", regels,
                "Zonder deze hulp lukt het nu niet."),
            new Proces(Samira, Doelen.Besluit), stop))).Waarde;

    private async Task<AanvraagId> DienInAsync(Demoinwoner wie, Wet wet, Guid melding, CancellationToken stop, params Instemming[] meer) =>
        (await MetAsync<DienAanvraagIn, Uitkomst<AanvraagId>>(d => d.UitvoerenAsync(
            new(_persoon[wie], wet, klok.Vandaag(), [new Instemming(_persoon[wie], Hoedanigheid.Zelf, klok.Vandaag()), .. meer], Demomedewerkers.Team, melding, _plan, Samira.Subject),
            new Proces(Samira, Doelen.Besluit), stop))).Waarde;

    private async Task LegVoorliggendVastAsync(Demoinwoner wie, string doel, IReadOnlyList<Voorliggendantwoord> antwoorden, CancellationToken stop) =>
        _ = (await MetAsync<LegVoorliggendVast, Uitkomst<Gedaan>>(l => l.UitvoerenAsync(new(_persoon[wie], _doel[doel], antwoorden), Namens(Samira), stop))).Waarde;

    private static async Task<bool> IsVerbodenAsync<T>(Func<Task<T>> werk)
    {
        try
        {
            await werk();
            return false;
        }
        catch (GeenToegangException)
        {
            return true;
        }
    }

    private Berichtkop Kop(Standaard standaard, int nummer, AgbCode aanbieder) => new()
    {
        Soort = Berichtsoort.Van(standaard, nummer), Gemeente = gemeente.Code, Aanbieder = aanbieder, Identificatie = $"DEMO{++_berichtnummer}", Dagtekening = klok.Vandaag(),
    };

    private static Meldingclient Client(Bericht301 b) =>
        new() { Bsn = b.Client.Bsn, Geboortedatum = b.Client.Geboortedatum, Geslacht = b.Client.Geslacht, Naam = b.Client.Naam };
}
