using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Rotonde.Basis;
using Rotonde.Data.Verbinding;
using Rotonde.Demo.Mensen;
using Rotonde.Privacy.Gebruikers;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Toegang.Hulpvragen;
using Rotonde.Toegang.Meldingen;
using Rotonde.Web.Tests.Hosts;
using Rotonde.Werkplek.Paginas.Werkvoorraad;
using Xunit;
using static Rotonde.Web.Tests.Werkplek.Werkplekproef;

namespace Rotonde.Web.Tests.Werkplek;

/// <summary>The board of the Bureaudienst and the warm handover, page by page (R-038, R-046).</summary>
public sealed class BureaudienstTests
{
    [Fact]
    public async Task De_Bureaudienst_draagt_warm_over_en_leest_hoe_het_ging()
    {
        await using var proef = await StartAsync();
        var vraag = await StelAsync(proef, "Ik durf niet meer alleen naar buiten.");
        using var bram = proef.Host.Als(Bram);
        using var samira = proef.Host.Als(Samira);

        var bord = await PaginaAsync(bram, "bureaudienst");
        Assert.Contains($"/hulpvragen/{vraag.Hulpvraag}", bord, StringComparison.Ordinal);
        Assert.Contains("nog 2 werkdagen", bord, StringComparison.Ordinal);
        Assert.Contains("nog niemand, Bureaudienst", bord, StringComparison.Ordinal);
        Assert.DoesNotContain("durf niet meer", bord, StringComparison.Ordinal);

        // Nothing that was typed is lost.
        using var leeg = await Formulier.VerstuurAsync(bram, $"hulpvragen/{vraag.Hulpvraag}", "Overdragen", ("Overdragen.Reden", "Samen kijken wat helpt"));
        var geweigerd = WebUtility.HtmlDecode(await leeg.Content.ReadAsStringAsync());
        Assert.Contains("Kies aan wie u de vraag overdraagt.", geweigerd, StringComparison.Ordinal);
        Assert.Contains("Samen kijken wat helpt", geweigerd, StringComparison.Ordinal);

        await StuurAsync(bram, $"hulpvragen/{vraag.Hulpvraag}", "Overdragen", ("Overdragen.Ontvanger", $"Medewerker:{Samira.Subject}"), ("Overdragen.Reden", "Samen kijken wat helpt"));
        Assert.Contains("u, tot Samira Haddad aanvaardt", await PaginaAsync(bram, "bureaudienst"), StringComparison.Ordinal);
        var bijSamira = await PaginaAsync(samira, "bureaudienst?van=Mij");
        var overdracht = System.Text.RegularExpressions.Regex.Match(bijSamira, "overdrachten/[0-9a-f-]{36}").Value;
        Assert.Contains("Ik durf niet meer alleen naar buiten.", await PaginaAsync(samira, overdracht), StringComparison.Ordinal);
        using var vraagzelf = await samira.GetAsync(new Uri($"hulpvragen/{vraag.Hulpvraag}", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, vraagzelf.StatusCode);

        using var zonder = await Formulier.VerstuurAsync(samira, overdracht, "Weigeren");
        Assert.Contains("Schrijf op waarom u de overdracht niet aanvaardt.", WebUtility.HtmlDecode(await zonder.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        await StuurAsync(samira, overdracht, "Weigeren", ("Antwoord.Weigerreden", "Ik ben deze maand weg."));
        Assert.Contains("Ik ben deze maand weg.", await PaginaAsync(bram, $"hulpvragen/{vraag.Hulpvraag}"), StringComparison.Ordinal);
        Assert.Contains("teruggekomen, zoek verder", await PaginaAsync(bram, "bureaudienst"), StringComparison.Ordinal);

        // To the team, and there somebody takes it.
        await StuurAsync(bram, $"hulpvragen/{vraag.Hulpvraag}", "Overdragen", ("Overdragen.Ontvanger", $"Team:{Demomedewerkers.Team}"), ("Overdragen.Reden", "Wie heeft er tijd?"));
        overdracht = System.Text.RegularExpressions.Regex.Match(await PaginaAsync(samira, "bureaudienst"), "overdrachten/[0-9a-f-]{36}").Value;
        await StuurAsync(samira, overdracht, "Aanvaarden");
        await StuurAsync(samira, overdracht, "Contact", ("Antwoord.ContactOp", proef.Gemeente.Klok.Vandaag().Kort()), ("Antwoord.Terugkoppeling", "Donderdag ga ik langs."));
        var klaar = await PaginaAsync(bram, $"hulpvragen/{vraag.Hulpvraag}");
        Assert.Contains("Donderdag ga ik langs.", klaar, StringComparison.Ordinal);
        Assert.Contains("2 keer overgedragen", klaar, StringComparison.Ordinal);
        Assert.Contains("Er ligt niets te wachten", await PaginaAsync(bram, "bureaudienst"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wie_dezelfde_vraag_opent_ziet_de_collega_en_neemt_over()
    {
        await using var proef = await StartAsync();
        var pad = $"hulpvragen/{(await StelAsync(proef, "Waar vind ik een maatje?")).Hulpvraag}";
        using var bram = proef.Host.Als(Bram);
        var oud = Formulier.Van(await bram.GetStringAsync(new Uri(pad, UriKind.Relative)), pad, "Afhandelen");
        await StuurAsync(bram, pad, "Oppakken");
        Assert.Contains("U kijkt hiernaar, sinds ", await PaginaAsync(bram, pad), StringComparison.Ordinal);

        var tweede = Actor.Medewerker("tom", "Tom de Wit", [Rol.Bureaudienst], Bureaudienstteam.Naam);
        await proef.Gemeente.DoeAsync(sp => sp.GetRequiredService<Werkeenheid>().InTransactieAsync(
            async stop =>
            {
                await sp.GetRequiredService<Gebruikersregister>().GeefRollenAsync(tweede.Subject, tweede.Naam, tweede.Rollen, new DateOnly(2025, 1, 1), stop, null, [.. tweede.Teams]);
                return (true, true);
            },
            CancellationToken.None));
        using var tom = proef.Host.Als(tweede);
        Assert.Contains($"{Bram.Naam} kijkt hier ook naar, sinds ", await PaginaAsync(tom, pad), StringComparison.Ordinal);
        await StuurAsync(tom, pad, "Oppakken");
        Assert.Contains("Tom de Wit kijkt hier ook naar, sinds ", await PaginaAsync(bram, pad), StringComparison.Ordinal);

        // What Bram sends from the screen he still had open does not undo what Tom has.
        using var verouderd = await oud.VerstuurAsync(bram, ("Einde.Stap", nameof(Hulpvraagstap.Beantwoord)), ("Einde.Reden", "Uitgelegd aan de telefoon"));
        var tekst = WebUtility.HtmlDecode(await verouderd.Content.ReadAsStringAsync());
        Assert.Contains("Een collega heeft deze vraag intussen veranderd.", tekst, StringComparison.Ordinal);
        Assert.Contains("Uitgelegd aan de telefoon", tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Het_bord_kiest_en_zoekt_zonder_dat_het_nummer_in_het_adres_komt()
    {
        await using var proef = await StartAsync();
        var (een, twee) = (await StelAsync(proef, "Een"), await StelAsync(proef, "Twee"));
        using var bram = proef.Host.Als(Bram);
        await StuurAsync(bram, $"hulpvragen/{een.Hulpvraag}", "Afhandelen", ("Einde.Stap", nameof(Hulpvraagstap.IngrijpenNodig)), ("Einde.Aan", Samira.Subject), ("Einde.Reden", "Zij is alleen thuis."));

        var bord = await PaginaAsync(bram, "bureaudienst");
        Assert.Contains("nog 24 uur", bord, StringComparison.Ordinal);
        Assert.True(bord.IndexOf(een.Nummer, StringComparison.Ordinal) < bord.IndexOf(twee.Nummer, StringComparison.Ordinal));
        Assert.DoesNotContain(een.Nummer, await PaginaAsync(bram, $"bureaudienst?stand={nameof(Bordstand.Nieuw)}"), StringComparison.Ordinal);
        Assert.Contains("Er is niets dat past bij uw keuze.", await PaginaAsync(bram, "bureaudienst?teLaat=true"), StringComparison.Ordinal);
        using var gezocht = await Formulier.VerstuurAsync(bram, "bureaudienst", null, ("Zoek", twee.Nummer));
        var gevonden = WebUtility.HtmlDecode(await gezocht.Content.ReadAsStringAsync());
        Assert.Contains($"/hulpvragen/{twee.Hulpvraag}", gevonden, StringComparison.Ordinal);
        Assert.DoesNotContain($"/hulpvragen/{een.Hulpvraag}", gevonden, StringComparison.Ordinal);

        proef.Gemeente.Klok.Verstrijk(TimeSpan.FromHours(26));
        Assert.Contains("2 uur te laat", await PaginaAsync(bram, "bureaudienst"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wie_een_vraag_vastlegt_ziet_eerst_wat_er_voor_deze_persoon_al_loopt() // R-042
    {
        await using var proef = await StartAsync();
        var els = await proef.ElsAsync();
        using var bram = proef.Host.Als(Bram);
        using var samira = proef.Host.Als(Samira);
        var pad = $"bureaudienst/nieuw/{els}";
        Assert.Contains($"/{pad}", await PaginaAsync(bram, $"personen/{els}"), StringComparison.Ordinal);
        using var nietVoorSamira = await samira.GetAsync(new Uri(pad, UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, nietVoorSamira.StatusCode);
        Assert.Contains("Voor deze persoon loopt er geen vraag of melding.", await PaginaAsync(bram, pad), StringComparison.Ordinal);

        using var leeg = await Formulier.VerstuurAsync(bram, pad, null, ("Invoer.Tekst", "Wie helpt met de trap?"));
        var geweigerd = WebUtility.HtmlDecode(await leeg.Content.ReadAsStringAsync());
        Assert.Contains("Kies hoe de vraag binnenkwam en wie hem stelt.", geweigerd, StringComparison.Ordinal);
        Assert.Contains("Wie helpt met de trap?", geweigerd, StringComparison.Ordinal);
        await StuurAsync(bram, pad, null, ("Invoer.Tekst", "Wie helpt met de trap?"), ("Invoer.Kanaal", nameof(Kanaal.Balie)), ("Invoer.Melder", nameof(Melder.Zelf)));

        var opnieuw = await PaginaAsync(bram, pad);
        Assert.Contains("V2025-00001", opnieuw, StringComparison.Ordinal);
        Assert.DoesNotContain("met de trap", opnieuw, StringComparison.Ordinal);
        await StuurAsync(bram, "bureaudienst/nieuw", null, ("Invoer.Tekst", "Ik zeg liever niet wie ik ben."), ("Invoer.Kanaal", nameof(Kanaal.Telefoon)), ("Invoer.Melder", nameof(Melder.Anoniem)));
        Assert.Contains("V2025-00002", await PaginaAsync(bram, "bureaudienst"), StringComparison.Ordinal);

        // Who is not of the Bureaudienst hears that it lies there, and does not end on a page that is not for them.
        using var vanSamira = await Formulier.VerstuurAsync(
            samira, "bureaudienst/nieuw", null, ("Invoer.Tekst", "Er belde iemand over de straat."), ("Invoer.Kanaal", nameof(Kanaal.Telefoon)), ("Invoer.Melder", nameof(Melder.Anoniem)));
        Assert.EndsWith("/bureaudienst", vanSamira.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Contains("Vraag V2025-00003 is vastgelegd en ligt bij de Bureaudienst.", await PaginaAsync(samira, "bureaudienst"), StringComparison.Ordinal);

        // In other hands is not gone: whoever calls again is not begun anew (R-042).
        await StuurAsync(bram, System.Text.RegularExpressions.Regex.Match(opnieuw, "hulpvragen/[0-9a-f-]{36}").Value, "Afhandelen", ("Einde.Stap", nameof(Hulpvraagstap.Doorgezet)), ("Einde.Aan", Samira.Subject), ("Einde.Reden", "Samen kijken."));
        Assert.Contains("V2025-00001", await PaginaAsync(bram, pad), StringComparison.Ordinal);

        // A page that was emptied in the meantime is the first one.
        Assert.Contains("V2025-00002", await PaginaAsync(bram, "bureaudienst?blad=9"), StringComparison.Ordinal);
    }

    [Fact]
    public void Een_termijn_die_in_het_weekend_afloopt_is_morgen_en_niet_nul_werkdagen()
    {
        Assert.Equal("morgen", Tijdigheid.InWerkdagen(new DateOnly(2025, 3, 8), new DateOnly(2025, 3, 7)).Woord);
        Assert.Equal("nog 1 werkdag", Tijdigheid.InWerkdagen(new DateOnly(2025, 3, 10), new DateOnly(2025, 3, 7)).Woord);
        Assert.Equal("1 dag te laat", Tijdigheid.InWerkdagen(new DateOnly(2025, 3, 8), new DateOnly(2025, 3, 9)).Woord);
    }

    private static async Task<Vraagbevestiging> StelAsync(Werkplekproef proef, string tekst) => (await proef.Gemeente.MetAsync<StelHulpvraag, Uitkomst<Vraagbevestiging>>(s => s.UitvoerenAsync(
        new(tekst, Kanaal.Telefoon, Melder.Zelf, Contact: "06 12345678"), new Proces(Actor.Anoniem, Doelen.Vraag), CancellationToken.None))).Waarde;

    private static async Task<string> PaginaAsync(HttpClient browser, string pad) => WebUtility.HtmlDecode(await browser.GetStringAsync(new Uri(pad, UriKind.Relative)));

    private static async Task StuurAsync(HttpClient browser, string pad, string? handler, params (string, string)[] velden)
    {
        using var antwoord = await Formulier.VerstuurAsync(browser, pad, handler, velden);
        Assert.Equal(HttpStatusCode.Redirect, antwoord.StatusCode);
    }
}
