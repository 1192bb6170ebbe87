using Rotonde.Portaal.Paginas.Mijn;
using Rotonde.Portaal.Paginas.Voorzieningen.Brieven;
using Rotonde.Portaal.Woorden;
using Rotonde.Privacy.Rechten;
using Rotonde.Toegang;
using Rotonde.Toegang.Hulpvragen;
using Rotonde.Toegang.Meldingen;
using Rotonde.Toegang.SocialeKaart;
using Rotonde.Weblaag.Weergave;
using Xunit;

namespace Rotonde.Web.Tests.Portaal;

/// <summary>What a resident reads: words for everything, never a code.</summary>
public sealed class WoordenTests
{
    private static readonly DateOnly Maandag = new(2025, 3, 3);

    [Fact]
    public void Alles_wat_in_het_logboek_kan_staan_heeft_woorden_voor_de_inwoner()
    {
        Assert.All(Enum.GetValues<Gegevenssoort>(), s => Assert.NotEqual(s.Naam(), Logwoorden.Wat(s.Naam())));
        Assert.All(Enum.GetValues<Actie>(), a => Assert.NotEqual(a.Naam(), Logwoorden.Gedaan(a.Naam(), true)));
        Assert.All(Enum.GetValues<Thema>(), t => Assert.NotEmpty(t.InWoorden()));
    }

    [Fact]
    public void Elke_plek_van_de_sociale_kaart_laat_zich_in_woorden_zeggen() => Assert.All(Kaartlezer.Voorbeeldkaart(), a =>
    {
        Assert.NotEmpty(a.WieInWoorden());
        Assert.All(a.Talen, t => Assert.True(Kaartwoorden.Taalnaam(t).Length > 2, t));
        Assert.All(a.Openingstijden(), t => Assert.EndsWith("uur", t.Tijden, StringComparison.Ordinal));
    });

    [Fact]
    public void De_trein_zegt_wat_klaar_is_en_waar_het_nu_is()
    {
        var nieuw = Meldingtrein.Van(Melding(Meldingstatus.Gemeld), Maandag);
        Assert.Equal(["Melding ontvangen", "Uw eigen plan", "Gesprek met u", "Onderzoek klaar", "Samen kiezen hoe het verder gaat"], nieuw.Select(s => s.Naam));
        Assert.Equal(Stapstand.Nu, nieuw[2].Stand);
        Assert.Equal(new DateOnly(2025, 4, 14), nieuw[3].Datum);

        // After seven days an own plan is no step any more; after six weeks the research is late.
        Assert.DoesNotContain(Meldingtrein.Van(Melding(Meldingstatus.Gemeld), new(2025, 3, 11)), s => s.Naam == "Uw eigen plan");
        Assert.Equal(Stapstand.TeLaat, Meldingtrein.Van(Melding(Meldingstatus.InOnderzoek), new(2025, 4, 15)).Single(s => s.Naam == "Onderzoek klaar").Stand);
        Assert.NotEqual(Stapstand.TeLaat, Meldingtrein.Van(Melding(Meldingstatus.InOnderzoek), new(2025, 4, 14)).Single(s => s.Naam == "Onderzoek klaar").Stand);
    }

    [Fact]
    public void Een_afgesloten_melding_wacht_nergens_meer_op() =>
        Assert.All(Meldingtrein.Van(Melding(Meldingstatus.Gesloten), Maandag), s => Assert.True(s.Stand is Stapstand.Klaar or Stapstand.Vervallen, s.Naam));

    [Fact]
    public void Van_een_brief_blijft_de_tekst_en_gaan_de_orientatiepunten_weg()
    {
        var inhoud = Briefinhoud.Van("<!DOCTYPE html><html><head><style>p{}</style></head><body>\n<header><p>Duiven</p></header>\n<main><h1>Ons besluit</h1><p>&lt;b&gt;</p></main>\n</body></html>");
        Assert.Equal("<div><p>Duiven</p></div>\n<div><h1>Ons besluit</h1><p>&lt;b&gt;</p></div>", inhoud.Trim());
    }

    private static MeldingInBeeld Melding(Meldingstatus status) => new(
        MeldingId.Nieuw(), "Z2025-00001", null, null, null, Kanaal.Portaal, Melder.Zelf, null, "tekst", false, status, Meldingdata.Van(Maandag), "", null, null, null, null, null, null,
        Bureaudienstteam.Naam, null, null, null, null, status == Meldingstatus.Gesloten ? Maandag : null, null);
}
