using System.Xml.Linq;
using Microsoft.Extensions.DependencyInjection;
using Rotonde.Basis;
using Rotonde.Berichten.Berichttypen;
using Rotonde.Berichten.Model;
using Rotonde.Berichten.Retouren;
using Rotonde.Data.Register;
using Rotonde.Modules.Tests.Berichten;
using Rotonde.Postkamer.Ontvangst;
using Rotonde.Postkamer.Register;
using Rotonde.Postkamer.Termijnen;
using Rotonde.Postkamer.Verzending;
using Rotonde.Testbasis;
using Xunit;
using static Rotonde.Modules.Tests.Postkamer.Postwereld;

namespace Rotonde.Modules.Tests.Postkamer;

/// <summary>A fault of the chain (Fo01) on something that we sent, on both engines. SPEC §14.1.</summary>
public sealed class KetenfoutTests
{
    public static TheoryData<Opslagmotor> Motoren => Proefgemeente.Motoren;

    // As the chain writes it: what we write ourselves has only the code of the schema.
    private static byte[] Fout(string antwoordOp, string code = "StUF055", string omschrijving = "Bericht voldoet niet", string details = "Client 999900006 in regel 3", string zender = "IB")
    {
        XNamespace stuf = "http://www.egem.nl/StUF/StUF0301";
        return System.Text.Encoding.UTF8.GetBytes(new XDocument(new XElement(
            stuf + "Fo01Bericht",
            new XElement(
                stuf + "stuurgegevens", new XElement(stuf + "berichtcode", "Fo01"), new XElement(stuf + "zender", new XElement(stuf + "organisatie", zender)),
                new XElement(stuf + "crossRefnummer", antwoordOp)),
            new XElement(stuf + "body", new XElement(stuf + "code", code), new XElement(stuf + "plek", "client"), new XElement(stuf + "omschrijving", omschrijving), new XElement(stuf + "details", details)))).ToString());
    }

