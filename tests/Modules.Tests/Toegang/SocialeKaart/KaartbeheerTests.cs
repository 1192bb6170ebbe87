using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Rotonde.Basis;
using Rotonde.Data.Register;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Testbasis;
using Rotonde.Toegang;
using Rotonde.Toegang.SocialeKaart;
using Xunit;

namespace Rotonde.Modules.Tests.Toegang.SocialeKaart;

/// <summary>The upkeep of the social map on both engines: change, history, undo, and what a searcher finds the moment after .</summary>
public sealed class KaartbeheerTests
{
    internal static readonly Actor Rens = Actor.Medewerker("rens", "Rens", [Rol.Redacteur]);

    public static TheoryData<Opslagmotor> Motoren => Proefgemeente.Motoren;

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Een_wijziging_is_meteen_te_vinden_en_staat_veld_voor_veld_in_de_geschiedenis(Opslagmotor motor)
    {
        await using var gemeente = await ZoekVoorzieningenTests.GevuldAsync(motor);
        var blad = await BladAsync(gemeente, "Dorpskamer Groessen");

        Assert.True((await WijzigAsync(gemeente, blad, blad.Aanbod with { Naam = "Biljartclub Groessen", Telefoon = "0316 12 34 56" })).Waarde);

        Assert.Equal(blad.Aanbod.Id, (await ZoekAsync(gemeente, "biljartclub"))[0].Id);
        var na = await BladAsync(gemeente, blad.Aanbod.Id);
        var wijziging = na.Geschiedenis[0];
        Assert.Equal((2, Kaartwijziging.Gewijzigd, "Rens"), (na.Versie, wijziging.Soort, wijziging.Door));
        Assert.Equal([("naam", "\"Dorpskamer Groessen\"", "\"Biljartclub Groessen\""), ("telefoon", "null", "\"0316 12 34 56\"")], wijziging.Velden.Select(v => (v.Veld, v.Was, v.Wordt)).Order());
        Assert.Equal(Kaartwijziging.Ingelezen, na.Geschiedenis[1].Soort);
        Assert.Equal(blad.Aanbod.GecontroleerdOp, na.Aanbod.GecontroleerdOp);
        Assert.False((await WijzigAsync(gemeente, na, na.Aanbod)).Waarde);
        Assert.Equal(2, (await BladAsync(gemeente, blad.Aanbod.Id)).Versie);
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Een_wijziging_terugdraaien_raakt_alleen_haar_eigen_velden(Opslagmotor motor)
    {
        await using var gemeente = await ZoekVoorzieningenTests.GevuldAsync(motor);
        var blad = await BladAsync(gemeente, "Dorpskamer Loo");
        await WijzigAsync(gemeente, blad, blad.Aanbod with { Naam = "Sjoelen in Loo", Locaties = [] });
        var tweede = await BladAsync(gemeente, blad.Aanbod.Id);
        await WijzigAsync(gemeente, tweede, tweede.Aanbod with { Kosten = "Gratis." });

        Assert.True((await TerugAsync(gemeente, blad.Aanbod.Id, 2, 3)).Gelukt);

        var na = await BladAsync(gemeente, blad.Aanbod.Id);
        Assert.Equal(("Dorpskamer Loo", "Gratis.", 1), (na.Aanbod.Naam, na.Aanbod.Kosten, na.Aanbod.Locaties.Count));
        Assert.Equal([(4, true), (3, true), (2, false), (1, false)], na.Geschiedenis.Select(g => (g.Nummer, g.KanTerug)));
        Assert.DoesNotContain(await ZoekAsync(gemeente, "sjoelen"), a => a.Id == blad.Aanbod.Id);
        Assert.Equal(1, await gemeente.MetAsync<ToegangDb, int>(db => db.Plaatsen.CountAsync(p => p.Voorziening == blad.Aanbod.Id)));
        Assert.Contains("nog een keer gewijzigd", (await TerugAsync(gemeente, blad.Aanbod.Id, 2, 4)).Weigering!.Uitleg, StringComparison.Ordinal);
        Assert.Contains("niet terug te draaien", (await TerugAsync(gemeente, blad.Aanbod.Id, 1, 4)).Weigering!.Uitleg, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Wat_van_de_kaart_gaat_is_meteen_weg_en_blijft_geteld_op_de_dagen_ervoor(Opslagmotor motor)
    {
        await using var gemeente = await ZoekVoorzieningenTests.GevuldAsync(motor, new DateOnly(2025, 3, 1));
        var blad = await BladAsync(gemeente, "Dorpskamer Loo");
        var voor = await AantalAsync(gemeente, new DateOnly(2025, 3, 3));

        Assert.True((await gemeente.MetAsync<HaalVoorzieningWeg, Uitkomst<Gedaan>>(h => h.UitvoerenAsync(new(blad.Aanbod.Id, 1), In(Rens), CancellationToken.None))).Gelukt);

        Assert.DoesNotContain(await ZoekAsync(gemeente, "dorpskamer"), a => a.Id == blad.Aanbod.Id);
        Assert.DoesNotContain(await ZoekAsync(gemeente, null), a => a.Id == blad.Aanbod.Id);
        Assert.Equal((voor, voor - 1), (await AantalAsync(gemeente, new DateOnly(2025, 3, 2)), await AantalAsync(gemeente, new DateOnly(2025, 3, 3))));
        var na = await BladAsync(gemeente, blad.Aanbod.Id);
        Assert.Equal(Kaartstand.Weggehaald, na.Stand);
        Assert.Contains("van de kaart gehaald", (await WijzigAsync(gemeente, na, na.Aanbod with { Naam = "Anders" })).Weigering!.Uitleg, StringComparison.Ordinal);
        Assert.Equal("Dorpskamer Loo", Assert.Single((await LijstAsync(gemeente, new Kaartvraag(Stand: Kaartstand.Weggehaald))).Regels).Naam);

        Assert.True((await TerugAsync(gemeente, blad.Aanbod.Id, 2, 2)).Gelukt);
        Assert.Contains(await ZoekAsync(gemeente, "dorpskamer"), a => a.Id == blad.Aanbod.Id);
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Een_nieuwe_voorziening_is_te_vinden_en_alles_wat_niet_klopt_wordt_in_een_keer_gezegd(Opslagmotor motor)
    {
        await using var gemeente = await ZoekVoorzieningenTests.GevuldAsync(motor);
        var goed = (await BladAsync(gemeente, "Dorpskamer Loo")).Aanbod with { Naam = "Klaverjassen voor iedereen" };
        var id = (await gemeente.MetAsync<MaakVoorziening, Uitkomst<VoorzieningId>>(m => m.UitvoerenAsync(goed, In(Rens), CancellationToken.None))).Waarde;
        var blad = await BladAsync(gemeente, id);
        Assert.Equal((new DateOnly(2025, 3, 3), false, Kaartwijziging.Gemaakt), (blad.Aanbod.GecontroleerdOp, blad.Aanbod.Demo, blad.Geschiedenis[0].Soort));
        Assert.Equal(id, (await ZoekAsync(gemeente, "klaverjassen"))[0].Id);

        var fout = goed with
        {
            Naam = " ", Omschrijving = new string('x', 2001), Niveau = Niveau.Zorg, Themas = [], Vanaf = 80, TotEnMet = 12, Talen = ["Nederlands"], Telefoon = "bel maar", Website = "www.loo.nl", Nakijktermijn = 0,
            Open = [new(DayOfWeek.Monday, new(9, 0), new(12, 0)), new(DayOfWeek.Monday, new(11, 0), new(10, 0))],
            Locaties = [new("", "Loo", "6924", default, null, false)],
        };
        string[] velden = [.. Kaartcontrole.Toets(fout).Select(b => b.Veld)];
        Assert.All(
            ["Naam", "Omschrijving", "Niveau", "Themas", "Vanaf", "Talen", "Telefoon", "Website", "Nakijktermijn", "Open", "Locaties[0]"],
            veld => Assert.Contains(veld, velden));
        var weigering = (await gemeente.MetAsync<MaakVoorziening, Uitkomst<VoorzieningId>>(m => m.UitvoerenAsync(fout, In(Rens), CancellationToken.None))).Weigering!;
        Assert.All(Kaartcontrole.Toets(fout), b => Assert.Contains(b.Uitleg, weigering.Uitleg, StringComparison.Ordinal));
        Assert.All(Kaartlezer.Voorbeeldkaart(), a => Assert.Empty(Kaartcontrole.Toets(a)));
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Wie_te_laat_bewaart_raakt_niets_kwijt_en_wie_geen_redacteur_is_komt_er_niet_bij(Opslagmotor motor)
    {
        await using var gemeente = await ZoekVoorzieningenTests.GevuldAsync(motor);
        var blad = await BladAsync(gemeente, "Dorpskamer Loo");
        await WijzigAsync(gemeente, blad, blad.Aanbod with { Kosten = "Gratis." });
        var weigering = (await WijzigAsync(gemeente, blad, blad.Aanbod with { Kosten = "Twee euro." })).Weigering!;
        Assert.Equal(2, weigering.HuidigeVersie);

        // A provider may propose (rechten.csv: na_goedkeuring), never place; the public part shows no history.
        var aanbieder = Actor.Medewerker("aan", "Aanbieder", [Rol.Aanbieder]);
        foreach (var wie in new[] { aanbieder, Proef.Samira, Actor.Anoniem })
        {
            await Assert.ThrowsAsync<GeenToegangException>(() => WijzigAsync(gemeente, blad, blad.Aanbod with { Naam = "Mijn bedrijf" }, wie));
            await Assert.ThrowsAsync<GeenToegangException>(() => gemeente.MetAsync<VulSocialeKaart, Uitkomst<int>>(v => v.UitvoerenAsync([], In(wie), CancellationToken.None)));
            await Assert.ThrowsAsync<GeenToegangException>(() => gemeente.MetAsync<Kaartbeheer, Kaartblad?>(k => k.GeefAsync(wie, blad.Aanbod.Id, CancellationToken.None)));
            await Assert.ThrowsAsync<GeenToegangException>(() => LijstAsync(gemeente, new Kaartvraag(), wie));
        }
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Wat_niet_op_tijd_is_nagekeken_wordt_vanzelf_onzeker_tot_iemand_zegt_dat_het_klopt(Opslagmotor motor)
    {
        await using var gemeente = await ZoekVoorzieningenTests.GevuldAsync(motor);
        var alle = Kaartlezer.Voorbeeldkaart();
        var lijst = await LijstAsync(gemeente, new Kaartvraag(Stand: Kaartstand.Onzeker));
        Assert.Equal(alle.Count(a => a.IsOnzeker(new DateOnly(2025, 3, 3))), lijst.Totaal);

        gemeente.Klok.GaNaar(new DateOnly(2026, 1, 15));
        var blad = await BladAsync(gemeente, "Dorpskamer Groessen"); // checked on 14 January 2025: a year is over
        Assert.Equal((Kaartstand.Onzeker, new DateOnly(2026, 1, 14)), (blad.Stand, blad.NakijkenUiterlijk));
        Assert.Equal(alle.Count(a => a.IsOnzeker(new DateOnly(2026, 1, 15))), (await LijstAsync(gemeente, new Kaartvraag())).Tellingen[Kaartstand.Onzeker]);

        Assert.True((await gemeente.MetAsync<BevestigVoorziening, Uitkomst<Gedaan>>(b => b.UitvoerenAsync(new(blad.Aanbod.Id, blad.Versie), In(Rens), CancellationToken.None))).Gelukt);
        var na = await BladAsync(gemeente, blad.Aanbod.Id);
        Assert.Equal((Kaartstand.Actueel, new DateOnly(2027, 1, 15), Kaartwijziging.Bevestigd), (na.Stand, na.NakijkenUiterlijk, na.Geschiedenis[0].Soort));

        await WijzigAsync(gemeente, na, na.Aanbod with { Nakijktermijn = 3 });
        Assert.Equal(new DateOnly(2026, 4, 15), (await BladAsync(gemeente, blad.Aanbod.Id)).NakijkenUiterlijk);
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task De_lijst_bladert_zoekt_en_zet_vooraan_wat_het_eerst_moet(Opslagmotor motor)
    {
        await using var gemeente = await ZoekVoorzieningenTests.GevuldAsync(motor);
        var (een, laatste) = (await LijstAsync(gemeente, new Kaartvraag()), await LijstAsync(gemeente, new Kaartvraag(Blad: 99)));
        Assert.Equal((Kaartlezer.Voorbeeldkaart().Count, Kaartbeheer.PerBlad), (een.Totaal, een.Regels.Count));
        Assert.Equal(een.Regels.Select(r => r.NakijkenUiterlijk).Order(), een.Regels.Select(r => r.NakijkenUiterlijk));
        Assert.Equal((een.Totaal + Kaartbeheer.PerBlad - 1) / Kaartbeheer.PerBlad, laatste.Blad);
        Assert.All((await LijstAsync(gemeente, new Kaartvraag("DORPSKAMER", Thema.III))).Regels, r => Assert.Contains("Dorpskamer", r.Naam, StringComparison.Ordinal));
        Assert.Empty((await LijstAsync(gemeente, new Kaartvraag("%"))).Regels);
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Redacteuren_die_tegelijk_bewaren_staan_allemaal_in_de_zoekindex(Opslagmotor motor)
    {
        await using var gemeente = await ZoekVoorzieningenTests.GevuldAsync(motor);
        var bladen = new List<Kaartblad>();
        foreach (var regel in (await LijstAsync(gemeente, new Kaartvraag())).Regels.Take(6))
        {
            bladen.Add(await BladAsync(gemeente, regel.Id));
        }

        string[] namen = ["Klaverjassen", "Sjoelen", "Biljarten", "Bingo", "Dammen", "Schaken"];
        var uitkomsten = await Task.WhenAll(bladen.Select((b, i) => Task.Run(() => WijzigAsync(gemeente, b, b.Aanbod with { Naam = namen[i] }))));

        Assert.All(uitkomsten, u => Assert.True(u.Waarde));
        for (var i = 0; i < namen.Length; i++)
        {
            Assert.Equal(bladen[i].Aanbod.Id, (await ZoekAsync(gemeente, namen[i]))[0].Id);
        }
    }

    internal static Proces In(Actor actor) => new(actor, Doelen.Beheer);

    internal static Task<Kaartlijst> LijstAsync(Proefgemeente gemeente, Kaartvraag vraag, Actor? wie = null) =>
        gemeente.MetAsync<Kaartbeheer, Kaartlijst>(k => k.LijstAsync(wie ?? Rens, vraag, CancellationToken.None));

    internal static async Task<Kaartblad> BladAsync(Proefgemeente gemeente, VoorzieningId id) =>
        (await gemeente.MetAsync<Kaartbeheer, Kaartblad?>(k => k.GeefAsync(Rens, id, CancellationToken.None)))!;

    internal static async Task<Kaartblad> BladAsync(Proefgemeente gemeente, string naam) =>
        await BladAsync(gemeente, (await LijstAsync(gemeente, new Kaartvraag(naam))).Regels.First(r => r.Naam == naam).Id);

    private static Task<Uitkomst<bool>> WijzigAsync(Proefgemeente gemeente, Kaartblad blad, Aanbod aanbod, Actor? wie = null) =>
        gemeente.MetAsync<WijzigVoorziening, Uitkomst<bool>>(w => w.UitvoerenAsync(new(blad.Aanbod.Id, aanbod, blad.Versie), In(wie ?? Rens), CancellationToken.None));

    private static Task<Uitkomst<Gedaan>> TerugAsync(Proefgemeente gemeente, VoorzieningId id, int nummer, int versie) =>
        gemeente.MetAsync<DraaiWijzigingTerug, Uitkomst<Gedaan>>(d => d.UitvoerenAsync(new(id, nummer, versie), In(Rens), CancellationToken.None));

    private static Task<int> AantalAsync(Proefgemeente gemeente, DateOnly dag) => gemeente.MetAsync<Voorzieningkaart, int>(k => k.AantalOpAsync(Actor.Anoniem, dag, CancellationToken.None));

    private static async Task<IReadOnlyList<Aanbod>> ZoekAsync(Proefgemeente gemeente, string? woorden) =>
        [.. (await gemeente.MetAsync<ZoekVoorzieningen, Zoekresultaat>(z => z.GeefAsync(Actor.Anoniem, new Zoekopdracht(woorden, PerBladzijde: 50), CancellationToken.None))).Treffers.Select(t => t.Aanbod)];
}
