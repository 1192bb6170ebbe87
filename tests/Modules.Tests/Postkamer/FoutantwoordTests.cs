using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Rotonde.Berichten.Envelop;
using Rotonde.Berichten.Xml;
using Rotonde.Data.Register;
using Rotonde.Modules.Tests.Berichten;
using Rotonde.Postkamer.Register;
using Rotonde.Postkamer.Verzending;
using Rotonde.Testbasis;
using Xunit;
using static Rotonde.Modules.Tests.Postkamer.Postwereld;

namespace Rotonde.Modules.Tests.Postkamer;

/// <summary>What the post box in folders says to whoever sent something on which no retour exists, and what comes in envelopes.</summary>
public sealed class FoutantwoordTests : IDisposable
{
    private readonly string _map = Path.Combine(Path.GetTempPath(), $"rotonde-post-{Guid.CreateVersion7():N}");

    private static Ggkenvelop Envelop(byte[] bericht, string functie = "JW305") => new()
    {
        Soort = Envelopsoort.Heen, Zender = "65656055", Ontvanger = "0226", Ontvangerapplicatie = "Rotonde", Referentienummer = "6f1c7c0e-4d5c-4c62-9f55-6a35d1c5b001",
        Tijdstip = new DateTime(2025, 4, 28, 9, 30, 0), Functie = functie, Bestand = bericht,
    };

    private static byte[] Start => Berichtschrijver.Schrijf(Gegeven.Start(Jw).NaarBericht());

