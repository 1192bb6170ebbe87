using Rotonde.Basis;
using Rotonde.Berichten.Berichttypen;
using Rotonde.Berichten.Controles;
using Rotonde.Berichten.Model;
using Rotonde.Berichten.Simulatie;
using Rotonde.Berichten.Xml;
using Xunit;

namespace Rotonde.Modules.Tests.Berichten.Simulatie;

public sealed class BerichtenspelTests
{
    public static TheoryData<int> Zaden => [1, 2, 3, 4, 5];

    [Theory]
    [MemberData(nameof(Zaden))]
    public async Task Elk_bericht_krijgt_precies_een_antwoord(int zaad)
    {
        var (verslag, post) = await SpeelAsync(zaad);
        var heen = post.Where(p => p.AntwoordOp is null).ToList();
        var terug = post.Where(p => p.AntwoordOp is not null).ToLookup(p => p.AntwoordOp!.Value);

        Assert.All(heen, p => Assert.Equal(p.Soort.Antwoord, Assert.Single(terug[p.Nummer]).Soort));
        Assert.Equal(heen.Count, terug.Count);
        Assert.All(heen, p => Assert.True(terug[p.Nummer].Single().Dag >= p.Dag));
        Assert.All(verslag.Soorten, s => Assert.Equal(s.Verzonden, s.Beantwoord));
        Assert.Equal(heen.Count, verslag.Soorten.Sum(s => s.Verzonden));
        Assert.Equal(heen.Count(p => p.Soort.Nummer == 323), post.Count(p => p.Soort.Nummer == 325));
    }

    [Theory]
    [MemberData(nameof(Zaden))]
    public async Task Het_geld_klopt_in_de_antwoorden_en_aan_beide_kanten(int zaad)
    {
        var (verslag, post) = await SpeelAsync(zaad);
        var geld = verslag.Geld;

        Assert.True(geld.ToegekendDebet > Bedrag.Nul);
        Assert.True(geld.ToegekendDebet < geld.IngediendDebet);
        Assert.True(geld.ToegekendCredit > Bedrag.Nul);
        Assert.True(geld.ToegekendCredit <= geld.IngediendCredit);
        Assert.Equal(geld.Netto, geld.VolgensAntwoorden);
        Assert.Equal(geld.Netto, geld.BijGemeente);
        Assert.Equal(geld.Netto, geld.BijAanbieders);

        // Counted once more, from the files alone.
        var antwoorden = post.Where(p => p.Soort.Nummer == 325).Select(p => Declaratieantwoord.Uit(Lees(p)).Oordeel).OfType<Declaratieoordeel>().ToList();
        Assert.All(antwoorden, a => Assert.True(a.Toegekend <= a.Ingediend || a.Clienten.SelectMany(c => c.Prestaties).Any(p => p.Prestatie.IsCredit) || a.Ingediend.IsNegatief));
        Assert.Equal(geld.Netto, Bedrag.Som(antwoorden.Select(a => a.Toegekend)));
        Assert.Equal(geld.IngediendDebet - geld.IngediendCredit, Bedrag.Som(post.Where(p => p.Soort.Nummer == 323).Select(p => Declaratiebericht.Uit(Lees(p)).TotaalIngediend)));
    }

    [Fact]
    public async Task Hetzelfde_zaad_geeft_hetzelfde_verkeer_en_een_ander_zaad_niet()
    {
        var (eerste, post) = await SpeelAsync(7);
        var (tweede, nogmaals) = await SpeelAsync(7);
        var (ander, _) = await SpeelAsync(8);

        Assert.Equal(Simulatietabel.Maak(eerste), Simulatietabel.Maak(tweede));
        Assert.Equal(post.Count, nogmaals.Count);
        Assert.All(post.Zip(nogmaals), p => Assert.True(p.First.Dag == p.Second.Dag && p.First.Inhoud.Span.SequenceEqual(p.Second.Inhoud.Span)));
        Assert.NotEqual(Simulatietabel.Maak(eerste), Simulatietabel.Maak(ander));
    }

    [Fact]
    public async Task Alles_wat_mensen_verkeerd_doen_komt_voor_en_wordt_gevonden()
    {
        var (verslag, post) = await SpeelAsync(1, maanden: 12, clienten: 1000);

        Assert.Equal([301, 305, 307, 315, 317, 319, 323], verslag.Soorten.Select(s => s.Soort.Nummer).Distinct().Order());
        Assert.Equal(14, verslag.Soorten.Count);
        Assert.Subset(
            verslag.Codes.Select(c => c.Code).ToHashSet(),
            new HashSet<string> { "0001", "0233", "0611", "8001", "8017", "8187", "9019", "9056", "9069", "9321", "9326", "9333", "9338", "9346", "9351", "9374", "9388", "9389" });
        Assert.True(verslag.Soorten.Sum(s => s.Deels) > 0);
        Assert.All(verslag.Termijnen, t => Assert.True(t.OpTijd > t.TeLaat));
        Assert.True(verslag.Termijnen.Count(t => t.TeLaat > 0) >= 4);

        // The number of messages sent twice is the number of times that is said.
        Assert.Equal(verslag.Soorten.Sum(s => s.Dubbel), verslag.Codes.Single(c => c.Code == "9056").Aantal);
        Assert.All(post.Where(p => p.Soort.Nummer is not (301 or 305 or 307 or 323)), p => Assert.Empty(Controle.Niveau1En2(Lees(p))));
    }

    [Fact]
    public async Task Alle_burgerservicenummers_zijn_proefnummers()
    {
        var (_, post) = await SpeelAsync(3);

        Assert.All(
            post.SelectMany(p => Lees(p).Wortel.Alles()).Where(e => e.Naam == "Bsn").Select(e => int.Parse(e.Waarde, System.Globalization.CultureInfo.InvariantCulture)).Distinct(),
            n => Assert.InRange(n, 999_900_006, 999_999_990));
    }

    [Theory]
    [InlineData("0226", 0, 10)]
    [InlineData("0226", 61, 10)]
    [InlineData("0226", 12, 0)]
    [InlineData("0226", 12, 1_000_000)]
    [InlineData("9999", 12, 10)]
    public async Task Wat_niet_te_spelen_is_wordt_geweigerd(string gemeente, int maanden, int clienten)
    {
        var plan = new Simulatieplan { Gemeente = Gemeentecode.Parse(gemeente), Maanden = maanden, Clienten = clienten };

        Assert.NotNull(plan.Bezwaar());
        await Assert.ThrowsAsync<ArgumentException>(() => Berichtenspel.SpeelAsync(plan, stop: TestContext.Current.CancellationToken));
    }

    private static async Task<(Simulatieverslag Verslag, List<Poststuk> Post)> SpeelAsync(int zaad, int maanden = 6, int clienten = 300)
    {
        var post = new List<Poststuk>();
        var plan = new Simulatieplan { Gemeente = Gegeven.Duiven, Maanden = maanden, Clienten = clienten, Zaad = zaad };
        return (await Berichtenspel.SpeelAsync(plan, post.Add, TestContext.Current.CancellationToken), post);
    }

    private static Bericht Lees(Poststuk stuk) => Berichtlezer.Lees(stuk.Inhoud).Bericht!;
}
