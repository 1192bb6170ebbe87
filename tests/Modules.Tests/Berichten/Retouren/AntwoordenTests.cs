using FsCheck;
using FsCheck.Fluent;
using Rotonde.Basis;
using Rotonde.Berichten.Berichttypen;
using Rotonde.Berichten.Controles;
using Rotonde.Berichten.Model;
using Rotonde.Berichten.Retouren;
using Rotonde.Berichten.Structuur;
using Rotonde.Berichten.Xml;
using Xunit;

namespace Rotonde.Modules.Tests.Berichten.Retouren;

public sealed class AntwoordenTests
{
    private const string Start = "Bericht/Client/StartProducten/StartProduct";
    private const string Client1 = "Bericht/Declaratie/Clienten/Client[1]";
    private const string Client2 = "Bericht/Declaratie/Clienten/Client[2]";
    private static readonly Antwoordkop Kop = new("A1", new DateOnly(2025, 5, 12));

    public static TheoryData<string> Heen => [.. Berichtsoort.Alle.Where(s => s.Nummer is 301 or 305 or 307 or 315 or 317 or 319).Select(s => s.ToString())];

    [Theory]
    [MemberData(nameof(Heen))]
    public void Een_goed_bericht_krijgt_een_kop_zonder_codes(string soort)
    {
        var heen = Gegeven.Geldig(Berichtsoort.Parse(soort));
        var antwoord = Schoon(Antwoorden.Retour(heen, [], Kop));
        Assert.Equal(heen.Soort.Nummer + 1, antwoord.Soort.Nummer);
        Assert.Null(antwoord.Header!.Kind("RetourCodes"));
        Assert.Single(antwoord.Wortel.Kinderen);
        // Sender and receiver are not swapped (IV088).
        Assert.Equal((heen.Afzender, heen.Ontvanger, heen.Identificatie), (antwoord.Afzender, antwoord.Ontvanger, antwoord.Identificatie));
        Assert.True(Retourbericht.Uit(antwoord).IsGoedgekeurd);
    }

    [Theory]
    [MemberData(nameof(Heen))]
    public void Een_fout_op_niveau_2_geeft_alleen_een_kop_met_0001(string soort)
    {
        var heen = Gegeven.Geldig(Berichtsoort.Parse(soort));
        var antwoord = Schoon(Antwoorden.Retour(heen, [Bevinding("CS002", 2, "0001", "Bericht/Client/Bsn"), Bevinding("TR101", 2, "0001", "Bericht/Client")], Kop));
        Assert.Equal(["0001"], Retourbericht.Uit(antwoord).Retourcodes);
        Assert.Null(Retourbericht.Uit(antwoord).Inhoud);
        Assert.Null(antwoord.Header!.Kind("XsltVersie"));
    }

    [Theory]
    [MemberData(nameof(Heen))]
    public void Een_fout_in_de_kop_geeft_alleen_een_kop_met_die_code(string soort)
    {
        var heen = Gegeven.Geldig(Berichtsoort.Parse(soort));
        var antwoord = Schoon(Antwoorden.Retour(heen, [Bevinding("TR135", 4, "8848", "Bericht/Header/BerichtIdentificatie")], Kop));
        Assert.Equal(["8848"], Retourbericht.Uit(antwoord).Retourcodes);
        Assert.Null(Retourbericht.Uit(antwoord).Inhoud);
    }

    [Theory]
    [MemberData(nameof(Heen))]
    public void Een_fout_in_een_klasse_geeft_alle_klassen_ongewijzigd_terug_met_codes(string soort)
    {
        var heen = Gegeven.Geldig(Berichtsoort.Parse(soort));
        var klasse = heen.Wortel.Kinderen[1];
        var antwoord = Schoon(Antwoorden.Retour(heen, [Bevinding("TR000", 3, "9019", klasse.Pad)], Kop));
        var retour = Retourbericht.Uit(antwoord);
        Assert.Equal(["0200"], retour.Retourcodes);
        Assert.Equal(["9019"], retour.Klassen.Single(k => k.Pad == klasse.Pad).Codes);
        // What lies below a rejected class was not judged.
        Assert.All(retour.Klassen.Where(k => k.Pad != klasse.Pad), k => Assert.Equal(["0233"], k.Codes));
        Assert.True(klasse.IsGelijkAan(ZonderCodes(retour.Inhoud!)));
    }

