using System.Diagnostics;
using System.Text.RegularExpressions;
using Rotonde.Basis;
using Rotonde.Voorzieningen.Beschikkingen;
using Rotonde.Voorzieningen.Brieven;
using Xunit;

namespace Rotonde.Modules.Tests.Voorzieningen.Brieven;

public sealed partial class BriefTests
{
    private static readonly Beschikkingsbrief Brief = new()
    {
        Afzender = new Briefafzender("Gemeente Duiven", ["Postbus 1 (demo)", "6920 AA  Duiven"]),
        Aan = "Riek Bakker", Aanhef = "Beste Riek Bakker,", Dagtekening = new DateOnly(2025, 4, 1), Kenmerk = "0A1B2C3D", Onderwerp = Briefteksten.Onderwerp(Wet.Wmo),
        Inleiding = Briefteksten.Inleiding(Wet.Wmo, new DateOnly(2025, 3, 26)),
        Besluit = [Briefteksten.Besluitzin(Besluit.Toekennen), Briefteksten.Grondslag(Wet.Wmo, Besluit.Toekennen)],
        Waarom = ["Door uw nieuwe heup kunt u nu niet zelf stofzuigen."],
        Hulp = [new Briefregel("Hulp in het huishouden", "2 uur per week", new DateOnly(2025, 4, 7), new DateOnly(2025, 5, 31))],
        Toelichting = [], VanU = Briefteksten.VanU(Wet.Wmo), VanOns = Briefteksten.VanOns(Wet.Wmo), Bijdrage = ["Uw huishouden betaalt een eigen bijdrage van € 21,00 per maand."],
        BezwaarTot = new DateOnly(2025, 5, 13), Contactpersoon = "Samira el Amrani", Ondertekenaar = "Bea Smit",
    };

    [Fact]
    public void De_brief_noemt_de_laatste_dag_voor_bezwaar_en_beide_verwachtingen()
    {
        var html = Briefschrijver.NaarHtml(Brief);
        Assert.Contains("dinsdag 13 mei 2025", html, StringComparison.Ordinal);
        Assert.Contains("<h2>Wat wij van u verwachten</h2>", html, StringComparison.Ordinal);
        Assert.Contains("<h2>Wat u van ons mag verwachten</h2>", html, StringComparison.Ordinal);
        Assert.Contains("<html lang=\"nl\">", html, StringComparison.Ordinal);
        Assert.Contains("<th scope=\"row\">Hulp in het huishouden</th>", html, StringComparison.Ordinal);
        Assert.Single(Kop1().Matches(html));
    }

    [Fact]
    public void Wat_mensen_typen_wordt_nooit_opmaak() =>
        Assert.DoesNotContain("<script>", Briefschrijver.NaarHtml(Brief with { Waarom = ["<script>alert(1)</script>"], Aan = "<script>" }), StringComparison.Ordinal);

    [Fact]
    public void Het_adres_staat_alleen_in_de_brief_als_het_erin_wordt_gezet()
    {
        var html = Briefschrijver.NaarHtml(Brief);
        Assert.Contains("Riek Bakker<br>Kerkstraat 12<br>6921 AB  Duiven</address>", Briefschrijver.MetAdres(html, "Kerkstraat 12\n6921 AB  Duiven"), StringComparison.Ordinal);
        Assert.DoesNotContain("Kerkstraat", Briefschrijver.MetAdres(html, null), StringComparison.Ordinal);
    }

