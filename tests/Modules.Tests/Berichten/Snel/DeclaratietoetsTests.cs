using Rotonde.Basis;
using Rotonde.Berichten.Berichttypen;
using Rotonde.Berichten.Controles;
using Rotonde.Berichten.Model;
using Rotonde.Berichten.Snel;
using Rotonde.Berichten.Structuur;
using Rotonde.Berichten.Xml;
using Xunit;

namespace Rotonde.Modules.Tests.Berichten.Snel;

public sealed class DeclaratietoetsTests
{
    private const string Dagtekening = "Bericht/Header/BerichtIdentificatie/Dagtekening";
    private const string Declaratie = "Bericht/Declaratie";
    private const string Totaal = Declaratie + "/TotaalIngediendBedrag";
    private const string Client = Declaratie + "/Clienten/Client";
    private const string Regel = Client + "/Prestaties/Prestatie";
    private const string Begin = Regel + "/ProductPeriode/Begindatum";
    private const string Einde = Regel + "/ProductPeriode/Einddatum";

    /// <summary>A rule, a declaration that breaks nothing else, and one beside it that keeps it.</summary>
    private static readonly (string Code, Func<Bericht, Bericht> Breekt, Func<Bericht, Bericht> Houdt)[] Gevallen =
    [
        ("CS002", b => b.Zet(Client + "/Bsn", "999900007"), b => b.Zet(Client + "/Bsn", "000000000")),
        ("CS100", b => b.Zet(Begin, "2020-12-01").Zet(Einde, "2020-12-31"), b => b.Zet(Begin, "2021-01-01").Zet(Einde, "2021-01-31")),
        ("CS337", b => b.Zet(Begin, "2025-03-31").Zet(Einde, "2025-04-01"), b => b.Zet(Begin, "2025-03-31").Zet(Einde, "2025-03-31")),
        ("CS337", b => b.Zet(Begin, "2024-04-14"), b => b.Zet(Begin, "2025-04-01")),
        ("CS340", b => b.Zet(Declaratie + "/DeclaratiePeriode/Begindatum", "2025-04-02"), b => b),
        ("CS340", b => b.Zet(Declaratie + "/DeclaratiePeriode/Einddatum", "2025-05-01"), b => b),
        ("CS340", b => b.Zet(Declaratie + "/DeclaratiePeriode/Begindatum", "2024-02-01").Zet(Declaratie + "/DeclaratiePeriode/Einddatum", "2024-02-28").Zet(Begin, "2024-02-01").Zet(Einde, "2024-02-28"),
            b => b.Zet(Declaratie + "/DeclaratiePeriode/Begindatum", "2024-02-01").Zet(Declaratie + "/DeclaratiePeriode/Einddatum", "2024-02-29").Zet(Begin, "2024-02-01").Zet(Einde, "2024-02-29")),
        ("TR137", b => b.Zet(Dagtekening, "2025-04-29").Zet(Einde, "2025-04-28"), b => b.Zet(Dagtekening, "2025-04-30").Zet(Einde, "2025-04-28")),
        ("TR137", b => b.Zet(Einde, "2025-04-13"), b => b.Zet(Einde, "2025-04-14")),
        ("TR319", b => b.Zet(Begin, "2025-05-01").Zet(Einde, "2025-05-05"), b => b.Zet(Begin, "2025-04-30").Zet(Einde, "2025-04-30")),
        ("TR335", b => b.Zet(Declaratie + "/DeclaratieDagtekening", "2030-05-01"), b => b.Zet(Declaratie + "/DeclaratieDagtekening", "2030-04-30")),
        ("TR335", b => b.Zet(Declaratie + "/DeclaratieDagtekening", "2030-02-28").Zet(Begin, "2025-02-01").Zet(Einde, "2025-02-27"), b => b.Zet(Declaratie + "/DeclaratieDagtekening", "2030-03-01").Zet(Begin, "2025-03-01").Zet(Einde, "2025-03-01")),
        ("TR358", b => b.Zet(Totaal + "/TotaalBedrag", "36001"), b => b),
        ("TR358", b => b.Zet(Totaal + "/DebetCredit", "C"), b => b),
        ("CS325", b => Nul(b, "C").Zet(Regel + "/ProductReferentie/VorigReferentieNummer", "Q1"), b => Nul(b, "D")),
        ("CS325", b => Nul(b, "D").Zet(Totaal + "/DebetCredit", "C"), b => Nul(b, "D")),
        ("CD060", b => b.Zet(Regel + "/ProductReferentie/VorigReferentieNummer", "Q1"), b => b),
        ("CD060", b => b.Zet(Regel + "/IngediendBedrag/DebetCredit", "C").Zet(Totaal + "/DebetCredit", "C"),
            b => b.Zet(Regel + "/IngediendBedrag/DebetCredit", "C").Zet(Totaal + "/DebetCredit", "C").Zet(Regel + "/ProductReferentie/VorigReferentieNummer", "Q1")),
        ("CD087", b => b.Weg(Regel + "/ProductTarief"), b => b),
        ("CD087", b => b.Zet(Regel + "/Eenheid", "83").Zet(Regel + "/GeleverdVolume", "36000"), b => b.Zet(Regel + "/Eenheid", "83").Zet(Regel + "/GeleverdVolume", "36000").Weg(Regel + "/ProductTarief")),
        ("CS339", b => b.Zet(Regel + "/Eenheid", "83").Weg(Regel + "/ProductTarief"), b => b.Zet(Regel + "/Eenheid", "83").Weg(Regel + "/ProductTarief").Zet(Regel + "/GeleverdVolume", "36000")),
        ("TR101", b => Twee(b, ("ToewijzingNummer", "2")), b => Twee(b, ("ReferentieNummer", "R2"), ("ToewijzingNummer", "2"))),
        ("TR416", b => Twee(b, ("ReferentieNummer", "R2")), b => Twee(b, ("ReferentieNummer", "R2"), ("ProductCode", "45A04"))),
        ("TR416", b => Twee(b, ("ReferentieNummer", "R2"), ("GeleverdVolume", "7")), b => Twee(b, ("ReferentieNummer", "R2"), ("Begindatum", "2025-04-15"))),
        ("TR416", b => Twee(b, ("ReferentieNummer", "R2"), ("Eenheid", "01")), b => Twee(b, ("ReferentieNummer", "R2"), ("Einddatum", "2025-04-29"))),
        ("TR416", b => Twee(b, ("ReferentieNummer", "R2"), ("ProductTarief", "1")), b => Twee(b, ("ReferentieNummer", "R2"), ("ProductCategorie", "48"))),
        ("TR315", b => Credits(b, "Q1", "Q1"), b => Credits(b, "Q1", "Q2")),
        ("TR316", b => Credits(b, "Q1", "R2"), b => Credits(b, "Q1", "r2")),
        ("TR316", b => Credits(b, "R3", "Q1"), b => Credits(b, "R4", "Q1")),
    ];