    private static async Task<(Bericht Bericht, Verzending Verzending)> StuurAsync(Postwereld wereld)
    {
        var bericht = Gegeven.Toewijzing(Jw).NaarBericht();
        var verzending = (await wereld.VerzendAsync(bericht)).Waarde;
        await wereld.RondeAsync();
        return (bericht, verzending);
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Een_bericht_dat_volgens_de_keten_niet_aankwam_wacht_niet_meer_op_antwoord_en_zegt_waarom(Opslagmotor motor)
    {
        await using var wereld = await MaakAsync(motor);
        var (_, verzending) = await StuurAsync(wereld);

        var fout = (await wereld.OntvangAsync(Fout(Envelopnummer.Van(verzending.Bericht)))).Waarde;
        Assert.Equal(("Fo01", Berichtstaat.Verwerkt), (fout.Soort, fout.Staat));

        // Long after the term: nobody waits, and it does not count as an answer that stayed away.
        wereld.Gemeente.Klok.GaNaar(new DateOnly(2025, 6, 2));
        var regels = (await wereld.LijstAsync(new(Gesprek: verzending.Gesprek))).Rijen;
        var heen = regels.Single(r => r.Soort == "JW301");
        Assert.Equal((Berichtstaat.NietAangekomen, null, false, 2), (heen.Staat, heen.AntwoordUiterlijk, heen.AntwoordTeLaat, heen.Bevindingen));
        Assert.Equal(fout.Bericht, regels.Single(r => r.Soort == "Fo01").Id);
        Assert.Empty(await wereld.Gemeente.MetAsync<TeLateAntwoorden, IReadOnlyList<TeLaatAntwoord>>(v => v.GeefAsync(Contractmanager, default)));
        Assert.DoesNotContain(
            await wereld.Gemeente.MetAsync<Tijdigheid, IReadOnlyList<Tijdigheidsregel>>(t => t.TelAsync(Periode.Jaar(2025), default)), r => r.Soort == "JW302");

        // The reason at the message, and at the fault itself what the chain said of it.
        var beeld = (await wereld.DetailAsync(Consulent, verzending.Bericht))!;
        Assert.Equal(["FO01", "KETEN"], beeld.Bevindingen.Select(b => b.Regel));
        Assert.Equal("Dit bericht is niet aangekomen (fout StUF055 van de keten): het past niet in het schema van de standaard.", beeld.Bevindingen[0].Melding);
        Assert.Contains(beeld.Gesprek, g => g.Id == fout.Bericht);
        var foutbeeld = (await wereld.DetailAsync(Consulent, fout.Bericht))!;
        Assert.Equal(["StUF055", "Bericht voldoet niet", "Client 999900006 in regel 3", "IB"], foutbeeld.Velden.Where(v => v.Waarde is not null).Take(4).Select(v => v.Waarde));
        Assert.Contains(foutbeeld.Gesprek, g => g.Id == verzending.Bericht);
        Assert.DoesNotContain((await wereld.GebeurtenissenAsync()).Select(g => g.Inhoud), i => i.Contains("999900006", StringComparison.Ordinal));
        Assert.Single(await wereld.GebeurtenissenAsync(), g => g.Soort == nameof(BerichtNietAangekomen));
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Een_fout_op_een_kaal_bestand_vindt_het_bericht_aan_de_naam_van_het_bestand(Opslagmotor motor)
    {
        await using var wereld = await MaakAsync(motor);
        var (_, verzending) = await StuurAsync(wereld);
        var naam = Path.GetFileNameWithoutExtension(Assert.Single(wereld.Post.Neem(wereld.Gemeente.Gemeente.Code)).Naam);

        await wereld.OntvangAsync(Fout(naam[..40], "BRS13", "dubbel 12345678"));

        var beeld = (await wereld.DetailAsync(Consulent, verzending.Bericht))!;
        Assert.Equal(Berichtstaat.NietAangekomen, beeld.Regel.Staat);
        Assert.Contains("het past niet in het schema", beeld.Bevindingen[0].Melding, StringComparison.Ordinal);
        Assert.Equal("De keten zegt: dubbel …", beeld.Bevindingen[1].Melding);

        // The same fault again, and another one on the same message, change nothing.
        Assert.True((await wereld.OntvangAsync(Fout(naam[..40], "BRS13", "dubbel 12345678"))).Waarde.AlEerder);
        Assert.Equal(Berichtstaat.Verwerkt, (await wereld.OntvangAsync(Fout(naam, "IB014"))).Waarde.Staat);
        Assert.Equal(2, (await wereld.DetailAsync(Consulent, verzending.Bericht))!.Bevindingen.Count);
        Assert.Single(await wereld.GebeurtenissenAsync(), g => g.Soort == nameof(BerichtNietAangekomen));
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task OP286_wat_niet_aankwam_telt_als_niet_verzonden_en_een_nieuw_bericht_herstelt_het(Opslagmotor motor)
    {
        await using var wereld = await MaakAsync(motor);
        var (_, verzending) = await StuurAsync(wereld);
        await wereld.OntvangAsync(Fout(Envelopnummer.Van(verzending.Bericht)));

        wereld.Gemeente.Klok.GaNaar(new DateOnly(2025, 4, 28));

        // A start on an allocation that the provider never got cannot be known: 9019.
        var start = await wereld.OntvangAsync(Gegeven.Start(Jw).NaarBericht());
        Assert.Contains(start.Bevindingen, b => b.Regel == "TR019");

        // Nor can it be declared on: 9338 (the look-ups of a declaration are SQL of their own).
        var declaratie = Gegeven.Declaratie(Jw, Gegeven.Prestatie(Jw)).NaarBericht();
        Assert.Contains(await wereld.OordeelAsync(declaratie, new DateOnly(2027, 1, 1)), b => b.Regel is "TR304" or "TR338");

        var toewijzing = Gegeven.Toewijzing(Jw);
        Assert.True((await wereld.VerzendAsync((toewijzing with { Kop = toewijzing.Kop with { Identificatie = "B2" } }).NaarBericht())).Gelukt);
        Assert.Equal(Berichtstaat.Hersteld, (await wereld.DetailAsync(Consulent, verzending.Bericht))!.Regel.Staat);
        var nogmaals = Gegeven.Start(Jw);
        Assert.Empty((await wereld.OntvangAsync((nogmaals with { Kop = nogmaals.Kop with { Identificatie = "B9" } }).NaarBericht())).Bevindingen);
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Een_fout_die_bij_niets_van_ons_hoort_wordt_bewaard_en_zo_getoond(Opslagmotor motor)
    {
        await using var wereld = await MaakAsync(motor);
        foreach (var nummer in new[] { Envelopnummer.Van(Rotonde.Postkamer.BerichtId.Nieuw()), "WMO301_65656055_B1_x", "zomaar", "WMO301_geen_B1" })
        {
            wereld.Post.LegIn(wereld.Gemeente.Gemeente.Code, Fout(nummer));
        }

        var ronde = await wereld.RondeAsync();

        Assert.Equal((4, 4, 0), (ronde.Ontvangen, ronde.Geweigerd, ronde.Mislukt));
        var rijen = (await wereld.LijstAsync()).Rijen;
        Assert.Equal(4, rijen.Count);
        Assert.All(rijen, r => Assert.Equal(("Fo01", Berichtstaat.Geweigerd, 1), (r.Soort, r.Staat, r.Bevindingen)));
        Assert.All(wereld.Post.Geweigerd(wereld.Gemeente.Gemeente.Code), g => Assert.Equal("De keten meldt een fout in een bericht, maar bij dat nummer hoort geen bericht dat wij stuurden.", Assert.Single(g.Bevindingen).Melding));
        Assert.DoesNotContain(await wereld.GebeurtenissenAsync(), g => g.Soort == nameof(BerichtNietAangekomen));
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Een_fout_op_een_bericht_dat_al_een_retour_heeft_verandert_niets(Opslagmotor motor)
    {
        await using var wereld = await MaakAsync(motor);
        var verzending = await wereld.WijsToeAsync();

        var fout = (await wereld.OntvangAsync(Fout(Envelopnummer.Van(verzending.Bericht)))).Waarde;

        Assert.Equal((Berichtstaat.Geweigerd, "FO01"), (fout.Staat, Assert.Single(fout.Bevindingen).Regel));
        Assert.Equal(Berichtstaat.GoedOntvangen, (await wereld.DetailAsync(Consulent, verzending.Bericht))!.Regel.Staat);

        // It is shown with the message all the same.
        Assert.Contains((await wereld.LijstAsync(new(Gesprek: verzending.Gesprek))).Rijen, r => r.Id == fout.Bericht);
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Wat_de_keten_weigert_omdat_zij_het_al_heeft_blijft_verzonden(Opslagmotor motor)
    {
        await using var wereld = await MaakAsync(motor);
        var (_, verzending) = await StuurAsync(wereld);

        var fout = (await wereld.OntvangAsync(Fout(Envelopnummer.Van(verzending.Bericht), "BRS20"))).Waarde;

        Assert.Equal(Berichtstaat.Verwerkt, fout.Staat);
        Assert.Contains("kan dus zijn aangekomen", Assert.Single(fout.Bevindingen).Melding, StringComparison.Ordinal);
        var heen = (await wereld.DetailAsync(Consulent, verzending.Bericht))!;
        Assert.Equal((Berichtstaat.Verzonden, 0), (heen.Regel.Staat, heen.Bevindingen.Count));
        Assert.NotNull(heen.Regel.AntwoordUiterlijk);
        Assert.DoesNotContain(await wereld.GebeurtenissenAsync(), g => g.Soort == nameof(BerichtNietAangekomen));
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Een_andere_aanbieder_kan_niet_zeggen_dat_een_bericht_niet_aankwam(Opslagmotor motor)
    {
        await using var wereld = await MaakAsync(motor);
        var (_, verzending) = await StuurAsync(wereld);
        var nummer = Envelopnummer.Van(verzending.Bericht);

        Assert.Equal(Berichtstaat.Geweigerd, (await wereld.OntvangAsync(Fout(nummer, zender: "99990101"))).Waarde.Staat);
        Assert.Equal(Berichtstaat.Verzonden, (await wereld.DetailAsync(Consulent, verzending.Bericht))!.Regel.Staat);
        Assert.Equal(Berichtstaat.Verwerkt, (await wereld.OntvangAsync(Fout(nummer, zender: "65656055"))).Waarde.Staat);
        Assert.Equal(Berichtstaat.NietAangekomen, (await wereld.DetailAsync(Consulent, verzending.Bericht))!.Regel.Staat);
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Een_lange_foutmelding_wordt_gehoord_en_op_een_halve_gaat_geen_fout_terug(Opslagmotor motor)
    {
        await using var wereld = await MaakAsync(motor);
        var (_, verzending) = await StuurAsync(wereld);
        var code = wereld.Gemeente.Gemeente.Code;
        _ = wereld.Post.Neem(code);

        wereld.Post.LegIn(code, Fout(Envelopnummer.Van(verzending.Bericht), details: new string('x', 5_000)));
        wereld.Post.LegIn(code, Fout("half").AsMemory(0, 200));
        await wereld.RondeAsync();

        Assert.Equal(Berichtstaat.NietAangekomen, (await wereld.DetailAsync(Consulent, verzending.Bericht))!.Regel.Staat);
        var half = Assert.Single(wereld.Post.Geweigerd(code));
        Assert.Equal("De keten meldt een fout, maar het bestand is niet heel.", Assert.Single(half.Bevindingen).Melding);
        Assert.False(FoutantwoordHoortErbij.Toets(half.Bevindingen));
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Wie_minder_van_een_bericht_ziet_leest_niet_wat_de_keten_ervan_zegt(Opslagmotor motor)
    {
        await using var wereld = await MaakAsync(motor);
        var (_, verzending) = await StuurAsync(wereld);
        var fout = (await wereld.OntvangAsync(Fout(Envelopnummer.Van(verzending.Bericht), code: "999900006", omschrijving: new string('y', 295) + "999900006"))).Waarde;

        Assert.Equal(["FO01"], (await wereld.DetailAsync(Contractmanager, verzending.Bericht))!.Bevindingen.Select(b => b.Regel));
        Assert.Empty((await wereld.DetailAsync(Contractmanager, fout.Bericht))!.Velden);

        // A number of a person is not cut in half, and is no code.
        var gezien = (await wereld.DetailAsync(Consulent, verzending.Bericht))!.Bevindingen;
        Assert.DoesNotContain(gezien, b => b.Melding.Contains("9999", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Na_een_fout_mag_de_retour_alsnog_komen(Opslagmotor motor)
    {
        await using var wereld = await MaakAsync(motor);
        var (bericht, verzending) = await StuurAsync(wereld);
        await wereld.OntvangAsync(Fout(Envelopnummer.Van(verzending.Bericht)));

        await wereld.OntvangAsync(Antwoorden.Retour(bericht, [], new Antwoordkop("R1", wereld.Gemeente.Klok.Vandaag())));

        Assert.Equal(Berichtstaat.GoedOntvangen, (await wereld.DetailAsync(Consulent, verzending.Bericht))!.Regel.Staat);
    }

    [Fact]
    public void Het_nummer_van_een_bericht_in_de_keten_leidt_terug_naar_het_bericht()
    {
        for (var i = 0; i < 100; i++)
        {
            var id = Rotonde.Postkamer.BerichtId.Nieuw();
            var nummer = Envelopnummer.Van(id);
            Assert.Equal(4, Guid.Parse(nummer).Version);
            Assert.Equal(nummer.ToLowerInvariant(), nummer);
            Assert.Equal(id, Envelopnummer.Bericht(nummer.ToUpperInvariant()));
        }

        Assert.Null(Envelopnummer.Bericht(Guid.CreateVersion7().ToString()));
    }
}
