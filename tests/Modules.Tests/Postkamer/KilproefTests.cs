using Rotonde.Data.Register;
using Rotonde.Kilproef;
using Xunit;

namespace Rotonde.Modules.Tests.Postkamer;

/// <summary>
/// The Worker dies by <c>kill -9</c> while the traffic of the simulator comes in: at every commit and every step with a file, before and after, and at random moments.
/// Seed 35 gives a 302, 305, 307 and two 323s with a credit; seed 2924 gives both acts. How it works: besluit 0503.
/// </summary>
public sealed class KilproefTests(ITestOutputHelper uitvoer)
{
    private static readonly Baan MetCredit = new(Clienten: 1, Maanden: 2, Zaad: 35);

    private static readonly Baan BeideWetten = new(Clienten: 2, Maanden: 2, Zaad: 2924, Toeval: true);

    [Fact]
    public async Task Na_tweehonderd_keer_doden_heeft_elk_bericht_een_uitslag_een_antwoord_en_kloppende_boekingen()
    {
        var verslag = await DraaiAsync(new Proefplan(Opslagmotor.Sqlite, MetCredit, BeideWetten) { Keren = 200, Toevallig = 75 });

        Assert.Empty(verslag.Fouten);
        Assert.Empty(verslag.Overgeslagen);
        Assert.True(verslag.Doden >= 200 && verslag.OpPunten > 0 && verslag.OpToeval > 0, verslag.Tekst());
        Assert.Superset(new HashSet<string> { "301", "302", "305", "307", "323", "325", "debet", "credit" }, new HashSet<string>(verslag.Gezien));

        // Inside a step: once for every file that goes out, the file made and not yet filled.
        Assert.True(verslag.Gedood.GetValueOrDefault("versturen half") >= verslag.Punten["versturen voor"] && verslag.Halve > 0, verslag.Tekst());
    }

    [Fact]
    public async Task Op_PostgreSQL_gaat_bij_elke_soort_punt_niets_verloren_en_niets_dubbel()
    {
        var verslag = await DraaiAsync(new Proefplan(Opslagmotor.PostgreSql, MetCredit) { PerSoort = 1 });

        Assert.Empty(verslag.Fouten);
        Assert.Empty(verslag.Overgeslagen);
        Assert.True(verslag.OpPunten > 20 && verslag.Punten.Count > 20, verslag.Tekst());
    }

    [Theory]
    [InlineData(Breuk.UitDeBusVoorHetVastleggen, "commit data_outbox+data_verzoek", "in het register")]
    [InlineData(Breuk.VerzondenVoorHetSchrijven, "commit data_outbox+postkamer_poststuk", "ligt 0 keer in de uitgaande bus")]
    [InlineData(Breuk.ElkeKeerEenAndereNaam, "versturen|na", "ligt 2 keer in de uitgaande bus")]
    [InlineData(Breuk.GehoordVoorHetBoeken, "commit data_bezorging|na", "is 0 keer geboekt")]
    public async Task Wie_de_volgorde_van_vastleggen_omdraait_wordt_betrapt_zodra_de_Worker_sterft(Breuk breuk, string waar, string klacht)
    {
        var plan = new Proefplan(Opslagmotor.Sqlite, MetCredit) { Breuk = breuk, Alleen = waar };
        var (zonder, met) = (DraaiAsync(plan with { Hoogstens = 0 }), DraaiAsync(plan));

        Assert.Empty((await zonder).Fouten);
        Assert.Equal(0, (await zonder).Doden);
        Assert.Contains((await met).Fouten, f => f.Contains(klacht, StringComparison.Ordinal));
    }

    private async Task<Proefverslag> DraaiAsync(Proefplan plan)
    {
        var verslag = await Proef.DraaiAsync(plan);
        uitvoer.WriteLine(verslag.Tekst());
        return verslag;
    }
}
