using FsCheck;
using FsCheck.Fluent;
using Rotonde.Basis;
using Rotonde.Voorzieningen.EigenBijdrage;
using Xunit;

namespace Rotonde.Modules.Tests.Voorzieningen.EigenBijdrage;

public sealed class BijdrageTests
{
    [Fact]
    public void Riek_betaalt_een_maand_namelijk_mei_en_dat_is_21_euro()
    {
        // C27, R-428.
        var maanden = Bijdrageberekening.Maanden([new Bijdragelijn(new DateOnly(2025, 4, 7), new DateOnly(2025, 5, 31))], new DateOnly(2025, 12, 31));
        var mei = Assert.Single(maanden);
        Assert.Equal((new DateOnly(2025, 5, 1), Bedrag.Euro(21m)), (mei.Maand, mei.Bedrag));
    }

    [Fact]
    public void Twee_mensen_in_een_huishouden_betalen_samen_een_keer()
    {
        Bijdragelijn[] lijnen = [new(new DateOnly(2025, 1, 15), new DateOnly(2025, 4, 10)), new(new DateOnly(2025, 2, 3), null)];
        Assert.Equal(Bedrag.Euro(21m) * 5, Bedrag.Som(Bijdrageberekening.Maanden(lijnen, new DateOnly(2025, 6, 30)).Select(m => m.Bedrag)));
    }

    [Theory]
    [InlineData(2021, 19.00)]
    [InlineData(2024, 20.60)]
    [InlineData(2025, 21.00)]
    public void Het_bedrag_volgt_het_jaar(int jaar, double euro) =>
        Assert.Equal(
            Bedrag.Euro((decimal)euro),
            Assert.Single(Bijdrageberekening.Maanden([new Bijdragelijn(new DateOnly(jaar, 5, 3), new DateOnly(jaar, 6, 1))], new DateOnly(2025, 12, 31))).Bedrag);

    [Fact]
    public void Een_hulpmiddel_kost_nooit_meer_dan_de_kostprijs()
    {
        var maanden = Bijdrageberekening.Maanden([new Bijdragelijn(new DateOnly(2025, 1, 1), null, Bedrag.Euro(50m))], new DateOnly(2025, 12, 31));
        Assert.Equal([2100L, 2100L, 800L], maanden.Select(m => m.Bedrag.Centen));
    }

    [Fact]
    public void Van_een_jaar_zonder_bekend_bedrag_wordt_niets_verzonnen() =>
        Assert.Throws<InvalidOperationException>(() => Bijdrageberekening.Maanden([new Bijdragelijn(new DateOnly(2025, 12, 1), null)], new DateOnly(2026, 1, 31)));

    [Fact]
    public void De_eerste_regel_die_past_beslist()
    {
        Assert.Equal((true, "DT-7.5"), Kort(Bijdrageplicht.Bepaal(new Bijdragefeiten())));
        Assert.Equal((false, "DT-7.1"), Kort(Bijdrageplicht.Bepaal(new Bijdragefeiten(true, true, true, true))));
        Assert.Equal((false, "DT-7.2"), Kort(Bijdrageplicht.Bepaal(new Bijdragefeiten(AlleenVoorKind: true))));
        Assert.Equal((false, "DT-7.3"), Kort(Bijdrageplicht.Bepaal(new Bijdragefeiten(AlleenVrijgesteld: true))));
        Assert.Equal((false, "DT-7.4"), Kort(Bijdrageplicht.Bepaal(new Bijdragefeiten(BetaaltWlz: true))));

        static (bool, string) Kort(Bijdrageoordeel o) => (o.Betaalt, o.Regel);
    }

    [Fact]
    public void Nooit_twee_keer_dezelfde_maand_en_nooit_boven_de_kostprijs() =>
        Prop.ForAll(
            ArbMap.Default.ArbFor<NonNegativeInt[]>(),
            getallen =>
            {
                var lijnen = getallen.Take(6).Select((g, i) =>
                {
                    var start = new DateOnly(2021, 1, 1).AddDays(g.Get % 1500);
                    return new Bijdragelijn(start, i % 2 == 0 ? null : start.AddDays(g.Get % 90), i % 3 == 0 ? Bedrag.Euro(30m + (g.Get % 200)) : null);
                }).ToArray();
                var maanden = Bijdrageberekening.Maanden(lijnen, new DateOnly(2025, 12, 31));
                var plafond = lijnen.All(l => l.Kostprijs is not null) ? Bedrag.Som(lijnen.Select(l => l.Kostprijs!.Value)) : new Bedrag(long.MaxValue);
                return maanden.Select(m => m.Maand).Distinct().Count() == maanden.Count && Bedrag.Som(maanden.Select(m => m.Bedrag)) <= plafond;
            }).QuickCheckThrowOnFailure();
}
