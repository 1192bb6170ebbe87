using System.Text;
using Rotonde.Basis;
using Rotonde.Data.Register;
using Rotonde.Financien;
using Rotonde.Financien.Begroting;
using Rotonde.Financien.Grootboek;
using Rotonde.Financien.Prognose;
using Rotonde.Modules.Tests.Monitor;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Testbasis;
using Xunit;

namespace Rotonde.Modules.Tests.Financien.Grootboek;

/// <summary>R-222, R-228, R-229, R-237, R-245 on both engines.</summary>
public class GrootboekTests
{
    private static readonly Actor Controller = Actor.Medewerker("carla", "Carla", [Rol.Controller]);
    private static readonly Actor Consulent = Actor.Medewerker("samira", "Samira", [Rol.Consulent], "Toegang");
    private static readonly CancellationToken Stop = CancellationToken.None;

    public static TheoryData<Opslagmotor> Motoren => Proefgemeente.Motoren;

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task De_meegeleverde_Iv3_cijfers_worden_ingelezen_en_tonen_begroting_en_jaarrekening(Opslagmotor motor)
    {
        await using var gemeente = Maak(motor);
        var eerst = await ImporteerAsync(gemeente);
        var nogmaals = await ImporteerAsync(gemeente);

        Assert.Equal((931, 0), (eerst.Waarde.Regels, eerst.Waarde.Ongewijzigd));
        Assert.Equal((0, 931), (nogmaals.Waarde.Regels, nogmaals.Waarde.Ongewijzigd));
        Assert.Contains(eerst.Waarde.Signalen, s => s.Contains("Zevenaar", StringComparison.Ordinal));
        var beeld = await gemeente.MetAsync<BegrotingOverzicht, Begrotingsbeeld>(v => v.GeefAsync(Actor.Anoniem, Gemeentecode.Parse("0226"), 2019, Stop));
        Assert.Equal("Duiven", beeld.Naam);
        Assert.Equal(Bedrag.Euro(29_255_000m), beeld.Regels[^1].Jaarrekening);
        Assert.Equal(Bedrag.Euro(29_255_000m - 25_319_000m), beeld.Regels[^1].Verschil);
        Assert.Equal([2023, 2025], beeld.Begrotingen.Breuken.Select(b => b.Jaar));
        Assert.Equal(
            ["Arnhem", "Duiven", "Oude IJsselstreek", "Westervoort", "Zevenaar"],
            (await gemeente.MetAsync<BegrotingOverzicht, IReadOnlyList<(Gemeentecode Code, string Naam)>>(v => v.GemeentenAsync(Actor.Anoniem, Stop))).Select(g => g.Naam));
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Een_bestand_met_een_fout_laat_niets_achter(Opslagmotor motor)
    {
        await using var gemeente = Maak(motor);
        var kapot = "gm_code,gm_naam,jaar,verslagsoort,inwoners,taakveld,lasten\nGM0226,Duiven,2019,2019X005,25332,6.1,2806.0\nGM0226,Duiven,2019,2019X005,25332,6.2,geen\n";

        var uitkomst = await ImporteerAsync(gemeente, kapot);

        Assert.Contains("er is 1 fout", uitkomst.Weigering!.Uitleg, StringComparison.Ordinal);
        Assert.Empty((await gemeente.MetAsync<BegrotingOverzicht, Begrotingsbeeld>(v => v.GeefAsync(Actor.Anoniem, Gemeentecode.Parse("0226"), 2019, Stop))).Jaren);
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task De_primaire_begroting_verandert_niet_meer_een_jaarrekening_wel(Opslagmotor motor)
    {
        await using var gemeente = Maak(motor);
        const string kop = "gm_code,gm_naam,jaar,verslagsoort,inwoners,taakveld,lasten\n";
        await ImporteerAsync(gemeente, kop + "GM0226,Duiven,2019,2019X000,25332,6.1,2920.0\nGM0226,Duiven,2019,2019X005,25332,6.1,2806.0\n");

        Assert.Contains("staat al vast", (await ImporteerAsync(gemeente, kop + "GM0226,Duiven,2019,2019X000,25332,6.1,3000.0\n")).Weigering!.Uitleg, StringComparison.Ordinal);
        Assert.Equal(1, (await ImporteerAsync(gemeente, kop + "GM0226,Duiven,2019,2019X005,25332,6.1,2807.0\n")).Waarde.Regels);
        var regel = (await gemeente.MetAsync<BegrotingOverzicht, Begrotingsbeeld>(v => v.GeefAsync(Actor.Anoniem, Gemeentecode.Parse("0226"), 2019, Stop))).Regels[0];
        Assert.Equal((Bedrag.Euro(2_920_000m), Bedrag.Euro(2_807_000m)), (regel.Begroting, regel.Jaarrekening));
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Alleen_de_controller_boekt_en_een_consulent_ziet_geen_grootboek(Opslagmotor motor)
    {
        await using var gemeente = Maak(motor);

        await Assert.ThrowsAsync<GeenToegangException>(() => BoekAsync(gemeente, [Boeking(2025, 4, 5, 100m)], Consulent));
        await Assert.ThrowsAsync<GeenToegangException>(() => gemeente.MetAsync<PrognoseOverzicht, Prognosebeeld>(v => v.GeefAsync(Consulent, 2025, 9, Stop)));
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Een_goedgekeurde_regel_wordt_een_keer_geboekt_hoe_vaak_hij_ook_komt(Opslagmotor motor)
    {
        await using var gemeente = Maak(motor);
        var regel = Boeking(2025, 4, 5, 408m);

        Assert.Equal(1, (await BoekAsync(gemeente, [regel, regel])).Waarde);
        Assert.Equal(0, (await BoekAsync(gemeente, [regel])).Waarde);
        Assert.Equal(1, (await BoekAsync(gemeente, [Boeking(2025, 4, 6, -8m)])).Waarde);
        var maanden = await gemeente.MetAsync<GrootboekSql, IReadOnlyList<Maandboeking>>(s => s.MaandboekingenAsync(2025, 2025, Stop));
        Assert.Equal(
            [new Maandboeking(2025, 4, 202505, Bedrag.Euro(408m)), new Maandboeking(2025, 4, 202506, Bedrag.Euro(-8m))],
            maanden);
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Een_regel_zonder_taakveld_houdt_de_hele_boeking_tegen(Opslagmotor motor)
    {
        await using var gemeente = Maak(motor);

        var uitkomst = await BoekAsync(gemeente, [Boeking(2025, 4, 5, 408m), Boeking(2025, 4, 5, 1m) with { Taakveld = "6.99" }]);

        Assert.Contains("6.99", uitkomst.Weigering!.Uitleg, StringComparison.Ordinal);
        Assert.Empty(await gemeente.MetAsync<GrootboekSql, IReadOnlyList<Maandboeking>>(s => s.MaandboekingenAsync(2025, 2025, Stop)));
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task De_prognose_leert_uit_eigen_declaraties_hoe_laat_zij_komen(Opslagmotor motor)
    {
        await using var gemeente = Maak(motor, new DateOnly(2025, 10, 1));
        await ImporteerAsync(gemeente);
        // Every month costs 100,000: 55 % known in the month itself, 30 % a month later, 10 %, 4 % and 1 % in the three after.
        (int Later, decimal Deel)[] patroon = [(0, 55_000m), (1, 30_000m), (2, 10_000m), (3, 4_000m), (4, 1_000m)];
        await BoekAsync(gemeente,
        [
            .. from jaar in new[] { 2022, 2023, 2024, 2025 }
               from maand in Enumerable.Range(1, 12)
               from p in patroon
               let boek = new DateOnly(jaar, maand, 28).AddMonths(p.Later)
               where boek < new DateOnly(2025, 10, 1)
               select new Boeking(Guid.CreateVersion7(), boek, new DateOnly(jaar, maand, 1), Wet.Jeugdwet, "Begeleiding", jaar < 2025 ? "6.72" : "6.752", Bedrag.Euro(p.Deel)),
        ]);
        await LegVastAsync(gemeente, new Periode(new DateOnly(2025, 1, 1), new DateOnly(2026, 12, 31)), 120_000m);

        var beeld = await gemeente.MetAsync<PrognoseOverzicht, Prognosebeeld>(v => v.GeefAsync(Controller, 2025, 9, Stop));

        Assert.True(beeld.VoltooiingUitHistorie);
        Assert.Equal([0.55m, 0.85m, 0.95m, 0.99m, 1m], beeld.Maanden.Reverse().Take(5).Select(m => m.Voltooid));
        Assert.Equal(Bedrag.Euro(1_200_000m), beeld.Gekozen!.Jaar);
        Assert.True(beeld.Naief!.IsTeLaag);
        Assert.True(beeld.Naief.Jaar < beeld.Gekozen.Jaar);
        Assert.Equal(0m, beeld.Bandbreedte!.Mape);
        Assert.Equal(3, beeld.Prognoses.Count);
        // F2: 92 of 365 days of 120,000 a month, 80 % delivered.
        var f2 = beeld.Prognoses.Single(p => p.Methode == Prognosemethode.Verplichtingen);
        Assert.True(f2.Rest >= Bedrag.Euro(120_000m * 12m * 92m / 365m * 0.8m));
        Assert.Equal(Bedrag.Euro(900_000m), beeld.Uitputting!.Realisatie + beeld.Uitputting.Verplicht);
        var begroot = Iv3Regio.Regels.Where(r => r.Gemeente == Gemeentecode.Parse("0226") && r.Jaar == 2025 && r.Taakveld is "6.60" or "6.71" or "6.75" or "6.76" or "6.81" or "6.82")
            .Where(r => r.Gemeente == Gemeentecode.Parse("0226") && r.Jaar == 2025 && r.Soort == Iv3Verslagsoort.Begroting);
        Assert.Equal(Bedrag.Som(begroot.Select(r => r.Lasten)), beeld.Uitputting.PrimaireBegroting);
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Zonder_een_jaar_eigen_declaraties_zegt_de_prognose_dat_zij_te_laag_is(Opslagmotor motor)
    {
        await using var gemeente = Maak(motor);
        await BoekAsync(gemeente, [Boeking(2025, 4, 5, 408m)]);

        var beeld = await gemeente.MetAsync<PrognoseOverzicht, Prognosebeeld>(v => v.GeefAsync(Controller, 2025, 6, Stop));
        var leeg = await gemeente.MetAsync<PrognoseOverzicht, Prognosebeeld>(v => v.GeefAsync(Controller, 2024, 6, Stop));

        Assert.False(beeld.VoltooiingUitHistorie);
        Assert.Contains(beeld.Kanttekeningen, k => k.Contains("waarschijnlijk te laag", StringComparison.Ordinal));
        Assert.Null(beeld.Uitputting);
        Assert.Null(leeg.Gekozen);
        Assert.Contains(leeg.Kanttekeningen, k => k.Contains("nog niets geboekt", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task De_gekozen_prognose_staat_vast_met_haar_reden(Opslagmotor motor)
    {
        await using var gemeente = Maak(motor);
        await BoekAsync(gemeente, [Boeking(2025, 4, 5, 408m)]);
        Task<Uitkomst<Gedaan>> Kies(string reden) => gemeente.MetAsync<KiesPrognose, Uitkomst<Gedaan>>(
            h => h.UitvoerenAsync(new KiesPrognose.Opdracht(2025, Prognosemethode.Stroom, reden), new Proces(Controller, Verantwoording.Doel), Stop));

        Assert.Equal("reden", (await Kies(" ")).Weigering!.Veld);
        Assert.True((await Kies("De instroom verandert.")).Gelukt);
        var beeld = await gemeente.MetAsync<PrognoseOverzicht, Prognosebeeld>(v => v.GeefAsync(Controller, 2025, 6, Stop));
        Assert.Equal((Prognosemethode.Stroom, "De instroom verandert."), (beeld.Gekozen!.Methode, beeld.Keuze));
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Een_verplichting_die_stopt_telt_daarna_niet_meer_mee(Opslagmotor motor)
    {
        await using var gemeente = Maak(motor);
        await LegVastAsync(gemeente, new Periode(new DateOnly(2025, 4, 14), new DateOnly(2025, 10, 31)), 590m);

        Assert.Equal(new Periode(new DateOnly(2025, 10, 1), new DateOnly(2025, 10, 31)), Assert.Single(await ToezeggingenAsync(gemeente)).Looptijd);
        Assert.Equal((1, 1, 0), await gemeente.MetAsync<GrootboekSql, (int, int, int)>(s => s.StroomAsync(new DateOnly(2025, 10, 31), Stop)));
        Assert.Equal((0, 1, 1), await gemeente.MetAsync<GrootboekSql, (int, int, int)>(s => s.StroomAsync(new DateOnly(2025, 11, 1), Stop)));
    }

    private static Proefgemeente Maak(Opslagmotor motor, DateOnly? dag = null) => Proefgemeente.Maak(motor, dag, s => s.AddFinancien());

    private static Task<IReadOnlyList<Toezegging>> ToezeggingenAsync(Proefgemeente gemeente) =>
        gemeente.MetAsync<GrootboekSql, IReadOnlyList<Toezegging>>(s => s.ToezeggingenAsync(new DateOnly(2025, 9, 30), new DateOnly(2025, 12, 31), Stop));

    private static Boeking Boeking(int jaar, int dienst, int boek, decimal euro) =>
        new(Guid.CreateVersion7(), new DateOnly(jaar, boek, 20), new DateOnly(jaar, dienst, 14), Wet.Jeugdwet, "Begeleiding", "6.752", Bedrag.Euro(euro));

    private static Task<Uitkomst<int>> BoekAsync(Proefgemeente gemeente, IReadOnlyList<Boeking> boekingen, Actor? actor = null) =>
        gemeente.MetAsync<BoekJournaalregels, Uitkomst<int>>(h => h.UitvoerenAsync(new(boekingen), new Proces(actor ?? Controller, Verantwoording.Doel), Stop));

    private static Task LegVastAsync(Proefgemeente gemeente, Periode looptijd, decimal perMaand) => gemeente.VoegToeAsync<FinancienDb>(
    [
        new Verplichting
        {
            Bron = Guid.CreateVersion7(), Wet = Wet.Jeugdwet, Productgroep = "Begeleiding", Taakveld = "6.752", Van = looptijd.Begin, Tot = looptijd.Einde, PerMaand = Bedrag.Euro(perMaand),
        },
    ]);

    private static Task<Uitkomst<ImporteerIv3.Antwoord>> ImporteerAsync(Proefgemeente gemeente, string? tekst = null)
    {
        using var bestand = tekst is null ? Iv3Regio.Open() : new MemoryStream(Encoding.UTF8.GetBytes(tekst));
        var inlezing = Iv3Parser.Lees(bestand);
        return gemeente.MetAsync<ImporteerIv3, Uitkomst<ImporteerIv3.Antwoord>>(h => h.UitvoerenAsync(new(inlezing), new Proces(Controller, Verantwoording.Doel), Stop));
    }
}