    [Fact]
    public void De_tekstbank_spreekt_gewone_taal_zonder_codes_en_noemt_geen_inkomen_als_reden()
    {
        var teksten = Enum.GetValues<Wet>().SelectMany(w => (string[])[
                Briefteksten.Onderwerp(w), Briefteksten.Inleiding(w, new DateOnly(2025, 3, 26)), Briefteksten.Inleiding(w, null), .. Briefteksten.VanU(w), .. Briefteksten.VanOns(w),
                .. Enum.GetValues<Besluit>().Select(b => Briefteksten.Grondslag(w, b))])
            .Concat(Enum.GetValues<Besluit>().Select(Briefteksten.Besluitzin)).Concat(Enum.GetValues<Afwijzingsgrond>().Select(Briefteksten.Grond)).ToList();

        Assert.All(teksten, t => Assert.All(Zinnen().Split(t), zin => Assert.InRange(zin.Split(' ').Length, 0, 22)));
        Assert.All(teksten, t => Assert.DoesNotMatch(Code(), t));
        Assert.All(Enum.GetValues<Afwijzingsgrond>(), g => Assert.DoesNotMatch("inkomen|vermogen|spaargeld|salaris", Briefteksten.Grond(g)));
    }

    [Fact]
    public async Task De_brief_wordt_een_echte_toegankelijke_PDF_met_de_bezwaardatum_erin()
    {
        var uitkomst = await new WeasyprintPdfschrijver().SchrijfAsync(Briefschrijver.MetAdres(Briefschrijver.NaarHtml(Brief), "Kerkstraat 12\n6921 AB  Duiven"), CancellationToken.None);
        Assert.True(uitkomst.Gelukt, "WeasyPrint ontbreekt of faalt (Debian: apt-get install weasyprint).");
        Assert.Equal("%PDF"u8.ToArray(), uitkomst.Pdf![..4]);
        Assert.Contains("pdfuaid", System.Text.Encoding.Latin1.GetString(uitkomst.Pdf), StringComparison.Ordinal);

        var tekst = await PdfTekstAsync(uitkomst.Pdf!);
        Assert.Contains("13 mei 2025", tekst, StringComparison.Ordinal);
        Assert.Contains("Kerkstraat 12", tekst, StringComparison.Ordinal);
        Assert.Contains("€ 21,00", tekst.Replace('\u00a0', ' '), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Zonder_WeasyPrint_zegt_het_systeem_dat_de_brief_hier_te_lezen_is()
    {
        var uitkomst = await new WeasyprintPdfschrijver("/bestaat/niet", TimeSpan.FromSeconds(5)).SchrijfAsync("<p>Brief</p>", CancellationToken.None);
        Assert.False(uitkomst.Gelukt);
        Assert.Contains("afdrukken", uitkomst.Waarom, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_programma_dat_blijft_hangen_wordt_gestopt()
    {
        var map = Directory.CreateTempSubdirectory("rotonde-pdf").FullName;
        var traag = Path.Combine(map, "traag");
        await File.WriteAllTextAsync(traag, "#!/bin/sh\nsleep 3600\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(traag, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        // The program sleeps an hour: only a writer that stops it answers within the minute.
        var uitkomst = await new WeasyprintPdfschrijver(traag, TimeSpan.FromMilliseconds(300)).SchrijfAsync("<p>Brief</p>", CancellationToken.None).WaitAsync(TimeSpan.FromMinutes(1));
        Assert.False(uitkomst.Gelukt);
        Directory.Delete(map, recursive: true);
    }

    private static async Task<string> PdfTekstAsync(byte[] pdf)
    {
        using var proces = Process.Start(new ProcessStartInfo("pdftotext")
        {
            ArgumentList = { "-layout", "-enc", "UTF-8", "-", "-" }, RedirectStandardInput = true, RedirectStandardOutput = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        })!;
        var lezen = proces.StandardOutput.ReadToEndAsync();
        await using (var invoer = proces.StandardInput.BaseStream)
        {
            await invoer.WriteAsync(pdf);
        }

        return await lezen;
    }

    [GeneratedRegex("<h1>")]
    private static partial Regex Kop1();

    [GeneratedRegex(@"(?<=[.?!:]) ")]
    private static partial Regex Zinnen();

    [GeneratedRegex(@"\b(DT-|R-\d|E-\d|N[0-6]\b|DAS|CD\d)")]
    private static partial Regex Code();
}
