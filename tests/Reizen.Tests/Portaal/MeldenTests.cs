using Microsoft.Playwright;
using Rotonde.Basis;
using Rotonde.Basis.Termijnen;
using Xunit;

namespace Rotonde.Reizen.Tests.Portaal;

/// <summary>A melding from the first click to the confirmation, and what a resident sees of it afterwards.</summary>
public sealed class MeldenTests(Portaalbuurt fixture) : IClassFixture<Portaalbuurt>
{
    [Theory(Timeout = 120_000)]
    [InlineData(true, true)]
    [InlineData(false, true)]
    [InlineData(true, false)]
    public async Task Een_bezoeker_doet_een_melding_en_leest_wanneer_wat_gebeurt(bool telefoon, bool javascript)
    {
        await using var venster = await fixture.OpenAsync(telefoon, javascript);
        await venster.NaarPortaalAsync();
        await venster.VolgAsync("Ik wil een melding doen");
        await venster.IsGoedAsync("melding");

        // Errors at their field; nothing that was typed is lost.
        await venster.VulAsync("Waar heeft u hulp bij nodig?", "Ik kan mijn huis niet meer schoonhouden.");
        await venster.KlikAsync("Melding versturen");
        await venster.ZietAsync("Kies voor wie de melding is.");
        Assert.Equal("Ik kan mijn huis niet meer schoonhouden.", await venster.Pagina.GetByLabel("Waar heeft u hulp bij nodig?").InputValueAsync());
        await venster.IsGoedAsync("melding-fout");

        await venster.KiesAsync("Voor mijzelf of mijn gezin");
        await venster.VulAsync(venster.Pagina.GetByLabel("Uw naam", new() { Exact = true }), "Mevrouw Proef");
        await venster.KiesAsync("Bel mij");
        await venster.VulAsync("Uw telefoonnummer", "0612345678");
        await venster.KlikAsync("Melding versturen");

        var vandaag = fixture.Buurt.Gemeente.Klok.Vandaag();
        await venster.ZietAsync("Wij hebben uw melding ontvangen");
        await venster.ZietAsync(Termijn.Weken(6).Vanaf(vandaag).MetDag());
        await venster.ZietAsync(Termijn.Dagen(7).Vanaf(vandaag).MetDag());
        Assert.Matches("Z20[0-9]{2}-[0-9]{5}", await venster.Pagina.Locator(".gelukt__nummer").InnerTextAsync());
        await venster.IsGoedAsync("melding-klaar");
        await Portaalbuurt.DrukAfAsync(venster, "melding-klaar");
    }

    [Theory(Timeout = 120_000)]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Wie_voor_een_ander_meldt_zegt_of_die_het_weet(bool telefoon)
    {
        await using var venster = await fixture.OpenAsync(telefoon);
        await venster.NaarPortaalAsync("/melding");
        Assert.False(await venster.Pagina.GetByLabel("Over wie gaat het?").IsVisibleAsync());
        await venster.KiesAsync("Voor iemand anders, zoals familie of een buur");
        Assert.True(await venster.Pagina.GetByLabel("Over wie gaat het?").IsVisibleAsync());
        await venster.IsGoedAsync("melding-ander");
        await venster.KlikAsync("Melding versturen");
        await venster.ZietAsync("Zeg of de ander weet dat u dit meldt.");
    }

    [Theory(Timeout = 120_000)]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Vragen_zonder_naam_of_gebeld_worden_kan_ook(bool telefoon)
    {
        await using var venster = await fixture.OpenAsync(telefoon);
        await venster.NaarPortaalAsync("/vraag?hoe=Anoniem");
        Assert.Equal(0, await venster.Pagina.GetByLabel("Uw naam").CountAsync());
        await venster.VulAsync("Wat wilt u vragen?", "Mag ik gratis naar de voedselbank?");
        await venster.IsGoedAsync("vraag-anoniem");
        await venster.KlikAsync("Vraag versturen");
        await venster.ZietAsync("Wij weten niet wie u bent");
        await venster.IsGoedAsync("vraag-anoniem-klaar");

        await venster.NaarPortaalAsync("/vraag?hoe=Bellen");
        await venster.VulAsync("Wat wilt u vragen?", "Ik wil iets weten over hulp thuis.");
        await venster.KlikAsync("Bel mij");
        await venster.ZietAsync("Vul uw naam in.");
        await venster.VulAsync("Uw naam", "Meneer Proef");
        await venster.VulAsync("Uw telefoonnummer", "0612345678");
        await venster.KlikAsync("Bel mij");
        await venster.ZietAsync("belt u uiterlijk");
        await venster.IsGoedAsync("vraag-bellen-klaar");
    }
}
