using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Rotonde.Modules.Tests.Berichten;
using Rotonde.Testbasis;
using Xunit;

namespace Rotonde.Modules.Tests.Cli;

/// <summary>The command as a user runs it: a process of its own. The modules may not know the Cli, so there is no other way in.</summary>
public sealed class BerichtenopdrachtTests : IDisposable
{
    private readonly string _map = Directory.CreateTempSubdirectory("rotonde-cli-").FullName;

    [Fact]
    public async Task Een_goed_bericht_geeft_nul_een_fout_bericht_een_en_geen_bericht_twee()
    {
        var goed = Bestand("goed.xml", Voorbeelden.Bytes("JW301"));
        var fout = Bestand("fout.xml", Fout());
        var geen = Bestand("geen.xml", "<html/>"u8.ToArray());

        Assert.Equal(0, (await DraaiAsync("controleer", goed)).Uitgang);
        Assert.Equal(1, (await DraaiAsync("controleer", fout)).Uitgang);
        Assert.Equal(0, (await DraaiAsync("controleer", fout, "--niveau", "1")).Uitgang);
        Assert.Equal(2, (await DraaiAsync("controleer", geen)).Uitgang);
        Assert.Equal(2, (await DraaiAsync("controleer", Path.Combine(_map, "weg.xml"))).Uitgang);
        Assert.Equal(2, (await DraaiAsync("controleer", goed, "--niveau", "3")).Uitgang);
        Assert.Contains("--niveau is niet te begrijpen", (await DraaiAsync("controleer", goed, "--niveau", "een")).Fout, StringComparison.Ordinal);
        Assert.Equal(2, (await DraaiAsync("controleer", goed, fout, geen)).Uitgang);
    }

    [Fact]
    public async Task Een_map_komt_als_json_in_vaste_volgorde_met_regel_plaats_en_herstel()
    {
        Bestand("b.xml", Fout());
        Bestand("a.xml", Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(Voorbeelden.Bytes("JW305")).Replace("StatusAanlevering>1<", "StatusAanlevering>7<", StringComparison.Ordinal)));
        Directory.CreateDirectory(Path.Combine(_map, "c"));
        Bestand("c/d.xml", "geen xml"u8.ToArray());
        Bestand("niet.txt", "wel iets"u8.ToArray());

        var (uitgang, uit, _) = await DraaiAsync("controleer", _map, "--json");
        var lijst = JsonDocument.Parse(uit).RootElement.EnumerateArray().ToList();

        Assert.Equal(2, uitgang);
        Assert.Equal(["a.xml", "b.xml", "d.xml"], lijst.Select(b => Path.GetFileName(b.GetProperty("bestand").GetString())));
        Assert.Equal(["JW305", "JW305", null], lijst.Select(b => b.GetProperty("bericht").GetString()));
        Assert.All(lijst, b => Assert.False(b.GetProperty("geldig").GetBoolean()));

        var opbouw = lijst[0].GetProperty("niveau1")[0];
        Assert.Equal("XSD", opbouw.GetProperty("regel").GetString());
        Assert.True(opbouw.GetProperty("regelnummer").GetInt32() > 1);
        Assert.True(opbouw.GetProperty("kolom").GetInt32() >= 1);
        Assert.Empty(lijst[0].GetProperty("bevindingen").EnumerateArray());

        var regel = lijst[1].GetProperty("bevindingen")[0];
        Assert.Empty(lijst[1].GetProperty("niveau1").EnumerateArray());
        Assert.Equal(("CS058", 2, "0001"), (regel.GetProperty("regel").GetString(), regel.GetProperty("niveau").GetInt32(), regel.GetProperty("retourcode").GetString()));
        Assert.EndsWith("/StatusAanlevering", regel.GetProperty("locatie")[0].GetString(), StringComparison.Ordinal);
        Assert.NotEqual("", regel.GetProperty("melding").GetString());
        Assert.NotEqual("", regel.GetProperty("herstel").GetString());

        Assert.Equal("XML", lijst[2].GetProperty("niveau1")[0].GetProperty("regel").GetString());
        Assert.Equal(uit, (await DraaiAsync("controleer", _map, "--json")).Uit);
    }

    [Fact]
    public async Task Een_bericht_is_te_lezen_als_formulier_met_de_betekenis_van_codes()
    {
        var (uitgang, uit, _) = await DraaiAsync("toon", Bestand("goed.xml", Voorbeelden.Bytes("JW325")));

        Assert.Equal(0, uitgang);
        Assert.Contains("JW325: Declaratie-antwoord", uit, StringComparison.Ordinal);
        Assert.Contains("Totaal ingediend bedrag", uit, StringComparison.Ordinal);
        Assert.Contains("45  Jeugdhulp ambulant", uit, StringComparison.Ordinal);
        Assert.Contains("30 april 2023", uit, StringComparison.Ordinal);
        Assert.Equal(2, (await DraaiAsync("toon", Bestand("geen.xml", "<html/>"u8.ToArray()))).Uitgang);
    }

    [Fact]
    public async Task Een_simulatie_geeft_een_tabel_en_bewaart_berichten_die_te_controleren_zijn()
    {
        string[] vraag = ["simuleer", "--gemeente", "0226", "--maanden", "2", "--clienten", "40", "--zaad", "3", "--uit", Path.Combine(_map, "post")];
        var (uitgang, uit, _) = await DraaiAsync(vraag);

        Assert.Equal(0, uitgang);
        Assert.Contains("40 clienten", uit, StringComparison.Ordinal);
        Assert.Equal(uit, (await DraaiAsync(vraag)).Uit);
        Assert.InRange((await DraaiAsync("controleer", Path.Combine(_map, "post"), "--niveau", "1")).Uitgang, 0, 0);
        Assert.Equal(2, (await DraaiAsync("simuleer", "--gemeente", "26")).Uitgang);
    }

    [Fact]
    public async Task De_hulptekst_is_nederlands_en_noemt_elke_opdracht_met_een_voorbeeld()
    {
        var (uitgang, uit, _) = await StartAsync(["--help"]);

        Assert.Equal(0, uitgang);
        Assert.All(["controleer", "toon", "simuleer"], o => Assert.Contains($"./rotonde berichten {o}", uit, StringComparison.Ordinal));
    }

    public void Dispose() => Directory.Delete(_map, recursive: true);

    private static byte[] Fout() =>
        Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(Voorbeelden.Bytes("JW305")).Replace("StatusAanlevering>1<", "StatusAanlevering>2<", StringComparison.Ordinal));

    private string Bestand(string naam, byte[] inhoud)
    {
        var pad = Path.Combine(_map, naam);
        File.WriteAllBytes(pad, inhoud);
        return pad;
    }

    private static Task<(int Uitgang, string Uit, string Fout)> DraaiAsync(params string[] woorden) => StartAsync(["berichten", .. woorden]);

    private static async Task<(int Uitgang, string Uit, string Fout)> StartAsync(string[] woorden)
    {
        // Built beside the tests, in the same configuration.
        var soort = new DirectoryInfo(AppContext.BaseDirectory).Name;
        var cli = Path.Combine(Goud.Wortel, "artifacts", "bin", "Cli", soort, "Rotonde.Cli.dll");
        Assert.True(File.Exists(cli), $"{cli} is er niet: bouw eerst src/Cli.");
        var start = new ProcessStartInfo("dotnet", [cli, .. woorden])
        {
            RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8, StandardErrorEncoding = Encoding.UTF8,
        };
        using var proces = Process.Start(start)!;
        var uit = proces.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var fout = proces.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await proces.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (proces.ExitCode, await uit, await fout);
    }
}
