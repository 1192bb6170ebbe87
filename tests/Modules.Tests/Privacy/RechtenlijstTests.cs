using Rotonde.Basis;
using Rotonde.Privacy.Rechten;
using Xunit;

namespace Rotonde.Modules.Tests.Privacy;

/// <summary>The decision function case by case, as the rules of AUTORISATIE tell them; <see cref="BeslisserTests"/> goes through all of them.</summary>
public sealed class RechtenlijstTests
{
    private static readonly DateOnly Vandaag = new(2025, 3, 3);
    private static readonly PersoonId Zelf = PersoonId.Nieuw();
    private static readonly PersoonId Ander = PersoonId.Nieuw();

    [Fact]
    public void Elke_regel_van_het_bestand_is_gelezen()
    {
        using var stroom = typeof(Rechtenlijst).Assembly.GetManifestResourceStream("rechten.csv")!;
        using var lezer = new StreamReader(stroom);
        var regels = lezer.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(r => r.TrimEnd('\r')).ToList();

        Assert.Equal(regels, Rechtenlijst.Alle.Select(r => r.ToString()));
    }

    // Every other test of the rights reads this file too: a row that changes without a decision shows only here.
    [Fact]
    public void De_rechten_zijn_die_van_rechten_2026_11()
    {
        using var stroom = typeof(Rechtenlijst).Assembly.GetManifestResourceStream("rechten.csv")!;
        using var lezer = new StreamReader(stroom);
        var tekst = lezer.ReadToEnd().ReplaceLineEndings("\n");

        Assert.Equal("3d5ed70d25e96b51a85abf322b64dd577b750e7b4aa05b47aa8a11635006236d", Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(tekst))));
    }

    [Fact]
    public void Wie_opstelt_beslist_niet()
    {
        var beslisser = Actor.Medewerker("m1", "Proef", [Rol.Beslisser], "Toegang");
        var eigen = Feit(Ander, [Relatie(Relatiesoort.Team)]) with { Opsteller = "m1" };

        Assert.False(Beslisser.Beslis(beslisser, Actie.Besluiten, Gegevenssoort.Beschikking, eigen, Vandaag).Toegestaan);
        Assert.True(Beslisser.Beslis(beslisser, Actie.Besluiten, Gegevenssoort.Beschikking, eigen with { Opsteller = "m2" }, Vandaag).Toegestaan);
    }

    [Fact]
    public void Een_medewerker_ziet_zichzelf_alleen_als_inwoner()
    {
        var zichzelf = Actor.Medewerker("m1", "Proef", [Rol.Consulent], "Toegang") with { Persoon = Zelf };

        Assert.False(Beslisser.Beslis(zichzelf, Actie.Schrijven, Gegevenssoort.Gesprek, Feit(Zelf, [Relatie(Relatiesoort.Team)]) with { Leefgebied = Leefgebied.Gezondheid }, Vandaag)
            .Rol == Rol.Consulent);
    }

    [Theory]
    [InlineData(11, Actie.Lezen, true)]
    [InlineData(11, Actie.DelenBeslissen, true)]
    [InlineData(12, Actie.Lezen, true)]
    [InlineData(12, Actie.DelenBeslissen, false)]
    [InlineData(15, Actie.Lezen, true)]
    [InlineData(16, Actie.Lezen, false)]
    [InlineData(17, Actie.DelenBeslissen, false)]
    [InlineData(18, Actie.Lezen, false)]
    public void Wat_een_ouder_mag_hangt_af_van_de_leeftijd_van_het_kind(int leeftijd, Actie actie, bool mag)
    {
        var ouder = Actor.Inwoner("i1", "Ouder", Zelf);
        var kind = Feit(Ander, [Relatie(Relatiesoort.Gezag)], Vandaag.AddYears(-leeftijd));

        Assert.Equal(mag, Beslisser.Beslis(ouder, actie, Gegevenssoort.Planitem, kind, Vandaag).Toegestaan);
    }

    [Fact]
    public void Met_een_deelbesluit_van_de_jongere_leest_de_ouder_ook_bij_zestien()
    {
        var ouder = Actor.Inwoner("i1", "Ouder", Zelf);
        var kind = new Feiten([new Persoonsfeiten(Ander, Vandaag.AddYears(-16), [Relatie(Relatiesoort.Gezag)], [Deel(Leefgebied.Plan)])]);

        Assert.True(Beslisser.Beslis(ouder, Actie.Lezen, Gegevenssoort.Planitem, kind, Vandaag).Toegestaan);
    }

    [Fact]
    public void Een_deelbesluit_over_het_plan_opent_de_gezondheid_niet()
    {
        var lid = Actor.Inwoner("i1", "Els", Zelf);
        var oma = new Feiten([new Persoonsfeiten(Ander, new DateOnly(1946, 11, 30), [Relatie(Relatiesoort.Planlid)], [Deel(Leefgebied.Plan), Deel(Leefgebied.Netwerk)])]);

        Assert.True(Beslisser.Beslis(lid, Actie.Lezen, Gegevenssoort.Planitem, oma with { Leefgebied = Leefgebied.Plan }, Vandaag).Toegestaan);
        Assert.False(Beslisser.Beslis(lid, Actie.Lezen, Gegevenssoort.Planitem, oma with { Leefgebied = Leefgebied.Gezondheid }, Vandaag).Toegestaan);
    }

    [Theory]
    [InlineData(Gegevenssoort.Deelbesluit, Actie.Lezen)]
    [InlineData(Gegevenssoort.Deelbesluit, Actie.DelenBeslissen)]
    [InlineData(Gegevenssoort.Inzagelog, Actie.Lezen)]
    public void Samen_in_een_plan_opent_niet_wat_een_ander_deelt_of_wie_daar_keek(Gegevenssoort soort, Actie actie)
    {
        var lid = Actor.Inwoner("i1", "Els", Zelf);
        var oma = new Feiten([new Persoonsfeiten(Ander, new DateOnly(1946, 11, 30), [Relatie(Relatiesoort.Planlid)], [Deel(Leefgebied.Plan)])]);

        Assert.False(Beslisser.Beslis(lid, actie, soort, oma, Vandaag).Toegestaan);
    }

    [Fact]
    public void Een_ouder_in_het_plan_beslist_niet_over_wat_een_kind_van_veertien_deelt()
    {
        var ouder = Actor.Inwoner("i1", "Els", Zelf);
        var kind = new Feiten([new Persoonsfeiten(Ander, Vandaag.AddYears(-14), [Relatie(Relatiesoort.Gezag), Relatie(Relatiesoort.Planlid)], [])]);

        Assert.False(Beslisser.Beslis(ouder, Actie.DelenBeslissen, Gegevenssoort.Deelbesluit, kind, Vandaag).Toegestaan);
    }

    [Fact]
    public void De_gewone_taak_van_een_consulent_opent_gezondheid_en_justitie_niet()
    {
        var consulent = Actor.Medewerker("m1", "Samira", [Rol.Consulent], "Toegang");
        var feiten = Feit(Ander, [Relatie(Relatiesoort.Team)]);

        Assert.True(Beslisser.Beslis(consulent, Actie.Lezen, Gegevenssoort.Planitem, feiten with { Leefgebied = Leefgebied.Plan }, Vandaag).Toegestaan);
        Assert.False(Beslisser.Beslis(consulent, Actie.Lezen, Gegevenssoort.Planitem, feiten with { Leefgebied = Leefgebied.Justitieel }, Vandaag).Toegestaan);
    }

    [Fact]
    public void Een_onderdeel_over_meer_mensen_leest_alleen_wie_het_van_allen_mag()
    {
        var lid = Actor.Inwoner("i9", "Buitenstaander", PersoonId.Nieuw());
        var een = new Persoonsfeiten(Zelf, null, [Relatie(Relatiesoort.Planlid)], [Deel(Leefgebied.Plan)]);
        var twee = new Persoonsfeiten(Ander, null, [Relatie(Relatiesoort.Planlid)], []);

        Assert.False(Beslisser.Beslis(lid, Actie.Lezen, Gegevenssoort.PlanitemMeerPersonen, new Feiten([een, twee]), Vandaag).Toegestaan);
        Assert.True(Beslisser.Beslis(lid, Actie.Lezen, Gegevenssoort.PlanitemMeerPersonen, new Feiten([een, twee with { Deelbesluiten = [Deel(Leefgebied.Plan)] }]), Vandaag).Toegestaan);
    }

    [Fact]
    public void Wie_geblokkeerd_is_ziet_niets_ook_niet_met_een_taak()
    {
        var consulent = Actor.Medewerker("m1", "Proef", [Rol.Consulent], "Toegang");

        Assert.False(Beslisser.Beslis(
            consulent, Actie.Lezen, Gegevenssoort.Plan, Feit(Ander, [Relatie(Relatiesoort.Team), Relatie(Relatiesoort.Geblokkeerd)]), Vandaag).Toegestaan);
    }

    [Theory]
    [InlineData(Leefgebied.Plan, true)]
    [InlineData(Leefgebied.Gezondheid, false)]
    [InlineData(Leefgebied.Justitieel, false)]
    public void Wie_als_jongere_zijn_plan_deelt_deelt_daarmee_niet_de_rest(Leefgebied leefgebied, bool mag)
    {
        var ouder = Actor.Inwoner("i1", "Ouder", Zelf);
        var wouter = new Feiten([new Persoonsfeiten(Ander, Vandaag.AddYears(-16), [Relatie(Relatiesoort.Gezag)], [Deel(Leefgebied.Plan)])]) { Leefgebied = leefgebied };

        Assert.Equal(mag, Beslisser.Beslis(ouder, Actie.Lezen, Gegevenssoort.Planitem, wouter, Vandaag).Toegestaan);
    }

    [Fact]
    public void Een_medewerker_van_een_aanbieder_schrijft_alleen_bij_wie_hij_helpt()
    {
        var brug = Actor.Medewerker("b1", "De Brug", [Rol.Aanbieder]) with { Organisatie = AgbCode.Parse("99990101") };

        Assert.False(Beslisser.Beslis(brug, Actie.Schrijven, Gegevenssoort.Planitem, Feit(Ander, []), Vandaag).Toegestaan);
        Assert.True(Beslisser.Beslis(brug, Actie.Schrijven, Gegevenssoort.Planitem, Feit(Ander, [Relatie(Relatiesoort.Aanbieder)]), Vandaag).Toegestaan);
    }

    private static Feiten Feit(PersoonId persoon, Relatiefeit[] relaties, DateOnly? geboren = null) => new([new Persoonsfeiten(persoon, geboren, relaties, [])]);

    private static Relatiefeit Relatie(Relatiesoort soort) => new(Guid.CreateVersion7(), soort, null, new Periode(new DateOnly(2025, 1, 1), new DateOnly(2025, 12, 31)));

    private static Deelfeit Deel(Leefgebied leefgebied) => new(Guid.CreateVersion7(), leefgebied, new Periode(new DateOnly(2025, 1, 1)));
}
