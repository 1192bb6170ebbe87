using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Rotonde.Basis;
using Rotonde.Data.Verbinding;

namespace Rotonde.Privacy.Personen;

/// <summary>
/// Where the secret of a municipality comes from: the environment (<c>ROTONDE_SLEUTEL_{code}</c>, base64 of 32 bytes) or, for embedded use, a file beside the
/// database that is made on first use. Without a folder only the environment counts.
/// </summary>
public sealed class Sleutelbewaring(string? map)
{
    private const int Lengte = 32;

    private readonly ConcurrentDictionary<Gemeentecode, byte[]> _sleutels = new();

    /// <summary>The secret of a municipality.</summary>
    /// <exception cref="InvalidOperationException">There is none and none may be made.</exception>
    public byte[] Voor(Gemeentecode gemeente) => _sleutels.GetOrAdd(gemeente, Haal);

    private byte[] Haal(Gemeentecode gemeente)
    {
        if (Environment.GetEnvironmentVariable($"ROTONDE_SLEUTEL_{gemeente}") is { Length: > 0 } tekst)
        {
            return Convert.FromBase64String(tekst) is { Length: Lengte } gegeven ? gegeven : throw new InvalidOperationException($"ROTONDE_SLEUTEL_{gemeente} is geen base64 van {Lengte} bytes.");
        }

        if (map is null)
        {
            throw new InvalidOperationException($"De sleutel van gemeente {gemeente} ontbreekt: zet ROTONDE_SLEUTEL_{gemeente}.");
        }

        Directory.CreateDirectory(map);
        var bestand = Path.Combine(map, $"{gemeente}.sleutel");
        if (!File.Exists(bestand))
        {
            MaakNieuw(bestand);
        }

        return File.ReadAllBytes(bestand) is { Length: Lengte } sleutel ? sleutel : throw new InvalidOperationException($"De sleutel van gemeente {gemeente} in {bestand} is niet heel: er horen {Lengte} bytes te staan.");
    }

    // Two processes may start at once: one at a time looks whether it is there and writes it whole before it gets its name. Nobody ever sees half a secret, or another one.
    private static void MaakNieuw(string bestand)
    {
        FileStream? slot = null;
        if (!SpinWait.SpinUntil(() => (slot = Vergrendel(bestand + ".slot")) is not null, TimeSpan.FromSeconds(30)))
        {
            throw new InvalidOperationException($"Een ander programma maakt al een halve minuut de sleutel {bestand}.");
        }

        using (slot)
        {
            if (File.Exists(bestand))
            {
                return;
            }

            using (var nieuw = new FileStream(bestand + ".nieuw", Alleen(FileMode.Create)))
            {
                nieuw.Write(RandomNumberGenerator.GetBytes(Lengte));
            }

            File.Move(bestand + ".nieuw", bestand);
        }
    }

    // The engine of the file system holds it for one process at a time, and lets go when that dies.
    private static FileStream? Vergrendel(string pad)
    {
        try
        {
            return new FileStream(pad, Alleen(FileMode.OpenOrCreate));
        }
        catch (IOException)
        {
            return null;
        }
    }

    private static FileStreamOptions Alleen(FileMode wijze)
    {
        var opties = new FileStreamOptions { Mode = wijze, Access = FileAccess.Write, Share = FileShare.None };
        if (!OperatingSystem.IsWindows())
        {
            opties.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return opties;
    }
}

/// <summary>Keyed, deterministic pseudonyms (HMAC-SHA256 with the municipality's secret): the same person always the same, to nobody else a person.</summary>
public sealed class Pseudoniemen(Sleutelbewaring sleutels, Gemeentescope scope)
{
    /// <summary>The pseudonym of a BSN.</summary>
    public string Van(Bsn bsn) => Maak("bsn:" + bsn.Voluit);

    /// <summary>The pseudonym of a person in the logs.</summary>
    public string Van(PersoonId persoon) => Maak("persoon:" + persoon.Waarde.ToString("N"));

    private string Maak(string tekst) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(sleutels.Voor(scope.Gemeente.Code), Encoding.UTF8.GetBytes(tekst)));
}
