using Microsoft.Extensions.DependencyInjection;
using Rotonde.Aanbieders;
using Rotonde.Aanbieders.Producten;
using Rotonde.Basis;
using Rotonde.Berichten.Berichttypen;
using Rotonde.Berichten.Model;
using Rotonde.Berichten.Register;
using Rotonde.Berichten.Structuur;
using Rotonde.Data.Register;
using Rotonde.Modules.Tests.Berichten;
using Rotonde.Privacy.Rechten;
using Rotonde.Testbasis;
using Xunit;
using static Rotonde.Modules.Tests.Declaraties.Declaratiewereld;

namespace Rotonde.Modules.Tests.Declaraties;

/// <summary>TR381 as it runs in production: against the products that the gemeente buys (IV075), on both engines.</summary>
public sealed class ProductlijstTests
{
    private const string Product = "Bericht/Client/AangevraagdeProducten/AangevraagdProduct/Product";

    public static TheoryData<Opslagmotor> Motoren => Proefgemeente.Motoren;

    private static Bericht Vraag(Declaratiewereld wereld, Standaard standaard, string categorie, string code)
    {
        var kop = wereld.Kop(315) with { Soort = Berichtsoort.Van(standaard, 315) };
        var bericht = Gegeven.Geldig(kop.Soort).Zet(Product + "/Categorie", categorie).Zet(Product + "/Code", code).Zet("Bericht/Client/Bsn", Roos.Voluit);
        return new(kop.Soort, new Element("Bericht", [kop.NaarElement(), .. bericht.Wortel.Kinderen.Skip(1)]));
    }

    private static async Task<IReadOnlyList<string>> VraagAanAsync(Declaratiewereld wereld, Standaard standaard, string categorie, string code)
    {
        var retour = Retourbericht.Uit(Assert.Single(await wereld.StuurAsync(Vraag(wereld, standaard, categorie, code))));
        return [.. retour.Klassen.SelectMany(k => k.Codes).Where(c => c is not ("0200" or "0233")).Distinct()];
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task TR381_een_code_die_niet_bij_haar_categorie_hoort_wordt_afgekeurd_met_S329(Opslagmotor motor)
    {
        await using var wereld = await MaakAsync(motor);

        Assert.Equal(["S329"], await VraagAanAsync(wereld, Standaard.IJw, "45", "99999"));
        Assert.Equal(["S329"], await VraagAanAsync(wereld, Standaard.IJw, "50", "45A04"));

        // Not bought here, but right in the national list of the Jeugdwet.
        Assert.Empty(await VraagAanAsync(wereld, Standaard.IJw, "45", "45A03"));
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task TR381_een_declaratieregel_met_een_onbekende_code_komt_terug_met_S329(Opslagmotor motor)
    {
        await using var wereld = await MaakAsync(motor);

        var antwoord = await wereld.DeclareerAsync(wereld.Declaratie("D1", April("R1", 2), April("R2", 2) with { ProductCode = "99999" }));

        var regel = Assert.Single(Assert.Single(antwoord.Oordeel!.Clienten).Prestaties);
        Assert.Equal("R2", regel.Prestatie.ReferentieNummer);
        Assert.Contains("S329", regel.Retourcodes);
        Assert.Equal(Bedrag.Euro(136), antwoord.Oordeel.Toegekend);
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task TR381_zonder_producten_onder_een_wet_is_er_geen_lijst_en_met_een_product_telt_dat(Opslagmotor motor)
    {
        await using var wereld = await MaakAsync(motor);
        Assert.Null(await LijstAsync(wereld, Standaard.IWmo));

        _ = (await wereld.Gemeente.MetAsync<RegistreerProduct, Uitkomst<ProductId>>(h => h.UitvoerenAsync(
            new(Wet.Wmo, "02A03", "Begeleiding", "02", Niveau.Hulp, "04", "Begeleiding", "6.71", Demo: true), Door(Actor.Systeem("demo")), default))).Waarde;

        var lijst = (await LijstAsync(wereld, Standaard.IWmo))!;
        Assert.True(lijst.Past(new("02", "02A03")) && lijst.Past(new("02", null)));
        Assert.False(lijst.Past(new("03", "02A03")) || lijst.Past(new("02", "02A04")));
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task TR381_een_eigen_code_van_de_gemeente_gaat_voor_de_landelijke(Opslagmotor motor)
    {
        await using var wereld = await MaakAsync(motor);
        _ = (await wereld.Gemeente.MetAsync<RegistreerProduct, Uitkomst<ProductId>>(h => h.UitvoerenAsync(
            new(Wet.Jeugdwet, "45A03", "Eigen product", "50", Niveau.Hulp, "04", "Begeleiding jeugd", "6.751", Demo: true), Door(Actor.Systeem("demo")), default))).Waarde;

        var lijst = (await LijstAsync(wereld, Standaard.IJw))!;
        Assert.True(lijst.Past(new("50", "45A03")) && lijst.Past(new("45", "45A04")));
        Assert.False(lijst.Past(new("45", "45A03")));
    }

    private static Task<Productlijst?> LijstAsync(Declaratiewereld wereld, Standaard standaard) =>
        wereld.Gemeente.DoeAsync(sp => sp.GetRequiredService<IProductlijsten>().GeefAsync(standaard, default));
}
