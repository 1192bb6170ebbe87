using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Rotonde.Basis;
using Rotonde.Berichten.Berichttypen;
using Rotonde.Berichten.Controles;
using Rotonde.Berichten.Retouren;
using Rotonde.Berichten.Structuur;
using Rotonde.Berichten.Xml;
using Rotonde.Data.Register;
using Rotonde.Modules.Tests.Berichten;
using Rotonde.Postkamer;
using Rotonde.Postkamer.Berichtenlijst;
using Rotonde.Postkamer.Ontvangst;
using Rotonde.Postkamer.Register;
using Rotonde.Postkamer.Termijnen;
using Rotonde.Postkamer.Verzending;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Testbasis;
using Xunit;
using static Rotonde.Modules.Tests.Postkamer.Postwereld;

namespace Rotonde.Modules.Tests.Postkamer;

/// <summary>Sending, retours, terms and looking, on both engines.</summary>
public sealed class VerzendingTests
{
    public static TheoryData<Opslagmotor> Motoren => Proefgemeente.Motoren;

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task C22_een_301_gaat_uit_en_de_302_vindt_haar(Opslagmotor motor)
    {
        await using var wereld = await MaakAsync(motor);
        var bericht = Gegeven.Toewijzing(Jw).NaarBericht();

        var verzending = (await wereld.VerzendAsync(bericht)).Waarde;
        Assert.Equal(Berichtstaat.TeVersturen, (await wereld.LijstAsync()).Rijen.Single().Staat);
        Assert.Equal(new DateOnly(2025, 4, 7), verzending.AntwoordUiterlijk);

        var uit = Assert.Single(await wereld.NeemAsync());
        Assert.True(uit.Wortel.IsGelijkAan(bericht.Wortel));
        Assert.Equal(Berichtstaat.Verzonden, (await wereld.LijstAsync()).Rijen.Single().Staat);
        Assert.Equal(0, (await wereld.RondeAsync()).Verzonden);

        wereld.Gemeente.Klok.GaNaar(new DateOnly(2025, 4, 3));
        var retour = await wereld.OntvangAsync(Antwoorden.Retour(bericht, [], new Antwoordkop("R1", new DateOnly(2025, 4, 3))));

        Assert.Equal(Berichtstaat.Verwerkt, retour.Staat);
        var regels = (await wereld.LijstAsync(new(Gesprek: verzending.Gesprek))).Rijen;
        Assert.Equal(2, regels.Count);
        Assert.Equal(Berichtstaat.GoedOntvangen, regels.Single(r => r.Soort == "JW301").Staat);
        Assert.True(regels.Single(r => r.Soort == "JW302").Tijdig);
        Assert.Contains(await wereld.GebeurtenissenAsync(), g => g.Soort == nameof(RetourOntvangen));
    }

