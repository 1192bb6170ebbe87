using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Rotonde.Basis;
using Rotonde.Data.Register;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Testbasis;
using Rotonde.Toegang;
using Rotonde.Toegang.Vragen;
using Rotonde.Toegang.Later;
using Rotonde.Modules.Tests.Toegang.Vragen;
using Xunit;

namespace Rotonde.Modules.Tests.Toegang.Later;

/// <summary>R-004: stop, and go on later with a code and a date of birth.</summary>
public sealed class LaterVerderTests
{
    private static readonly DateOnly Geboren = new(1975, 4, 3);
    private static readonly DateOnly Dag = new(2025, 3, 3);

    public static TheoryData<Opslagmotor> Motoren => Proefgemeente.Motoren;

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Wie_code_en_geboortedatum_heeft_gaat_veertien_dagen_verder_waar_hij_was(Opslagmotor motor)
    {
        await using var gemeente = Proefgemeente.Maak(motor, Dag);
        var bewijs = (await BewaarAsync(gemeente, ResultaatTests.Els())).Waarde;
        Assert.Equal(new DateOnly(2025, 3, 17), bewijs.TotEnMet);

        gemeente.Klok.GaNaar(new DateOnly(2025, 3, 17));
        Assert.Equal(ResultaatTests.Els().AlsTekst(), (await HervatAsync(gemeente, bewijs.Code.ToString())).Dialoog!.AlsTekst());
        Assert.NotNull((await HervatAsync(gemeente, bewijs.Code.ToString().Replace("-", " ", StringComparison.Ordinal).ToLowerInvariant())).Dialoog);

        gemeente.Klok.GaNaar(new DateOnly(2025, 3, 18));
        Assert.Null((await HervatAsync(gemeente, bewijs.Code.ToString())).Dialoog);
        Assert.Equal(1, await gemeente.MetAsync<WisVerlopenVragen, int>(async w => (await w.UitvoerenAsync(default)).Waarde));
        Assert.Empty(await RijenAsync(gemeente));
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Wat_wij_bewaren_zegt_niets_zonder_de_code(Opslagmotor motor)
    {
        await using var gemeente = Proefgemeente.Maak(motor, Dag);
        var dialoog = ResultaatTests.Els();
        var bewijs = (await BewaarAsync(gemeente, dialoog)).Waarde;

        var rij = Assert.Single(await RijenAsync(gemeente));
        Assert.DoesNotContain(bewijs.Code.ToString().Replace("-", "", StringComparison.Ordinal), rij.Vindplaats, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(-1, rij.Inhoud.AsSpan().IndexOf(System.Text.Encoding.UTF8.GetBytes(dialoog.Antwoord("vraag")[0][..8])));

        // Twice the same answers are not twice the same row, so nobody sees that two are alike.
        _ = await BewaarAsync(gemeente, dialoog);
        var rijen = await RijenAsync(gemeente);
        Assert.Equal(2, rijen.Select(r => Convert.ToHexString(r.Inhoud)).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Wie_een_code_vindt_kan_de_geboortedatum_niet_raden_na_vijf_keer_zijn_de_antwoorden_gewist(Opslagmotor motor)
    {
        await using var gemeente = Proefgemeente.Maak(motor, Dag);
        var bewijs = (await BewaarAsync(gemeente, ResultaatTests.Els())).Waarde;
        for (var i = 1; i <= 4; i++)
        {
            Assert.Null((await HervatAsync(gemeente, bewijs.Code.ToString(), Geboren.AddDays(i))).Dialoog);
        }

        // The owner still comes in, and then the count starts anew.
        Assert.NotNull((await HervatAsync(gemeente, bewijs.Code.ToString())).Dialoog);
        for (var i = 1; i <= 5; i++)
        {
            Assert.Null((await HervatAsync(gemeente, bewijs.Code.ToString(), Geboren.AddDays(i))).Dialoog);
        }

        Assert.Null((await HervatAsync(gemeente, bewijs.Code.ToString())).Dialoog);
        Assert.Empty(await RijenAsync(gemeente));
    }

    [Fact]
    public async Task Een_code_die_niet_bestaat_en_een_verkeerde_geboortedatum_krijgen_dezelfde_zin()
    {
        await using var gemeente = Proefgemeente.Maak(Opslagmotor.Sqlite, Dag);
        var bewijs = (await BewaarAsync(gemeente, ResultaatTests.Els())).Waarde;

        Assert.Equal(
            (await HervatAsync(gemeente, Bewaarcode.Nieuw().ToString())).Uitleg,
            (await HervatAsync(gemeente, bewijs.Code.ToString(), Geboren.AddDays(1))).Uitleg);
    }

    [Theory]
    [InlineData("")]
    [InlineData("ABCDE-FGH2")]
    [InlineData("ABCDE-FGH2O")]
    [InlineData("ABCDE-FGH230")]
    public async Task Een_code_die_niet_heel_is_zegt_hoe_hij_eruit_hoort_te_zien(string code)
    {
        await using var gemeente = Proefgemeente.Maak(Opslagmotor.Sqlite, Dag);
        var uitkomst = await gemeente.MetAsync<HervatVragen, Uitkomst<Hervatting>>(h => h.UitvoerenAsync(code, Geboren, Bezoek, default));
        Assert.Contains("ABCDE-FGH23", uitkomst.Weigering!.Uitleg, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2025-03-04")]
    [InlineData("1905-03-02")]
    public async Task Een_geboortedatum_die_niet_kan_bewaart_niets(string dag)
    {
        await using var gemeente = Proefgemeente.Maak(Opslagmotor.Sqlite, Dag);
        Assert.False((await BewaarAsync(gemeente, ResultaatTests.Els(), DateOnly.Parse(dag, System.Globalization.CultureInfo.InvariantCulture))).Gelukt);
        Assert.Empty(await RijenAsync(gemeente));
    }

    private static Proces Bezoek => new(Actor.Anoniem, Doelen.Vraag);

    private static Task<Uitkomst<Bewaarbewijs>> BewaarAsync(Proefgemeente gemeente, Dialoog dialoog, DateOnly? geboren = null) =>
        gemeente.MetAsync<BewaarVragen, Uitkomst<Bewaarbewijs>>(b => b.UitvoerenAsync(dialoog, geboren ?? Geboren, Bezoek, default));

    private static async Task<Hervatting> HervatAsync(Proefgemeente gemeente, string code, DateOnly? geboren = null) =>
        (await gemeente.MetAsync<HervatVragen, Uitkomst<Hervatting>>(h => h.UitvoerenAsync(code, geboren ?? Geboren, Bezoek, default))).Waarde;

    private static Task<List<BewaardeVragen>> RijenAsync(Proefgemeente gemeente) =>
        gemeente.DoeAsync(sp => sp.GetRequiredService<ToegangDb>().BewaardeVragen.AsNoTracking().ToListAsync());
}
