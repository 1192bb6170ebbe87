using FsCheck;
using FsCheck.Fluent;
using Rotonde.Basis;
using Rotonde.Voorzieningen.Toewijzingen;
using Xunit;

namespace Rotonde.Modules.Tests.Voorzieningen.Toewijzingen;

public sealed class LeveringsverloopTests
{
    private static readonly DateOnly Dag = new(2025, 4, 14);

    private static readonly Leveringsfeit Start = new(false, Dag);

    private static readonly Leveringsfeit Pauze = new(true, Dag, Dag.AddDays(10), true);

    private static readonly Leveringsfeit Einde = new(true, Dag, Dag.AddDays(20));

    [Fact]
    public void Elke_melding_die_niet_past_krijgt_de_code_van_de_standaard()
    {
        Assert.Equal("9069", Leveringsverloop.Toets([], Einde)?.Regel);
        Assert.Equal("9326", Leveringsverloop.Toets([Start], Start with { Begindatum = Dag.AddDays(1) })?.Regel);
        Assert.Equal("9074", Leveringsverloop.Toets([Start], Start)?.Regel);
        Assert.Equal("9413", Leveringsverloop.Toets([Start, Pauze], Pauze with { Einddatum = Dag.AddDays(12) })?.Regel);
        Assert.Equal("9414", Leveringsverloop.Toets([Start, Pauze], Einde with { Einddatum = Dag.AddDays(5) })?.Regel);
        Assert.Equal("9415", Leveringsverloop.Toets([Start, Einde], Einde with { Einddatum = Dag.AddDays(25) })?.Regel);
        Assert.Equal("9063", Leveringsverloop.Toets([], Start, verwijderen: true)?.Regel);
        Assert.Equal("9071", Leveringsverloop.Toets([Start, Einde], Start, verwijderen: true)?.Regel);
        Assert.Null(Leveringsverloop.Toets([Start, Pauze], Einde));
        Assert.Null(Leveringsverloop.Toets([Start, Pauze], Start with { Begindatum = Dag.AddDays(15) }));
        Assert.Null(Leveringsverloop.Toets([Start], Start, verwijderen: true));
    }

    [Theory]
    [InlineData("2025-04-14", "2025-04-02", "2025-04-23")] // T9, C25
    [InlineData("2025-04-07", "2025-04-02", "2025-04-14")] // T10, C24
    [InlineData("2025-05-31", "2025-04-02", "2025-06-06")] // C27: five working days from Saturday 31 May
    [InlineData("2025-03-03", "2025-04-02", "2025-04-09")] // a retroactive allocation counts from its receipt
    public void De_aanbieder_heeft_vijf_werkdagen_om_te_melden(string dag, string verzonden, string norm) =>
        Assert.Equal(DateOnly.Parse(norm, null), Meldingstijdigheid.Norm(DateOnly.Parse(dag, null), DateOnly.Parse(verzonden, null)));

    [Fact]
    public void Een_datum_buiten_de_toewijzing_is_een_signaal_en_in_de_toekomst_een_afkeur()
    {
        Assert.NotNull(MeldingsdatumKlopt.Toets(Dag.AddDays(1), Dag));
        Assert.Null(MeldingsdatumKlopt.Toets(Dag, Dag));
        Assert.NotNull(MeldingsdatumKlopt.Signaal(Dag.AddDays(-1), null, Dag, null));
        Assert.NotNull(MeldingsdatumKlopt.Signaal(Dag, Dag.AddDays(9), Dag, Dag.AddDays(8)));
        Assert.Null(MeldingsdatumKlopt.Signaal(Dag, Dag.AddDays(8), Dag, Dag.AddDays(8)));
    }

    [Fact]
    public void Wat_er_ook_gemeld_wordt_er_lopen_nooit_twee_leveringen_tegelijk() =>
        Prop.ForAll(
            ArbMap.Default.ArbFor<byte[]>(),
            bytes =>
            {
                var eerder = new List<Leveringsfeit>();
                foreach (var b in bytes)
                {
                    var begin = Dag.AddDays(b % 5);
                    var feit = (b % 3) switch { 0 => new Leveringsfeit(false, begin), 1 => new Leveringsfeit(true, begin, begin.AddDays(b % 7), true), _ => new Leveringsfeit(true, begin, begin.AddDays(b % 7)) };
                    if (Leveringsverloop.Toets(eerder, feit) is null)
                    {
                        eerder.Add(feit);
                    }
                }

                var open = 0;
                foreach (var feit in eerder)
                {
                    open = feit.Stop ? 0 : open + 1;
                    if (open > 1)
                    {
                        return false;
                    }
                }

                return true;
            }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(Voorzieningstatus.Voorgesteld, Voorzieningstatus.Toegekend, false)]
    [InlineData(Voorzieningstatus.Toegekend, Voorzieningstatus.Gestart, false)]
    [InlineData(Voorzieningstatus.Toegekend, Voorzieningstatus.Toegewezen, true)]
    [InlineData(Voorzieningstatus.Toegewezen, Voorzieningstatus.NietGestart, true)]
    [InlineData(Voorzieningstatus.Gestopt, Voorzieningstatus.Toegekend, false)]
    public void Hulp_slaat_geen_stap_over(Voorzieningstatus van, Voorzieningstatus naar, bool mag) => Assert.Equal(mag, Voorzieningverloop.Toets(van, naar) is null);

    [Fact]
    public void Dezelfde_code_betekent_per_wet_iets_anders()
    {
        Assert.Equal(Stopreden.VolgensPlan, Stopredenen.Lees(Wet.Jeugdwet, "31"));
        Assert.Equal(Stopreden.Verhuizing, Stopredenen.Lees(Wet.Wmo, "31"));
        Assert.Throws<FormatException>(() => Stopredenen.Lees(Wet.Wmo, "32"));
    }
}