    [Fact]
    public void Het_voorbeeld_van_de_standaard_voor_een_verwijdering_zonder_start()
    {
        // SPEC §7: Header 0200, Client 0200, StartProduct 9063.
        var heen = Gegeven.Start(Standaard.IWmo, Gegeven.StartProduct(Standaard.IWmo), Gegeven.StartProduct(Standaard.IWmo) with { ToewijzingNummer = 2, StatusAanlevering = Aanlevering.Verwijderen });
        var retour = Retourbericht.Uit(Schoon(Antwoorden.Retour(heen.NaarBericht(), [Bevinding("TR063", 3, "9063", Start + "[2]/StatusAanlevering")], Kop)));
        Assert.Equal(["0200"], retour.Retourcodes);
        Assert.Equal(
            [("Bericht/Client", "0200"), (Start + "[1]", "0200"), (Start + "[2]", "9063")],
            retour.Klassen.Select(k => (k.Pad, Assert.Single(k.Codes))));
    }

    [Fact]
    public void Een_klasse_draagt_elke_code_een_keer()
    {
        var heen = Gegeven.Geldig(Berichtsoort.Parse("JW305"));
        var retour = Retourbericht.Uit(Schoon(Antwoorden.Retour(
            heen, [Bevinding("TR074", 3, "9074", Start), Bevinding("TR326", 3, "9326", Start), Bevinding("TR326", 3, "9326", Start + "/Begindatum")], Kop)));
        Assert.Equal(["9074", "9326"], retour.Klassen[^1].Codes);
    }

    [Fact]
    public void Op_niveau_1_bestaat_geen_antwoord()
    {
        Assert.Throws<ArgumentException>(() => Antwoorden.Retour(Gegeven.Geldig(Berichtsoort.Parse("JW305")), [Bevinding("XSD", 1, null, Start)], Kop));
        Assert.Throws<ArgumentException>(() => Antwoorden.Declaratie(Gegeven.Geldig(Berichtsoort.Parse("JW323")), [Bevinding("XSD", 1, null, Client1)], Kop));
    }

    [Fact]
    public void Op_een_retour_en_op_een_declaratie_bestaat_geen_retour()
    {
        Assert.Throws<ArgumentException>(() => Antwoorden.Retour(Voorbeelden.Lees("JW306"), [], Kop));
        Assert.Throws<ArgumentException>(() => Antwoorden.Retour(Gegeven.Geldig(Berichtsoort.Parse("JW323")), [], Kop));
        Assert.Throws<ArgumentException>(() => Antwoorden.Declaratie(Gegeven.Geldig(Berichtsoort.Parse("JW305")), [], Kop));
    }

    [Theory]
    [InlineData(Standaard.IWmo)]
    [InlineData(Standaard.IJw)]
    public void Een_hele_toekenning_is_8001_zonder_regels(Standaard standaard)
    {
        var antwoord = Declaratie(Twee(standaard));
        Assert.Equal(["0200"], antwoord.Retourcodes);
        Assert.Equal(["8001"], antwoord.Oordeel!.Retourcodes);
        Assert.Equal(antwoord.Oordeel.Ingediend, antwoord.Oordeel.Toegekend);
        Assert.Empty(antwoord.Oordeel.Clienten);
        Assert.Equal(("B1", new DateOnly(2025, 5, 5)), (antwoord.DeclaratieIdentificatie, antwoord.DeclaratieDagtekening));
        Assert.Equal(Gegeven.Duiven.ToString(), antwoord.NaarBericht().Afzender);
    }

