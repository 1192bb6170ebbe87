using Microsoft.Extensions.DependencyInjection;
using Rotonde.Basis;
using Rotonde.Data.Register;
using Rotonde.Data.Verbinding;
using Rotonde.Modules.Tests.Toegang.Meldingen;
using Rotonde.Privacy.Gebruikers;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Testbasis;
using Rotonde.Toegang;
using Rotonde.Toegang.Hulpvragen;
using Rotonde.Toegang.Meldingen;
using Rotonde.Toegang.Overdrachten;
using Rotonde.Toegang.SocialeKaart;
using Xunit;

namespace Rotonde.Modules.Tests.Toegang.Overdrachten;

/// <summary>A question in other hands: it is never of nobody, and who gave it hears how it went. On both engines.</summary>
public sealed class OverdrachtTests
{
    private static readonly Actor Tweede = Actor.Medewerker("tom", "Tom", [Rol.Bureaudienst], Bureaudienstteam.Naam);

    private static readonly Ontvanger AanSamira = new(Ontvangersoort.Medewerker, Proef.Samira.Subject);

    public static TheoryData<Opslagmotor> Motoren => Proefgemeente.Motoren;

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Een_vraag_blijft_van_wie_hem_overdraagt_tot_de_ontvanger_hem_aanvaardt(Opslagmotor motor)
    {
        await using var gemeente = await MaakAsync(motor);
        var vraag = await StelAsync(gemeente);
        var overdracht = (await DraagOverAsync(gemeente, vraag, AanSamira)).Waarde;

        var bij = await ZieVraagAsync(gemeente, vraag);
        Assert.Equal((Hulpvraagstatus.InTriage, Proef.Bureaudienst.Subject), (bij.Status, bij.ToegewezenAan));
        Assert.Equal(new DateOnly(2025, 3, 10), bij.Lopend!.Uiterlijk); // Monday + 5 working days

        // One at a time, and no end while the answer is awaited.
        Assert.Equal(nameof(EenOverdrachtTegelijk), (await DraagOverAsync(gemeente, vraag, AanSamira)).Weigering!.Regel);
        Assert.Equal(nameof(EenOverdrachtTegelijk), (await AfAsync(gemeente, vraag, Hulpvraagstap.Beantwoord)).Weigering!.Regel);

        // The receiver reads the question, though nobody known is concerned; another team does not even see that it exists.
        var gezien = await ZieAsync(gemeente, Proef.Samira, overdracht);
        Assert.Equal(("Wie helpt mij met de tuin?", 1), (gezien.Tekst, gezien.Aantal));
        await Assert.ThrowsAsync<GeenToegangException>(() => ZieAsync(gemeente, Proef.AnderTeam, overdracht));
        await Assert.ThrowsAsync<GeenToegangException>(() => AntwoordAsync(gemeente, b => b.AanvaardAsync(overdracht, Proef.AnderTeam.In(), CancellationToken.None)));

        MeldingTests.Gelukt(await AntwoordAsync(gemeente, b => b.AanvaardAsync(overdracht, Proef.Samira.In(), CancellationToken.None)));
        bij = await ZieVraagAsync(gemeente, vraag);
        Assert.Equal((Hulpvraagstatus.Doorgezet, Proef.Samira.Subject, Overdrachtstatus.Aanvaard), (bij.Status, bij.ToegewezenAan, bij.Lopend!.Status));

        // It stays open until there was contact, and who referred reads how that went.
        Task<Uitkomst<Gedaan>> Contact(DateOnly? op, string? hoe) => AntwoordAsync(gemeente, b => b.MeldContactAsync(overdracht, op, hoe, Proef.Samira.In(), CancellationToken.None));
        Assert.Equal("Overdracht.ContactGelegd.Eis", (await Contact(new DateOnly(2025, 3, 3), " ")).Weigering!.Regel);
        Assert.Equal(nameof(ContactIsGeweest), (await Contact(new DateOnly(2025, 3, 4), "Gebeld")).Weigering!.Regel);
        Assert.Equal(nameof(ContactIsGeweest), (await Contact(null, "Gebeld")).Weigering!.Regel);
        MeldingTests.Gelukt(await Contact(new DateOnly(2025, 3, 3), "Gebeld, afspraak gemaakt."));
        bij = await ZieVraagAsync(gemeente, vraag);
        Assert.Null(bij.Lopend);
        Assert.Equal("Gebeld, afspraak gemaakt.", Assert.Single(bij.Overdrachten).Terugkoppeling);
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Een_weigering_komt_met_de_reden_terug_en_sluit_het_dossier_voor_wie_weigerde(Opslagmotor motor)
    {
        await using var gemeente = await MaakAsync(motor);
        var els = await gemeente.PersoonAsync("999990019");
        var vraag = await StelAsync(gemeente, els);
        var naarTeam = (await DraagOverAsync(gemeente, vraag, new(Ontvangersoort.Team, "Toegang"))).Waarde;
        Assert.Equal(els, (await ZieAsync(gemeente, Proef.Samira, naarTeam)).Persoon);

        Task<Uitkomst<Gedaan>> Weiger(OverdrachtId id, string? reden) => AntwoordAsync(gemeente, b => b.WeigerAsync(id, reden, Proef.Samira.In(), CancellationToken.None));
        Assert.Equal("Overdracht.Geweigerd.Eis", (await Weiger(naarTeam, "")).Weigering!.Regel);
        MeldingTests.Gelukt(await Weiger(naarTeam, "Dit hoort bij wonen."));
        await Assert.ThrowsAsync<GeenToegangException>(() => ZieAsync(gemeente, Proef.Samira, naarTeam));
        var terug = await ZieVraagAsync(gemeente, vraag);
        Assert.Equal((Hulpvraagstatus.InTriage, Proef.Bureaudienst.Subject, "Dit hoort bij wonen."), (terug.Status, terug.ToegewezenAan, terug.Overdrachten[0].Weigerreden));
        Assert.Equal([Bordstand.Teruggekomen], (await BordAsync(gemeente, Proef.Bureaudienst)).Regels.Select(r => r.Stand));

        // A named receiver answers alone; taken back is taken back.
        var opnieuw = (await DraagOverAsync(gemeente, vraag, AanSamira)).Waarde;
        Assert.Equal(nameof(DeOntvangerAntwoordt), (await AntwoordAsync(gemeente, b => b.AanvaardAsync(opnieuw, Proef.Bureaudienst.In(), CancellationToken.None))).Weigering!.Regel);
        MeldingTests.Gelukt(await gemeente.MetAsync<DraagWarmOver, Uitkomst<Gedaan>>(d => d.TrekInAsync(vraag, Proef.Bureaudienst.In(), CancellationToken.None)));
        Assert.Equal(2, (await ZieVraagAsync(gemeente, vraag)).Overdrachten.Count);
        Assert.False((await gemeente.MetAsync<DraagWarmOver, Uitkomst<Gedaan>>(d => d.TrekInAsync(vraag, Proef.Bureaudienst.In(), CancellationToken.None))).Gelukt);
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Hulp_in_de_buurt_heeft_een_contactpersoon_en_de_Bureaudienst_noteert_het_antwoord(Opslagmotor motor)
    {
        await using var gemeente = await MaakAsync(motor);
        Assert.True((await gemeente.MetAsync<VulSocialeKaart, Uitkomst<int>>(v => v.UitvoerenAsync(null, new Proces(Actor.Systeem("vulling"), Doelen.Beheer), CancellationToken.None))).Gelukt);
        var hulp = (await gemeente.MetAsync<ZoekVoorzieningen, Zoekresultaat>(z => z.GeefAsync(Proef.Bureaudienst, new("maatje"), CancellationToken.None))).Treffers[0].Aanbod;
        var vraag = await StelAsync(gemeente);
        Ontvanger Aan(string? contact, DateOnly? gesprek = null) => new(Ontvangersoort.Voorziening, hulp.Id.ToString(), contact, gesprek);

        Assert.Equal(nameof(WarmMetNaamEnReden), (await DraagOverAsync(gemeente, vraag, Aan(" "))).Weigering!.Regel);
        Assert.Equal(nameof(GesprekBinnenTermijn), (await DraagOverAsync(gemeente, vraag, Aan("Wil van de maatjes", new DateOnly(2025, 3, 11)))).Weigering!.Regel);
        Assert.Equal("Overdracht.Ontvanger", (await DraagOverAsync(gemeente, vraag, Aan("Wil van de maatjes") with { Sleutel = OverdrachtId.Nieuw().ToString() })).Weigering!.Regel);
        var overdracht = (await DraagOverAsync(gemeente, vraag, Aan("Wil van de maatjes", new DateOnly(2025, 3, 5)))).Waarde;
        MeldingTests.Gelukt(await AntwoordAsync(gemeente, b => b.AanvaardAsync(overdracht, Tweede.In(), CancellationToken.None)));

        // The help has no desk here: until there was contact somebody of the municipality has it.
        var bij = await ZieVraagAsync(gemeente, vraag);
        Assert.Equal((Hulpvraagstatus.Basisniveau, Proef.Bureaudienst.Subject, "Wil van de maatjes"), (bij.Status, bij.ToegewezenAan, bij.Lopend!.AanvaardDoorNaam));
        Assert.Equal([Bordstand.WachtOpContact], (await BordAsync(gemeente, Proef.Bureaudienst, new(Van: Bordeigenaar.Mij))).Regels.Select(r => r.Stand));

        // Opened again: it is taken back, and of whoever opened it.
        MeldingTests.Gelukt(await gemeente.MetAsync<HandelHulpvraagAf, Uitkomst<Gedaan>>(h => h.HeropenAsync(vraag, Tweede.In(), CancellationToken.None)));
        bij = await ZieVraagAsync(gemeente, vraag);
        Assert.Equal(("tom", Overdrachtstatus.Ingetrokken), (bij.ToegewezenAan, Assert.Single(bij.Overdrachten).Status));
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Direct_ingrijpen_vraagt_een_naam_en_staat_een_etmaal_bovenaan(Opslagmotor motor)
    {
        await using var gemeente = await MaakAsync(motor);
        var gewoon = await StelAsync(gemeente);
        var acuut = await StelAsync(gemeente);
        Assert.Equal("Hulpvraag.IngrijpenNodig.Eis", (await AfAsync(gemeente, acuut, Hulpvraagstap.IngrijpenNodig)).Weigering!.Regel);
        Assert.Equal("Overdracht.Ontvanger", (await AfAsync(gemeente, acuut, Hulpvraagstap.IngrijpenNodig, "niemand-hier")).Weigering!.Regel);
        MeldingTests.Gelukt(await AfAsync(gemeente, acuut, Hulpvraagstap.IngrijpenNodig, Proef.Samira.Subject));

        var bord = await BordAsync(gemeente, Proef.Bureaudienst);
        Assert.Equal([(acuut, Bordstand.Ingrijpen), (gewoon, Bordstand.Nieuw)], bord.Regels.Select(r => (r.Hulpvraag, r.Stand)));
        Assert.Equal((gemeente.Klok.GetUtcNow().AddHours(24), "samira"), (bord.Regels[0].UiterlijkOm!.Value, bord.Regels[0].Eigenaar));
        Assert.Equal([acuut], (await BordAsync(gemeente, Proef.Samira)).Regels.Select(r => r.Hulpvraag));

        gemeente.Klok.Verstrijk(TimeSpan.FromHours(24.5));
        var laat = await BordAsync(gemeente, Proef.Bureaudienst, new(TeLaat: true));
        Assert.Equal((1, 1, acuut), (laat.TeLaat, laat.Totaal, laat.Regels[0].Hulpvraag));

        // Whoever acted says so, and then it is off the board.
        MeldingTests.Gelukt(await AntwoordAsync(gemeente, b => b.MeldContactAsync(laat.Regels[0].Overdracht!.Value, gemeente.Klok.Vandaag(), "Langs geweest met de wijkagent.", Proef.Samira.In(), CancellationToken.None)));
        Assert.Equal([gewoon], (await BordAsync(gemeente, Proef.Bureaudienst)).Regels.Select(r => r.Hulpvraag));
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Het_bord_telt_kiest_zoekt_en_bladert_in_wat_de_medewerker_mag_zien(Opslagmotor motor)
    {
        await using var gemeente = await MaakAsync(motor);
        var els = await gemeente.PersoonAsync("999990019");
        var vragen = new List<HulpvraagId> { await StelAsync(gemeente, els, Kanaal.Balie) };
        for (var i = 0; i < 4; i++)
        {
            vragen.Add(await StelAsync(gemeente));
        }

        MeldingTests.Gelukt(await gemeente.MetAsync<PakHulpvraagOp, Uitkomst<Gedaan>>(p => p.UitvoerenAsync(vragen[1], 0, Proef.Bureaudienst.In(), CancellationToken.None)));
        _ = (await DraagOverAsync(gemeente, vragen[2], AanSamira)).Waarde;
        MeldingTests.Gelukt(await AfAsync(gemeente, vragen[3], Hulpvraagstap.Doorgezet, Proef.Samira.Subject));

        var bord = await BordAsync(gemeente, Proef.Bureaudienst, new(PerBlad: 2));
        Assert.Equal((5, 2, 0), (bord.Totaal, bord.Regels.Count, bord.TeLaat));
        Assert.Equal(
            [(Bordstand.Nieuw, 2), (Bordstand.InTriage, 1), (Bordstand.WachtOpAanvaarding, 1), (Bordstand.WachtOpContact, 1)],
            bord.Aantallen.OrderBy(a => a.Key).Select(a => (a.Key, a.Value)));
        Assert.Single((await BordAsync(gemeente, Proef.Bureaudienst, new(PerBlad: 2, Blad: 3))).Regels);
        async Task<IEnumerable<HulpvraagId>> Kies(Bordkeuze keuze, Actor? wie = null) => (await BordAsync(gemeente, wie ?? Proef.Bureaudienst, keuze)).Regels.Select(r => r.Hulpvraag);
        Assert.Equal([vragen[1], vragen[2]], (await Kies(new(Van: Bordeigenaar.Mij))).Order(Comparer<HulpvraagId>.Create((a, b) => vragen.IndexOf(a) - vragen.IndexOf(b))));
        Assert.Equal([vragen[0], vragen[4]], await Kies(new(Van: Bordeigenaar.Niemand)));
        Assert.Equal([vragen[0]], await Kies(new(Kanaal: Kanaal.Balie)));
        Assert.Equal([vragen[4]], await Kies(new(Nummer: "v2025-00005")));
        Assert.Empty(await Kies(new(Nummer: "%")));
        Assert.Equal([vragen[2]], await Kies(new(Stand: Bordstand.WachtOpAanvaarding)));
        Assert.Equal([vragen[2], vragen[3]], (await Kies(new(Van: Bordeigenaar.Mij), Proef.Samira)).Order(Comparer<HulpvraagId>.Create((a, b) => vragen.IndexOf(a) - vragen.IndexOf(b))));
        Assert.Empty(await Kies(new(), Proef.AnderTeam));
        await Assert.ThrowsAsync<GeenToegangException>(() => BordAsync(gemeente, Actor.Anoniem));

        // Who is blocked does not even count it.
        await gemeente.RelatieAsync(els, Relatiesoort.Geblokkeerd, Houder.Medewerker(Proef.Bureaudienst.Subject));
        Assert.Equal(4, (await BordAsync(gemeente, Proef.Bureaudienst)).Totaal);

        gemeente.Klok.GaNaar(new DateOnly(2025, 3, 6));
        Assert.Equal(3, (await BordAsync(gemeente, Proef.Bureaudienst)).TeLaat); // contact within 2 working days; the warm handover has 5
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Wie_op_een_oud_scherm_werkt_hoort_dat_een_collega_de_vraag_heeft(Opslagmotor motor)
    {
        await using var gemeente = await MaakAsync(motor);
        var vraag = await StelAsync(gemeente);
        Task<Uitkomst<Gedaan>> Pak(Actor wie, int versie) => gemeente.MetAsync<PakHulpvraagOp, Uitkomst<Gedaan>>(p => p.UitvoerenAsync(vraag, versie, wie.In(), CancellationToken.None));
        MeldingTests.Gelukt(await Pak(Proef.Bureaudienst, 0));
        var oud = (await Pak(Tweede, 0)).Weigering!;
        Assert.Equal((nameof(VraagIsNietVeranderd), 1), (oud.Regel, oud.HuidigeVersie!.Value));
        MeldingTests.Gelukt(await Pak(Tweede, 1)); // takes over
        Assert.Equal(nameof(VraagIsNietVeranderd), (await AfAsync(gemeente, vraag, Hulpvraagstap.Beantwoord, versie: 1)).Weigering!.Regel);
        Assert.Equal(nameof(VraagIsNietVeranderd), (await gemeente.MetAsync<DraagWarmOver, Uitkomst<OverdrachtId>>(d =>
            d.UitvoerenAsync(new(vraag, AanSamira, "Samen kijken", 1), Proef.Bureaudienst.In(), CancellationToken.None))).Weigering!.Regel);
        Assert.Equal("tom", (await ZieVraagAsync(gemeente, vraag)).ToegewezenAan);
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Wie_een_van_twee_vragen_weigert_houdt_de_ander_en_ziet_daarna_niets_meer(Opslagmotor motor)
    {
        await using var gemeente = await MaakAsync(motor);
        var els = await gemeente.PersoonAsync("999990019");
        var (een, twee) = (await StelAsync(gemeente, els), await StelAsync(gemeente, els));
        var eerste = (await DraagOverAsync(gemeente, een, AanSamira)).Waarde;
        var tweede = (await DraagOverAsync(gemeente, twee, AanSamira)).Waarde;
        Task<Uitkomst<Gedaan>> Weiger(OverdrachtId id) => AntwoordAsync(gemeente, b => b.WeigerAsync(id, "Ik ben er niet.", Proef.Samira.In(), CancellationToken.None));

        MeldingTests.Gelukt(await Weiger(eerste));
        Assert.Equal(els, (await ZieAsync(gemeente, Proef.Samira, tweede)).Persoon);
        Assert.Equal([twee], (await BordAsync(gemeente, Proef.Samira)).Regels.Select(r => r.Hulpvraag));

        MeldingTests.Gelukt(await Weiger(tweede));
        await Assert.ThrowsAsync<GeenToegangException>(() => ZieAsync(gemeente, Proef.Samira, tweede));
        Assert.Empty((await BordAsync(gemeente, Proef.Samira)).Regels);
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Wie_een_vraag_zonder_naam_weigert_leest_hem_daarna_niet_meer(Opslagmotor motor)
    {
        await using var gemeente = await MaakAsync(motor);
        var vraag = await StelAsync(gemeente);
        var overdracht = (await DraagOverAsync(gemeente, vraag, AanSamira)).Waarde;
        Assert.Equal("bel mij", (await ZieAsync(gemeente, Proef.Samira, overdracht)).Contact);

        MeldingTests.Gelukt(await AntwoordAsync(gemeente, b => b.WeigerAsync(overdracht, "Dit is niet voor mij.", Proef.Samira.In(), CancellationToken.None)));
        await Assert.ThrowsAsync<GeenToegangException>(() => ZieAsync(gemeente, Proef.Samira, overdracht));
        Assert.Equal("Dit is niet voor mij.", (await ZieAsync(gemeente, Proef.Bureaudienst, overdracht)).Overdracht.Weigerreden);

        // Taken back is the same; and only the newest answer says where it stands.
        overdracht = (await DraagOverAsync(gemeente, vraag, AanSamira)).Waarde;
        gemeente.Klok.Verstrijk(TimeSpan.FromMinutes(1));
        MeldingTests.Gelukt(await gemeente.MetAsync<DraagWarmOver, Uitkomst<Gedaan>>(d => d.TrekInAsync(vraag, Proef.Bureaudienst.In(), CancellationToken.None)));
        await Assert.ThrowsAsync<GeenToegangException>(() => ZieAsync(gemeente, Proef.Samira, overdracht));
        Assert.Equal([Bordstand.InTriage], (await BordAsync(gemeente, Proef.Bureaudienst)).Regels.Select(r => r.Stand));
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Een_melding_en_een_overdracht_aan_dezelfde_persoon_sluiten_elkaars_deur_niet(Opslagmotor motor)
    {
        await using var gemeente = await MaakAsync(motor);
        var els = await gemeente.PersoonAsync("999990019");
        var vraag = await StelAsync(gemeente, els);
        var overdracht = (await DraagOverAsync(gemeente, vraag, AanSamira)).Waarde;
        var melding = (await MeldingTests.MeldAsync(gemeente, els)).Waarde.Melding;
        MeldingTests.Gelukt(await MeldingTests.WijsToeAsync(gemeente, melding));

        // The melding stays hers when she refuses the question.
        MeldingTests.Gelukt(await AntwoordAsync(gemeente, b => b.WeigerAsync(overdracht, "Dat doet Koos al.", Proef.Samira.In(), CancellationToken.None)));
        Assert.Equal(els, (await ZieAsync(gemeente, Proef.Samira, overdracht)).Persoon);

        // And a question stays hers when the melding goes to a colleague.
        var tweede = (await DraagOverAsync(gemeente, vraag, AanSamira)).Waarde;
        MeldingTests.Gelukt(await gemeente.MetAsync<WijsMeldingToe, Uitkomst<Gedaan>>(w => w.UitvoerenAsync(
            new(melding, Proef.AnderTeam.Subject, Proef.AnderTeam.Naam, "Elders"), Proef.Bureaudienst.In(), CancellationToken.None)));
        gemeente.Klok.Verstrijk(TimeSpan.FromDays(1));
        var alleenZij = Actor.Medewerker(Proef.Samira.Subject, Proef.Samira.Naam, [Rol.Consulent], "Nergens");
        Assert.Equal([vraag], (await BordAsync(gemeente, alleenZij)).Regels.Select(r => r.Hulpvraag));
        MeldingTests.Gelukt(await AntwoordAsync(gemeente, b => b.WeigerAsync(tweede, "Ook dit niet.", alleenZij.In(), CancellationToken.None)));
        await Assert.ThrowsAsync<GeenToegangException>(() => ZieAsync(gemeente, alleenZij, tweede));
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Een_vraag_die_gevaar_noemt_staat_bovenaan_met_een_klok_in_uren(Opslagmotor motor)
    {
        await using var gemeente = await MaakAsync(motor);
        var gewoon = await StelAsync(gemeente);
        gemeente.Klok.GaNaar(new DateOnly(2025, 3, 7)); // the other one is late by now, and this is a Friday
        var dialoog = Rotonde.Toegang.Vragen.Dialoog.Begin(new DateOnly(2025, 3, 7)).Beantwoord("grens", "ja").Waarde;
        var gevaar = (await gemeente.MetAsync<StelHulpvraag, Uitkomst<Vraagbevestiging>>(s => s.UitvoerenAsync(
            new("De buren slaan elkaar.", Kanaal.Portaal, Melder.Anoniem, Dialoog: dialoog.AlsTekst()), Actor.Anoniem.In(), CancellationToken.None))).Waarde.Hulpvraag;

        var bord = await BordAsync(gemeente, Proef.Bureaudienst);
        Assert.Equal([gevaar, gewoon], bord.Regels.Select(r => r.Hulpvraag));
        Assert.Equal(gemeente.Klok.GetUtcNow().AddHours(24), bord.Regels[0].UiterlijkOm);

        // Handing it over does not stop that clock.
        _ = (await DraagOverAsync(gemeente, gevaar, AanSamira)).Waarde;
        Assert.Equal(gevaar, (await BordAsync(gemeente, Proef.Samira)).Regels[0].Hulpvraag);
        Assert.NotNull((await BordAsync(gemeente, Proef.Bureaudienst)).Regels[0].UiterlijkOm);
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Wat_bij_iemand_blijft_liggen_kan_ook_na_de_termijn_worden_teruggehaald(Opslagmotor motor)
    {
        await using var gemeente = await MaakAsync(motor);
        var vraag = await StelAsync(gemeente);
        MeldingTests.Gelukt(await AfAsync(gemeente, vraag, Hulpvraagstap.Doorgezet, Proef.Samira.Subject));
        gemeente.Klok.GaNaar(new DateOnly(2025, 5, 1));

        // Samira moved to another team: it is still on her board, and the Bureaudienst takes it back.
        var verhuisd = Actor.Medewerker(Proef.Samira.Subject, Proef.Samira.Naam, [Rol.Consulent], "Elders");
        Assert.Equal([vraag], (await BordAsync(gemeente, verhuisd)).Regels.Select(r => r.Hulpvraag));
        MeldingTests.Gelukt(await gemeente.MetAsync<HandelHulpvraagAf, Uitkomst<Gedaan>>(h => h.HeropenAsync(vraag, Tweede.In(), CancellationToken.None)));
        Assert.Equal((Hulpvraagstatus.InTriage, "tom"), ((await ZieVraagAsync(gemeente, vraag)).Status, (await ZieVraagAsync(gemeente, vraag)).ToegewezenAan));

        // Without anybody waiting the term counts.
        MeldingTests.Gelukt(await AfAsync(gemeente, vraag, Hulpvraagstap.Beantwoord));
        gemeente.Klok.GaNaar(new DateOnly(2025, 7, 1));
        Assert.False((await gemeente.MetAsync<HandelHulpvraagAf, Uitkomst<Gedaan>>(h => h.HeropenAsync(vraag, Tweede.In(), CancellationToken.None))).Gelukt);
    }

    [Fact]
    public void Wie_verder_gaat_krijgt_de_vraag_en_elk_einde_zegt_waarom()
    {
        Assert.Equal("Aan", WieVerderGaatKrijgtHem.Toets(Hulpvraagstap.Beantwoord, "samira", "klaar")!.Veld);
        Assert.Equal("Reden", WieVerderGaatKrijgtHem.Toets(Hulpvraagstap.Doorgezet, "samira", " ")!.Veld);
        Assert.Null(WieVerderGaatKrijgtHem.Toets(Hulpvraagstap.Doorgezet, "samira", "omdat"));
        Assert.Null(WieVerderGaatKrijgtHem.Toets(Hulpvraagstap.Beantwoord, "", "klaar"));
    }

    [Fact]
    public void De_regels_van_een_overdracht_gelden_tot_op_de_dag_en_de_persoon()
    {
        var (gisteren, vandaag, morgen) = (new DateOnly(2025, 3, 3), new DateOnly(2025, 3, 4), new DateOnly(2025, 3, 5));
        Assert.NotNull(ContactIsGeweest.Toets(gisteren, vandaag, morgen));
        Assert.Null(ContactIsGeweest.Toets(vandaag, vandaag, vandaag));
        Assert.NotNull(GesprekBinnenTermijn.Toets(gisteren, vandaag, morgen));
        Assert.Null(GesprekBinnenTermijn.Toets(vandaag, vandaag, morgen));
        Assert.Null(GesprekBinnenTermijn.Toets(morgen, vandaag, morgen));
        Assert.NotNull(GesprekBinnenTermijn.Toets(morgen, gisteren, vandaag));
        HashSet<string> bureau = [Bureaudienstteam.Naam], toegang = ["Toegang"];
        Assert.NotNull(DeOntvangerAntwoordt.Toets(Ontvangersoort.Team, "Toegang", "bram", bureau, "Toegang"));
        Assert.Null(DeOntvangerAntwoordt.Toets(Ontvangersoort.Team, "Toegang", "samira", toegang, "Toegang"));
        Assert.NotNull(DeOntvangerAntwoordt.Toets(Ontvangersoort.Voorziening, "id", "samira", toegang, Bureaudienstteam.Naam));
        Assert.Null(DeOntvangerAntwoordt.Toets(Ontvangersoort.Voorziening, "id", "bram", bureau, Bureaudienstteam.Naam));
        Assert.NotNull(VraagIsNietVeranderd.Toets(1, 2));
        Assert.Null(VraagIsNietVeranderd.Toets(null, 2));
    }

    [Fact]
    public void Een_overdracht_loopt_tot_er_contact_was()
    {
        Assert.Equal([Overdrachtstatus.Geweigerd, Overdrachtstatus.Ingetrokken, Overdrachtstatus.Afgerond], Overdrachtverloop.Tabel.Eindes());
        Assert.DoesNotContain(Overdrachtverloop.Tabel.Eindes(), Overdrachtverloop.IsOpen);
        Assert.Equal("Ontvanger", WarmMetNaamEnReden.Toets(Ontvangersoort.Team, " ", null, "x")!.Veld);
        Assert.Equal("Contactpersoon", WarmMetNaamEnReden.Toets(Ontvangersoort.Voorziening, "x", "", "x")!.Veld);
        Assert.Equal("Reden", WarmMetNaamEnReden.Toets(Ontvangersoort.Medewerker, "x", null, "")!.Veld);
    }

    internal static async Task<Proefgemeente> MaakAsync(Opslagmotor motor)
    {
        var gemeente = Proef.Maak(motor);
        await gemeente.DoeAsync(sp => sp.GetRequiredService<Werkeenheid>().InTransactieAsync(
            async stop =>
            {
                var gebruikers = sp.GetRequiredService<Gebruikersregister>();
                foreach (var wie in new[] { Proef.Bureaudienst, Proef.Samira, Proef.AnderTeam, Tweede })
                {
                    await gebruikers.GeefRollenAsync(wie.Subject, wie.Naam, wie.Rollen, new DateOnly(2025, 1, 1), stop, null, [.. wie.Teams]);
                }

                return (true, true);
            },
            CancellationToken.None));
        return gemeente;
    }

    private static async Task<HulpvraagId> StelAsync(Proefgemeente gemeente, PersoonId? persoon = null, Kanaal kanaal = Kanaal.Telefoon) =>
        (await gemeente.MetAsync<StelHulpvraag, Uitkomst<Vraagbevestiging>>(s => s.UitvoerenAsync(
            new("Wie helpt mij met de tuin?", kanaal, Melder.Zelf, persoon, Contact: "bel mij"), (persoon is null ? Actor.Anoniem : Proef.Bureaudienst).In(), CancellationToken.None))).Waarde.Hulpvraag;

    private static Task<Uitkomst<OverdrachtId>> DraagOverAsync(Proefgemeente gemeente, HulpvraagId vraag, Ontvanger aan) => gemeente.MetAsync<DraagWarmOver, Uitkomst<OverdrachtId>>(d =>
        d.UitvoerenAsync(new(vraag, aan, "Dit is meer dan een praktische vraag."), Proef.Bureaudienst.In(), CancellationToken.None));

    private static Task<Uitkomst<Gedaan>> AntwoordAsync(Proefgemeente gemeente, Func<BeantwoordOverdracht, Task<Uitkomst<Gedaan>>> antwoord) => gemeente.MetAsync(antwoord);

    private static Task<Uitkomst<Gedaan>> AfAsync(Proefgemeente gemeente, HulpvraagId vraag, Hulpvraagstap stap, string? aan = null, int? versie = null) =>
        gemeente.MetAsync<HandelHulpvraagAf, Uitkomst<Gedaan>>(h => h.UitvoerenAsync(new(vraag, stap, "daarom", null, aan, versie), Proef.Bureaudienst.In(), CancellationToken.None));

    private static Task<HulpvraagInBeeld> ZieVraagAsync(Proefgemeente gemeente, HulpvraagId vraag) =>
        gemeente.MetAsync<HulpvraagOverzicht, HulpvraagInBeeld>(h => h.GeefAsync(Proef.Bureaudienst, vraag, CancellationToken.None));

    private static Task<OverdrachtMetVraag> ZieAsync(Proefgemeente gemeente, Actor actor, OverdrachtId id) =>
        gemeente.MetAsync<OverdrachtInBeeld, OverdrachtMetVraag>(o => o.GeefAsync(actor, id, CancellationToken.None));

    private static Task<Bord> BordAsync(Proefgemeente gemeente, Actor actor, Bordkeuze? keuze = null) =>
        gemeente.MetAsync<Bureaudienstbord, Bord>(b => b.GeefAsync(actor, keuze ?? new(), CancellationToken.None));
}
