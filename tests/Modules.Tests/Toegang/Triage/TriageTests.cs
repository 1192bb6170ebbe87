using FsCheck;
using FsCheck.Fluent;
using Rotonde.Basis;
using Rotonde.Toegang.Triage;
using Xunit;

namespace Rotonde.Modules.Tests.Toegang.Triage;

/// <summary>DT-1: every row has a case that fires it, the order is the law of the table, and the resident never reads about exits 2 and 3.</summary>
public sealed class TriageTests
{
    private static readonly DateOnly Dag = new(2025, 3, 3);
    private static readonly Beslistabel Tabel = Beslistabellen.Triage(Dag);

    public static TheoryData<string, string> Gevallen => new()
    {
        { "DT-1.1", "acuut=ja, overlast=ja, wilMelding=ja, oplosbaar=zelf" },
        { "DT-1.2", "overlast=ja, wilMelding=ja, oplosbaar=zelf" },
        { "DT-1.3", "wilMelding=ja, regie=nee, netwerk=nee, oplosbaar=zelf" },
        { "DT-1.4", "regie=nee, netwerk=nee, anderStelsel=ja, restvraag=nee, oplosbaar=zelf" },
        { "DT-1.5", "anderStelsel=ja, restvraag=nee, oplosbaar=zelf" },
        { "DT-1.6", "oplosbaar=zelf, domeinen=5" },
        { "DT-1.6", "oplosbaar=netwerk, anderStelsel=ja, restvraag=ja" },
        { "DT-1.7", "oplosbaar=algemeen, domeinen=5" },
        { "DT-1.8", "oplosbaar=profVrij, domeinen=5" },
        { "DT-1.9", "oplosbaar=individueelSpecialistisch, domeinen=3" },
        { "DT-1.10", "oplosbaar=individueelGeneralistisch, domeinen=2" },
        { "DT-1.11", "oplosbaar=individueelSpecialistisch, domeinen=2" },
        { "DT-1.12", "domeinen=2" },
        { "DT-1.12", "" },
    };

    [Theory]
    [MemberData(nameof(Gevallen))]
    public void Elke_regel_van_DT_1_vuurt_bij_zijn_eigen_geval(string regel, string invoer) =>
        Assert.Equal(regel, Tabel.Beslis(Lees(invoer)).Regel.Id);

    [Fact]
    public void Er_is_een_geval_voor_elke_regel() =>
        Assert.Equal(Tabel.Regels.Select(r => r.Id), Gevallen.Select(g => (string)g.Data.Item1).Distinct());

    [Fact]
    public void De_tabellen_hebben_geen_gaten_dubbelen_of_dode_regels() =>
        Assert.Empty(Beslistabellen.Alle.SelectMany(Tabelcontrole.Controleer));

    [Fact]
    public void Vier_domeinen_met_problemen_gaan_naar_de_Bureaudienst_en_het_Aanspreekpunt() // C02
    {
        var beslissing = Tabel.Beslis(Lees("domeinen=4, regie=ja, netwerk=ja, acuut=nee, overlast=nee, wilMelding=nee"));

        Assert.Equal("DT-1.9", beslissing.Regel.Id);
        Assert.Contains("Aantal onderwerpen waar het niet goed gaat (score 3 of lager): 4", beslissing.Waarom);
        Assert.Equal(["DT-1.1", "DT-1.2", "DT-1.3", "DT-1.4", "DT-1.5", "DT-1.6", "DT-1.7", "DT-1.8"], beslissing.Eerder.Select(e => e.Regel));
        Assert.StartsWith("Wat volgens de inwoner zou helpen: onbekend", beslissing.Eerder[^1].Omdat, StringComparison.Ordinal);
    }

    [Fact]
    public void Samen_gaat_voor_alleen() // collective before individual
    {
        var regels = Tabel.Regels.ToList();
        int Plaats(string waarde) => regels.FindIndex(r => r.Als.Any(v => v.Invoer == "oplosbaar" && v.Is!.Contains(waarde)));

        Assert.True(Plaats("zelf") < Plaats("algemeen"));
        Assert.True(Plaats("algemeen") < Plaats("profVrij"));
        Assert.True(Plaats("profVrij") < Plaats("individueelGeneralistisch"));
        Assert.True(Plaats("individueelGeneralistisch") < Plaats("individueelSpecialistisch"));
    }

