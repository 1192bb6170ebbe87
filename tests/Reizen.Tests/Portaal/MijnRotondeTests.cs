using Microsoft.Playwright;
using Xunit;

namespace Rotonde.Reizen.Tests.Portaal;

/// <summary>Els logs in and sees how far it is, shares something, stops again, and reads who looked.</summary>
public sealed class MijnRotondeTests(Portaalbuurt fixture) : IClassFixture<Portaalbuurt>
{
    [Theory(Timeout = 120_000)]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Els_ziet_haar_meldingen_deelt_iets_en_leest_wie_er_keek(bool telefoon)
    {
        await using var venster = await fixture.OpenAsync(telefoon);
        await venster.MeldAanAsync(fixture.Buurt.Portaal, "Els de Vries");
        await venster.ZietAsync("Els de Vries");
        await venster.NaarPortaalAsync("/melding");
        await venster.KiesAsync("Voor mijzelf of mijn gezin");
        await venster.VulAsync("Waar heeft u hulp bij nodig?", "Wij hebben schulden en onze zoon spijbelt.");
        await venster.IsGoedAsync("melding-ingelogd");
        await venster.KlikAsync("Melding versturen");
        await venster.ZietAsync("Wij hebben uw melding ontvangen");

        await venster.VolgAsync("Mijn eigen plan schrijven");
        await venster.VulAsync("Mijn plan", "Wij willen rust in huis. Mijn zus past op Roos.");
        await venster.IsGoedAsync("eigen-plan");
        await venster.KlikAsync("Plan insturen");
        await venster.ZietAsync("Het is op tijd.");
        await venster.IsGoedAsync("mijn");
        await Portaalbuurt.DrukAfAsync(venster, "mijn");

        await venster.NaarPortaalAsync("/mijn/delen");
        await venster.KlikAsync("Dit delen");
        await venster.ZietAsync("Kies met wie u dit wilt delen.");
        await venster.IsGoedAsync("delen-fout");
        await venster.KiesAsync("Uw schulden");
        await venster.KiesAsync("De Bureaudienst van de gemeente");
        await venster.VulAsync("Waarvoor?", "om mijn schulden te regelen");
        await venster.KlikAsync("Dit delen");
        await venster.ZietAsync("Mag zien: uw schulden");
        await venster.IsGoedAsync("delen");
        await venster.KlikAsync(venster.Pagina.GetByRole(AriaRole.Button, new() { NameRegex = new("Stoppen met delen van uw schulden") }).First);
        await venster.ZietAsync("U deelt dit niet meer.");

        await venster.NaarPortaalAsync("/mijn/wie-keek");
        await venster.IsGoedAsync("wie-keek");
        await venster.NaarPortaalAsync("/mijn/wie-keek?ikzelf=true");
        await venster.ZietAsync("Uzelf");
        await venster.IsGoedAsync("wie-keek-ikzelf");
        await Portaalbuurt.DrukAfAsync(venster, "wie-keek");

        await venster.NaarPortaalAsync("/mijn/plan");
        await venster.IsGoedAsync("mijn-plan");
    }
}
