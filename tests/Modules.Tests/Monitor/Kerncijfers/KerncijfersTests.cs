using System.Text;
using Rotonde.Basis;
using Rotonde.Data.Register;
using Rotonde.Monitor;
using Rotonde.Monitor.Kerncijfers;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Testbasis;
using Xunit;

namespace Rotonde.Modules.Tests.Monitor.Kerncijfers;

/// <summary>The kerncijfers of the CBS: a file is taken whole or refused with all findings; what was not published is unknown, never zero.</summary>
public class KerncijfersTests
{
    private const string Kop = "ID,WijkenEnBuurten,Gemeentenaam_1,SoortRegio_2,AantalInwoners_5,k_65JaarOfOuder_12,WmoClienten_98\n";

    private static readonly Gemeentecode Duiven = Gemeentecode.Parse("0226");

    public static TheoryData<Opslagmotor> Motoren => Proefgemeente.Motoren;

    private static KwbInlezing Lees(string tekst) => KwbParser.Lees(new MemoryStream(Encoding.UTF8.GetBytes(tekst)), 2020);

    [Fact]
    public void Het_nummer_achter_een_kolom_telt_niet_en_niet_gepubliceerd_is_onbekend()
    {
        var regel = Assert.Single(Lees(Kop + "1,GM0226    ,Duiven,Gemeente,25126,4310,.\n").Regels);

        Assert.Equal(("GM0226", Gebiedsoort.Gemeente, "Duiven", 25126, 4310, (int?)null), (regel.Gebied, regel.Soort, regel.Naam, regel.Inwoners, regel.Vanaf65, regel.Wmoclienten));
        Assert.Equal(Duiven, regel.Gemeente);
    }

    [Fact]
    public void Ook_het_bestand_van_2019_en_een_bestand_met_puntkommas_en_aanhalingstekens_worden_gelezen()
    {
        var jaar2019 = Assert.Single(Lees("region,unique_id,population,men,women,b_00_14,b_65_oo\nDuiven,GM0226,25332,1,2,3900,4900\n").Regels);
        Assert.Equal((25332, 3900, 4900), (jaar2019.Inwoners, jaar2019.Tot15, jaar2019.Vanaf65));

        var statline = Assert.Single(Lees("\uFEFF\"ID\";\"WijkenEnBuurten\";\"AantalInwoners_5\"\n\"0\";\"WK022601  \";\"       5\"\n").Regels);
        Assert.Equal(("WK022601", 5), (statline.Gebied, statline.Inwoners));
    }

    [Fact]
    public void Een_bestand_met_fouten_wordt_in_zijn_geheel_geweigerd_met_alle_bevindingen()
    {
        var inlezing = Lees(Kop + "1,GM0226,Duiven,Gemeente,25126,4310,.\n2,DUIVEN,Duiven,Gemeente,veel,4310,.\n3,GM0226,Duiven,Gemeente,1,1,1\n4,GM0293,Westervoort\n");

        Assert.Empty(inlezing.Regels);
        Assert.Equal([3, 3, 4, 5], inlezing.Bevindingen.Select(b => b.Regelnummer));
        Assert.Equal("Regel 4: GM0226 stond al op regel 2. Haal een van de twee regels weg.", inlezing.Bevindingen[2].ToString());
    }

    [Theory]
    [InlineData("", "leeg")]
    [InlineData("naam;leeftijd\nJan;12\n", "'WijkenEnBuurten' ontbreekt")]
    [InlineData(Kop, "geen enkele regel")]
    public void Een_vreemd_bestand_krijgt_zijn_eigen_zin(string tekst, string verwacht) =>
        Assert.Contains(Lees(tekst).Bevindingen, b => b.Wat.Contains(verwacht, StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task De_meegeleverde_cijfers_staan_na_het_inlezen_in_het_overzicht_en_twee_keer_inlezen_verandert_niets(Opslagmotor motor)
    {
        await using var gemeente = Proefgemeente.Maak(motor);
        Assert.Equal((13, 0), await ImporteerAsync(gemeente));
        Assert.Equal((0, 13), await ImporteerAsync(gemeente));

        var beeld = await gemeente.MetAsync<KerncijferOverzicht, Kerncijferbeeld>(o => o.GeefAsync(Actor.Anoniem, Duiven, null, CancellationToken.None));
        Assert.Equal(2020, beeld.Jaar);
        Assert.Equal(["Nederland", "Arnhem", "Duiven", "Oude IJsselstreek", "Westervoort", "Zevenaar"], beeld.Gemeenten.Select(g => g.Naam));
        Assert.Equal(25_126, beeld.Gemeenten.Single(g => g.Gemeente == Duiven).Inwoners);
        Assert.Equal(6, beeld.Wijken.Count);
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Een_verbeterd_bestand_vervangt_wat_er_stond(Opslagmotor motor)
    {
        await using var gemeente = Proefgemeente.Maak(motor);
        await ImporteerAsync(gemeente);
        Assert.Equal((1, 0), await ImporteerAsync(gemeente, Lees(Kop + "1,GM0226,Duiven,Gemeente,25200,4310,.\n")));

        var beeld = await gemeente.MetAsync<KerncijferOverzicht, Kerncijferbeeld>(o => o.GeefAsync(Actor.Anoniem, Duiven, 2020, CancellationToken.None));
        Assert.Equal(25_200, beeld.Gemeenten.Single(g => g.Gemeente == Duiven).Inwoners);
    }

    private static async Task<(int Nieuw, int Ongewijzigd)> ImporteerAsync(Proefgemeente gemeente, KwbInlezing? inlezing = null)
    {
        using var bestand = KwbRegio.Open();
        var gelezen = inlezing ?? KwbParser.Lees(bestand, KwbRegio.Jaar);
        var antwoord = (await gemeente.MetAsync<ImporteerKwb, Uitkomst<ImporteerKwb.Antwoord>>(
            i => i.UitvoerenAsync(new(gelezen), new Proces(Actor.Systeem("proef"), Sturing.Doel), CancellationToken.None))).Waarde;
        return (antwoord.Regels, antwoord.Ongewijzigd);
    }
}
