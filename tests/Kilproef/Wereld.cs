using System.Diagnostics;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Rotonde.Aanbieders;
using Rotonde.Aanbieders.Contracten;
using Rotonde.Aanbieders.Organisaties;
using Rotonde.Aanbieders.Producten;
using Rotonde.Aanbieders.Tarieven;
using Rotonde.Basis;
using Rotonde.Berichten.Berichttypen;
using Rotonde.Berichten.Xml;
using Rotonde.Data.Register;
using Rotonde.Postkamer.Verzending;
using Rotonde.Privacy.Personen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Testbasis;

namespace Rotonde.Kilproef;

/// <summary>How a process ended.</summary>
internal enum Einde
{
    /// <summary>Nothing was left to do.</summary>
    Klaar,

    /// <summary>By SIGKILL.</summary>
    Gedood,
}

/// <summary>A gemeente with a contract, a post box and a Worker that lives in processes of its own.</summary>
internal sealed class Wereld : IAsyncDisposable
{
    internal const string Code = "0226";
    internal const string Begonnen = "begonnen";
    internal const string Gedaan = "gedaan";
    private const int Sigkill = 128 + 9;

    private static readonly Proces Systeem = new(Actor.Systeem("demo"), Doelen.Declaratie);

    private readonly Proefgemeente _gemeente;
    private readonly Breuk _breuk;
    private readonly List<Invoer> _ingelegd = [];
    private DateTime _legtijd;

    private Wereld(Proefgemeente gemeente, Breuk breuk) => (_gemeente, _breuk) = (gemeente, breuk);

    /// <summary>Everything that was put in the box.</summary>
    internal IReadOnlyList<Invoer> Ingelegd => _ingelegd;

    internal Proefgemeente Gemeente => _gemeente;

    internal string Puntenboek => Path.Combine(_gemeente.Map, "punten.txt");

    internal string Bus(string map) => Path.Combine(_gemeente.Map, "post", Code, map);

    internal static async Task<Wereld> MaakAsync(Opslagmotor motor, DateOnly dag, Breuk breuk)
    {
        var wereld = new Wereld(Proefgemeente.Maak(motor, dag), breuk);
        foreach (var map in new[] { "in", "uit", "verwerkt", "geweigerd" })
        {
            Directory.CreateDirectory(wereld.Bus(map));
        }

        File.WriteAllText(Path.Combine(wereld._gemeente.Map, "gemeenten.json"), JsonSerializer.Serialize(new[]
        {
            new { code = Code, naam = "Duiven", pad = "duiven", thema = "duiven", motor = motor.ToString(), verbinding = motor == Opslagmotor.Sqlite ? Path.Combine(wereld._gemeente.Map, $"{Code}.db") : "" },
        }));
        await wereld.RichtInAsync();

        // What the contracts had to tell is no part of the trial.
        await wereld._gemeente.BezorgAsync();
        return wereld;
    }

    /// <summary>The gemeente registers what it sends, providers put their files in the box. No Worker runs meanwhile.</summary>
    internal async Task ZetKlaarAsync(Ronde ronde)
    {
        _gemeente.Klok.GaNaar(ronde.Dag);
        foreach (var bytes in ronde.Gemeente)
        {
            var bericht = Berichtlezer.Lees(bytes).Bericht!;
            if (bericht.Soort.Nummer == 301)
            {
                // Read as a tree: the simulator makes mistakes too.
                var client = bericht.Wortel.Kind("Client")!;
                var bsn = Bsn.Parse(client.Kind("Bsn")!.Waarde);
                await _gemeente.DoeAsync(sp => sp.GetRequiredService<Personenregister>().VindOfMaakAsync(bsn, new DateOnly(1980, 1, 1), default));
            }

            // What our own checks refuse stays at home, in both worlds.
            _ = await _gemeente.MetAsync<VerzendBericht, Uitkomst<Verzending>>(h => h.UitvoerenAsync(new(bericht), Systeem, default));
        }

        if (_legtijd == default)
        {
            _legtijd = ronde.Dag.ToDateTime(new TimeOnly(6, 0), DateTimeKind.Utc);
        }

        foreach (var invoer in ronde.Aanbieder)
        {
            _legtijd = _legtijd.AddSeconds(1);
            var pad = Path.Combine(Bus("in"), invoer.Naam);
            await File.WriteAllBytesAsync(pad + ".deel", invoer.Inhoud);
            File.SetLastWriteTimeUtc(pad + ".deel", _legtijd);
            File.Move(pad + ".deel", pad);
            _ingelegd.Add(invoer);
        }
    }