    [Theory]
    [InlineData("DT-1.9")]
    [InlineData("DT-1.10")]
    [InlineData("DT-1.11")]
    [InlineData("DT-1.12")]
    public void Wat_zwaarder_is_dan_het_basisniveau_leest_de_inwoner_als_bespreek_met_de_Bureaudienst(string id) // DT-1 portal restriction
    {
        var advies = Portaaladvies.Van(Beslissing(id));

        Assert.Equal(Portaalactie.Bureaudienst, advies.Actie);
        Assert.Contains("bespreek", advies.Zin, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("met de Bureaudienst", advies.Zin, StringComparison.Ordinal);
    }

    [Fact]
    public void Geen_enkele_invoer_toont_een_inwoner_meer_dan_het_basisniveau()
    {
        string[] verboden = ["afslag", "indicatie", "maatwerk", "N5", "N6", "beschikking"];

        Prop.ForAll(Willekeurig(), invoer =>
        {
            var advies = Portaaladvies.Van(Tabel.Beslis(invoer));
            return advies.HoogsteNiveau <= Niveau.VrijToegankelijk && !verboden.Any(v => advies.Zin.Contains(v, StringComparison.OrdinalIgnoreCase));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Dezelfde_antwoorden_geven_hetzelfde_advies_ook_uit_de_opgeslagen_invoer() => // replay
        Prop.ForAll(Willekeurig(), invoer =>
        {
            var eerst = Tabel.Beslis(invoer);
            var opnieuw = Beslistabellen.Versie(eerst.Tabel, eerst.Versie)!.Beslis(eerst.Invoer);
            return eerst.Regel.Id == opnieuw.Regel.Id && eerst.Waarom.SequenceEqual(opnieuw.Waarom);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Elke_regel_onder_de_gevuurde_doet_er_niet_toe() => // hit policy First
        Prop.ForAll(Willekeurig(), invoer =>
        {
            var raak = Tabel.Beslis(invoer);
            var eerder = Tabel.Regels.TakeWhile(r => r.Id != raak.Regel.Id);
            return eerder.All(r => r.Als.Any(v => !v.Past(raak.Invoer[v.Invoer]))) && raak.Regel.Als.All(v => v.Past(raak.Invoer[v.Invoer]));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Alle_zinnen_voor_inwoners_zijn_kort() => // at most 15 words in a sentence
        Assert.All(
            Tabel.Regels.SelectMany(r => r.VoorInwoner!.Split(['.', '?', '!'], StringSplitOptions.RemoveEmptyEntries)),
            zin => Assert.True(zin.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= 15, zin));

    [Fact]
    public void Een_invoer_of_waarde_die_de_tabel_niet_kent_is_een_fout()
    {
        Assert.Throws<ArgumentException>(() => Tabel.Beslis(Lees("acuut=misschien")));
        Assert.Throws<ArgumentException>(() => Tabel.Beslis(Lees("kleur=ja")));
        Assert.Throws<ArgumentException>(() => Tabel.Beslis(Lees("domeinen=11")));
    }

    internal static Dictionary<string, string> Lees(string invoer) =>
        invoer.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(p => p.Split('=')).ToDictionary(p => p[0], p => p[1]);

    private static Beslissing Beslissing(string regel) => Tabel.Beslis(Lees((string)Gevallen.First(g => (string)g.Data.Item1 == regel).Data.Item2));

    private static Arbitrary<Dictionary<string, string>> Willekeurig() =>
        Gen.Choose(0, int.MaxValue - 1).Select(zaad =>
        {
            var kans = new Random(zaad);
            return Tabel.Invoer.ToDictionary(i => i.Naam, i => i.Domein()[kans.Next(i.Domein().Count)]);
        }).ToArbitrary();
}