    [Fact]
    public void Een_declaratie_met_een_fout_op_niveau_2_krijgt_alleen_een_kop_met_0001()
    {
        var antwoord = Declaratie(Twee(), Bevinding("TR358", 2, "0001", "Bericht/Declaratie/TotaalIngediendBedrag"));
        Assert.Equal(["0001"], antwoord.Retourcodes);
        Assert.Null(antwoord.Oordeel);
    }

    [Fact]
    public void Een_dubbel_declaratienummer_wijst_de_hele_declaratie_af()
    {
        var antwoord = Declaratie(Twee(), Bevinding("TR333", 3, "9333", "Bericht/Declaratie/DeclaratieNummer"));
        Assert.Equal(["0200"], antwoord.Retourcodes);
        Assert.Equal(["9333"], antwoord.Oordeel!.Retourcodes);
        Assert.Equal(Bedrag.Nul, antwoord.Oordeel.Toegekend);
        Assert.Empty(antwoord.Oordeel.Clienten);
    }

    [Fact]
    public void Van_een_onbekende_client_is_elke_regel_niet_beoordeeld()
    {
        var antwoord = Declaratie(Twee(), Bevinding("TR304", 3, "8187", Client1 + "/Bsn"));
        var client = Assert.Single(antwoord.Oordeel!.Clienten);
        Assert.Equal(["0200"], antwoord.Oordeel.Retourcodes);
        Assert.Equal(["8187"], client.Retourcodes);
        Assert.Equal(2, client.Prestaties.Count);
        Assert.All(client.Prestaties, p => Assert.Equal(["0233"], p.Retourcodes));
        Assert.Equal(new Bedrag(36000), antwoord.Oordeel.Toegekend);
    }

    [Fact]
    public void Alleen_afgewezen_regels_komen_terug()
    {
        var antwoord = Declaratie(
            Twee(),
            Bevinding("TR321", 3, "9321", Client1 + "/Prestaties/Prestatie[2]/GeleverdVolume"),
            Bevinding("TR307", 3, "9307", Client1 + "/Prestaties/Prestatie[2]/ProductPeriode"));
        var client = Assert.Single(antwoord.Oordeel!.Clienten);
        Assert.Equal(["0200"], client.Retourcodes);
        Assert.Equal(["9321", "9307"], Assert.Single(client.Prestaties).Retourcodes);
        Assert.Equal("R2", client.Prestaties[0].Prestatie.ReferentieNummer);
        Assert.Equal(new Bedrag(72000), antwoord.Oordeel.Toegekend);
    }

    [Fact]
    public void Als_alles_wordt_afgewezen_is_het_toegekende_bedrag_nul_debet()
    {
        var bericht = Antwoorden.Declaratie(
            Twee(),
            [
                Bevinding("TR304", 3, "8187", Client1 + "/Bsn"),
                Bevinding("TR338", 3, "9338", Client2 + "/Prestaties/Prestatie"),
            ],
            Kop);
        var toegekend = Schoon(bericht).Wortel.Op("DeclaratieAntwoord", "TotaalToegekendBedrag")!;
        Assert.Equal(("0", "D"), (toegekend.Tekst("TotaalBedrag"), toegekend.Tekst("DebetCredit")));
        Assert.Equal(["0200"], Declaratieantwoord.Uit(bericht).Oordeel!.Retourcodes);
    }