    public static TheoryData<int> Nummers => [.. Enumerable.Range(0, Gevallen.Length)];

    [Theory]
    [MemberData(nameof(Nummers))]
    public void Een_declaratie_die_maar_een_regel_breekt_gaat_niet_snel_en_haar_buur_wel(int nummer)
    {
        var (code, breekt, houdt) = Gevallen[nummer];
        var goed = Gegeven.Declaratie(Standaard.IJw).NaarBericht();

        var fout = Snelcontrole.Controleer(Berichtschrijver.Schrijf(breekt(goed)));
        Assert.False(fout.Snel);
        Assert.Equal([code], fout.Bevindingen.Select(b => b.Regel).Distinct());

        var buur = Snelcontrole.Controleer(Berichtschrijver.Schrijf(houdt(goed)));
        Assert.Empty(buur.Bevindingen);
        Assert.True(buur.Snel);
        Assert.Empty(Controle.Niveau1En2(houdt(goed)));
    }

    [Fact]
    public void Twee_keer_dezelfde_client_gaat_niet_snel()
    {
        var declaratie = Gegeven.Declaratie(Standaard.IWmo);
        var dubbel = declaratie with { Clienten = [declaratie.Clienten[0], new(Gegeven.Burger, [Gegeven.Prestatie(Standaard.IWmo) with { ReferentieNummer = "R2" }])] };
        var uitslag = Snelcontrole.Controleer(Berichtschrijver.Schrijf(dubbel.NaarBericht()));
        Assert.False(uitslag.Snel);
        Assert.Equal(["TR101"], uitslag.Bevindingen.Select(b => b.Regel));

        var anders = declaratie with { Clienten = [declaratie.Clienten[0], new(Bsn.Parse("999900018"), declaratie.Clienten[0].Prestaties)] };
        Assert.True(Snelcontrole.Controleer(Berichtschrijver.Schrijf(anders.NaarBericht())).Snel);
    }

    private static Bericht Nul(Bericht bericht, string teken) => bericht
        .Zet(Regel + "/IngediendBedrag/Bedrag", "0").Zet(Regel + "/IngediendBedrag/DebetCredit", teken).Zet(Totaal + "/TotaalBedrag", "0");

    private static Bericht Twee(Bericht bericht, params (string, string)[] anders) => bericht.Nogmaals(Regel, anders).Zet(Totaal + "/TotaalBedrag", "72000");

    /// <summary>A debit R3 of another month and two credits R1 and R2.</summary>
    private static Bericht Credits(Bericht bericht, string een, string twee)
    {
        Prestatie Credit(string nummer, string vorig) => Gegeven.Prestatie(bericht.Soort.Standaard) with
        {
            ReferentieNummer = nummer, VorigReferentieNummer = vorig, IngediendBedrag = new Bedrag(-36000),
        };

        return Gegeven.Declaratie(bericht.Soort.Standaard, Credit("R1", een), Credit("R2", twee), Gegeven.Prestatie(bericht.Soort.Standaard) with { ReferentieNummer = "R3" }).NaarBericht();
    }
}
