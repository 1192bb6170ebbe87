using Rotonde.Basis;
using Rotonde.Toegang.SocialeKaart;
using Rotonde.Toegang.Triage;
using Rotonde.Toegang.Vragen;
using Xunit;
using static Rotonde.Modules.Tests.Toegang.Vragen.DialoogTests;

namespace Rotonde.Modules.Tests.Toegang.Vragen;

/// <summary>The result page: Els of the De Vries script (C01, C02), five blocks, explained.</summary>
public sealed class ResultaatTests
{
    private static readonly Zoekindex Kaart = new(Kaartlezer.Voorbeeldkaart());

    [Fact]
    public void Els_heeft_vier_domeinen_met_problemen_en_gaat_naar_de_Bureaudienst_met_alleen_basisaanbod() // C01, C02
    {
        var els = Els();
        var resultaat = Toon(els);

        Assert.Equal("DT-1.9", resultaat.Beslissing.Regel.Id);
        Assert.Equal(Portaalactie.Bureaudienst, resultaat.Advies.Actie);
        Assert.Equal(["metSteun"], els.Antwoord("hoe"));

        var aanbod = resultaat.Blokken.SelectMany(b => b.Aanbod).Select(t => t.Aanbod).ToList();
        Assert.All(aanbod, a => Assert.True(a.Niveau <= Niveau.VrijToegankelijk));
        Assert.All(["Boodschappendienst", "Mantelzorgsteunpunt", "Jongerencoach", "Buuv: buren helpen buren"], naam => Assert.Contains(aanbod, a => a.Naam == naam));
    }

    [Fact]
    public void Het_resultaat_noemt_de_antwoorden_die_ertoe_leidden()
    {
        var waardoor = Toon(Els()).Waardoor;

        Assert.Contains(("Hoe gaat het met geld?", "Het gaat slecht"), waardoor);
        Assert.DoesNotContain(waardoor, w => w.Vraag == "Hoe lang speelt dit al?");
    }

    [Fact]
    public void De_vijf_blokken_staan_in_vaste_volgorde_en_een_leeg_blok_zegt_waarom()
    {
        var zonderKaart = Resultaat.Van(Els(), Dag, []).Waarde;

        Assert.Equal(
            ["Wat kan ik zelf?", "Wat kan met mensen die ik ken?", "Wat is er in mijn buurt?", "Wie kan mij gratis helpen?", "Praten met de gemeente"],
            zonderKaart.Blokken.Select(b => b.Titel));
        Assert.NotNull(zonderKaart.Blokken[2].WaaromLeeg);
        Assert.NotNull(zonderKaart.Blokken[3].WaaromLeeg);
        Assert.Null(zonderKaart.Blokken[4].WaaromLeeg);
    }

    [Fact]
    public void Bij_opvoeden_komen_eerst_bekenden_en_dan_school_en_huisarts()
    {
        var ouder = Geef(Geef(Geef(Geef(Geef(Dialoog.Begin(Dag), "veilig", "nee"), "voorWie", "gezin"), "vraag", "Mijn zoon is somber en wil niet naar school"), "andereOnderwerpen", "opvoeden"), "opvoeden", "2");
        var resultaat = Toon(Geef(Geef(ouder, "helpt", "gesprek"), "postcode", "6921"));

        Assert.Contains(resultaat.Blokken[1].Tips, t => t.Contains("vrienden of bekenden", StringComparison.Ordinal));
        var professionals = resultaat.Blokken[3].Aanbod.Select(t => t.Aanbod.Naam).ToList();
        Assert.Contains("Schoolmaatschappelijk werk", professionals);
        Assert.Contains("POH-JGGZ: jeugd-ondersteuner bij de huisarts", professionals);
    }

    [Fact]
    public void Wie_zelf_aan_de_slag_wil_krijgt_geen_professional_opgedrongen()
    {
        var resultaat = Toon(Geef(Geef(Geef(Geef(Dialoog.Begin(Dag), "voorWie", "zelf"), "vraag", "Ik kom niet rond"), "inkomen", "3"), "helpt", "zelf"));

        Assert.Equal("DT-1.6", resultaat.Beslissing.Regel.Id);
        Assert.Empty(resultaat.Blokken[3].Aanbod);
        Assert.NotNull(resultaat.Blokken[3].WaaromLeeg);
        Assert.Contains(resultaat.Blokken[0].Aanbod, t => t.Aanbod.Soort == Aanbodsoort.Zelfhulpmiddel);
        Assert.Contains(Gemeenteactie.MeldingDoen, resultaat.Acties); // never blocked
    }

    [Fact]
    public void Een_oudere_ziet_geen_aanbod_voor_kinderen()
    {
        var oudere = Geef(Geef(Geef(Geef(Dialoog.Begin(Dag), "voorWie", "zelf"), "leeftijd", "oudere"), "vraag", "Ik wil meer bewegen en mensen ontmoeten"), "andereOnderwerpen", "gezondheid", "contacten");

        Assert.All(Toon(Geef(oudere, "helpt", "buurt")).Blokken.SelectMany(b => b.Aanbod), t => Assert.True(t.Aanbod.TotEnMet is null or >= 65));
    }

    [Fact]
    public void Hetzelfde_antwoord_geeft_hetzelfde_resultaat() =>
        Assert.Equal(Namen(Toon(Els())), Namen(Toon(Els())));

    internal static Dialoog Els()
    {
        (string Vraag, string[] Antwoord)[] antwoorden =
        [
            ("veilig", ["nee"]), ("grens", ["nee"]), ("voorWie", ["gezin"]), ("hoe", ["metSteun"]),
            ("vraag", ["Mijn man is zijn werk kwijt. Ik zorg voor mijn dochter en doe de boodschappen voor mijn moeder. Onze zoon spijbelt. Het wordt me te veel."]),
            ("wonen", ["3"]), ("relaties", ["2"]), ("inkomen", ["2"]), ("dagbesteding", ["3"]),
            ("andereOnderwerpen", []), ("sinds", ["maanden"]), ("geprobeerd", ["bekenden"]), ("helpers", ["buren", "familie"]),
            ("regelen", ["soms"]), ("iemand", ["ja"]), ("elders", ["geen"]), ("helpt", ["weetNiet"]), ("gewenst", ["Dat ik weer een avond vrij heb"]), ("postcode", ["6921"]), ("verder", ["kijken"]),
        ];

        return antwoorden.Aggregate(Dialoog.Begin(Dag), (d, a) =>
        {
            Assert.Equal(a.Vraag, d.Volgende!.Id);
            return Geef(d, a.Vraag, a.Antwoord);
        });
    }

    private static Resultaat Toon(Dialoog d) =>
        Resultaat.Van(d, Dag, Kaart.Kandidaten(string.Join(' ', d.Antwoord("vraag")), d.Antwoord("postcode").FirstOrDefault())).Waarde;

    private static IEnumerable<string> Namen(Resultaat r) => r.Blokken.SelectMany(b => b.Tips.Concat(b.Aanbod.Select(t => t.Aanbod.Naam)));
}