    /// <summary>Runs a Worker until it ends.</summary>
    /// <param name="wijze">How it ends.</param>
    /// <param name="plan">At which points; none: at all.</param>
    /// <param name="kilNa">When it is killed from outside, counted from its first look in the box; none: not from outside.</param>
    /// <exception cref="InvalidOperationException">It ended in another way.</exception>
    internal async Task<Einde> WerkAsync(Kilwijze wijze, Proefplan? plan = null, TimeSpan? kilNa = null)
    {
        // Nobody else holds the database when the Worker dies.
        if (_gemeente.Gemeente.Motor == Opslagmotor.Sqlite)
        {
            using var verbinding = new SqliteConnection(_gemeente.Gemeente.Verbinding);
            SqliteConnection.ClearPool(verbinding);
        }

        var opdracht = Path.Combine(_gemeente.Map, "opdracht.json");
        new Werkopdracht(_gemeente.Map, _gemeente.Klok.GetUtcNow(), wijze, plan?.PerSoort ?? int.MaxValue, plan?.Alleen ?? "", _breuk, _gemeente.Gemeente.Motor, _gemeente.Gemeente.Verbinding).Schrijf(opdracht);

        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } dotnet ? dotnet : "dotnet")
        {
            WorkingDirectory = _gemeente.Map, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        start.ArgumentList.Add(typeof(Wereld).Assembly.Location);
        start.ArgumentList.Add(Program.Werker);
        start.ArgumentList.Add(opdracht);
        start.Environment["DOTNET_TieredPGO"] = "0";

        // Its pipes in the temporary folder would outlive a death.
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        using var proces = Process.Start(start)!;
        var fouten = proces.StandardError.ReadToEndAsync();
        var eersteRegel = await proces.StandardOutput.ReadLineAsync();
        var uitvoer = proces.StandardOutput.ReadToEndAsync();
        if (kilNa is { } na && eersteRegel == Begonnen)
        {
            await Task.Delay(na);
            proces.Kill();
        }

        using var grens = new CancellationTokenSource(TimeSpan.FromMinutes(3));
        try
        {
            await proces.WaitForExitAsync(grens.Token);
        }
        catch (OperationCanceledException)
        {
            proces.Kill();
            throw new InvalidOperationException($"De Worker kwam niet klaar: {eersteRegel} {await uitvoer} {await fouten}");
        }

        return proces.ExitCode switch
        {
            0 => Einde.Klaar,
            // Whoever had said that the work was done did not die of it, whatever came after.
            Sigkill => (await uitvoer).Contains(Gedaan, StringComparison.Ordinal) ? Einde.Klaar : Einde.Gedood,
            var code => throw new InvalidOperationException($"De Worker stopte met code {code}: {eersteRegel} {await uitvoer} {await fouten}"),
        };
    }

    public ValueTask DisposeAsync() => _gemeente.DisposeAsync();

    // Two of the simulator's products with a tariff agreed, one without a contract, the others not in the catalogue: all ways to a booking.
    private async Task RichtInAsync()
    {
        var aanbieder = (await _gemeente.MetAsync<RegistreerAanbieder, Uitkomst<AanbiederId>>(h => h.UitvoerenAsync(new("Proefaanbieder", AgbCode.Parse("99991001"), Demo: true), Systeem, default))).Waarde;
        _ = (await _gemeente.MetAsync<LegWntOpgaveVast, Uitkomst<Gedaan>>(h => h.UitvoerenAsync(new(aanbieder, 2024, Bedrag.Euro(150_000)), Systeem, default))).Waarde;
        var jeugd = await ProductAsync(Wet.Jeugdwet, "45A04", "45", "04", "Begeleiding jeugd", "6.751");
        var huishouden = await ProductAsync(Wet.Wmo, "01A03", "01", "04", "Hulp bij het huishouden", "6.711");
        await ProductAsync(Wet.Wmo, "02A03", "02", "04", "Begeleiding", "6.712");
        foreach (var (product, tarief, nummer) in new[] { (jeugd, new Bedrag(8800), "J1"), (huishouden, new Bedrag(3300), "W1") })
        {
            var contract = (await _gemeente.MetAsync<StelContractOp, Uitkomst<ContractId>>(h => h.UitvoerenAsync(
                new(aanbieder, nummer, Contracttype.Inspanning, Contractniveau.Regionaal, new Periode(new(2025, 1, 1), new(2026, 12, 31)), Bedrag.Euro(1_000_000), [product], Demo: true),
                Systeem, default))).Waarde;
            _ = (await _gemeente.MetAsync<SluitContract, Uitkomst<ContractId>>(h => h.UitvoerenAsync(contract, Systeem, default))).Waarde;
            _ = (await _gemeente.MetAsync<LegTariefVast, Uitkomst<Gedaan>>(h => h.UitvoerenAsync(new(contract, product, new(2025, 1, 1), tarief), Systeem, default))).Waarde;
        }
    }

    private async Task<ProductId> ProductAsync(Wet wet, string code, string categorie, string eenheid, string groep, string taakveld) =>
        (await _gemeente.MetAsync<RegistreerProduct, Uitkomst<ProductId>>(h => h.UitvoerenAsync(
            new(wet, code, groep, categorie, Niveau.Hulp, eenheid, groep, taakveld, Demo: true), Systeem, default))).Waarde;
}
