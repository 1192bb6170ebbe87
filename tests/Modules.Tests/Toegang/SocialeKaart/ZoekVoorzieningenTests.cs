using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Rotonde.Basis;
using Rotonde.Data.Register;
using Rotonde.Modules.Tests.Toegang.Vragen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Testbasis;
using Rotonde.Toegang;
using Rotonde.Toegang.SocialeKaart;
using Rotonde.Toegang.Vragen;
using Xunit;

namespace Rotonde.Modules.Tests.Toegang.SocialeKaart;

/// <summary>The social map on both engines: the same answers as in memory, in the same order.</summary>
public sealed class ZoekVoorzieningenTests
{
    private static readonly Zoekindex InGeheugen = new(Kaartlezer.Voorbeeldkaart());

    public static TheoryData<Opslagmotor> Motoren => Proefgemeente.Motoren;

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Elke_vraag_vindt_op_de_database_hetzelfde_als_in_het_geheugen(Opslagmotor motor)
    {
        await using var gemeente = await GevuldAsync(motor);
        var recall = 0.0;

        foreach (var (vraag, verwacht) in ZoekkwaliteitTests.Vragen)
        {
            var gevonden = await ZoekAsync(gemeente, new Zoekopdracht(vraag));
            Assert.Equal(Namen(InGeheugen.Zoek(new Zoekopdracht(vraag))), Namen(gevonden));
            recall += (double)verwacht.Intersect(Namen(gevonden)).Count() / verwacht.Length;
        }

        Assert.True(recall / ZoekkwaliteitTests.Vragen.Length >= 0.9);
    }