    [Fact]
    public void Het_toegekende_bedrag_klopt_altijd_met_wat_terugkomt() =>
        // TR342: rejected debit minus rejected credit is what was asked minus what was granted; the message itself is checked for it.
        Check.QuickThrowOnFailure(Prop.ForAll(ArbMap.Default.ArbFor<int>(), zaad =>
        {
            var kans = new Random(zaad);
            var nummer = 0;
            Bsn[] burgers = [Gegeven.Burger, Bsn.Parse("999900018")];
            var bericht = (Gegeven.Declaratie(Standaard.IJw) with
            {
                Clienten =
                [
                    .. burgers.Take(kans.Next(1, 3)).Select(b => new Declaratieclient(b,
                    [
                        .. Enumerable.Range(0, kans.Next(1, 6)).Select(_ => Gegeven.Prestatie(Standaard.IJw) with
                        {
                            ReferentieNummer = $"R{++nummer}",
                            ToewijzingNummer = nummer,
                            VorigReferentieNummer = nummer % 3 == 0 ? $"V{nummer}" : null,
                            IngediendBedrag = new Bedrag(kans.Next(1, 100_000) * (nummer % 3 == 0 ? -1 : 1)),
                        }),
                    ])),
                ],
            }).NaarBericht();
            Assert.Empty(Controle.Niveau1En2(bericht));
            var bevindingen = bericht.Wortel.Alles().Where(e => e.Naam is "Client" or "Prestatie" && kans.Next(3) == 0)
                .Select(e => Bevinding("TR000", 3, e.Naam == "Client" ? "8187" : "9338", e.Pad)).ToList();

            var antwoord = Schoon(Antwoorden.Declaratie(bericht, bevindingen, Kop));
            var oordeel = Declaratieantwoord.Uit(antwoord).Oordeel!;
            var afgewezen = Bedrag.Som(oordeel.Clienten.SelectMany(c => c.Prestaties).Select(p => p.Prestatie.IngediendBedrag));
            Assert.Equal(oordeel.Ingediend - oordeel.Toegekend, afgewezen);
            Assert.Equal(bevindingen.Count == 0, oordeel.Retourcodes[0] == "8001");
        }));

    [Fact]
    public void Een_gelezen_bericht_wordt_met_de_naamruimten_van_het_antwoord_geschreven()
    {
        var heen = Voorbeelden.Lees("JW305");
        var antwoord = Antwoorden.Retour(heen, [Bevinding("TR019", 3, "9019", Start + "[1]")], Kop);
        var terug = Voorbeelden.Lees(Berichtschrijver.Schrijf(antwoord));
        Assert.Equal("JW306", terug.Soort.ToString());
        Assert.Empty(Controle.Niveau1(terug));
    }

    /// <summary>Every answer we write is right on levels 1 and 2 itself, also after writing and reading it.</summary>
    private static Bericht Schoon(Bericht antwoord)
    {
        Assert.Empty(Controle.VoorVerzending(antwoord));
        var terug = Voorbeelden.Lees(Berichtschrijver.Schrijf(antwoord));
        Assert.Empty(Controle.VoorVerzending(terug));
        return terug;
    }

    private static Declaratieantwoord Declaratie(Bericht declaratie, params Bevinding[] bevindingen) =>
        Declaratieantwoord.Uit(Schoon(Antwoorden.Declaratie(declaratie, bevindingen, Kop)));

    private static Bericht Twee(Standaard standaard = Standaard.IJw) => (Gegeven.Declaratie(standaard) with
    {
        Clienten =
        [
            new(Gegeven.Burger, [Gegeven.Prestatie(standaard), Gegeven.Prestatie(standaard) with { ReferentieNummer = "R2", ToewijzingNummer = 2 }]),
            new(Bsn.Parse("999900018"), [Gegeven.Prestatie(standaard) with { ReferentieNummer = "R3", ToewijzingNummer = 3 }]),
        ],
    }).NaarBericht();

    private static Element ZonderCodes(Element element) => element.Kinderen.Count == 0
        ? new(element.Naam, element.Waarde)
        : new(element.Naam, element.Kinderen.Where(k => k.Naam != "RetourCodes").Select(ZonderCodes));

    private static Bevinding Bevinding(string regel, int niveau, string? code, string pad) => new(regel, niveau, code, [pad], "Er is iets.", "Doe iets.");
}