    private static byte[] NietVolgensSchema => Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(Start).Replace("StatusAanlevering", "Status", StringComparison.Ordinal));

    public void Dispose()
    {
        if (Directory.Exists(_map))
        {
            Directory.Delete(_map, recursive: true);
        }
    }

    [Fact]
    public async Task IV028_een_bericht_dat_niet_aan_het_schema_voldoet_krijgt_een_keer_een_Fo01()
    {
        await using var wereld = await MaakAsync();
        await LegInAsync("start-1.xml", NietVolgensSchema);
        await wereld.RondeAsync();

        var fout = Foutmelding.Lees(await File.ReadAllBytesAsync(Assert.Single(Uit())))!;
        Assert.Equal(("0226", "StUF055", "start-1"), (fout.Zender, fout.Code, fout.AntwoordOp));
        Assert.Contains("Regel ", fout.Details, StringComparison.Ordinal);
        Assert.Contains("65656055", await File.ReadAllTextAsync(Uit()[0]), StringComparison.Ordinal);
        Assert.DoesNotContain(Gegeven.Burger.Voluit, await File.ReadAllTextAsync(Uit()[0]), StringComparison.Ordinal);

        // The transport takes it; the sender sends the very same file again.
        File.Delete(Uit()[0]);
        await LegInAsync("start-2.xml", NietVolgensSchema);
        await wereld.RondeAsync();
        Assert.Empty(Uit());
    }

    [Fact]
    public async Task IV028_wat_niet_leesbaar_is_krijgt_een_Fo01_aan_het_knooppunt()
    {
        await using var wereld = await MaakAsync();
        await LegInAsync("rommel.xml", "rommel"u8.ToArray());
        await wereld.RondeAsync();
        Assert.Contains("<StUF:organisatie>IB</StUF:organisatie>", await File.ReadAllTextAsync(Assert.Single(Uit())), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_verkeerd_adres_een_verdwaalde_retour_en_een_fout_van_een_ander_krijgen_geen_Fo01()
    {
        await using var wereld = await MaakAsync();
        var start = Gegeven.Start(Jw);
        await LegInAsync("ander.xml", Berichtschrijver.Schrijf((start with { Kop = start.Kop with { Gemeente = Rotonde.Basis.Gemeentecode.Parse("0293") } }).NaarBericht()));
        await LegInAsync("retour.xml", Berichtschrijver.Schrijf(Rotonde.Berichten.Retouren.Antwoorden.Retour(
            Gegeven.Toewijzing(Jw).NaarBericht(), [], new Rotonde.Berichten.Retouren.Antwoordkop("R1", new DateOnly(2025, 4, 28)))));
        await LegInAsync("fout.xml", Rotonde.Berichten.Retouren.Foutberichten.Fo01(
            [new("XSD", 1, null, ["Bericht"], "Er is iets.", "Doe iets.")], new("65656055", "0226", "1", "2", new DateTimeOffset(2025, 4, 28, 9, 0, 0, TimeSpan.Zero))));

        var ronde = await wereld.RondeAsync();

        Assert.Equal((3, 3), (ronde.Ontvangen, ronde.Geweigerd));
        Assert.Empty(Uit());
        Assert.Contains("De keten meldt een fout", await File.ReadAllTextAsync(Path.Combine(Pad("geweigerd"), "fout.xml.bevindingen.txt")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_bericht_in_een_envelop_wordt_ontvangen_als_het_bericht_zelf_en_een_tweede_envelop_doet_niets()
    {
        await using var wereld = await MaakAsync();
        await wereld.WijsToeAsync();
        wereld.Gemeente.Klok.GaNaar(new DateOnly(2025, 4, 28));
        Directory.Delete(Pad("uit"), recursive: true);
        await LegInAsync("een.xml", Envelopschrijver.Schrijf(Envelop(Start)));
        await LegInAsync("twee.xml", Envelopschrijver.Schrijf(Envelop(Start) with { Referentienummer = "6f1c7c0e-4d5c-4c62-9f55-6a35d1c5b002" }));
        await LegInAsync("drie.xml", Start);

        var ronde = await wereld.RondeAsync();

        Assert.Equal((3, 0), (ronde.Ontvangen, ronde.Geweigerd));
        Assert.Equal(Berichtstaat.Verwerkt, Assert.Single((await wereld.LijstAsync(new(Nummer: 305))).Rijen).Staat);
        Assert.StartsWith("JW306", Path.GetFileName(Assert.Single(Uit())), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_envelop_met_verkeerde_inhoud_wordt_geweigerd_en_de_Fo01_noemt_haar_nummer_en_elke_bevinding()
    {
        await using var wereld = await MaakAsync();
        await LegInAsync("soort.xml", Envelopschrijver.Schrijf(Envelop(Start, "JW307")));
        await LegInAsync("schema.xml", Envelopschrijver.Schrijf(Envelop(NietVolgensSchema)));
        var kapot = Encoding.UTF8.GetString(Envelopschrijver.Schrijf(Envelop(Start))).Replace("20250428093000", "nu", StringComparison.Ordinal).Replace(">JW305<", ">JW999<", StringComparison.Ordinal);
        await LegInAsync("kapot.xml", Encoding.UTF8.GetBytes(kapot));

        Assert.Equal(3, (await wereld.RondeAsync()).Geweigerd);

        var fouten = Uit().Select(b => Foutmelding.Lees(File.ReadAllBytes(b))!).ToList();
        Assert.Equal(3, fouten.Count);
        Assert.Equal(2, fouten.Count(f => f.AntwoordOp == "6f1c7c0e-4d5c-4c62-9f55-6a35d1c5b001"));
        Assert.Contains(fouten, f => f.Details!.Contains("JW307", StringComparison.Ordinal));
        var alles = Assert.Single(fouten, f => f.AntwoordOp == "kapot").Details!;
        Assert.Contains("tijdstipBericht", alles, StringComparison.Ordinal);
        Assert.Contains("functie", alles, StringComparison.Ordinal);
    }

    private Task<Postwereld> MaakAsync() => Postwereld.MaakAsync(Opslagmotor.Sqlite, bij: d => d.AddSingleton<ITransport>(new Mappenpost(_map)));

    private string Pad(string naam)
    {
        var pad = Path.Combine(_map, "0226", naam);
        Directory.CreateDirectory(pad);
        return pad;
    }

    private string[] Uit() => Directory.GetFiles(Pad("uit"));

    private Task LegInAsync(string naam, byte[] bytes) => File.WriteAllBytesAsync(Path.Combine(Pad("in"), naam), bytes);
}