    // As the Worker leaves it when it dies between the file and the commit: the provider has the 301, the register says that it still has to go.
    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task C22_een_302_die_er_eerder_is_dan_de_commit_van_het_versturen_verandert_niet_dat_de_301_verzonden_is(Opslagmotor motor)
    {
        await using var wereld = await MaakAsync(motor);
        var bericht = Gegeven.Toewijzing(Jw).NaarBericht();
        _ = (await wereld.VerzendAsync(bericht)).Waarde;
        wereld.Post.LegIn(wereld.Gemeente.Gemeente.Code, Berichtschrijver.Schrijf(Antwoorden.Retour(bericht, [], new Antwoordkop("R1", new DateOnly(2025, 4, 2)))));

        var ronde = await wereld.RondeAsync();

        Assert.Equal((1, 0, 1), (ronde.Ontvangen, ronde.Geweigerd, ronde.Verzonden));
        Assert.Equal(Berichtstaat.GoedOntvangen, (await wereld.LijstAsync()).Rijen.Single(r => r.Soort == "JW301").Staat);
        Assert.Equal(
            [nameof(BerichtVerzonden), nameof(RetourOntvangen)],
            (await wereld.GebeurtenissenAsync()).Select(g => g.Soort).Where(s => s is nameof(BerichtVerzonden) or nameof(RetourOntvangen)));
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task C22_een_frequentie_per_week_zonder_einddatum_blijft_thuis(Opslagmotor motor)
    {
        await using var wereld = await MaakAsync(motor);
        var bericht = (Gegeven.Toewijzing(Jw) with { Producten = [Gegeven.Toegewezen(Jw) with { Einddatum = null }] }).NaarBericht();

        var uitkomst = await wereld.VerzendAsync(bericht);

        Assert.Equal("CD076", uitkomst.Weigering!.Regel);
        Assert.Equal("CD076", Assert.Single(VerzendBericht.Controleer(bericht)).Regel);
        Assert.Empty((await wereld.LijstAsync()).Rijen);
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Een_afgekeurde_301_telt_als_niet_verzonden(Opslagmotor motor)
    {
        await using var wereld = await MaakAsync(motor);
        var bericht = Gegeven.Toewijzing(Jw).NaarBericht();
        await wereld.VerzendAsync(bericht);
        await wereld.RondeAsync();
        var product = bericht.Wortel.Alles().First(e => e.Naam == "ToewijzingNummer").Pad;
        var bevinding = new Bevinding("TR332", 3, "9332", [product], "Dit nummer is al gebruikt.", "Geef een nieuw nummer.");

        await wereld.OntvangAsync(Antwoorden.Retour(bericht, [bevinding], new Antwoordkop("R1", new DateOnly(2025, 4, 2))));
        var regel = (await wereld.LijstAsync(new(Nummer: 301))).Rijen.Single();

        Assert.Equal(Berichtstaat.Afgekeurd, regel.Staat);
        Assert.Equal("9332", regel.Codes);
        wereld.Gemeente.Klok.GaNaar(new DateOnly(2025, 4, 28));
        Assert.Equal(["9019"], (await wereld.OntvangAsync(Gegeven.Start(Jw).NaarBericht())).Bevindingen.Select(b => b.Retourcode));

        // A later 301 about the same allocation mends it, and only that one counts.
        var toewijzing = Gegeven.Toewijzing(Jw);
        var hersteld = toewijzing with
        {
            Kop = Gegeven.Kop(Berichtsoort.Van(Jw, 301), new DateOnly(2025, 4, 28), "B2"),
            Producten = [toewijzing.Producten[0] with { Toewijzingsdatum = new DateOnly(2025, 4, 28) }],
        };
        Assert.True((await wereld.VerzendAsync(hersteld.NaarBericht())).Gelukt);
        Assert.Equal([Berichtstaat.TeVersturen, Berichtstaat.Hersteld], (await wereld.LijstAsync(new(Nummer: 301))).Rijen.Select(r => r.Staat));
        var start = Gegeven.Start(Jw) with { Kop = Gegeven.Kop(Berichtsoort.Van(Jw, 305), new DateOnly(2025, 4, 28), "S2") };
        Assert.Empty((await wereld.OntvangAsync(start.NaarBericht())).Bevindingen);
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Een_tweede_retour_en_een_retour_op_niets_worden_geweigerd(Opslagmotor motor)
    {
        await using var wereld = await MaakAsync(motor);
        var bericht = Gegeven.Toewijzing(Jw).NaarBericht();

        Assert.Equal(Berichtstaat.Geweigerd, (await wereld.OntvangAsync(Antwoorden.Retour(bericht, [], new Antwoordkop("R0", new DateOnly(2025, 4, 2))))).Staat);
        await wereld.WijsToeAsync();
        Assert.Equal(Berichtstaat.Geweigerd, (await wereld.OntvangAsync(Antwoorden.Retour(bericht, [], new Antwoordkop("R2", new DateOnly(2025, 4, 2))))).Staat);
        Assert.Equal(Berichtstaat.GoedOntvangen, (await wereld.LijstAsync(new(Nummer: 301))).Rijen.Single().Staat);
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Een_andere_gemeente_een_bericht_van_de_aanbieder_en_een_gebruikt_nummer_gaan_niet_uit(Opslagmotor motor)
    {
        await using var wereld = await MaakAsync(motor);
        var toewijzing = Gegeven.Toewijzing(Jw);
        await wereld.VerzendAsync(toewijzing.NaarBericht());

        Assert.Equal("TR056", (await wereld.VerzendAsync(toewijzing.NaarBericht())).Weigering!.Regel);
        Assert.Contains("andere gemeente", (await wereld.VerzendAsync((toewijzing with { Kop = toewijzing.Kop with { Gemeente = Gemeentecode.Parse("0293") } }).NaarBericht())).Weigering!.Uitleg);
        Assert.Contains("aanbieder", (await wereld.VerzendAsync(Gegeven.Start(Jw).NaarBericht())).Weigering!.Uitleg);
        Assert.Single((await wereld.LijstAsync()).Rijen);
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task TR332_en_TR379_een_301_die_niet_past_bij_wat_eerder_is_verzonden_blijft_thuis_met_alle_bevindingen(Opslagmotor motor)
    {
        await using var wereld = await MaakAsync(motor);
        await wereld.WijsToeAsync();
        var eerste = Gegeven.Toewijzing(Jw);
        var tweede = eerste with
        {
            Kop = eerste.Kop with { Identificatie = "B2" },
            Producten =
            [
                eerste.Producten[0] with { Ingangsdatum = new DateOnly(2025, 4, 15), Einddatum = new DateOnly(2025, 12, 31) },
                eerste.Producten[0] with { ToewijzingNummer = 300299, ReferentieAanbieder = "NOOIT", Ingangsdatum = new DateOnly(2026, 1, 1) },
            ],
        };

        var weigering = (await wereld.VerzendAsync(tweede.NaarBericht())).Weigering!;

        Assert.Equal("TR332", weigering.Regel);
        Assert.Contains("hoort al bij een andere toewijzing", weigering.Uitleg);
        Assert.Contains("geen verzoek met deze referentie", weigering.Uitleg);
        Assert.Single((await wereld.LijstAsync(new(Nummer: 301))).Rijen);
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task TR355_een_319_op_een_verzoek_dat_er_niet_is_blijft_thuis(Opslagmotor motor)
    {
        await using var wereld = await MaakAsync(motor, new DateOnly(2025, 5, 5));

        Assert.Equal("TR355", (await wereld.VerzendAsync(Gegeven.Geldig(Berichtsoort.Van(Jw, 319)))).Weigering!.Regel);
        Assert.Empty((await wereld.LijstAsync()).Rijen);
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task TR367_en_TR376_een_325_die_iets_anders_zegt_dan_de_declaratie_blijft_thuis_en_een_goede_gaat_uit(Opslagmotor motor)
    {
        await using var wereld = await MaakAsync(motor);
        await wereld.WijsToeAsync();
        wereld.Gemeente.Klok.GaNaar(new DateOnly(2025, 5, 12));
        var declaratie = (await wereld.OntvangAsync(Gegeven.Declaratie(Jw).NaarBericht())).Bericht;
        var goed = Gegeven.Declaratieantwoord(Jw);
        var regel = goed.Oordeel!.Clienten[0].Prestaties[0];
        var fout = goed with
        {
            Oordeel = goed.Oordeel with { DeclaratieNummer = "DN999", Clienten = [goed.Oordeel.Clienten[0] with { Prestaties = [regel with { Prestatie = regel.Prestatie with { ProductCode = "45A99" } }] }] },
        };

        var weigering = (await wereld.VerzendAsync(fout.NaarBericht(), declaratie)).Weigering!;

        Assert.Equal("TR376", weigering.Regel);
        Assert.Contains("niet dat van de declaratie", weigering.Uitleg);
        Assert.Contains("niet wat er is gedeclareerd", weigering.Uitleg);
        Assert.True((await wereld.VerzendAsync(goed.NaarBericht(), declaratie)).Gelukt);
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Een_retour_die_uitblijft_is_na_drie_werkdagen_te_laat_en_telt_als_niet_tijdig(Opslagmotor motor)
    {
        await using var wereld = await MaakAsync(motor);
        var verzending = (await wereld.VerzendAsync(Gegeven.Toewijzing(Jw).NaarBericht())).Waarde;
        await wereld.RondeAsync();
        Task<IReadOnlyList<TeLaatAntwoord>> TeLaat() => wereld.Gemeente.MetAsync<TeLateAntwoorden, IReadOnlyList<TeLaatAntwoord>>(v => v.GeefAsync(Contractmanager, default));
        Task<IReadOnlyList<Tijdigheidsregel>> Telling() => wereld.Gemeente.MetAsync<Tijdigheid, IReadOnlyList<Tijdigheidsregel>>(v => v.TelAsync(Periode.Maand(2025, 4), default));

        wereld.Gemeente.Klok.GaNaar(new DateOnly(2025, 4, 7));
        Assert.Empty(await TeLaat());
        Assert.Empty(await Telling());
        wereld.Gemeente.Klok.GaNaar(new DateOnly(2025, 4, 8));
        Assert.Equal(verzending.Bericht, Assert.Single(await TeLaat()).Bericht);
        Assert.Equal(("JW302", 1, 0), Assert.Single(await Telling()) is var r ? (r.Soort, r.MetNorm, r.Tijdig) : default);

        await wereld.OntvangAsync(Antwoorden.Retour(Gegeven.Toewijzing(Jw).NaarBericht(), [], new Antwoordkop("R1", new DateOnly(2025, 4, 8))));
        Assert.Empty(await TeLaat());
        Assert.Equal((1, 0), Assert.Single(await Telling()) is var t ? (t.MetNorm, t.Tijdig) : default);
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Wie_een_bericht_opent_ziet_alleen_wat_voor_hem_is(Opslagmotor motor)
    {
        await using var wereld = await MaakAsync(motor);
        var bericht = (await wereld.WijsToeAsync()).Bericht;

        var consulent = (await wereld.DetailAsync(Consulent, bericht))!;
        Assert.Contains(consulent.Velden, v => v is { Naam: "Achternaam", Waarde: "Wit" });
        Assert.Contains(consulent.Velden, v => v is { Naam: "Eenheid", Waarde: "04", Betekenis: "Uur" });
        Assert.DoesNotContain(consulent.Velden, v => v.Waarde == Gegeven.Burger.Voluit);

        var manager = (await wereld.DetailAsync(Contractmanager, bericht))!;
        Assert.Contains(manager.Velden, v => v.Naam == "ToewijzingNummer");
        Assert.StartsWith("persoon ", manager.Velden.Single(v => v.Naam == "Bsn").Waarde);
        Assert.DoesNotContain(manager.Velden, v => v.Naam is "Achternaam" or "Straatnaam" or "Telefoonnummer" or "Datum");

        Assert.Empty((await wereld.DetailAsync(Beheerder, bericht))!.Velden);
        Assert.True((await wereld.LijstAsync(actor: Beheerder)).AlleenMetadata);
        Assert.NotEmpty((await wereld.DetailAsync(Aanbieder(Gegeven.Aanbieder), bericht))!.Velden);
        await Assert.ThrowsAsync<GeenToegangException>(() => wereld.DetailAsync(Aanbieder(AgbCode.Parse("98000002")), bericht));
        await Assert.ThrowsAsync<GeenToegangException>(() => wereld.DetailAsync(Consulent with { Teams = new HashSet<string> { "wmo" } }, bericht));
        await Assert.ThrowsAsync<GeenToegangException>(() => wereld.DetailAsync(Consulent, BerichtId.Nieuw()));
        await Assert.ThrowsAsync<GeenToegangException>(() => wereld.LijstAsync(actor: Aanbieder(Gegeven.Aanbieder)));
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task De_lijst_zoekt_op_identificatie_en_filtert(Opslagmotor motor)
    {
        await using var wereld = await MaakAsync(motor);
        await wereld.WijsToeAsync();
        wereld.Gemeente.Klok.GaNaar(new DateOnly(2025, 4, 28));
        await wereld.OntvangAsync((Gegeven.Start(Jw) with { Kop = Gegeven.Kop(Berichtsoort.Van(Jw, 305), new DateOnly(2025, 4, 28), "XYZ123") }).NaarBericht());

        Assert.Equal(["JW306", "JW305"], (await wereld.LijstAsync(new("xyz12"))).Rijen.Select(r => r.Soort));
        Assert.Equal(2, (await wereld.LijstAsync(new(Richting: Richting.In))).Totaal);
        Assert.Equal(4, (await wereld.LijstAsync(new(Zoek: "65656055"))).Totaal);
        Assert.Empty((await wereld.LijstAsync(new(Zoek: "65656056"))).Rijen);
        Assert.Equal("JW301", Assert.Single((await wereld.LijstAsync(new(Zoek: "65656055 JW301"))).Rijen).Soort);
        var tweede = await wereld.Gemeente.MetAsync<Berichtenoverzicht, Berichtenoverzicht.Bladzijde>(v => v.GeefAsync(Contractmanager, new(), 2, 3, default));
        Assert.Equal("JW301", Assert.Single(tweede.Rijen).Soort);
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Het_register_op_de_database_weet_hetzelfde_als_dat_in_het_geheugen(Opslagmotor motor)
    {
        await using var wereld = await MaakAsync(motor);
        var geheugen = new Rotonde.Berichten.Register.Geheugenregister();
        await wereld.WijsToeAsync();
        geheugen.Verwerk(Gegeven.Toewijzing(Jw).NaarBericht(), []);
        wereld.Gemeente.Klok.GaNaar(new DateOnly(2025, 6, 5));
        foreach (var bericht in new[] { Gegeven.Start(Jw).NaarBericht(), Gegeven.Stop(Jw).NaarBericht() })
        {
            geheugen.Verwerk(bericht, (await wereld.OntvangAsync(bericht)).Bevindingen);
        }

        foreach (var bericht in new[] { Gegeven.Start(Jw).NaarBericht(), Gegeven.Stop(Jw).NaarBericht(), Gegeven.Start(Standaard.IWmo).NaarBericht(), Gegeven.Declaratie(Jw).NaarBericht() })
        {
            var vraag = Rotonde.Berichten.Register.Registervraag.Voor(bericht);
            var hier = await wereld.Gemeente.DoeAsync(sp => sp.GetRequiredService<Dossiertoegang>().LeesAsync(
                Systeem.Actor, Rotonde.Privacy.Rechten.Gegevenssoort.Toewijzing, [wereld.Persoon], Doelen.Levering,
                _ => sp.GetRequiredService<Berichtenregister>().ZoekAsync(vraag, default), default));
            var daar = await geheugen.ZoekAsync(vraag, default);

            Assert.Equal(daar.IdentificatieBekend, hier.IdentificatieBekend);
            Assert.Equal(daar.Toewijzingen, hier.Toewijzingen);
            Assert.Equal(daar.Clienten.Select(b => b.Voluit).Order(), hier.Clienten.Select(b => b.Voluit).Order());
            if (bericht.Soort.Nummer != 323)
            {
                Assert.Equal(daar.Starts, hier.Starts);
                Assert.Equal(daar.Stops, hier.Stops);
            }
        }
    }

    [Fact]
    public async Task De_post_in_mappen_leegt_in_en_vult_uit_verwerkt_en_geweigerd()
    {
        var map = Path.Combine(Path.GetTempPath(), $"rotonde-post-{Guid.CreateVersion7():N}");
        try
        {
            await using var wereld = await MaakAsync(Opslagmotor.Sqlite, bij: d => d.AddSingleton<ITransport>(new Mappenpost(map)));
            await wereld.VerzendAsync(Gegeven.Toewijzing(Jw).NaarBericht());
            await wereld.RondeAsync();
            string Pad(string naam) => Path.Combine(map, "0226", naam);
            var uit = Assert.Single(Directory.GetFiles(Pad("uit")));
            Assert.True(Berichtlezer.Lees(await File.ReadAllBytesAsync(uit)).Gelukt);

            wereld.Gemeente.Klok.GaNaar(new DateOnly(2025, 4, 28));
            await File.WriteAllBytesAsync(Path.Combine(Pad("in"), "start.xml"), Berichtschrijver.Schrijf(Gegeven.Start(Jw).NaarBericht()));
            await File.WriteAllTextAsync(Path.Combine(Pad("in"), "rommel.xml"), "rommel");
            await File.WriteAllTextAsync(Path.Combine(Pad("in"), "half.xml.deel"), "nog niet klaar");

            var ronde = await wereld.RondeAsync();

            Assert.Equal((2, 1, 1), (ronde.Ontvangen, ronde.Geweigerd, ronde.Verzonden));
            Assert.Equal(["half.xml.deel"], Directory.GetFiles(Pad("in")).Select(Path.GetFileName));
            Assert.Equal(["start.xml"], Directory.GetFiles(Pad("verwerkt")).Select(Path.GetFileName));
            Assert.Equal(["rommel.xml", "rommel.xml.bevindingen.txt"], Directory.GetFiles(Pad("geweigerd"), "rommel*").Select(Path.GetFileName).Order());
            Assert.Contains("geen goed gevormde XML", await File.ReadAllTextAsync(Path.Combine(Pad("geweigerd"), "rommel.xml.bevindingen.txt"), Encoding.UTF8));
            Assert.Equal(["Fo01", "JW301", "JW306"], Directory.GetFiles(Pad("uit")).Select(p => Path.GetFileName(p).Split('_')[0]).Order());
        }
        finally
        {
            Directory.Delete(map, recursive: true);
        }
    }
}
