using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Rotonde.Basis;
using Rotonde.Data.Register;
using Rotonde.Data.Verbinding;
using Rotonde.Privacy.Logboek;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Testbasis;
using Rotonde.Toegang;
using Rotonde.Toegang.Hulpvragen;
using Rotonde.Toegang.Meldingen;
using Xunit;

namespace Rotonde.Modules.Tests.Toegang.Meldingen;

/// <summary>The melding of Els and the one about Riek (C03–C06), on both engines.</summary>
public sealed class MeldingTests
{
    public static TheoryData<Opslagmotor> Motoren => Proefgemeente.Motoren;

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Els_doet_een_melding_en_krijgt_meteen_een_zaaknummer_en_echte_data(Opslagmotor motor) // C03, T1, T2, R-039
    {
        await using var gemeente = Proef.Maak(motor);
        var els = await gemeente.PersoonAsync("999990019");
        var bevestiging = (await MeldAsync(gemeente, els)).Waarde;

        Assert.Equal("Z2025-00001", bevestiging.Zaaknummer);
        Assert.Equal(new DateOnly(2025, 4, 14), bevestiging.Data.OnderzoekUiterlijk);
        Assert.Equal(new DateOnly(2025, 3, 10), bevestiging.Data.PersoonlijkPlanTot);

        var eigen = Assert.Single(await gemeente.MetAsync<MijnMeldingen, IReadOnlyList<MeldingInBeeld>>(m => m.GeefAsync(Proef.Inwoner(els, "Els"), els, CancellationToken.None)));
        Assert.Equal(bevestiging.Tekst, eigen.Bevestiging); // kept in the file, word for word
        Assert.Equal(Meldingstatus.Gemeld, eigen.Status);
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Twee_keer_klikken_geeft_een_melding(Opslagmotor motor)
    {
        await using var gemeente = Proef.Maak(motor);
        var els = await gemeente.PersoonAsync("999990019");
        var sleutel = Guid.CreateVersion7();

        var beide = await Task.WhenAll(Task.Run(() => MeldAsync(gemeente, els, sleutel)), Task.Run(() => MeldAsync(gemeente, els, sleutel)));

        Assert.Equal(beide[0].Waarde, beide[1].Waarde);
        Assert.Single(await gemeente.MetAsync<MijnMeldingen, IReadOnlyList<MeldingInBeeld>>(m => m.GeefAsync(Proef.Inwoner(els, "Els"), els, CancellationToken.None)));
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Veel_meldingen_tegelijk_krijgen_elk_hun_eigen_nummer(Opslagmotor motor)
    {
        await using var gemeente = Proef.Maak(motor);
        var nummers = await Task.WhenAll(Enumerable.Range(0, 12).Select(i => Task.Run(() => gemeente.MetAsync<DoeMelding, Uitkomst<Meldingbevestiging>>(d => d.UitvoerenAsync(
            new($"Hulp nodig {i}", Kanaal.Portaal, Melder.Zelf, Naam: "Iemand", Contact: "iemand@voorbeeld.invalid"), Actor.Anoniem.In(), CancellationToken.None)))));

        // A transaction that collides and tries again lets a number fall out; nobody ever gets the number of another.
        Assert.All(nummers, n => Assert.Matches("^Z2025-[0-9]{5}$", n.Waarde.Zaaknummer));
        Assert.Equal(12, nummers.Select(n => n.Waarde.Zaaknummer).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task De_Bureaudienst_zet_door_naar_Samira_en_biedt_clientondersteuning_aan(Opslagmotor motor) // C04
    {
        await using var gemeente = Proef.Maak(motor);
        var els = await gemeente.PersoonAsync("999990019");
        var melding = (await MeldAsync(gemeente, els)).Waarde.Melding;
        gemeente.Klok.GaNaar(new DateOnly(2025, 3, 4));

        await Assert.ThrowsAsync<GeenToegangException>(() => ZieAsync(gemeente, Proef.Samira, melding)); // not hers yet
        Gelukt(await WijsToeAsync(gemeente, melding));
        Gelukt(await gemeente.MetAsync<BiedClientondersteuningAan, Uitkomst<Gedaan>>(b => b.UitvoerenAsync(new(melding, new DateOnly(2025, 3, 4), true), Proef.Bureaudienst.In(), CancellationToken.None)));

        var inBeeld = await ZieAsync(gemeente, Proef.Samira, melding);
        Assert.Equal("Samira", inBeeld.AanspreekpuntNaam);
        Assert.Equal(new DateOnly(2025, 3, 4), inBeeld.ClientondersteuningAangebodenOp);
        Assert.Equal(Meldingstatus.Voorbereid, inBeeld.Status);
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task De_melding_over_Riek_komt_van_een_professional_en_krijgt_een_eigen_zaak(Opslagmotor motor) // C05, R-003
    {
        await using var gemeente = Proef.Maak(motor);
        var els = await gemeente.PersoonAsync("999990019");
        var vanEls = (await MeldAsync(gemeente, els)).Waarde;
        gemeente.Klok.GaNaar(new DateOnly(2025, 3, 5));
        var opdracht = new DoeMelding.Opdracht(
            "Mevrouw komt thuis na een heupoperatie.", Kanaal.Professional, Melder.Professional, Naam: "Transferverpleegkundige", Contact: "transfer@ziekenhuis.invalid");

        Assert.Equal("weetErvan", (await DoeAsync(gemeente, Actor.Anoniem, opdracht)).Weigering!.Veld);
        var vanRiek = (await DoeAsync(gemeente, Actor.Anoniem, opdracht with { WeetErvan = true })).Waarde;
        Assert.NotEqual(vanEls.Zaaknummer, vanRiek.Zaaknummer);

        Assert.Equal(nameof(EerstBekendOmWieHetGaat), (await WijsToeAsync(gemeente, vanRiek.Melding)).Weigering!.Regel);
        var riek = (await gemeente.MetAsync<KoppelPersoon, Uitkomst<PersoonId>>(k => k.UitvoerenAsync(
            vanRiek.Melding, Bsn.Parse("999990056"), new DateOnly(1946, 11, 30), Proef.Bureaudienst.In(), CancellationToken.None))).Waarde;
        Gelukt(await WijsToeAsync(gemeente, vanRiek.Melding));

        var zaak = Assert.Single(await gemeente.MetAsync<MijnMeldingen, IReadOnlyList<MeldingInBeeld>>(m => m.GeefAsync(Proef.Inwoner(riek, "Riek"), riek, CancellationToken.None)));
        Assert.True(zaak.WeetErvan);
        await Assert.ThrowsAsync<GeenToegangException>(() => ZieAsync(gemeente, Proef.Inwoner(els, "Els"), vanRiek.Melding)); // family sees nothing by itself
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Een_persoonlijk_plan_is_tijdig_tot_dag_zeven_en_telt_daarna_mee_als_informatie(Opslagmotor motor) // C06, R-040
    {
        await using var gemeente = Proef.Maak(motor);
        var els = await gemeente.PersoonAsync("999990019");
        var eerste = (await MeldAsync(gemeente, els)).Waarde.Melding;
        var tweede = (await MeldAsync(gemeente, els)).Waarde.Melding;

        gemeente.Klok.GaNaar(new DateOnly(2025, 3, 6));
        Assert.True((await PlanAsync(gemeente, els, eerste)).Waarde);
        gemeente.Klok.GaNaar(new DateOnly(2025, 3, 11));
        Assert.False((await PlanAsync(gemeente, els, tweede)).Waarde);

        var meldingen = await gemeente.MetAsync<MijnMeldingen, IReadOnlyList<MeldingInBeeld>>(m => m.GeefAsync(Proef.Inwoner(els, "Els"), els, CancellationToken.None));
        Assert.True(meldingen.Single(m => m.Id == eerste).PlanTijdig);
        Assert.False(meldingen.Single(m => m.Id == tweede).PlanTijdig);
        Assert.All(meldingen, m => Assert.Equal("Zo willen wij het.", m.PersoonlijkPlan));
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Een_melding_loopt_van_gemeld_tot_aanvraag_en_vertelt_wat_er_gebeurde(Opslagmotor motor)
    {
        await using var gemeente = Proef.Maak(motor);
        var els = await gemeente.PersoonAsync("999990019");
        var melding = (await MeldAsync(gemeente, els)).Waarde.Melding;
        Gelukt(await WijsToeAsync(gemeente, melding));
        var gesprek = new StartOnderzoek.Opdracht(melding, new DateOnly(2025, 3, 12));
        var compleet = OnderzoekCompleet.Onderdelen.ToDictionary(o => o, o => $"Onderdeel {o}");

        Assert.Equal(nameof(EerstClientondersteuning), (await gemeente.MetAsync<StartOnderzoek, Uitkomst<Gedaan>>(s => s.UitvoerenAsync(gesprek, Proef.Samira.In(), CancellationToken.None))).Weigering!.Regel);
        Gelukt(await gemeente.MetAsync<BiedClientondersteuningAan, Uitkomst<Gedaan>>(b => b.UitvoerenAsync(new(melding, new DateOnly(2025, 3, 3)), Proef.Samira.In(), CancellationToken.None)));
        gemeente.Klok.GaNaar(new DateOnly(2025, 3, 12));
        Gelukt(await gemeente.MetAsync<StartOnderzoek, Uitkomst<Gedaan>>(s => s.UitvoerenAsync(gesprek, Proef.Samira.In(), CancellationToken.None)));
        Assert.Equal(nameof(OnderzoekCompleet), (await RondAfAsync(gemeente, new(melding, new Dictionary<char, string> { ['a'] = "x" }))).Weigering!.Regel);
        Assert.Equal(Meldingstatus.Verslag, (await RondAfAsync(gemeente, new(melding, compleet))).Waarde);
        gemeente.Klok.GaNaar(new DateOnly(2025, 3, 26));
        Assert.Equal(Meldingstatus.Afgerond, (await RondAfAsync(gemeente, new(melding, compleet, "Klopt zo."))).Waarde);
        Gelukt(await gemeente.MetAsync<SluitMelding, Uitkomst<Gedaan>>(s => s.UitvoerenAsync(new(melding, Meldingstap.AanvraagIngediend), Proef.Samira.In(), CancellationToken.None)));

        var eind = await ZieAsync(gemeente, Proef.Inwoner(els, "Els"), melding);
        Assert.Equal(Meldingstatus.Aanvraag, eind.Status);
        Assert.Equal("Onderdeel g", eind.Verslag!["g"]);
        var verteld = await gemeente.DoeAsync(sp => sp.GetRequiredService<DataDb>().Database.SqlQueryRaw<string>("""SELECT "Soort" AS "Value" FROM data_outbox ORDER BY "Volgnummer" """).ToListAsync());
        Assert.Equal(
            ["MeldingOntvangen", "MeldingToegewezen", "OnderzoekAfgerond", "MeldingGesloten"],
            verteld.Where(v => v.Contains(".Toegang.", StringComparison.Ordinal)).Select(v => v.Split('.')[^1]));
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Intrekken_vraagt_een_reden_en_is_het_einde(Opslagmotor motor)
    {
        await using var gemeente = Proef.Maak(motor);
        var els = await gemeente.PersoonAsync("999990019");
        var melding = (await MeldAsync(gemeente, els)).Waarde.Melding;
        Task<Uitkomst<Gedaan>> TrekIn(string? reden) => gemeente.MetAsync<SluitMelding, Uitkomst<Gedaan>>(s =>
            s.UitvoerenAsync(new(melding, Meldingstap.Ingetrokken, reden), Proef.Inwoner(els, "Els").In(), CancellationToken.None));

        Assert.Equal("Melding.Ingetrokken.Eis", (await TrekIn(" ")).Weigering!.Regel);
        Gelukt(await TrekIn("Mijn zus helpt nu."));
        Assert.Equal("Melding.Ingetrokken", (await TrekIn("Nog eens")).Weigering!.Regel);
        Assert.False((await PlanAsync(gemeente, els, melding)).Gelukt);
        Assert.False((await WijsToeAsync(gemeente, melding)).Gelukt);
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Wie_er_niets_mee_te_maken_heeft_ziet_de_melding_niet_en_wie_kijkt_staat_in_het_logboek(Opslagmotor motor)
    {
        await using var gemeente = Proef.Maak(motor);
        var els = await gemeente.PersoonAsync("999990019");
        var riek = await gemeente.PersoonAsync("999990056");
        var melding = (await MeldAsync(gemeente, els)).Waarde.Melding;

        foreach (var vreemde in new[] { Actor.Anoniem, Proef.Inwoner(riek, "Riek"), Proef.AnderTeam, Proef.Samira })
        {
            await Assert.ThrowsAsync<GeenToegangException>(() => ZieAsync(gemeente, vreemde, melding));
            await Assert.ThrowsAsync<GeenToegangException>(() => gemeente.MetAsync<SluitMelding, Uitkomst<Gedaan>>(s =>
                s.UitvoerenAsync(new(melding, Meldingstap.Ingetrokken, "weg ermee"), vreemde.In(), CancellationToken.None)));
            await Assert.ThrowsAsync<GeenToegangException>(() => gemeente.MetAsync<SluitMelding, Uitkomst<Gedaan>>(s =>
                s.UitvoerenAsync(new(MeldingId.Nieuw(), Meldingstap.Ingetrokken, "bestaat niet"), vreemde.In(), CancellationToken.None))); // the same answer
        }

        await ZieAsync(gemeente, Proef.Bureaudienst, melding);
        var regels = await gemeente.MetAsync<WieKeek, IReadOnlyList<Kijkregel>>(w => w.GeefAsync(Proef.Inwoner(els, "Els"), els, Periode.Jaar(2025), CancellationToken.None));
        Assert.Contains(regels, r => r.Wie == "Bo van de Bureaudienst" && r.Toegestaan && r.Waarom.Contains("Wmo 2015 artikel 2.3.2", StringComparison.Ordinal));
        Assert.Contains(regels, r => r.Wie == "Koos" && !r.Toegestaan);
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Een_medewerker_neemt_een_melding_aan_voor_een_inwoner_maar_niet_als_hij_is_geblokkeerd(Opslagmotor motor) // R-011, AUTORISATIE R4
    {
        await using var gemeente = Proef.Maak(motor);
        var els = await gemeente.PersoonAsync("999990019");
        var buur = await gemeente.PersoonAsync("999990056");
        await gemeente.RelatieAsync(buur, Relatiesoort.Geblokkeerd, Houder.Medewerker("bo"));
        DoeMelding.Opdracht Voor(PersoonId p) => new("Aan de balie verteld.", Kanaal.Balie, Melder.Zelf, p);

        Gelukt(await DoeAsync(gemeente, Proef.Bureaudienst, Voor(els)));
        await Assert.ThrowsAsync<GeenToegangException>(() => DoeAsync(gemeente, Proef.Bureaudienst, Voor(buur)));
        await Assert.ThrowsAsync<GeenToegangException>(() => DoeAsync(gemeente, Proef.Inwoner(els, "Els"), Voor(buur)));
        await Assert.ThrowsAsync<GeenToegangException>(() => DoeAsync(gemeente, Actor.Anoniem, Voor(els)));
    }

    [Theory]
    [InlineData("", "Els", "els@voorbeeld.invalid", Melder.Zelf)]
    [InlineData("Hulp", "", "els@voorbeeld.invalid", Melder.Zelf)]
    [InlineData("Hulp", "Els", " ", Melder.Zelf)]
    [InlineData("Hulp", "Els", "els@voorbeeld.invalid", Melder.Anoniem)]
    public async Task Een_melding_zonder_inlog_vraagt_een_naam_en_contact(string tekst, string naam, string contact, Melder melder)
    {
        await using var gemeente = Proef.Maak(Opslagmotor.Sqlite);

        Assert.NotNull((await DoeAsync(gemeente, Actor.Anoniem, new(tekst, Kanaal.Portaal, melder, Naam: naam, Contact: contact))).Weigering!.Veld);
    }

    internal static Task<Uitkomst<Meldingbevestiging>> MeldAsync(Proefgemeente gemeente, PersoonId persoon, Guid sleutel = default) =>
        gemeente.MetAsync<DoeMelding, Uitkomst<Meldingbevestiging>>(d => d.UitvoerenAsync(
            new("Het wordt me te veel.", Kanaal.Portaal, Melder.Zelf, persoon, Invulwijze: Invulwijze.MetSteun), Proef.Inwoner(persoon, "Els").In(sleutel), CancellationToken.None));

    internal static Task<Uitkomst<Gedaan>> WijsToeAsync(Proefgemeente gemeente, MeldingId melding) =>
        gemeente.MetAsync<WijsMeldingToe, Uitkomst<Gedaan>>(w => w.UitvoerenAsync(new(melding, "samira", "Samira", "Toegang"), Proef.Bureaudienst.In(), CancellationToken.None));

    internal static void Gelukt<T>(Uitkomst<T> uitkomst) => Assert.True(uitkomst.Gelukt, uitkomst.Weigering?.Uitleg);

    private static Task<Uitkomst<Meldingbevestiging>> DoeAsync(Proefgemeente gemeente, Actor actor, DoeMelding.Opdracht opdracht) =>
        gemeente.MetAsync<DoeMelding, Uitkomst<Meldingbevestiging>>(d => d.UitvoerenAsync(opdracht, actor.In(), CancellationToken.None));

    private static Task<MeldingInBeeld> ZieAsync(Proefgemeente gemeente, Actor actor, MeldingId melding) =>
        gemeente.MetAsync<MeldingOverzicht, MeldingInBeeld>(m => m.GeefAsync(actor, melding, CancellationToken.None));

    private static Task<Uitkomst<bool>> PlanAsync(Proefgemeente gemeente, PersoonId els, MeldingId melding) =>
        gemeente.MetAsync<DienPersoonlijkPlanIn, Uitkomst<bool>>(p => p.UitvoerenAsync(new(melding, "Zo willen wij het."), Proef.Inwoner(els, "Els").In(), CancellationToken.None));

    private static Task<Uitkomst<Meldingstatus>> RondAfAsync(Proefgemeente gemeente, RondOnderzoekAf.Opdracht opdracht) =>
        gemeente.MetAsync<RondOnderzoekAf, Uitkomst<Meldingstatus>>(r => r.UitvoerenAsync(opdracht, Proef.Samira.In(), CancellationToken.None));
}
