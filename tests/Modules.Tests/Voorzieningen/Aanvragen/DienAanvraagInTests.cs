using Rotonde.Basis;
using Rotonde.Basis.Termijnen;
using Rotonde.Data.Register;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Testbasis;
using Rotonde.Voorzieningen;
using Rotonde.Voorzieningen.Aanvragen;
using Xunit;

namespace Rotonde.Modules.Tests.Voorzieningen.Aanvragen;

public sealed class DienAanvraagInTests
{
    public static TheoryData<Opslagmotor> Motoren => Proefgemeente.Motoren;

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task De_aanvragen_van_26_maart_hebben_de_datums_van_de_wet(Opslagmotor motor)
    {
        await using var zaak = Zaak.Maak(motor);
        var (jan, els) = (await zaak.InwonerAsync("Jan", "Vries", new DateOnly(1969, 5, 12)), await zaak.InwonerAsync("Els", "Vries", new DateOnly(1973, 9, 2)));
        var riek = await zaak.InwonerAsync();
        var roos = await zaak.InwonerAsync("Roos", "Vries", new DateOnly(2011, 2, 3), gezag: [jan, els]);

        await zaak.AanvraagAsync(riek);
        await zaak.AanvraagAsync(roos, Wet.Jeugdwet, null, new Instemming(jan, Hoedanigheid.Gezagdrager, zaak.Vandaag), new Instemming(els, Hoedanigheid.Gezagdrager, zaak.Vandaag));

        var werk = await zaak.Gemeente.MetAsync<Termijnen, Termijnen.Bladzijde>(t => t.GeefAsync(zaak.Samira, 1, 10, default));
        Assert.Equal([new DateOnly(2025, 4, 9), new DateOnly(2025, 5, 21)], werk.Rijen.Select(r => r.BeslisUiterlijk));
        Assert.Equal((2, 0), (werk.Totaal, werk.TeLaat));
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Zonder_instemming_van_een_van_de_ouders_komt_er_geen_jeugdhulp_voor_Roos(Opslagmotor motor)
    {
        await using var zaak = Zaak.Maak(motor);
        var (jan, els) = (await zaak.InwonerAsync("Jan", "Vries", new DateOnly(1969, 5, 12)), await zaak.InwonerAsync("Els", "Vries", new DateOnly(1973, 9, 2)));
        var roos = await zaak.InwonerAsync("Roos", "Vries", new DateOnly(2011, 2, 3), gezag: [jan, els]);

        var uitkomst = await zaak.DoeAsync<DienAanvraagIn, AanvraagId>(h => h.UitvoerenAsync(
            new DienAanvraagIn.Opdracht(
                roos, Wet.Jeugdwet, zaak.Vandaag, [new Instemming(roos, Hoedanigheid.Zelf, zaak.Vandaag), new Instemming(jan, Hoedanigheid.Gezagdrager, zaak.Vandaag)], Zaak.Team),
            Zaak.Proces(zaak.Samira), default));

        Assert.Contains("Els", uitkomst.Weigering!.Uitleg, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Een_ander_team_ziet_de_termijnen_niet_en_kan_geen_aanvraag_indienen(Opslagmotor motor)
    {
        await using var zaak = Zaak.Maak(motor);
        var riek = await zaak.InwonerAsync();
        await zaak.AanvraagAsync(riek);

        Assert.Empty((await zaak.Gemeente.MetAsync<Termijnen, Termijnen.Bladzijde>(t => t.GeefAsync(zaak.Vreemde, 1, 10, default))).Rijen);
        await Assert.ThrowsAsync<GeenToegangException>(() => zaak.DoeAsync<DienAanvraagIn, AanvraagId>(h => h.UitvoerenAsync(
            new DienAanvraagIn.Opdracht(riek, Wet.Wmo, zaak.Vandaag, [new Instemming(riek, Hoedanigheid.Zelf, zaak.Vandaag)], Zaak.Team), Zaak.Proces(zaak.Vreemde), default)));
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Riek_dient_zelf_in_en_ziet_haar_aanvraag_en_een_ander_niet(Opslagmotor motor)
    {
        await using var zaak = Zaak.Maak(motor);
        var riek = await zaak.InwonerAsync();
        var els = await zaak.InwonerAsync("Els", "Vries", new DateOnly(1973, 9, 2));
        var zelf = Actor.Inwoner("riek", "Riek Bakker", riek);

        var aanvraag = (await zaak.DoeAsync<DienAanvraagIn, AanvraagId>(h => h.UitvoerenAsync(
            new DienAanvraagIn.Opdracht(riek, Wet.Wmo, zaak.Vandaag, [new Instemming(riek, Hoedanigheid.Zelf, zaak.Vandaag)], Zaak.Team, Behandelaar: "samira", Behandelaarnaam: "Samira"),
            Zaak.Proces(zelf, Doelen.EigenDossier), default))).Waarde;

        var beeld = await zaak.Gemeente.MetAsync<AanvraagInBeeld, Aanvraagbeeld>(v => v.GeefAsync(zelf, aanvraag, default));
        Assert.Equal((new DateOnly(2025, 4, 9), "Samira"), (beeld.BeslisUiterlijk, beeld.Behandelaar));
        await Assert.ThrowsAsync<GeenToegangException>(() => zaak.Gemeente.MetAsync<AanvraagInBeeld, Aanvraagbeeld>(v => v.GeefAsync(Actor.Inwoner("els", "Els", els), aanvraag, default)));
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Tijdens_het_aanvullen_staat_de_termijn_stil(Opslagmotor motor)
    {
        await using var zaak = Zaak.Maak(motor);
        var aanvraag = await zaak.AanvraagAsync(await zaak.InwonerAsync());

        zaak.Gemeente.Klok.GaNaar(new DateOnly(2025, 3, 31));
        Assert.Equal(new DateOnly(2025, 4, 14), (await zaak.DoeAsync<VraagAanvullingOp, DateOnly>(h => h.UitvoerenAsync(
            new VraagAanvullingOp.Opdracht(aanvraag, "De brief van de ergotherapeut", Termijn.Weken(2)), Zaak.Proces(zaak.Samira), default))).Waarde);

        zaak.Gemeente.Klok.GaNaar(new DateOnly(2025, 4, 4));
        Assert.Equal(new DateOnly(2025, 4, 14), (await zaak.DoeAsync<VulAanvraagAan, DateOnly>(h => h.UitvoerenAsync(
            new VulAanvraagAan.Opdracht(aanvraag), Zaak.Proces(zaak.Samira), default))).Waarde);
    }

    [Fact]
    public async Task Een_onbekend_nummer_lijkt_op_een_dichte_deur()
    {
        await using var zaak = Zaak.Maak(Opslagmotor.Sqlite);
        await Assert.ThrowsAsync<GeenToegangException>(() => zaak.DoeAsync<TrekAanvraagIn, Gedaan>(h => h.UitvoerenAsync(
            new TrekAanvraagIn.Opdracht(AanvraagId.Nieuw(), "Niet meer nodig"), Zaak.Proces(zaak.Samira), default)));
    }
}
