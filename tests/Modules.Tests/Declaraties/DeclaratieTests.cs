using Rotonde.Aanbieders.Contracten;
using Rotonde.Basis;
using Rotonde.Berichten.Berichttypen;
using Rotonde.Berichten.Xml;
using Rotonde.Data.Register;
using Rotonde.Declaraties.Betalingen;
using Rotonde.Declaraties.Ontvangst;
using Rotonde.Declaraties.Overzichten;
using Rotonde.Declaraties.Signalen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Testbasis;
using Xunit;
using static Rotonde.Modules.Tests.Declaraties.Declaratiewereld;

namespace Rotonde.Modules.Tests.Declaraties;

/// <summary>Claims control from post box to payment, on both engines.</summary>
public sealed class DeclaratieTests
{
    public static TheoryData<Opslagmotor> Motoren => Proefgemeente.Motoren;

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task TR304_een_regel_op_het_nummer_van_niemand_komt_terug_met_8187_en_de_rest_wordt_toegekend(Opslagmotor motor)
    {
        await using var wereld = await MaakAsync(motor);
        var bericht = wereld.Declaratie("D1", April("R1", 6)) with { Clienten = [new(Roos, [April("R1", 6)]), new(null, [April("R2", 2)])] };
        Assert.Empty(Rotonde.Berichten.Controles.Controle.Niveau1En2(bericht.NaarBericht()));

        var antwoord = await wereld.DeclareerAsync(bericht);

        Assert.Equal(Bedrag.Euro(408), antwoord.Oordeel!.Toegekend);
        var niemand = Assert.Single(antwoord.Oordeel.Clienten);
        Assert.Null(niemand.Bsn);
        Assert.Equal(["8187"], niemand.Retourcodes);
        Assert.Equal(["0233"], Assert.Single(niemand.Prestaties).Retourcodes);
        var rij = Assert.Single((await wereld.LijstAsync()).Rijen);
        Assert.Equal(Declaratiestaat.DeelsGoedgekeurd, rij.Staat);
        Assert.Equal([Regelstaat.Goedgekeurd, Regelstaat.Afgekeurd], (await wereld.DetailAsync(rij.Id))!.Regels.Select(r => r.Staat));
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task TR304_een_declaratie_over_niemand_alleen_wordt_beantwoord_en_blijft_niet_hangen(Opslagmotor motor)
    {
        await using var wereld = await MaakAsync(motor);

        var antwoord = await wereld.DeclareerAsync(wereld.Declaratie("D1") with { Clienten = [new(null, [April("R1", 6)])] });

        Assert.Equal(Bedrag.Nul, antwoord.Oordeel!.Toegekend);
        Assert.Equal(Declaratiestaat.Afgekeurd, Assert.Single((await wereld.LijstAsync()).Rijen).Staat);
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task TR314_een_referentienummer_bij_twee_clienten_wordt_bij_de_tweede_afgekeurd_en_beantwoord(Opslagmotor motor)
    {
        await using var wereld = await MaakAsync(motor);
        var ander = Bsn.Parse("999990019");
        await wereld.WijsToeAsync([ander]);
        var bericht = wereld.Declaratie("D1") with { Clienten = [new(Roos, [April("R1", 6)]), new(ander, [April("R1", 6) with { ToewijzingNummer = 400_000 }])] };

        var antwoord = await wereld.DeclareerAsync(bericht);

        Assert.Equal(["8021"], Assert.Single(Assert.Single(antwoord.Oordeel!.Clienten).Prestaties).Retourcodes);
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task TR056_een_tweede_declaratie_met_dezelfde_identificatie_krijgt_haar_eigen_antwoord_met_9056(Opslagmotor motor)
    {
        await using var wereld = await MaakAsync(motor);
        var eerste = wereld.Declaratie("D1", April("R1", 6));
        await wereld.DeclareerAsync(eerste);

        var tweede = await wereld.DeclareerAsync(wereld.Declaratie("D2", April("R2", 6)) with { Kop = eerste.Kop });

        Assert.Equal(["9056"], tweede.Retourcodes);
        Assert.Null(tweede.Oordeel);
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task TR135_een_declaratie_van_morgen_krijgt_haar_antwoord_met_8848(Opslagmotor motor)
    {
        await using var wereld = await MaakAsync(motor);
        var bericht = wereld.Declaratie("D1", April("R1", 6));
        var morgen = bericht.Kop.Dagtekening.AddDays(1);

        var antwoord = await wereld.DeclareerAsync(bericht with { Kop = bericht.Kop with { Dagtekening = morgen } });

        Assert.Equal(["8848"], antwoord.Retourcodes);
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task C26_tien_uur_wordt_afgekeurd_met_9321_en_zes_uur_met_nieuwe_nummers_toegekend(Opslagmotor motor)
    {
        await using var wereld = await MaakAsync(motor);

        var eerste = await wereld.DeclareerAsync(wereld.Declaratie("D1", April("R1", 10)));

        Assert.Equal(Bedrag.Nul, eerste.Oordeel!.Toegekend);
        var afgewezen = Assert.Single(Assert.Single(eerste.Oordeel.Clienten).Prestaties);
        Assert.Equal(["9321"], afgewezen.Retourcodes);
        var rij = Assert.Single((await wereld.LijstAsync()).Rijen);
        Assert.Equal(Declaratiestaat.Afgekeurd, rij.Staat);
        var regel = Assert.Single((await wereld.DetailAsync(rij.Id))!.Regels);
        Assert.Equal(Regelstaat.Afgekeurd, regel.Staat);
        var reden = Assert.Single(regel.Afkeuringen);
        Assert.Equal("9321", reden.Code);
        Assert.NotEmpty(reden.Melding);
        Assert.NotEmpty(reden.Herstel);

        wereld.Gemeente.Klok.GaNaar(new DateOnly(2025, 5, 8));
        var tweede = await wereld.DeclareerAsync(wereld.Declaratie("D2", April("R2", 6)));

        Assert.Equal(["8001"], tweede.Oordeel!.Retourcodes);
        Assert.Equal(Bedrag.Euro(408), tweede.Oordeel.Toegekend);
        Assert.Empty(tweede.Oordeel.Clienten);

        var gebeurtenissen = await wereld.GebeurtenissenAsync();
        Assert.Contains("9321", Assert.Single(gebeurtenissen, g => g.Soort == nameof(DeclaratieregelsAfgekeurd)).Inhoud);
        var goed = Assert.Single(gebeurtenissen, g => g.Soort == nameof(DeclaratieregelsGoedgekeurd)).Inhoud;
        Assert.Contains("\"6.751\"", goed);
        Assert.Contains("\"bedrag\":40800", goed);
        Assert.Contains("\"maand\":\"2025-04-01\"", goed);
        Assert.All(gebeurtenissen, g => Assert.DoesNotContain(Roos.Voluit, g.Inhoud));
        Assert.All(gebeurtenissen.Where(g => g.Soort.StartsWith("Declaratieregel", StringComparison.Ordinal)), g => Assert.DoesNotContain(wereld.Persoon.ToString(), g.Inhoud));
        Assert.Empty(await wereld.SignalenAsync());
    }

    public static TheoryData<Opslagmotor, string, string> Afkeuringen()
    {
        var data = new TheoryData<Opslagmotor, string, string>();
        foreach (var motor in new[] { Opslagmotor.Sqlite, Opslagmotor.PostgreSql })
        {
            data.Add(motor, "D-01 andere toewijzing", "9338");
            data.Add(motor, "D-01 andere categorie", "9339");
            data.Add(motor, "D-01 andere code", "9340");
            data.Add(motor, "D-02 voor de toewijzing", "9307");
            data.Add(motor, "D-05 ander tarief", "0611");
            data.Add(motor, "D-05 verkeerde som", "9346");
            data.Add(motor, "D-06 te veel", "9321");
            data.Add(motor, "D-11 andere eenheid", "9341");
            data.Add(motor, "D-18 credit op niets", "8017");
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Afkeuringen))]
    public async Task Een_regel_die_niet_klopt_wordt_in_haar_geheel_afgekeurd_met_de_code_van_de_standaard_en_de_andere_niet(Opslagmotor motor, string geval, string code)
    {
        await using var wereld = await MaakAsync(motor);
        var fout = geval[..4] switch
        {
            "D-02" => April("F1", 1) with { ProductPeriode = new(new(2025, 4, 1), new(2025, 4, 30)) },
            "D-06" => April("F1", 7),
            "D-11" => April("F1", 1) with { Eenheid = "16" },
            "D-18" => April("F1", 1) with { VorigReferentieNummer = "NIETS", IngediendBedrag = -Bedrag.Euro(68) },
            _ => geval switch
            {
                "D-01 andere toewijzing" => April("F1", 1) with { ToewijzingNummer = 999 },
                "D-01 andere categorie" => April("F1", 1) with { ProductCategorie = "46" },
                "D-01 andere code" => April("F1", 1) with { ProductCode = "45A99" },
                "D-05 ander tarief" => April("F1", 1) with { ProductTarief = Bedrag.Euro(70), IngediendBedrag = Bedrag.Euro(70) },
                _ => April("F1", 1) with { IngediendBedrag = Bedrag.Euro(69) },
            },
        };
        var antwoord = await wereld.DeclareerAsync(wereld.Declaratie("D1", fout, Groep("G1", 4)));

        Assert.Equal(Bedrag.Euro(208), antwoord.Oordeel!.Toegekend);
        var afgewezen = Assert.Single(Assert.Single(antwoord.Oordeel.Clienten).Prestaties);
        Assert.Equal("F1", afgewezen.Prestatie.ReferentieNummer);
        Assert.Contains(code, afgewezen.Retourcodes);
        var rij = Assert.Single((await wereld.LijstAsync()).Rijen);
        Assert.Equal((Declaratiestaat.DeelsGoedgekeurd, 2, 1), (rij.Staat, rij.Regels, rij.Afgekeurd));
        Assert.Contains((await wereld.DetailAsync(rij.Id))!.Regels.Single(r => r.Referentie == "F1").Afkeuringen, r => r.Code == code);
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Een_onbekende_client_krijgt_8187_en_de_bekende_client_wordt_gewoon_betaald(Opslagmotor motor)
    {
        await using var wereld = await MaakAsync(motor);
        var bericht = wereld.Declaratie("D1", April("R1", 6));
        bericht = bericht with { Clienten = [.. bericht.Clienten, new(Bsn.Parse("999990032"), [April("R2", 1)])] };

        var antwoord = await wereld.DeclareerAsync(bericht);

        Assert.Equal(Bedrag.Euro(408), antwoord.Oordeel!.Toegekend);
        var client = Assert.Single(antwoord.Oordeel.Clienten);
        Assert.Equal(["8187"], client.Retourcodes);
        var rij = Assert.Single((await wereld.LijstAsync()).Rijen);
        Assert.Equal((Declaratiestaat.DeelsGoedgekeurd, 2, 1), (rij.Staat, rij.Regels, rij.Afgekeurd));
        var afgekeurd = (await wereld.DetailAsync(rij.Id))!.Regels.Single(r => r.Staat == Regelstaat.Afgekeurd);
        Assert.Equal("8187", Assert.Single(afgekeurd.Afkeuringen).Code);
        Assert.Equal("onbekende persoon", afgekeurd.Pseudoniem);
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Een_goedgekeurde_regel_wordt_hersteld_met_een_credit_en_een_nieuwe_debetregel(Opslagmotor motor)
    {
        await using var wereld = await MaakAsync(motor);
        await wereld.DeclareerAsync(wereld.Declaratie("D1", April("R1", 6)));

        var zonder = await wereld.DeclareerAsync(wereld.Declaratie("D2", April("R2", 4)));
        Assert.Contains("9389", zonder.Oordeel!.Clienten.Single().Prestaties.Single().Retourcodes);

        var antwoord = await wereld.DeclareerAsync(wereld.Declaratie(
            "D3", April("R3", 6) with { VorigReferentieNummer = "R1", IngediendBedrag = -Bedrag.Euro(408) }, April("R4", 4)));

        Assert.Equal(["8001"], antwoord.Oordeel!.Retourcodes);
        Assert.Equal(-Bedrag.Euro(136), antwoord.Oordeel.Toegekend);
        var contract = await wereld.Gemeente.MetAsync<ContractOverzicht, ContractOverzicht.Bladzijde>(v => v.GeefAsync(Contractmanager, null, 1, 10, default));
        Assert.Equal(Bedrag.Euro(272), contract.Rijen.Single().Gebruikt);

        // what the ledger was told is what stands here.
        var maand = Assert.Single(await wereld.Gemeente.MetAsync<GoedgekeurdPerMaand, IReadOnlyList<Maandbedrag>>(v => v.GeefAsync(Controller, Periode.Jaar(2025), default)));
        Assert.Equal(new Maandbedrag(Wet.Jeugdwet, "6.751", "Begeleiding jeugd", new(2025, 4, 1), Bedrag.Euro(272), 3), maand);
        var geboekt = (await wereld.GebeurtenissenAsync()).Where(g => g.Soort == nameof(DeclaratieregelsGoedgekeurd))
            .SelectMany(g => System.Text.Json.JsonDocument.Parse(g.Inhoud).RootElement.GetProperty("regels").EnumerateArray()).Sum(r => r.GetProperty("bedrag").GetInt64());
        Assert.Equal(maand.Bedrag.Centen, geboekt);
        await Assert.ThrowsAsync<GeenToegangException>(() => wereld.Gemeente.MetAsync<GoedgekeurdPerMaand, IReadOnlyList<Maandbedrag>>(v =>
            v.GeefAsync(Actor.Medewerker("r1", "Rob", [Rol.Raadslid]), Periode.Jaar(2025), default)));

        var nogmaals = await wereld.DeclareerAsync(wereld.Declaratie("D4", April("R5", 6) with { VorigReferentieNummer = "R1", IngediendBedrag = -Bedrag.Euro(408) }));
        Assert.Contains("9390", nogmaals.Oordeel!.Clienten.Single().Prestaties.Single().Retourcodes);
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task D08_een_gebruikt_referentienummer_geeft_8021_en_een_gebruikt_declaratienummer_keurt_de_hele_declaratie_af(Opslagmotor motor)
    {
        await using var wereld = await MaakAsync(motor);
        await wereld.DeclareerAsync(wereld.Declaratie("D1", April("R1", 10)));

        var referentie = await wereld.DeclareerAsync(wereld.Declaratie("D2", April("R1", 6)));
        Assert.Contains("8021", referentie.Oordeel!.Clienten.Single().Prestaties.Single().Retourcodes);

        var nummer = await wereld.DeclareerAsync(wereld.Declaratie("D1", April("R3", 6)));
        Assert.Equal(["9333"], nummer.Oordeel!.Retourcodes);
        Assert.Empty(nummer.Oordeel.Clienten);
        var rij = (await wereld.LijstAsync()).Rijen[0];
        Assert.Equal((Declaratiestaat.NietInBehandeling, 0), (rij.Staat, rij.Regels));
        Assert.Equal("9333", Assert.Single((await wereld.DetailAsync(rij.Id))!.Afkeuringen).Code);

        // Not sent, so its line may come again under a new number.
        Assert.Equal(["8001"], (await wereld.DeclareerAsync(wereld.Declaratie("D3", April("R3", 6)))).Oordeel!.Retourcodes);
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Hetzelfde_bericht_twee_keer_wordt_een_keer_gedeclareerd_en_beantwoord(Opslagmotor motor)
    {
        await using var wereld = await MaakAsync(motor);
        var bericht = wereld.Declaratie("D1", April("R1", 6)).NaarBericht();

        Assert.Single(await wereld.StuurAsync(bericht));
        Assert.Empty(await wereld.StuurAsync(bericht));
        var rij = Assert.Single((await wereld.LijstAsync()).Rijen);

        var opnieuw = await wereld.Gemeente.MetAsync<OntvangDeclaratie, Uitkomst<Rotonde.Declaraties.DeclaratieId>>(h =>
            h.UitvoerenAsync(rij.Bericht, Door(Actor.Systeem("declaraties")), default));
        Assert.Equal(rij.Id, opnieuw.Waarde);
        Assert.Single((await wereld.GebeurtenissenAsync()), g => g.Soort == nameof(DeclaratieregelsGoedgekeurd));
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task D03_zonder_startbericht_wordt_toegekend_maar_de_betaling_wacht_op_een_mens(Opslagmotor motor)
    {
        await using var wereld = await MaakAsync(motor, metStart: false);
        var antwoord = await wereld.DeclareerAsync(wereld.Declaratie("D1", April("R1", 6)));
        Assert.Equal(["8001"], antwoord.Oordeel!.Retourcodes);
        var signaal = Assert.Single(await wereld.SignalenAsync());
        Assert.Equal("D-03", signaal.Code);
        Assert.True(signaal.HoudtBetalingTegen);
        var id = (await wereld.LijstAsync()).Rijen.Single().Id;
        Task<Uitkomst<Betaalbaarstelling>> Betaal() => wereld.Gemeente.MetAsync<MaakBetaalbaar, Uitkomst<Betaalbaarstelling>>(h => h.UitvoerenAsync(id, Door(Controller), default));

        Assert.Contains("signaal", (await Betaal()).Weigering!.Uitleg);
        Assert.False((await wereld.Gemeente.MetAsync<HandelSignaalAf, Uitkomst<Gedaan>>(h => h.UitvoerenAsync(signaal.Id, " ", Door(Controller), default))).Gelukt);
        Assert.True((await wereld.Gemeente.MetAsync<HandelSignaalAf, Uitkomst<Gedaan>>(h => h.UitvoerenAsync(signaal.Id, "De Brug belde: de hulp begon op 14 april.", Door(Controller), default))).Gelukt);
        Assert.Empty(await wereld.SignalenAsync());

        Assert.Equal(new Betaalbaarstelling(1, 0, Bedrag.Euro(408)), (await Betaal()).Waarde);
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task R7_de_controller_maakt_betaalbaar_en_de_contractmanager_niet(Opslagmotor motor)
    {
        await using var wereld = await MaakAsync(motor);
        await wereld.DeclareerAsync(wereld.Declaratie("D1", April("R1", 6)));
        var id = (await wereld.LijstAsync()).Rijen.Single().Id;
        Task<Uitkomst<Betaalbaarstelling>> Betaal(Actor wie) => wereld.Gemeente.MetAsync<MaakBetaalbaar, Uitkomst<Betaalbaarstelling>>(h => h.UitvoerenAsync(id, Door(wie), default));

        await Assert.ThrowsAsync<GeenToegangException>(() => Betaal(Contractmanager));
        await Assert.ThrowsAsync<GeenToegangException>(() => Betaal(Actor.Medewerker("b1", "Bea", [Rol.Beheerder])));
        await Assert.ThrowsAsync<GeenToegangException>(() => Betaal(Actor.Medewerker("c1", "Samira", [Rol.Consulent], "jeugd")));
        Assert.Equal(Bedrag.Euro(408), (await Betaal(Controller)).Waarde.Bedrag);
        Assert.False((await Betaal(Controller)).Gelukt);
        Assert.Equal(Bedrag.Euro(408), (await wereld.Gemeente.MetAsync<MeldBetaald, Uitkomst<Bedrag>>(h => h.UitvoerenAsync(id, new(2025, 5, 20), Door(Controller), default))).Waarde);

        Assert.Equal(Regelstaat.Betaald, (await wereld.DetailAsync(id))!.Regels.Single().Staat);
        Assert.Equal(new DateOnly(2025, 6, 4), (await wereld.LijstAsync()).Rijen.Single().BetalenUiterlijk);
        Assert.Contains(await wereld.GebeurtenissenAsync(), g => g.Soort == nameof(RegelsBetaalbaar));
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task D13_een_betaalstop_houdt_de_betaling_aan_en_niet_het_antwoord(Opslagmotor motor)
    {
        await using var wereld = await MaakAsync(motor);
        _ = (await wereld.Gemeente.MetAsync<BlokkeerContract, Uitkomst<Gedaan>>(h => h.UitvoerenAsync(
            new(wereld.Contract, new(2025, 4, 1), "onderzoek", Betaalstop: true), Door(Contractmanager), default))).Waarde;

        var antwoord = await wereld.DeclareerAsync(wereld.Declaratie("D1", April("R1", 6)));

        Assert.Equal(["8001"], antwoord.Oordeel!.Retourcodes);
        Assert.Equal("D-13", Assert.Single(await wereld.SignalenAsync()).Code);
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Wie_een_declaratie_ziet_ziet_wat_voor_hem_is(Opslagmotor motor)
    {
        await using var wereld = await MaakAsync(motor);
        await wereld.DeclareerAsync(wereld.Declaratie("D1", April("R1", 6)));
        var id = (await wereld.LijstAsync()).Rijen.Single().Id;
        Actor Aanbieder(AgbCode agb) => new("a1", "Aad", new HashSet<Rol> { Rol.Aanbieder }, null, agb, new HashSet<string>());
        var ander = Aanbieder(AgbCode.Parse("98000002"));

        foreach (var wie in new[] { Controller, Contractmanager })
        {
            var regel = (await wereld.DetailAsync(id, wie))!.Regels.Single();
            Assert.Null(regel.Persoon);
            Assert.StartsWith("persoon ", regel.Pseudoniem);
        }

        Assert.Equal(wereld.Persoon, (await wereld.DetailAsync(id, Aanbieder(Brug)))!.Regels.Single().Persoon);
        Assert.Single((await wereld.LijstAsync(Aanbieder(Brug))).Rijen);
        Assert.Empty((await wereld.LijstAsync(ander)).Rijen);
        await Assert.ThrowsAsync<GeenToegangException>(() => wereld.DetailAsync(id, ander));
        Assert.Empty((await wereld.DetailAsync(id, Actor.Medewerker("b1", "Bea", [Rol.Beheerder])))!.Regels);

        var consulent = (await wereld.DetailAsync(id, Actor.Medewerker("c1", "Samira", [Rol.Consulent], "jeugd")))!.Regels.Single();
        Assert.Equal(6, consulent.Volume);
        Assert.Null(consulent.Bedrag);
        await Assert.ThrowsAsync<GeenToegangException>(() => wereld.DetailAsync(id, Actor.Medewerker("c2", "Sam", [Rol.Consulent], "wmo")));

        var roos = Actor.Inwoner("roos", "Roos", wereld.Persoon);
        var eigen = await wereld.Gemeente.MetAsync<DeclaratieDetail, IReadOnlyList<Regeldetail>>(v => v.VanPersoonAsync(roos, wereld.Persoon, default));
        Assert.Equal(Bedrag.Euro(408), Assert.Single(eigen).Bedrag);
        await Assert.ThrowsAsync<GeenToegangException>(() => wereld.Gemeente.MetAsync<DeclaratieDetail, IReadOnlyList<Regeldetail>>(v =>
            v.VanPersoonAsync(Actor.Inwoner("buur", "Buur", PersoonId.Nieuw()), wereld.Persoon, default)));
    }
}
