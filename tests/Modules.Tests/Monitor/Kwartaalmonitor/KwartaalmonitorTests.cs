using FsCheck.Fluent;
using Rotonde.Basis;
using Rotonde.Data.Register;
using Rotonde.Financien;
using Rotonde.Financien.Begroting;
using Rotonde.Financien.Grootboek;
using Rotonde.Financien.Prognose;
using Rotonde.Monitor;
using Rotonde.Monitor.Feiten;
using Rotonde.Monitor.Indicatoren;
using Rotonde.Monitor.Kwartaalmonitor;
using Rotonde.Monitor.Streefwaarden;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Testbasis;
using Xunit;

namespace Rotonde.Modules.Tests.Monitor.Kwartaalmonitor;

/// <summary>R-246, R-250, R-252, C31 on both engines.</summary>
public class KwartaalmonitorTests
{
    private static readonly Actor Beleid = Actor.Medewerker("bram", "Bram", [Rol.Beleidsmedewerker]);
    private static readonly Actor College = Actor.Medewerker("wies", "Wies", [Rol.College]);
    private static readonly Actor Raadslid = Actor.Medewerker("raad", "Raadslid", [Rol.Raadslid]);
    private static readonly Kwartaal Q3 = new(2025, 3);
    private static readonly CancellationToken Stop = CancellationToken.None;

