using System.Text;
using Rotonde.Basis;
using Rotonde.Berichten.Berichttypen;
using Rotonde.Berichten.Controles;
using Rotonde.Berichten.Model;
using Rotonde.Berichten.Retouren;
using Rotonde.Berichten.Structuur;
using Rotonde.Berichten.Xml;
using Rotonde.Data.Register;
using Rotonde.Modules.Tests.Berichten;
using Rotonde.Postkamer.Ontvangst;
using Rotonde.Postkamer.Register;
using Rotonde.Testbasis;
using Xunit;
using static Rotonde.Modules.Tests.Postkamer.Postwereld;

namespace Rotonde.Modules.Tests.Postkamer;

/// <summary>Receiving on both engines: one door, all findings, one answer, nothing half.</summary>
public sealed class OntvangstTests
{
    public static TheoryData<Opslagmotor> Motoren => Proefgemeente.Motoren;

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task C25_een_start_wordt_aangenomen_beantwoord_en_is_te_laat_na_vijf_werkdagen(Opslagmotor motor)
    {
        await using var wereld = await MaakAsync(motor);
        await wereld.WijsToeAsync();
        wereld.Gemeente.Klok.GaNaar(new DateOnly(2025, 4, 28));

        var ontvangst = await wereld.OntvangAsync(Gegeven.Start(Jw).NaarBericht());

        Assert.Equal(Berichtstaat.Verwerkt, ontvangst.Staat);
        Assert.Empty(ontvangst.Bevindingen);
        var retour = Retourbericht.Uit(Assert.Single(await wereld.NeemAsync()));
        Assert.Equal("JW306", retour.Kop.Soort.ToString());
        Assert.True(retour.IsGoedgekeurd);
        var regel = Assert.Single((await wereld.LijstAsync(new(Nummer: 305))).Rijen);
        Assert.False(regel.Tijdig);

        var (_, inhoud) = Assert.Single(await wereld.GebeurtenissenAsync(), g => g.Soort == nameof(BerichtOntvangen));
        Assert.Contains("2025-04-23", inhoud);
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task C24_een_start_binnen_vijf_werkdagen_is_op_tijd(Opslagmotor motor)
    {
        await using var wereld = await MaakAsync(motor);
        await wereld.WijsToeAsync();
        wereld.Gemeente.Klok.GaNaar(new DateOnly(2025, 4, 23));

        var start = Gegeven.Start(Jw) with { Kop = Gegeven.Kop(Berichtsoort.Van(Jw, 305), new DateOnly(2025, 4, 23)) };
        await wereld.OntvangAsync(start.NaarBericht());

        Assert.True(Assert.Single((await wereld.LijstAsync(new(Nummer: 305))).Rijen).Tijdig);
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Dezelfde_bytes_twee_keer_doen_het_werk_een_keer(Opslagmotor motor)
    {
        await using var wereld = await MaakAsync(motor);
        await wereld.WijsToeAsync();
        wereld.Gemeente.Klok.GaNaar(new DateOnly(2025, 4, 28));
        var bytes = Berichtschrijver.Schrijf(Gegeven.Start(Jw).NaarBericht());

        var eerste = (await wereld.OntvangAsync(bytes)).Waarde;
        var tweede = (await wereld.OntvangAsync(bytes)).Waarde;

        Assert.False(eerste.AlEerder);
        Assert.True(tweede.AlEerder);
        Assert.Equal(eerste.Bericht, tweede.Bericht);
        Assert.Equal(eerste.Antwoord, tweede.Antwoord);
        Assert.Single((await wereld.LijstAsync(new(Nummer: 305))).Rijen);
        Assert.Single((await wereld.LijstAsync(new(Nummer: 306))).Rijen);
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task TR056_dezelfde_identificatie_met_andere_inhoud_wordt_afgekeurd_met_9056(Opslagmotor motor)
    {
        await using var wereld = await MaakAsync(motor);
        await wereld.WijsToeAsync();
        wereld.Gemeente.Klok.GaNaar(new DateOnly(2025, 4, 28));
        await wereld.OntvangAsync(Gegeven.Start(Jw).NaarBericht());

        var ontvangst = await wereld.OntvangAsync(Gegeven.Start(Jw, Gegeven.StartProduct(Jw) with { Begindatum = new DateOnly(2025, 4, 15) }).NaarBericht());

        Assert.Equal(Berichtstaat.Afgekeurd, ontvangst.Staat);
        Assert.Equal("9056", Assert.Single(ontvangst.Bevindingen).Retourcode);
        Assert.Equal(["9056"], Retourbericht.Uit((await wereld.NeemAsync())[^1]).Retourcodes);
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Een_start_zonder_toewijzing_komt_terug_met_9019_en_verandert_niets(Opslagmotor motor)
    {
        await using var wereld = await MaakAsync(motor, new DateOnly(2025, 4, 28));

        var ontvangst = await wereld.OntvangAsync(Gegeven.Start(Jw).NaarBericht());

        Assert.Equal(["9019"], ontvangst.Bevindingen.Select(b => b.Retourcode));
        var retour = Retourbericht.Uit(Assert.Single(await wereld.NeemAsync()));
        Assert.Equal(["0200"], retour.Retourcodes);
        Assert.Contains(retour.Klassen, k => k.Codes.Contains("9019"));
        Assert.Contains(await wereld.GebeurtenissenAsync(), g => g.Soort == nameof(BerichtAfgekeurd) && g.Inhoud.Contains("9019", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Een_fout_in_het_bericht_zelf_komt_terug_met_0001_op_de_kop(Opslagmotor motor)
    {
        await using var wereld = await MaakAsync(motor);
        await wereld.WijsToeAsync();
        wereld.Gemeente.Klok.GaNaar(new DateOnly(2025, 4, 28));

        // TR134: a start in the future.
        var ontvangst = await wereld.OntvangAsync(Gegeven.Start(Jw, Gegeven.StartProduct(Jw) with { Begindatum = new DateOnly(2025, 5, 1) }).NaarBericht());

        Assert.Equal(Berichtstaat.Afgekeurd, ontvangst.Staat);
        Assert.Equal(["0001"], Retourbericht.Uit(Assert.Single(await wereld.NeemAsync())).Retourcodes);
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Een_start_twee_keer_gemeld_een_stop_en_een_teruggenomen_start_volgen_de_standaard(Opslagmotor motor)
    {
        await using var wereld = await MaakAsync(motor);
        await wereld.WijsToeAsync();
        wereld.Gemeente.Klok.GaNaar(new DateOnly(2025, 6, 5));
        Bericht Start(string id, Aanlevering status = Aanlevering.Eerste) => (Gegeven.Start(Jw, Gegeven.StartProduct(Jw) with { StatusAanlevering = status })
            with { Kop = Gegeven.Kop(Berichtsoort.Van(Jw, 305), new DateOnly(2025, 6, 5), id) }).NaarBericht();
        Bericht Stop(string id) => (Gegeven.Stop(Jw) with { Kop = Gegeven.Kop(Berichtsoort.Van(Jw, 307), new DateOnly(2025, 6, 5), id) }).NaarBericht();
        async Task<IEnumerable<string?>> Codes(Bericht bericht) => (await wereld.OntvangAsync(bericht)).Bevindingen.Select(b => b.Retourcode);

        Assert.Equal(["9069"], await Codes(Stop("P0")));
        Assert.Empty(await Codes(Start("S1")));
        Assert.Contains("9074", await Codes(Start("S2")));
        Assert.Empty(await Codes(Start("S3", Aanlevering.Verwijderen)));
        Assert.Equal(["9063"], await Codes(Start("S4", Aanlevering.Verwijderen)));
        Assert.Empty(await Codes(Start("S5")));
        Assert.Empty(await Codes(Stop("P1")));
        Assert.Equal(["9071"], await Codes(Start("S6", Aanlevering.Verwijderen)));
        Assert.Contains("9415", await Codes(Stop("P2")));
        Assert.True((await wereld.LijstAsync(new("p1"))).Rijen.Single(r => r.Soort == "JW307").Tijdig);
    }

    public static TheoryData<Opslagmotor, string> Onleesbaar()
    {
        var data = new TheoryData<Opslagmotor, string>();
        foreach (var motor in new[] { Opslagmotor.Sqlite, Opslagmotor.PostgreSql })
        {
            data.Add(motor, "leeg");
            data.Add(motor, "geen xml");
            data.Add(motor, "dtd");
            data.Add(motor, "andere gemeente");
            data.Add(motor, "van de gemeente");
            data.Add(motor, "onbekend element");
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Onleesbaar))]
    public async Task Een_onleesbaar_of_vreemd_bericht_wordt_geweigerd_met_een_eigen_zin_en_bewaard(Opslagmotor motor, string geval)
    {
        await using var wereld = await MaakAsync(motor, new DateOnly(2025, 4, 28));
        var start = Gegeven.Start(Jw);
        var goed = Encoding.UTF8.GetString(Berichtschrijver.Schrijf(start.NaarBericht()));
        var bytes = geval switch
        {
            "leeg" => [],
            "geen xml" => "dit is geen bericht"u8.ToArray(),
            "dtd" => Encoding.UTF8.GetBytes("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + goed.Replace("<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "", StringComparison.Ordinal)),
            "andere gemeente" => Berichtschrijver.Schrijf((start with { Kop = start.Kop with { Gemeente = Gemeentecode.Parse("0293") } }).NaarBericht()),
            "van de gemeente" => Berichtschrijver.Schrijf(Gegeven.Toewijzing(Jw).NaarBericht()),
            _ => Encoding.UTF8.GetBytes(goed.Replace("Begindatum>", "Startdag>", StringComparison.Ordinal)),
        };

        wereld.Post.LegIn(wereld.Gemeente.Gemeente.Code, bytes);
        var ronde = await wereld.RondeAsync();

        Assert.Equal((1, 1, 0), (ronde.Ontvangen, ronde.Geweigerd, ronde.Verzonden));
        var (_, bevindingen) = Assert.Single(wereld.Post.Geweigerd(wereld.Gemeente.Gemeente.Code));
        Assert.NotEmpty(bevindingen);
        Assert.All(bevindingen, b => Assert.NotEmpty(b.Melding));
        var regel = Assert.Single((await wereld.LijstAsync()).Rijen);
        Assert.Equal(Berichtstaat.Geweigerd, regel.Staat);
        Assert.Equal(bevindingen.Count, regel.Bevindingen);
        Assert.Empty(await wereld.NeemAsync());
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Gebeurtenissen_en_metadata_noemen_nooit_een_BSN(Opslagmotor motor)
    {
        await using var wereld = await MaakAsync(motor);
        await wereld.WijsToeAsync();
        wereld.Gemeente.Klok.GaNaar(new DateOnly(2025, 5, 5));
        await wereld.OntvangAsync(Gegeven.Start(Jw).NaarBericht());
        await wereld.OntvangAsync(Gegeven.Declaratie(Jw).NaarBericht());

        Assert.All(await wereld.GebeurtenissenAsync(), g => Assert.DoesNotContain(Gegeven.Burger.Voluit, g.Inhoud));
        Assert.All((await wereld.LijstAsync()).Rijen, r => Assert.DoesNotContain(Gegeven.Burger.Voluit, r.ToString()));
    }

    [Fact]
    public async Task Wat_er_ook_binnenkomt_de_postkamer_valt_niet_om_en_bewaart_het()
    {
        await using var wereld = await MaakAsync(Opslagmotor.Sqlite);
        await wereld.WijsToeAsync();
        wereld.Gemeente.Klok.GaNaar(new DateOnly(2025, 6, 5));
        byte[][] goed =
        [
            Berichtschrijver.Schrijf(Gegeven.Start(Jw).NaarBericht()), Berichtschrijver.Schrijf(Gegeven.Stop(Jw).NaarBericht()),
            Berichtschrijver.Schrijf(Gegeven.Declaratie(Jw).NaarBericht()), Berichtschrijver.Schrijf(Gegeven.Geldig(Berichtsoort.Van(Jw, 315))),
            Berichtschrijver.Schrijf(Gegeven.Geldig(Berichtsoort.Van(Jw, 317))),
        ];
        var toeval = new Random(20250414);
        var voor = (await wereld.LijstAsync(new(Richting: Richting.In))).Totaal;
        var verschillend = new HashSet<string>();

        for (var i = 0; i < 150; i++)
        {
            var bytes = (byte[])goed[i % goed.Length].Clone();
            for (var fout = 0; fout < 1 + (i % 4); fout++)
            {
                // Mostly digits and letters inside values, so that many get past the first door.
                bytes[toeval.Next(bytes.Length)] = (byte)"0123456789AZ<>&"[toeval.Next(15)];
            }

            verschillend.Add(Convert.ToHexString(bytes));
            wereld.Post.LegIn(wereld.Gemeente.Gemeente.Code, bytes);
        }

        var ronde = await wereld.RondeAsync();

        Assert.Equal((150, 0), (ronde.Ontvangen, ronde.Mislukt));
        Assert.Equal(voor + verschillend.Count, (await wereld.LijstAsync(new(Richting: Richting.In))).Totaal);
        Assert.InRange(ronde.Geweigerd, 1, 149);
    }

    [Fact]
    public void Op_een_retour_die_nergens_bij_hoort_volgt_een_bevinding()
    {
        Assert.Null(RetourHoortErgensBij.Toets(gevonden: true, alBeantwoord: false));
        Assert.NotNull(RetourHoortErgensBij.Toets(gevonden: false, alBeantwoord: false));
        Assert.NotNull(RetourHoortErgensBij.Toets(gevonden: true, alBeantwoord: true));
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Een_declaratie_wacht_op_het_antwoord_van_Declaraties(Opslagmotor motor)
    {
        await using var wereld = await MaakAsync(motor);
        await wereld.WijsToeAsync();
        wereld.Gemeente.Klok.GaNaar(new DateOnly(2025, 5, 5));

        var ontvangst = await wereld.OntvangAsync(Gegeven.Declaratie(Jw).NaarBericht());

        Assert.Equal(Berichtstaat.Ontvangen, ontvangst.Staat);
        Assert.Null(ontvangst.Antwoord);
        Assert.Equal(new DateOnly(2025, 5, 19), Assert.Single((await wereld.LijstAsync(new(Nummer: 323))).Rijen).AntwoordUiterlijk);
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Een_declaratie_met_een_technische_fout_krijgt_een_325_met_alleen_0001(Opslagmotor motor)
    {
        await using var wereld = await MaakAsync(motor, new DateOnly(2025, 5, 5));

        // TR134: the period lies after the date on the message.
        var kop = Gegeven.Kop(Berichtsoort.Van(Jw, 323), new DateOnly(2025, 4, 10));
        var ontvangst = await wereld.OntvangAsync((Gegeven.Declaratie(Jw) with { Kop = kop }).NaarBericht());

        Assert.Equal(Berichtstaat.Afgekeurd, ontvangst.Staat);
        var antwoord = Assert.Single(await wereld.NeemAsync());
        Assert.Equal("JW325", antwoord.Soort.ToString());
        Assert.Equal(["0001"], Declaratieantwoord.Uit(antwoord).Retourcodes);
        Assert.Empty(Controle.Niveau1En2(antwoord));
    }
}
