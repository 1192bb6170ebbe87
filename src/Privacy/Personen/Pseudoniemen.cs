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
            return Convert.FromBase64String(tekst);
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

    // Two processes may start at once: each writes a whole secret beside the file, one gets the name, and both use that one. Nobody ever sees half a secret.
    private static void MaakNieuw(string bestand)
    {
        var eigen = $"{bestand}.{Volgid.Nieuw():N}";
        var opties = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            opties.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var nieuw = new FileStream(eigen, opties))
        {
            nieuw.Write(RandomNumberGenerator.GetBytes(Lengte));
        }

        try
        {
            File.Move(eigen, bestand, overwrite: false);
        }
        catch (IOException) when (File.Exists(bestand))
        {
            File.Delete(eigen);
        }
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