    public static TheoryData<Opslagmotor> Motoren => Proefgemeente.Motoren;

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task De_telling_in_de_database_zegt_hetzelfde_als_de_definitie(Opslagmotor motor)
    {
        await using var gemeente = Maak(motor);
        var dag =
            from n in Gen.Choose(0, 500)
            select new DateOnly(2024, 9, 1).AddDays(n);
        var lijn =
            from wet in Gen.Elements(Wet.Wmo, Wet.Jeugdwet, Wet.Participatiewet)
            from ingang in dag
            from duur in Gen.Choose(0, 400)
            from open in Gen.Elements(true, false, false)
            from gestopt in Gen.Elements(true, false)
            from vervallen in Gen.Elements(true, false, false, false, false)
            select new Lijn(Lijnnummer.Nieuw(), wet, "Groep " + wet, "6.712", ingang, open ? null : ingang.AddDays(duur), ingang, gestopt ? ingang.AddDays(duur / 2) : null, vervallen);
        var bericht =
            from norm in dag
            from later in Gen.Choose(-5, 5)
            from gedaan in Gen.Elements(true, true, true, false)
            select new Berichttermijn(Lijnnummer.Nieuw(), "305", norm, gedaan ? norm.AddDays(later) : null);
        var lijnen = Gen.Sample(lijn, 50, 300).ToList();
        var berichten = Gen.Sample(bericht, 50, 200).ToList();
        await LegVastAsync(gemeente, lijnen);
        await LegVastAsync(gemeente, berichten);

        foreach (var kwartaal in new[] { new Kwartaal(2024, 4), new Kwartaal(2025, 2), Q3 })
        {
            var perWet = await gemeente.MetAsync<FeitenSql, IReadOnlyDictionary<Wet, int>>(s => s.ActiefPerWetAsync(kwartaal.Peildatum, Stop));
            Assert.Equal(I06IndividueleVoorzieningenJeugdhulp.Meet(lijnen, kwartaal).Teller, perWet.GetValueOrDefault(Wet.Jeugdwet));
            Assert.Equal(I08MaatwerkvoorzieningenWmo.Meet(lijnen, kwartaal).Teller, perWet.GetValueOrDefault(Wet.Wmo));
            var (looptijd, mediaan) = await gemeente.MetAsync<FeitenSql, (Meting, decimal?)>(s => s.LooptijdAsync(kwartaal.Periode, Stop));
            Assert.Equal(I21LooptijdIndividueleVoorzieningen.Meet(lijnen, kwartaal.Periode), looptijd);
            Assert.Equal(I21LooptijdIndividueleVoorzieningen.Mediaan(lijnen, kwartaal.Periode), mediaan);
            Assert.Equal(I24TijdigheidBerichtenverkeer.Meet(berichten, kwartaal.Periode), await gemeente.MetAsync<FeitenSql, Meting>(s => s.TijdigheidAsync(kwartaal.Periode, Stop)));
        }
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task De_familie_De_Vries_staat_zonder_naam_in_de_cijfers(Opslagmotor motor)
    {
        await using var gemeente = Maak(motor);
        await DeVriesAsync(gemeente);
        await BerekenAsync(gemeente, new Kwartaal(2025, 2));
        await BerekenAsync(gemeente, Q3);

        var q2 = await MetingenAsync(gemeente, new Kwartaal(2025, 2));
        var q3 = await MetingenAsync(gemeente, Q3);

        Assert.Equal((2m, 2m, 2m, 0m), (q3["I-06"].Nu!.Teller, q3["I-09"].Nu!.Teller, q3["I-20"].Nu!.Teller, q3["I-08"].Nu!.Teller));
        Assert.Equal(new Meting(54, 1), q2["I-21"].Nu);
        Assert.Contains("Mediaan: 54 dagen", q2["I-21"].OokGetoond);
        // 305 thuiszorg in time, 305 De Brug late, 307 in time.
        Assert.Equal(new Meting(2, 3), q2["I-24"].Nu);
        Assert.Equal(q2["I-06"].Nu, q3["I-06"].Vorige);
        Assert.Null(q3["I-06"].Basis);
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Opnieuw_berekenen_vervangt_de_meting(Opslagmotor motor)
    {
        await using var gemeente = Maak(motor);
        await LegVastAsync(gemeente, [Lijn(Wet.Wmo, "2025-01-01", null)]);
        await BerekenAsync(gemeente, Q3);
        Assert.Equal(1, (await MetingenAsync(gemeente, Q3))["I-08"].Nu!.Teller);

        // What comes in late changes the quarter that is not frozen yet.
        await LegVastAsync(gemeente, [Lijn(Wet.Wmo, "2025-01-01", null), Lijn(Wet.Wmo, "2025-01-01", "2025-09-01")]);
        await BerekenAsync(gemeente, Q3);
        await BerekenAsync(gemeente, Q3);

        Assert.Equal(2, (await MetingenAsync(gemeente, Q3))["I-08"].Nu!.Teller);
        Assert.Equal(new Meting(243, 1), (await MetingenAsync(gemeente, Q3))["I-21"].Nu);
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Wat_vandaag_verandert_staat_morgen_in_de_cijfers_R252(Opslagmotor motor)
    {
        await using var gemeente = Maak(motor);
        await GeldAsync(gemeente);
        await LegVastAsync(gemeente, [Lijn(Wet.Wmo, "2025-02-01", null), Lijn(Wet.Wmo, "2025-10-18", null), Lijn(Wet.Wmo, "2025-11-01", null)]);
        Task<Uitkomst<int>> NachtAsync() => gemeente.MetAsync<BerekenVannacht, Uitkomst<int>>(b => b.UitvoerenAsync(Stop));

        var eerste = await NachtAsync();
        var tweede = await NachtAsync();

        var lopend = await MetingenAsync(gemeente, new Kwartaal(2025, 4));
        Assert.True(eerste.Waarde > 0);
        Assert.Equal(eerste.Waarde, tweede.Waarde);
        // Help that begins in November is not help of 20 October, and a year of which a quarter still runs has no total.
        Assert.Equal((2m, 1m), (lopend["I-08"].Nu!.Teller, lopend["I-08"].Vorige!.Teller));
        Assert.NotNull(lopend["I-25"].Nu);
        Assert.Null(lopend["I-26"].Nu);
        Assert.NotNull(lopend["I-26"].Vorige);
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Zonder_prognose_gaat_de_kwartaalmonitor_niet_verder_ook_niet_met_een_toelichting_R228(Opslagmotor motor)
    {
        await using var gemeente = Maak(motor);
        await StelSamenAsync(gemeente, new(Q3, Toelichtingen: new Dictionary<Hoofdstuk, string> { [Hoofdstuk.Geld] = "Alles loopt goed." }));

        var zonder = await ZetAsync(gemeente, Editiestatus.Toegelicht, Beleid);
        await GeldAsync(gemeente);
        await StelSamenAsync(gemeente, new(Q3));
        var met = await ZetAsync(gemeente, Editiestatus.Toegelicht, Beleid);

        Assert.Equal("prognose", zonder.Weigering!.Veld);
        Assert.True(met.Gelukt);
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task De_raad_ziet_van_de_prognose_alleen_wat_naar_de_raad_ging(Opslagmotor motor)
    {
        await using var gemeente = Maak(motor);
        await GeldAsync(gemeente);

        var prognose = await gemeente.MetAsync<PrognoseOverzicht, Prognosebeeld>(v => v.GeefAsync(Raadslid, 2025, 9, Stop));
        var verklaring = await gemeente.MetAsync<KostenverklaringOverzicht, Kostenverklaringsbeeld>(v => v.GeefAsync(Raadslid, 2025, 9, Stop));

        Assert.True(prognose.AlleenGepubliceerd);
        Assert.Null(prognose.Gekozen);
        Assert.Empty(prognose.Themas);
        Assert.Null(verklaring.Verklaring);
        Assert.Contains("kwartaalmonitor", verklaring.Waarom, StringComparison.Ordinal);
        Assert.NotNull((await gemeente.MetAsync<PrognoseOverzicht, Prognosebeeld>(v => v.GeefAsync(College, 2025, 9, Stop))).Gekozen);
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Hogere_kosten_worden_verklaard_uit_grootboek_en_lijnen_R230(Opslagmotor motor)
    {
        await using var gemeente = Maak(motor);
        await BoekAsync(gemeente, new DateOnly(2024, 4, 1), 1_000m);
        await BoekAsync(gemeente, new DateOnly(2025, 4, 1), 3_000m);
        await LegVastAsync(gemeente, [Lijn(Wet.Jeugdwet, "2024-01-01", null), Lijn(Wet.Jeugdwet, "2025-01-01", null)]);
        Task<Kostenverklaringsbeeld> VraagAsync(int jaar) => gemeente.MetAsync<KostenverklaringOverzicht, Kostenverklaringsbeeld>(v => v.GeefAsync(College, jaar, 9, Stop));

        var beeld = await VraagAsync(2025);

        // Twice the lines explain a thousand, what a line costs the other thousand.
        Assert.Equal((Bedrag.Euro(1_000m), Bedrag.Nul, Bedrag.Euro(1_000m)), (beeld.Verklaring!.Volume, beeld.Verklaring.Mix, beeld.Verklaring.Prijs));
        Assert.Contains("niets om mee te vergelijken", (await VraagAsync(2024)).Waarom, StringComparison.Ordinal);
        await Assert.ThrowsAsync<GeenToegangException>(() => gemeente.MetAsync<KostenverklaringOverzicht, Kostenverklaringsbeeld>(
            v => v.GeefAsync(Actor.Medewerker("sam", "Sam", [Rol.Consulent]), 2025, 9, Stop)));
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task De_nulmeting_komt_uit_de_feiten_van_2019(Opslagmotor motor)
    {
        await using var gemeente = Maak(motor);
        await LegVastAsync(gemeente, [.. Enumerable.Range(0, 40).Select(_ => Lijn(Wet.Wmo, "2019-02-01", "2020-02-01")), .. Enumerable.Range(0, 30).Select(_ => Lijn(Wet.Wmo, "2025-02-01", null))]);
        await BerekenAsync(gemeente, Q3);

        var meting = (await MetingenAsync(gemeente, Q3))["I-08"];

        Assert.Equal((40m, 30m), (meting.Basis!.Teller, meting.Nu!.Teller));
        Assert.Equal(Licht.Groen, I08MaatwerkvoorzieningenWmo.Definitie.Beoordeel(Q3, meting.Nu, meting.Basis).Licht);
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task De_kwartaalmonitor_gaat_stap_voor_stap_naar_de_raad_en_verandert_dan_niet_meer(Opslagmotor motor)
    {
        await using var gemeente = Maak(motor);
        await DeVriesAsync(gemeente);
        await GeldAsync(gemeente);
        await BerekenAsync(gemeente, Q3);
        Assert.True((await StelSamenAsync(gemeente, new(Q3, Openbaar: false, Verhalen: [new Verhaal("De Vries", "Een gezin, een plan.", Verhaalsoort.Fictief, ["I-06"])], Demo: true))).Gelukt);

        // The council sees nothing yet; and a step may not be skipped.
        Assert.Null(await gemeente.MetAsync<KwartaalmonitorOverzicht, Editie?>(v => v.GepubliceerdAsync(Raadslid, Q3, Stop)));
        await Assert.ThrowsAsync<GeenToegangException>(() => gemeente.MetAsync<KwartaalmonitorOverzicht, Editie?>(v => v.InBewerkingAsync(Raadslid, Q3, Stop)));
        Assert.False((await ZetAsync(gemeente, Editiestatus.CollegeAkkoord, College)).Gelukt);

        // The forecast deviates far from the budget, so an explanation is asked.
        Assert.Equal("toelichting", (await ZetAsync(gemeente, Editiestatus.Toegelicht, Beleid)).Weigering!.Veld);
        await StelSamenAsync(gemeente, new(Q3, Openbaar: false, Toelichtingen: new Dictionary<Hoofdstuk, string> { [Hoofdstuk.Geld] = "Nog maar een deel van de hulp loopt via het platform." }));
        Assert.True((await ZetAsync(gemeente, Editiestatus.Toegelicht, Beleid)).Gelukt);
        await Assert.ThrowsAsync<GeenToegangException>(() => ZetAsync(gemeente, Editiestatus.CollegeAkkoord, Beleid));
        Assert.True((await ZetAsync(gemeente, Editiestatus.CollegeAkkoord, College)).Gelukt);
        Assert.False((await StelSamenAsync(gemeente, new(Q3))).Gelukt);
        Assert.True((await ZetAsync(gemeente, Editiestatus.NaarRaad, College)).Gelukt);

        var raad = (await gemeente.MetAsync<KwartaalmonitorOverzicht, Editie?>(v => v.GepubliceerdAsync(Actor.Anoniem, Q3, Stop)))!;
        var tekst = Editiejson.Schrijf(raad);
        await LegVastAsync(gemeente, [Lijn(Wet.Jeugdwet, "2025-01-01", null)]);
        await BerekenAsync(gemeente, Q3);
        Assert.False((await ZetAsync(gemeente, Editiestatus.Concept, Beleid)).Gelukt);
        Assert.Equal(tekst, Editiejson.Schrijf((await gemeente.MetAsync<KwartaalmonitorOverzicht, Editie?>(v => v.GepubliceerdAsync(Actor.Anoniem, Q3, Stop)))!));
        Assert.Equal(Editiestatus.NaarRaad, raad.Status);
        Assert.True(raad.Demo);
        Assert.Equal("De Vries", Assert.Single(raad.Hoofdstukken[0].Verhalen).Titel);
        Assert.Contains(raad.Hoofdstukken[2].Tabellen, t => t.Titel.Contains("begroting en jaarrekening", StringComparison.Ordinal));
        Assert.Equal(["Individuele hulp", "Hulpmiddelen en diensten Wmo", "Maatwerk Wmo", "Jeugdhulp", "Beschermd wonen en opvang", "Jeugdbescherming en jeugdreclassering"], raad.Themas.Select(t => t.Naam));
        Assert.Equal(raad.Themas[0].Begroting, raad.Themas.Skip(1).Sum(t => t.Begroting));
        Assert.Equal(raad.Themas[0].Prognose, raad.Themas.Single(t => t.Naam == "Jeugdhulp").Prognose);
        Assert.Equal(raad.Kwartaal, (await gemeente.MetAsync<KwartaalmonitorOverzicht, Editie?>(v => v.LaatsteAsync(Actor.Anoniem, Stop)))!.Kwartaal);
        Assert.Contains(raad.Hoofdstukken[2].Tabellen, t => t.Titel.StartsWith("Prognose 2025", StringComparison.Ordinal));
        Assert.Equal(2m, raad.Hoofdstukken[3].Indicatoren.Single(i => i.Code == "I-06").Waarde);
        Assert.DoesNotContain("999990044", tekst, StringComparison.Ordinal);
        Assert.True((await ZetAsync(gemeente, Editiestatus.Besproken, College)).Gelukt);
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Een_oud_scherm_zet_geen_stap(Opslagmotor motor)
    {
        await using var gemeente = Maak(motor);
        await StelSamenAsync(gemeente, new(Q3));
        await StelSamenAsync(gemeente, new(Q3));

        var uitkomst = await gemeente.MetAsync<ZetKwartaalmonitorVerder, Uitkomst<Gedaan>>(h => h.UitvoerenAsync(new(Q3, Editiestatus.Toegelicht, Versie: 1), Proces(Beleid), Stop));

        Assert.Contains("intussen gewijzigd", uitkomst.Weigering!.Uitleg, StringComparison.Ordinal);
        Assert.Equal(2, Assert.Single(await gemeente.MetAsync<KwartaalmonitorOverzicht, IReadOnlyList<Editievermelding>>(v => v.AlleAsync(Beleid, Stop))).Versie);
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task In_een_openbare_editie_staan_geen_kleine_aantallen(Opslagmotor motor)
    {
        await using var gemeente = Maak(motor);
        await DeVriesAsync(gemeente);
        await BerekenAsync(gemeente, Q3);
        await StelSamenAsync(gemeente, new(Q3));

        var editie = (await gemeente.MetAsync<KwartaalmonitorOverzicht, Editie?>(v => v.InBewerkingAsync(Beleid, Q3, Stop)))!;

        Assert.Equal("minder dan 10 gevallen", editie.Hoofdstukken[3].Indicatoren.Single(i => i.Code == "I-06").Toon);
        Assert.NotEmpty(editie.Hoofdstukken[3].Tabellen);
        Assert.All(editie.Hoofdstukken[3].Tabellen.SelectMany(t => t.Rijen).SelectMany(r => r.Waarden), w => Assert.Null(w));
    }

    private static Proefgemeente Maak(Opslagmotor motor) => Proefgemeente.Maak(motor, new DateOnly(2025, 10, 20), s => s.AddFinancien().AddMonitor());

    private static Proces Proces(Actor actor) => new(actor, Sturing.Doel);

    private static async Task DeVriesAsync(Proefgemeente gemeente)
    {
        await LegVastAsync(gemeente,
        [
            Lijn(Wet.Jeugdwet, "2025-04-14", "2026-04-13"),
            Lijn(Wet.Jeugdwet, "2025-04-14", "2026-04-13"),
            Lijn(Wet.Wmo, "2025-04-07", "2025-05-31"),
        ]);
        await LegVastAsync(gemeente,
        [
            new Berichttermijn(Lijnnummer.Nieuw(), "305", new DateOnly(2025, 4, 14), new DateOnly(2025, 4, 11)),
            new Berichttermijn(Lijnnummer.Nieuw(), "305", new DateOnly(2025, 4, 23), new DateOnly(2025, 4, 28)),
            new Berichttermijn(Lijnnummer.Nieuw(), "307", new DateOnly(2025, 6, 10), new DateOnly(2025, 6, 5)),
        ]);
    }

    private static async Task GeldAsync(Proefgemeente gemeente)
    {
        var controller = new Proces(Actor.Medewerker("carla", "Carla", [Rol.Controller]), Verantwoording.Doel);
        using var bestand = Iv3Regio.Open();
        var inlezing = Iv3Parser.Lees(bestand);
        await gemeente.MetAsync<ImporteerIv3, Uitkomst<ImporteerIv3.Antwoord>>(h => h.UitvoerenAsync(new(inlezing), controller, Stop));
        await BoekAsync(gemeente, new DateOnly(2025, 4, 1), 408m);
    }

    private static Task<Uitkomst<int>> BoekAsync(Proefgemeente gemeente, DateOnly maand, decimal euro) => gemeente.MetAsync<BoekJournaalregels, Uitkomst<int>>(h => h.UitvoerenAsync(
        new([new Boeking(Guid.CreateVersion7(), maand.AddDays(40), maand, Wet.Jeugdwet, "Begeleiding", maand.Year < 2025 ? "6.72" : "6.752", Bedrag.Euro(euro))]),
        new Proces(Actor.Medewerker("carla", "Carla", [Rol.Controller]), Verantwoording.Doel), Stop));

    private static Lijn Lijn(Wet wet, string van, string? tot) => new(
        Lijnnummer.Nieuw(), wet, wet == Wet.Wmo ? "Huishoudelijke hulp" : "Begeleiding", wet == Wet.Wmo ? "6.711" : "6.752", DateOnly.Parse(van, System.Globalization.CultureInfo.InvariantCulture),
        tot is null ? null : DateOnly.Parse(tot, System.Globalization.CultureInfo.InvariantCulture));

    private static Task LegVastAsync(Proefgemeente gemeente, IReadOnlyList<Lijn> lijnen) => gemeente.VoegToeAsync<MonitorDb>(lijnen.Select(l => l.AlsFeit()));

    private static Task LegVastAsync(Proefgemeente gemeente, IReadOnlyList<Berichttermijn> berichten) => gemeente.VoegToeAsync<MonitorDb>(berichten.Select(b => b.AlsFeit()));

    private static Task<Uitkomst<int>> BerekenAsync(Proefgemeente gemeente, Kwartaal kwartaal) =>
        gemeente.MetAsync<BerekenIndicatoren, Uitkomst<int>>(h => h.UitvoerenAsync(new(kwartaal), Proces(Beleid), Stop));

    private static Task<IReadOnlyDictionary<string, Indicatormeting>> MetingenAsync(Proefgemeente gemeente, Kwartaal kwartaal) =>
        gemeente.MetAsync<IndicatorOverzicht, IReadOnlyDictionary<string, Indicatormeting>>(v => v.GeefAsync(Beleid, kwartaal, Stop));

    private static Task<Uitkomst<EditieId>> StelSamenAsync(Proefgemeente gemeente, StelKwartaalmonitorSamen.Opdracht opdracht) =>
        gemeente.MetAsync<StelKwartaalmonitorSamen, Uitkomst<EditieId>>(h => h.UitvoerenAsync(opdracht, Proces(Beleid), Stop));

    private static Task<Uitkomst<Gedaan>> ZetAsync(Proefgemeente gemeente, Editiestatus naar, Actor actor) =>
        gemeente.MetAsync<ZetKwartaalmonitorVerder, Uitkomst<Gedaan>>(h => h.UitvoerenAsync(new(Q3, naar), Proces(actor), Stop));
}
