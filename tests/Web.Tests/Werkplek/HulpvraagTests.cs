using System.Net;
using Rotonde.Basis;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Toegang;
using Rotonde.Toegang.Hulpvragen;
using Rotonde.Toegang.Meldingen;
using Rotonde.Web.Tests.Hosts;
using Xunit;
using static Rotonde.Web.Tests.Werkplek.Werkplekproef;

namespace Rotonde.Web.Tests.Werkplek;

/// <summary>A question gets its one end at the Bureaudienst, page by page .</summary>
public sealed class HulpvraagTests
{
    [Fact]
    public async Task Een_vraag_krijgt_een_einde_en_kan_weer_open()
    {
        await using var proef = await StartAsync();
        var vraag = (await proef.Gemeente.MetAsync<StelHulpvraag, Uitkomst<Vraagbevestiging>>(s => s.UitvoerenAsync(
            new("Waar vind ik een maatje?", Kanaal.Telefoon, Melder.Zelf, Contact: "06 12345678"), new Proces(Actor.Anoniem, Doelen.Vraag), CancellationToken.None))).Waarde;
        var pad = $"hulpvragen/{vraag.Hulpvraag}";
        using var bram = proef.Host.Als(Bram);
        using var samira = proef.Host.Als(Samira);

        Assert.Contains($"/{pad}", await bram.GetStringAsync(new Uri("werkvoorraad", UriKind.Relative)), StringComparison.Ordinal);
        Assert.Contains("Waar vind ik een maatje?", await bram.GetStringAsync(new Uri(pad, UriKind.Relative)), StringComparison.Ordinal);
        using var vanEenAnder = await samira.GetAsync(new Uri(pad, UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, vanEenAnder.StatusCode);

        // Never of nobody, and nothing that was typed is lost.
        using var vanNiemand = await Formulier.VerstuurAsync(bram, pad, "Afhandelen", ("Einde.Stap", nameof(Hulpvraagstap.Doorgezet)), ("Einde.Reden", "Te groot voor ons"));
        var geweigerd = await vanNiemand.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.OK, vanNiemand.StatusCode);
        Assert.Contains("Een vraag is nooit van niemand.", geweigerd, StringComparison.Ordinal);
        Assert.Contains("Te groot voor ons", geweigerd, StringComparison.Ordinal);
        using var vals = await Formulier.VerstuurAsync(bram, pad, "Afhandelen", ("Einde.Stap", nameof(Hulpvraagstap.Doorgezet)), ("Einde.Aan", "geen-collega"));
        Assert.Equal(HttpStatusCode.OK, vals.StatusCode);

        using var zonderReden = await Formulier.VerstuurAsync(bram, pad, "Afhandelen", ("Einde.Stap", nameof(Hulpvraagstap.Doorgezet)), ("Einde.Aan", Samira.Subject));
        Assert.Contains("Schrijf op waarom.", await zonderReden.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var metNaam = await Formulier.VerstuurAsync(bram, pad, "Afhandelen", ("Einde.Stap", nameof(Hulpvraagstap.Beantwoord)), ("Einde.Aan", Samira.Subject), ("Einde.Reden", "Klaar"));
        Assert.Contains("Gaat iemand anders verder?", await metNaam.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        using var af = await Formulier.VerstuurAsync(bram, pad, "Afhandelen", ("Einde.Stap", nameof(Hulpvraagstap.Doorgezet)), ("Einde.Aan", Samira.Subject), ("Einde.Reden", "Te groot voor ons"));
        Assert.Equal(HttpStatusCode.Redirect, af.StatusCode);
        Assert.DoesNotContain($"/{pad}", await bram.GetStringAsync(new Uri("werkvoorraad", UriKind.Relative)), StringComparison.Ordinal);
        using var open = await Formulier.VerstuurAsync(bram, pad, "Heropenen");
        Assert.Equal(HttpStatusCode.Redirect, open.StatusCode);
        Assert.Contains("Afhandelen", await bram.GetStringAsync(new Uri(pad, UriKind.Relative)), StringComparison.Ordinal);
    }
}
