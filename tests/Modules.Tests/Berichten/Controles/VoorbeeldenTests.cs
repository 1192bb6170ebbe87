using Rotonde.Berichten.Controles;
using Xunit;

namespace Rotonde.Modules.Tests.Berichten.Controles;

/// <summary>The published examples, some of which are wrong.</summary>
public sealed class VoorbeeldenTests
{
    public static TheoryData<string> Goede => [.. Voorbeelden.Namen.Where(n => n is not ("JW315" or "JW317" or "JW318" or "JW323"))];

    [Theory]
    [MemberData(nameof(Goede))]
    public void Een_goed_voorbeeld_heeft_geen_bevindingen(string naam) => Assert.Empty(Controle.Niveau1En2(Voorbeelden.Lees(naam)));

    [Fact]
    public void Het_voorbeeld_van_de_315_noemt_twee_keer_31_juni()
    {
        var bevindingen = Controle.Niveau1(Voorbeelden.Lees("JW315"));
        Assert.Equal(
            ["Bericht/Client/AangevraagdeProducten/AangevraagdProduct[1]/ToewijzingEinddatum", "Bericht/Client/AangevraagdeProducten/AangevraagdProduct[2]/ToewijzingEinddatum"],
            bevindingen.Select(b => b.Locatie[0]));
        Assert.All(bevindingen, b => Assert.Equal(("XSD", 1, null), (b.Regel, b.Niveau, b.Retourcode)));
        Assert.All(bevindingen, b => Assert.True(b.Regelnummer > 1 && b.Kolom > 1));
    }

    [Fact]
    public void Het_voorbeeld_van_de_317_eindigt_voor_het_begint()
    {
        var bevinding = Assert.Single(Controle.Niveau1En2(Voorbeelden.Lees("JW317")));
        Assert.Equal("CS003", bevinding.Regel);
        Assert.Equal(["Bericht/Client/Verzoek/NieuweProducten/NieuwProduct/Einddatum"], bevinding.Locatie);
    }

    [Fact]
    public void Het_voorbeeld_van_de_318_zet_een_retourcode_buiten_de_lijst()
    {
        var bevinding = Assert.Single(Controle.Niveau1En2(Voorbeelden.Lees("JW318")));
        Assert.Equal(("XSD", 1), (bevinding.Regel, bevinding.Niveau));
        Assert.Equal(["Bericht/Client/Verzoek/RetourCode"], bevinding.Locatie);
    }

    [Fact]
    public void Het_voorbeeld_van_de_323_gebruikt_een_referentienummer_twee_keer()
    {
        var bevinding = Assert.Single(Controle.Niveau1En2(Voorbeelden.Lees("JW323")));
        Assert.Equal("TR101", bevinding.Regel);
        Assert.Equal(
            ["Bericht/Declaratie/Clienten/Client[2]/Prestaties/Prestatie[3]", "Bericht/Declaratie/Clienten/Client[2]/Prestaties/Prestatie[2]"],
            bevinding.Locatie);
    }
}
