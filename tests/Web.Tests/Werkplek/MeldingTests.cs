using System.Net;
using Rotonde.Demo.Mensen;
using Rotonde.Toegang.Meldingen;
using Rotonde.Web.Tests.Hosts;
using Xunit;
using static Rotonde.Web.Tests.Werkplek.Werkplekproef;

namespace Rotonde.Web.Tests.Werkplek;

/// <summary>A melding goes from the Bureaudienst to the Aanspreekpunt, page by page (R-038, R-041, C04).</summary>
public sealed class MeldingTests
{
    [Fact]
    public async Task Een_melding_gaat_van_de_Bureaudienst_naar_het_Aanspreekpunt()
    {
        await using var proef = await StartAsync();
        var melding = await proef.MeldingAsync();
        var pad = $"meldingen/{melding}";
        using var bram = proef.Host.Als(Bram);
        using var samira = proef.Host.Als(Samira);

        var voorraad = await bram.GetStringAsync(new Uri("werkvoorraad", UriKind.Relative));
        Assert.Contains($"/meldingen/{melding}", voorraad, StringComparison.Ordinal);
        Assert.Contains("over 42 dagen", voorraad, StringComparison.Ordinal);

        using var teVroeg = await Formulier.VerstuurAsync(bram, pad, "Toewijzen", ("Toewijzing.Aanspreekpunt", Samira.Subject));
        Assert.Equal(HttpStatusCode.OK, teVroeg.StatusCode);
        Assert.Contains("Zoek eerst op om wie het gaat", await teVroeg.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        using var koppel = await Formulier.VerstuurAsync(bram, pad, "Koppel", ("Koppel.Bsn", Demoinwoners.Els.Bsn.Voluit), ("Koppel.Geboren", "2-9-1973"));
        Assert.Equal(HttpStatusCode.Redirect, koppel.StatusCode);
        using var toewijzen = await Formulier.VerstuurAsync(bram, pad, "Toewijzen", ("Toewijzing.Aanspreekpunt", Samira.Subject));
        Assert.Equal(HttpStatusCode.Redirect, toewijzen.StatusCode);

        Assert.Contains($"/meldingen/{melding}", await samira.GetStringAsync(new Uri("werkvoorraad?mij=true", UriKind.Relative)), StringComparison.Ordinal);
        using var steun = await Formulier.VerstuurAsync(samira, pad, "Steun", ("Steun.Op", "3-3-2025"), ("Steun.Gewenst", "nee"));
        Assert.Equal(HttpStatusCode.Redirect, steun.StatusCode);
        using var afspraak = await Formulier.VerstuurAsync(samira, pad, "Afspraak", ("Afspraak.Gesprek", "12-3-2025"));
        Assert.Equal(HttpStatusCode.Redirect, afspraak.StatusCode);

        var stand = await proef.Gemeente.MetAsync<MeldingOverzicht, MeldingInBeeld>(m => m.GeefAsync(Samira, melding, CancellationToken.None));
        Assert.Equal(Meldingstatus.InOnderzoek, stand.Status);
        Assert.Equal(Samira.Naam, stand.AanspreekpuntNaam);
    }

    [Fact]
    public async Task Een_melding_die_je_niet_mag_zien_is_er_gewoon_niet()
    {
        await using var proef = await StartAsync();
        var melding = await proef.MeldingAsync();
        using var samira = proef.Host.Als(Samira);

        using var verboden = await samira.GetAsync(new Uri($"meldingen/{melding}", UriKind.Relative));
        using var bestaatNiet = await samira.GetAsync(new Uri($"meldingen/{Guid.CreateVersion7()}", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, verboden.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, bestaatNiet.StatusCode);
        Assert.Equal(Formulier.ZonderSleutel(await bestaatNiet.Content.ReadAsStringAsync()), Formulier.ZonderSleutel(await verboden.Content.ReadAsStringAsync()));
    }

    [Fact]
    public async Task Een_onvolledig_onderzoek_wordt_geweigerd_en_houdt_wat_er_stond()
    {
        await using var proef = await StartAsync();
        var pad = $"meldingen/{await proef.MeldingAsync()}";
        using var bram = proef.Host.Als(Bram);
        using var samira = proef.Host.Als(Samira);
        foreach (var stap in new[]
        {
            await Formulier.VerstuurAsync(bram, pad, "Koppel", ("Koppel.Bsn", Demoinwoners.Els.Bsn.Voluit)),
            await Formulier.VerstuurAsync(bram, pad, "Toewijzen", ("Toewijzing.Aanspreekpunt", Samira.Subject)),
            await Formulier.VerstuurAsync(samira, pad, "Steun", ("Steun.Op", "3-3-2025")),
            await Formulier.VerstuurAsync(samira, pad, "Afspraak", ("Afspraak.Gesprek", "3-3-2025")),
        })
        {
            Assert.Equal(HttpStatusCode.Redirect, stap.StatusCode);
            stap.Dispose();
        }

        using var antwoord = await Formulier.VerstuurAsync(samira, pad, "Onderzoek", ("Onderzoek.Onderdelen[a]", "Zij wil weer naar de markt"), ("Onderzoek.Reactie", "Klopt"));
        var pagina = await antwoord.Content.ReadAsStringAsync();
        Assert.Contains("Het verslag mist nog: b, c, d, e, f, g.", pagina, StringComparison.Ordinal);
        Assert.Contains("Zij wil weer naar de markt", pagina, StringComparison.Ordinal);
    }
}
