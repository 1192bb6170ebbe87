using Rotonde.Basis;
using Rotonde.Data.Register;
using Rotonde.Declaraties;
using Rotonde.Declaraties.Ontvangst;
using Rotonde.Declaraties.Overzichten;
using Rotonde.Financien.Grootboek;
using Rotonde.Financien.Prognose;
using Rotonde.Modules.Tests.Declaraties;
using Rotonde.Testbasis;
using Xunit;
using static Rotonde.Modules.Tests.Declaraties.Declaratiewereld;

namespace Rotonde.Modules.Tests.Financien.Grootboek;

/// <summary>R-172 on both engines: from the post box to the ledger.</summary>
public class HoorDeclaratieregelsTests
{
    private static readonly CancellationToken Stop = CancellationToken.None;

    private static readonly DateOnly Mei = new(2025, 5, 8);

    public static TheoryData<Opslagmotor> Motoren => Proefgemeente.Motoren;

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Wat_is_toegekend_staat_in_het_grootboek_en_het_verschil_is_nul(Opslagmotor motor)
    {
        await using var wereld = await MaakAsync(motor);

        // Granted and rejected in one; then the granted line is taken back and comes again, smaller.
        await wereld.DeclareerAsync(wereld.Declaratie("D1", April("R1", 6), Groep("G1", 7)));
        wereld.Gemeente.Klok.GaNaar(new DateOnly(2025, 6, 3));
        await wereld.DeclareerAsync(wereld.Declaratie("D2", April("R2", 6) with { VorigReferentieNummer = "R1", IngediendBedrag = -Bedrag.Euro(408) }, April("R3", 4)));

        var toegekend = Assert.Single(await wereld.Gemeente.MetAsync<GoedgekeurdPerMaand, IReadOnlyList<Maandbedrag>>(v => v.GeefAsync(Controller, Periode.Jaar(2025), Stop)));
        var geboekt = Assert.Single(await wereld.Gemeente.MetAsync<GrootboekSql, IReadOnlyList<(string Groep, Bedrag Bedrag)>>(s => s.PerProductgroepAsync(202504, 202504, 202512, Stop)));
        Assert.Equal((toegekend.Productgroep, toegekend.Bedrag), geboekt);
        Assert.Equal(Bedrag.Euro(272), geboekt.Bedrag);
        Assert.Equal(
            [new Maandboeking(2025, 4, 202505, Bedrag.Euro(408)), new Maandboeking(2025, 4, 202506, -Bedrag.Euro(136))],
            await wereld.Gemeente.MetAsync<GrootboekSql, IReadOnlyList<Maandboeking>>(s => s.MaandboekingenAsync(2025, 2025, Stop)));
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Een_regel_die_twee_keer_wordt_gehoord_is_een_keer_geboekt(Opslagmotor motor)
    {
        await using var gemeente = Proefgemeente.Maak(motor, new DateOnly(2025, 5, 8));
        var regel = Regel("6.751", new DateOnly(2025, 4, 1));

        await HoorAsync(gemeente, Mei, regel, Regel("6.751", new DateOnly(2025, 4, 1)));
        await HoorAsync(gemeente, Mei, regel);

        Assert.Equal(Bedrag.Euro(816), Assert.Single(await gemeente.MetAsync<GrootboekSql, IReadOnlyList<Maandboeking>>(s => s.MaandboekingenAsync(2025, 2025, Stop))).Bedrag);
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Een_regel_zonder_taakveld_staat_apart_en_de_prognose_zegt_het(Opslagmotor motor)
    {
        await using var gemeente = Proefgemeente.Maak(motor, new DateOnly(2025, 5, 8));

        await HoorAsync(gemeente, Mei, Regel("", new DateOnly(2025, 4, 1)) with { Productgroep = "" });

        Assert.Equal(
            ("Product niet in de catalogus", Bedrag.Euro(408)),
            Assert.Single(await gemeente.MetAsync<GrootboekSql, IReadOnlyList<(string, Bedrag)>>(s => s.PerProductgroepAsync(202504, 202504, 202512, Stop))));
        Assert.Empty(await gemeente.MetAsync<GrootboekSql, IReadOnlyList<Maandboeking>>(s => s.MaandboekingenAsync(2025, 2025, Stop)));
        var beeld = await gemeente.MetAsync<PrognoseOverzicht, Prognosebeeld>(v => v.GeefAsync(Controller, 2025, 4, Stop));
        Assert.Contains(beeld.Kanttekeningen, k => k.Contains("€\u00a0408", StringComparison.Ordinal) && k.Contains("taakveld nog niet bekend", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Een_late_regel_over_een_eerder_jaar_komt_op_het_taakveld_van_toen(Opslagmotor motor)
    {
        await using var gemeente = Proefgemeente.Maak(motor, new DateOnly(2025, 5, 8));

        await HoorAsync(gemeente, Mei, Regel("6.761", new DateOnly(2024, 12, 1)));

        Assert.Equal(
            ("6.73", new Maandboeking(2024, 12, 202505, Bedrag.Euro(408))),
            Assert.Single(await gemeente.MetAsync<GrootboekSql, IReadOnlyList<(string, Maandboeking)>>(s => s.PerTaakveldAsync(2024, Stop))));
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Wat_is_toegekend_voor_de_maand_begon_telt_vanaf_die_maand(Opslagmotor motor)
    {
        await using var gemeente = Proefgemeente.Maak(motor, new DateOnly(2025, 4, 28));

        await HoorAsync(gemeente, new DateOnly(2025, 4, 28), Regel("6.751", new DateOnly(2025, 5, 1)));

        Assert.Equal(
            new Maandboeking(2025, 5, 202505, Bedrag.Euro(408)),
            Assert.Single(await gemeente.MetAsync<GrootboekSql, IReadOnlyList<Maandboeking>>(s => s.MaandboekingenAsync(2025, 2025, Stop))));
    }

    private static GoedgekeurdeRegel Regel(string taakveld, DateOnly maand) => new(
        DeclaratieregelId.Nieuw(), null, null, "45A04", "Begeleiding jeugd", taakveld, Nummer, maand, 6, "04", Bedrag.Euro(408));

    private static async Task HoorAsync(Proefgemeente gemeente, DateOnly beantwoord, params GoedgekeurdeRegel[] regels)
    {
        var gebeurtenis = new DeclaratieregelsGoedgekeurd(DeclaratieId.Nieuw(), Wet.Jeugdwet, Brug, beantwoord, regels);
        await gemeente.MetAsync<HoorDeclaratieregels, bool>(async l =>
        {
            await l.HoorAsync(gebeurtenis, gemeente.Klok.GetUtcNow(), Stop);
            return true;
        });
    }
}
