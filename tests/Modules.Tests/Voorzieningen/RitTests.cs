using Rotonde.Basis;
using Rotonde.Data.Register;
using Rotonde.Testbasis;
using Rotonde.Voorzieningen.Toewijzingen;
using Xunit;

namespace Rotonde.Modules.Tests.Voorzieningen;

/// <summary>The path of the ride: application, indication, decision, allocation, start and stop (C18, C19, C22, C24, C27).</summary>
public sealed class RitTests
{
    public static TheoryData<Opslagmotor> Motoren => Proefgemeente.Motoren;

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Van_aanvraag_tot_gestopte_hulp_loopt_het_verhaal_van_Riek_door(Opslagmotor motor)
    {
        await using var zaak = Zaak.Maak(motor);
        var riek = await zaak.InwonerAsync();
        var aanvraag = await zaak.AanvraagAsync(riek);
        var indicatie = await zaak.IndicatieAsync(riek, aanvraag);

        zaak.Gemeente.Klok.GaNaar(new DateOnly(2025, 4, 1));
        var beschikking = (await zaak.SchrijfAsync(Zaak.Concept(aanvraag, indicatie))).Waarde;
        Assert.Equal(new DateOnly(2025, 5, 13), (await zaak.BesluitAsync(beschikking)).Waarde);

        zaak.Gemeente.Klok.GaNaar(new DateOnly(2025, 4, 2));
        var voorziening = await zaak.EnigeVoorzieningAsync(riek);
        var toewijzing = (await zaak.WijsToeAsync(voorziening)).Waarde;
        Assert.True((await zaak.VerzendAsync(toewijzing.Toewijzing)).Gelukt);

        var verzonden = Assert.Single(zaak.Buren.Verzonden);
        var product = Assert.Single(verzonden.Producten);
        Assert.Equal((new DateOnly(2025, 4, 7), new DateOnly(2025, 5, 31), 2L, "04", "2"), (product.Ingangsdatum, product.Einddatum!.Value, product.Omvang!.Volume, product.Omvang.Eenheid, product.Omvang.Frequentie));

        // C24: start 7 April told on the 11th is in time, norm the 14th.
        zaak.Gemeente.Klok.GaNaar(new DateOnly(2025, 4, 11));
        var start = (await zaak.StartAsync(toewijzing.Nummer, new DateOnly(2025, 4, 7), new DateOnly(2025, 4, 11))).Waarde;
        Assert.Equal((new DateOnly(2025, 4, 14), true), (start.Norm, start.Tijdig));

        // C27: stopped on 31 May, told on 5 June.
        zaak.Gemeente.Klok.GaNaar(new DateOnly(2025, 6, 5));
        var stop = (await zaak.StopAsync(toewijzing.Nummer, new DateOnly(2025, 4, 7), new DateOnly(2025, 5, 31), new DateOnly(2025, 6, 5))).Waarde;
        Assert.True(stop.Tijdig);
        Assert.Equal(Voorzieningstatus.Gestopt, await zaak.StatusAsync(riek));
    }
}