    private static readonly Zoekopdracht[] Opdrachten =
    [
        new(),
        new(Postcode: "6921"),
        new(Postcode: "7071", BinnenKm: 12),
        new(Postcode: "6931", Bladzijde: 3),
        new(Postcode: "6931", Bladzijde: 9999),
        new(Thema: Thema.II, Postcode: "6921"),
        new(Onderwerp: Onderwerp.Mantelzorg),
        new(VoorWie: Doelgroep.Jongere, Leeftijd: 13, Postcode: "6931"),
        new(Taal: "ar"),
        new(Taal: "xx"),
        new(Taal: "%"),
        new(Dag: DayOfWeek.Saturday),
        new(Gratis: true, Toegankelijk: true, PerBladzijde: 50),
        new(Online: true),
        new(HoogsteNiveau: Niveau.InformeelNetwerk),
        new("koffie", "6923", BinnenKm: 4, VoorWie: Doelgroep.Oudere),
        new("hulp", "6921", HoogsteNiveau: Niveau.AlgemeneVoorziening, Bladzijde: 2),
        new("' OR 1=1 --"),
    ];

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Filters_en_bladzijden_doen_op_de_database_hetzelfde_als_de_pure_regel(Opslagmotor motor) // AUTORISATIE R10 in kind
    {
        await using var gemeente = await GevuldAsync(motor);

        foreach (var opdracht in Opdrachten)
        {
            var verwacht = InGeheugen.Zoek(opdracht);
            var gevonden = await ZoekAsync(gemeente, opdracht);

            Assert.True(Namen(verwacht).SequenceEqual(Namen(gevonden)), $"{opdracht}: {string.Join("; ", Namen(verwacht))} maar {string.Join("; ", Namen(gevonden))}");
            Assert.Equal((verwacht.Totaal, verwacht.Bladzijde, verwacht.Bladzijden), (gevonden.Totaal, gevonden.Bladzijde, gevonden.Bladzijden));
            Assert.Equal(verwacht.Treffers.Select(t => t.Kilometers), gevonden.Treffers.Select(t => t.Kilometers));
        }
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Een_kaart_die_opnieuw_wordt_gevuld_heeft_niets_dubbel_en_een_verlopen_voorziening_is_weg(Opslagmotor motor) // R-002, R-113
    {
        await using var gemeente = await GevuldAsync(motor, new DateOnly(2019, 1, 1));
        await VulAsync(gemeente);
        var bibliotheek = (await ZoekAsync(gemeente, new Zoekopdracht("bibliotheek"))).Treffers[0].Aanbod;

        await gemeente.DoeAsync(async sp =>
        {
            var db = sp.GetRequiredService<ToegangDb>();
            Assert.Equal(Kaartlezer.Voorbeeldkaart().Count, await db.Voorzieningen.CountAsync());
            (await db.Voorzieningen.SingleAsync(v => v.Id == bibliotheek.Id)).GeldigTot = new DateOnly(2025, 3, 2);
            await db.SaveChangesAsync();
        });

        Assert.DoesNotContain((await ZoekAsync(gemeente, new Zoekopdracht("bibliotheek"))).Treffers, t => t.Aanbod.Id == bibliotheek.Id);
        Assert.Null(await gemeente.MetAsync<Voorzieningkaart, Aanbod?>(k => k.GeefAsync(Actor.Anoniem, bibliotheek.Id, CancellationToken.None)));
        var toen = await gemeente.MetAsync<Voorzieningkaart, int>(k => k.AantalOpAsync(Actor.Anoniem, new DateOnly(2019, 12, 31), CancellationToken.None));
        var nu = await gemeente.MetAsync<Voorzieningkaart, int>(k => k.AantalOpAsync(Actor.Anoniem, new DateOnly(2025, 3, 3), CancellationToken.None));
        Assert.Equal(Kaartlezer.Voorbeeldkaart().Count(a => a.Soort == Aanbodsoort.Voorziening), toen);
        Assert.Equal(toen - 1, nu);
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Alleen_een_redacteur_vult_de_kaart_en_nooit_met_iets_waarvoor_een_indicatie_nodig_is(Opslagmotor motor)
    {
        await using var gemeente = Proef.Maak(motor);
        var zwaar = Kaartlezer.Voorbeeldkaart()[0] with { Niveau = Niveau.Hulp };

        await Assert.ThrowsAsync<GeenToegangException>(() => VulAsync(gemeente, Proef.Bureaudienst));
        Assert.Contains("indicatie", (await gemeente.MetAsync<VulSocialeKaart, Uitkomst<int>>(v => v.UitvoerenAsync([zwaar], Redacteur(), CancellationToken.None))).Weigering!.Uitleg, StringComparison.Ordinal);
        Assert.Equal(0, (await ZoekAsync(gemeente, new Zoekopdracht("formulierenhulp"))).Totaal);
        Assert.True((await gemeente.MetAsync<VulSocialeKaart, Uitkomst<int>>(v => v.UitvoerenAsync(null, Redacteur(), CancellationToken.None))).Gelukt);
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Els_ziet_op_de_database_hetzelfde_aanbod_als_in_C02(Opslagmotor motor)
    {
        await using var gemeente = await GevuldAsync(motor);
        var resultaat = (await gemeente.MetAsync<Dialoogresultaat, Uitkomst<Resultaat>>(d => d.GeefAsync(ResultaatTests.Els(), CancellationToken.None))).Waarde;
        var namen = resultaat.Blokken.SelectMany(b => b.Aanbod).Select(t => t.Aanbod.Naam).ToList();

        Assert.Equal("DT-1.9", resultaat.Beslissing.Regel.Id);
        Assert.All(["Boodschappendienst", "Mantelzorgsteunpunt", "Jongerencoach", "Buuv: buren helpen buren"], naam => Assert.Contains(naam, namen));
    }

    internal static async Task<Proefgemeente> GevuldAsync(Opslagmotor motor, DateOnly? dag = null)
    {
        var gemeente = Proef.Maak(motor, dag);
        await VulAsync(gemeente);
        gemeente.Klok.GaNaar(new DateOnly(2025, 3, 3));
        return gemeente;
    }

    private static Proces Redacteur() => new(Actor.Medewerker("rens", "Rens", [Rol.Redacteur]), Doelen.Beheer);

    private static async Task VulAsync(Proefgemeente gemeente, Actor? actor = null)
    {
        var uitkomst = await gemeente.MetAsync<VulSocialeKaart, Uitkomst<int>>(v =>
            v.UitvoerenAsync(null, new Proces(actor ?? Actor.Systeem("vulling"), Doelen.Beheer), CancellationToken.None));
        Assert.True(uitkomst.Gelukt);
    }

    private static Task<Zoekresultaat> ZoekAsync(Proefgemeente gemeente, Zoekopdracht opdracht) =>
        gemeente.MetAsync<ZoekVoorzieningen, Zoekresultaat>(z => z.GeefAsync(Actor.Anoniem, opdracht, CancellationToken.None));

    private static List<string> Namen(Zoekresultaat resultaat) => [.. resultaat.Treffers.Select(t => t.Aanbod.Naam)];
}
