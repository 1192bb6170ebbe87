using Rotonde.Basis;
using Rotonde.Berichten.Structuur;
using Rotonde.Data.Register;
using Rotonde.Modules.Tests.Berichten;
using Rotonde.Modules.Tests.Berichten.Conformiteit;
using Rotonde.Postkamer;
using Rotonde.Postkamer.Berichtenlijst;
using Rotonde.Testbasis;
using Xunit;
using static Rotonde.Modules.Tests.Postkamer.Postwereld;

namespace Rotonde.Modules.Tests.Postkamer;

/// <summary>The conversation about an allocation: from request to declaration, whichever message is opened.</summary>
public sealed class GesprekTests
{
    public static TheoryData<Opslagmotor> Motoren => Proefgemeente.Motoren;

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Elk_bericht_over_een_toewijzing_vindt_alle_andere_van_verzoek_tot_declaratie(Opslagmotor motor)
    {
        await using var wereld = await MaakAsync(motor, Registergeval.Vandaag);
        await wereld.OntvangAsync(Verkeer.Vraag(Jw));
        Assert.True((await wereld.VerzendAsync(Verkeer.Antwoord(Jw, "2"))).Gelukt);
        Assert.True((await wereld.VerzendAsync(Verkeer.Wijs(Jw, Verkeer.Product(Jw) with { ReferentieAanbieder = "REF1" }))).Gelukt);
        Assert.Empty((await wereld.OntvangAsync(Verkeer.Start(Jw))).Bevindingen);
        var declaratie = (await wereld.OntvangAsync(Gegeven.Declaratie(Jw).NaarBericht())).Bericht;
        Assert.True((await wereld.VerzendAsync(Verkeer.Terug(Jw), declaratie)).Gelukt);

        // Another allocation of the same client at the same provider is another conversation.
        Assert.True((await wereld.VerzendAsync(Verkeer.Wijs(Jw, "T9", Verkeer.Product(Jw, 300299) with { Product = Verkeer.Tweede(Jw) }))).Gelukt);

        string[] alles = ["JW315", "JW316", "JW319", "JW301", "JW305", "JW306", "JW323", "JW325"];
        var lijst = (await wereld.LijstAsync()).Rijen;
        foreach (var soort in new[] { "JW315", "JW301", "JW305", "JW323", "JW325", "JW319" })
        {
            var beeld = (await wereld.DetailAsync(Contractmanager, lijst.Last(r => r.Soort == soort).Id))!;
            if (soort == "JW319")
            {
                // It names nobody, so nobody can be decided on: only what was asked for itself.
                Assert.Equal(["JW319"], beeld.Gesprek.Select(g => g.Soort));
                continue;
            }

            Assert.Equal(alles.Order(), beeld.Gesprek.Select(g => g.Soort).Order());
            Assert.False(beeld.GesprekAfgekapt);
        }

        var ander = (await wereld.DetailAsync(Consulent, lijst.Single(r => r.Identificatie == "T9").Id))!;
        Assert.Equal(["JW301"], ander.Gesprek.Select(g => g.Soort));
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Het_gesprek_toont_alleen_berichten_die_de_lezer_mag_zien(Opslagmotor motor)
    {
        await using var wereld = await MaakAsync(motor, Registergeval.Vandaag);
        var toewijzing = (await wereld.VerzendAsync(Verkeer.Wijs(Jw))).Waarde.Bericht;
        await wereld.OntvangAsync(Verkeer.Start(Jw));
        var declaratie = (await wereld.OntvangAsync(Gegeven.Declaratie(Jw).NaarBericht())).Bericht;
        await wereld.VerzendAsync(Verkeer.Terug(Jw), declaratie);

        async Task<IEnumerable<string>> Ziet(Rotonde.Privacy.Rechten.Actor wie, BerichtId id) => (await wereld.DetailAsync(wie, id))!.Gesprek.Select(g => g.Soort);
        Assert.Contains("JW323", await Ziet(Consulent, toewijzing));

        // A consulent sees what was delivered, not what it costs.
        var gezien = (await wereld.DetailAsync(Consulent, declaratie))!.Velden;
        Assert.Contains(gezien, v => v.Naam == "GeleverdVolume");
        Assert.DoesNotContain(gezien, v => v.Naam.Contains("Bedrag", StringComparison.Ordinal) || v.Naam == "ProductTarief");
        Assert.Contains((await wereld.DetailAsync(Contractmanager, declaratie))!.Velden, v => v.Naam == "IngediendBedrag");
        Assert.Equal(["JW301", "JW305", "JW306", "JW323", "JW325"], (await Ziet(Aanbieder(Gegeven.Aanbieder), toewijzing)).Order());

        // Whoever sees metadata only, sees no content to find a conversation by.
        Assert.Empty(await Ziet(Beheerder, toewijzing));
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Wie_alleen_metadata_ziet_ziet_ook_geen_bevindingen(Opslagmotor motor)
    {
        await using var wereld = await MaakAsync(motor, Registergeval.Vandaag);
        await wereld.VerzendAsync(Verkeer.Wijs(Jw));
        var start = Gegeven.Start(Jw) with { Kop = Gegeven.Kop(Berichtsoort.Van(Jw, 305), Registergeval.Vandaag, "S7"), Producten = [Gegeven.StartProduct(Jw) with { ToewijzingNummer = 1 }] };
        var ontvangst = await wereld.OntvangAsync(start.NaarBericht());
        Assert.NotEmpty(ontvangst.Bevindingen);

        Assert.NotEmpty((await wereld.DetailAsync(Consulent, ontvangst.Bericht))!.Bevindingen);
        Assert.Empty((await wereld.DetailAsync(Beheerder, ontvangst.Bericht))!.Bevindingen);
    }
}
