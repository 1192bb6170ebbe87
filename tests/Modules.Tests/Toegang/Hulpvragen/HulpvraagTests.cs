using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Rotonde.Basis;
using Rotonde.Data.Register;
using Rotonde.Data.Verbinding;
using Rotonde.Modules.Tests.Toegang.Meldingen;
using Rotonde.Modules.Tests.Toegang.Vragen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Testbasis;
using Rotonde.Toegang;
using Rotonde.Toegang.Hulpvragen;
using Rotonde.Toegang.Meldingen;
using Rotonde.Toegang.Triage;
using Xunit;

namespace Rotonde.Modules.Tests.Toegang.Hulpvragen;

/// <summary>Questions and the work list of the Bureaudienst, on both engines.</summary>
public sealed class HulpvraagTests
{
    public static TheoryData<Opslagmotor> Motoren => Proefgemeente.Motoren;

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Een_anonieme_vraag_bewaart_niets_van_wie_hem_stelt(Opslagmotor motor)
    {
        await using var gemeente = Proef.Maak(motor);
        var bevestiging = (await StelAsync(gemeente, Actor.Anoniem, new("Ik durf het niet te zeggen.", Kanaal.Portaal, Melder.Anoniem, Contact: "toch ingevuld"))).Waarde;

        Assert.Equal("V2025-00001", bevestiging.Nummer);
        Assert.Equal(new DateOnly(2025, 3, 5), bevestiging.ContactUiterlijk); // Monday + 2 working days
        var bewaard = await LeesAsync(gemeente, bevestiging.Hulpvraag);
        Assert.Null(bewaard.Contact);
        Assert.Null(bewaard.Persoon);
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task De_antwoorden_van_de_vragenlijst_gaan_mee_en_het_advies_is_na_te_rekenen(Opslagmotor motor) // C02
    {
        await using var gemeente = Proef.Maak(motor);
        var els = await gemeente.PersoonAsync("999990019");
        var dialoog = ResultaatTests.Els();
        var vraag = (await StelAsync(gemeente, Proef.Inwoner(els, "Els"), new(
            dialoog.Antwoord("vraag")[0], Kanaal.Portaal, Melder.Zelf, els, Dialoog: dialoog.AlsTekst(), Invulwijze: Invulwijze.MetSteun))).Waarde;

        var bewaard = await LeesAsync(gemeente, vraag.Hulpvraag);
        Assert.Equal(("DT-1", 1, "DT-1.9"), (bewaard.Tabel, bewaard.Tabelversie, bewaard.Regel));
        var invoer = System.Text.Json.JsonSerializer.Deserialize<Dictionary<string, string>>(bewaard.Invoer!)!;
        Assert.Equal("DT-1.9", Beslistabellen.Versie(bewaard.Tabel!, bewaard.Tabelversie!.Value)!.Beslis(invoer).Regel.Id);
        Assert.Equal(Invulwijze.MetSteun, bewaard.Invulwijze);
        Assert.False((await StelAsync(gemeente, Actor.Anoniem, new("x", Kanaal.Portaal, Melder.Zelf, Dialoog: "{\"versie\":1,\"antwoorden\":{\"veilig\":[\"vals\"]}}"))).Gelukt);
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Een_vraag_krijgt_een_einde_is_nooit_van_niemand_en_kan_dertig_dagen_terug(Opslagmotor motor)
    {
        await using var gemeente = Proef.Maak(motor);
        var vraag = (await StelAsync(gemeente, Actor.Anoniem, new("Waar vind ik een maatje?", Kanaal.Telefoon, Melder.Zelf, Contact: "bel mij"))).Waarde.Hulpvraag;
        Task<Uitkomst<Gedaan>> Af(HandelHulpvraagAf.Opdracht o, Actor? actor = null) => gemeente.MetAsync<HandelHulpvraagAf, Uitkomst<Gedaan>>(h => h.UitvoerenAsync(o, (actor ?? Proef.Bureaudienst).In(), CancellationToken.None));
        Task<Uitkomst<Gedaan>> Heropen() => gemeente.MetAsync<HandelHulpvraagAf, Uitkomst<Gedaan>>(h => h.HeropenAsync(vraag, Proef.Bureaudienst.In(), CancellationToken.None));

        await Assert.ThrowsAsync<GeenToegangException>(() => Af(new(vraag, Hulpvraagstap.Beantwoord, "antwoord"), Actor.Anoniem));
        await Assert.ThrowsAsync<GeenToegangException>(() => Af(new(vraag, Hulpvraagstap.Beantwoord, "antwoord"), Proef.AnderTeam));
        Assert.Equal("Hulpvraag.Doorgezet.Eis", (await Af(new(vraag, Hulpvraagstap.Doorgezet, "te groot"))).Weigering!.Regel);
        Assert.Equal("Hulpvraag.Beantwoord.Eis", (await Af(new(vraag, Hulpvraagstap.Beantwoord, " "))).Weigering!.Regel);
        MeldingTests.Gelukt(await Af(new(vraag, Hulpvraagstap.VerwezenNaarBasisniveau, "Maatje", "Kijk bij Maatje tegen eenzaamheid.")));
        Assert.False((await Af(new(vraag, Hulpvraagstap.Beantwoord, "nog eens"))).Gelukt);

        gemeente.Klok.GaNaar(new DateOnly(2025, 4, 2));
        MeldingTests.Gelukt(await Heropen());
        MeldingTests.Gelukt(await Af(new(vraag, Hulpvraagstap.Beantwoord, "Uitgelegd")));
        gemeente.Klok.GaNaar(new DateOnly(2025, 5, 3));
        Assert.Equal("Hulpvraag.Heropend.Eis", (await Heropen()).Weigering!.Regel);
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task De_werkvoorraad_toont_wat_het_eerst_af_moet_en_alleen_aan_wie_er_recht_op_heeft(Opslagmotor motor) // R-038, AUTORISATIE R10
    {
        await using var gemeente = Proef.Maak(motor);
        var els = await gemeente.PersoonAsync("999990019");
        var riek = await gemeente.PersoonAsync("999990056");
        var melding = (await MeldingTests.MeldAsync(gemeente, els)).Waarde;
        var vanRiek = (await MeldingTests.MeldAsync(gemeente, riek)).Waarde;
        var vraag = (await StelAsync(gemeente, Actor.Anoniem, new("Anoniem", Kanaal.Portaal, Melder.Anoniem))).Waarde;

        Assert.Equal([vraag.Nummer, melding.Zaaknummer, vanRiek.Zaaknummer], await NummersAsync(gemeente, Proef.Bureaudienst));
        Assert.Empty(await NummersAsync(gemeente, Proef.Samira));
        Assert.Empty(await NummersAsync(gemeente, Proef.AnderTeam));
        await Assert.ThrowsAsync<GeenToegangException>(() => NummersAsync(gemeente, Proef.Inwoner(els, "Els")));
        await Assert.ThrowsAsync<GeenToegangException>(() => NummersAsync(gemeente, Actor.Anoniem));

        // What went on to Samira is hers; a blocked employee does not even see that it exists.
        MeldingTests.Gelukt(await MeldingTests.WijsToeAsync(gemeente, melding.Melding));
        await gemeente.RelatieAsync(riek, Relatiesoort.Geblokkeerd, Houder.Medewerker("bo"));
        Assert.Equal([melding.Zaaknummer], await NummersAsync(gemeente, Proef.Samira));
        Assert.Equal([vraag.Nummer], await NummersAsync(gemeente, Proef.Bureaudienst));

        gemeente.Klok.GaNaar(new DateOnly(2025, 4, 15));
        var laat = await gemeente.MetAsync<Werkvoorraad, IReadOnlyList<Werkregel>>(w => w.GeefAsync(Proef.Samira, 1, CancellationToken.None));
        Assert.True(Assert.Single(laat).TeLaat);
        Assert.Equal(new DateOnly(2025, 3, 3), laat[0].BinnenOp);
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Voor_iets_nieuws_begint_is_te_zien_wat_er_al_loopt(Opslagmotor motor)
    {
        await using var gemeente = Proef.Maak(motor);
        var els = await gemeente.PersoonAsync("999990019");
        var riek = await gemeente.PersoonAsync("999990056");
        var melding = (await MeldingTests.MeldAsync(gemeente, els)).Waarde;
        var vraag = (await StelAsync(gemeente, Proef.Bureaudienst, new("Tuin", Kanaal.Balie, Melder.Zelf, els))).Waarde;
        var klaar = (await StelAsync(gemeente, Proef.Bureaudienst, new("Trap", Kanaal.Balie, Melder.Zelf, els))).Waarde.Hulpvraag;
        MeldingTests.Gelukt(await gemeente.MetAsync<HandelHulpvraagAf, Uitkomst<Gedaan>>(h => h.UitvoerenAsync(new(klaar, Hulpvraagstap.Beantwoord, "Uitgelegd"), Proef.Bureaudienst.In(), CancellationToken.None)));
        _ = await MeldingTests.MeldAsync(gemeente, riek);
        async Task<IEnumerable<string>> Loopt(Actor actor, params PersoonId[] wie) =>
            (await gemeente.MetAsync<LooptAl, IReadOnlyList<Lopend>>(l => l.GeefAsync(actor, wie, CancellationToken.None))).Select(l => l.Nummer);

        Assert.Equal([vraag.Nummer, melding.Zaaknummer], await Loopt(Proef.Bureaudienst, els));
        Assert.Equal(3, (await Loopt(Proef.Bureaudienst, els, riek)).Count());
        await gemeente.RelatieAsync(riek, Relatiesoort.Geblokkeerd, Houder.Medewerker("bo"));
        Assert.Equal(2, (await Loopt(Proef.Bureaudienst, els, riek)).Count());
        await Assert.ThrowsAsync<GeenToegangException>(() => Loopt(Actor.Anoniem, els));
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task De_werkvoorraad_is_in_bladzijden(Opslagmotor motor)
    {
        await using var gemeente = Proef.Maak(motor);
        for (var i = 0; i < 7; i++)
        {
            await StelAsync(gemeente, Actor.Anoniem, new($"Vraag {i}", Kanaal.Portaal, Melder.Anoniem));
        }

        var bladzijden = new List<string>();
        for (var b = 1; b <= 4; b++)
        {
            var bladzijde = b;
            bladzijden.AddRange((await gemeente.MetAsync<Werkvoorraad, IReadOnlyList<Werkregel>>(w => w.GeefAsync(Proef.Bureaudienst, bladzijde, CancellationToken.None, perBladzijde: 3))).Select(r => r.Nummer));
        }

        Assert.Equal(Enumerable.Range(1, 7).Select(i => $"V2025-{i:00000}"), bladzijden);
    }

    private static Task<Uitkomst<Vraagbevestiging>> StelAsync(Proefgemeente gemeente, Actor actor, StelHulpvraag.Opdracht opdracht) =>
        gemeente.MetAsync<StelHulpvraag, Uitkomst<Vraagbevestiging>>(s => s.UitvoerenAsync(opdracht, actor.In(), CancellationToken.None));

    private static Task<Hulpvraag> LeesAsync(Proefgemeente gemeente, HulpvraagId id) => gemeente.DoeAsync(sp =>
        sp.GetRequiredService<Dossiertoegang>().LeesStukAsync(
            Proef.Bureaudienst, id.Waarde, Doelen.Vraag, async _ => await sp.GetRequiredService<ToegangDb>().Hulpvragen.SingleAsync(h => h.Id == id), CancellationToken.None));

    private static async Task<IEnumerable<string>> NummersAsync(Proefgemeente gemeente, Actor actor) =>
        (await gemeente.MetAsync<Werkvoorraad, IReadOnlyList<Werkregel>>(w => w.GeefAsync(actor, 1, CancellationToken.None))).Select(r => r.Nummer);
}
