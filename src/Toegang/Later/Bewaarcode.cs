using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Rotonde.Basis;

namespace Rotonde.Toegang.Later;

/// <summary>
/// The code with which somebody finds their answers back: ten signs without those that look alike, in two groups. It opens nothing by itself: the date of birth belongs to it,
/// and neither is kept on our side.
/// </summary>
public readonly record struct Bewaarcode
{
    private const string Tekens = "ABCDEFGHJKMNPQRSTVWXYZ23456789";
    private const int Lengte = 10;

    // The code is drawn by lot, not thought up by a person: 30^10 is 49 bits. This makes trying one costly, and a page quick.
    private const int Rondes = 50_000;

    private readonly string? _tekens;

    private Bewaarcode(string tekens) => _tekens = tekens;

    private string Kaal => _tekens ?? throw new InvalidOperationException("Deze code is leeg.");

    /// <summary>Draws a new one.</summary>
    public static Bewaarcode Nieuw() => new(RandomNumberGenerator.GetString(Tekens, Lengte));

    /// <summary>Reads what somebody typed from paper: small letters, spaces and dashes are fine.</summary>
    public static bool TryParse([NotNullWhen(true)] string? tekst, out Bewaarcode code)
    {
        var kaal = new string([.. (tekst ?? "").Where(char.IsAsciiLetterOrDigit)]).ToUpperInvariant();
        code = kaal.Length == Lengte && kaal.All(Tekens.Contains) ? new(kaal) : default;
        return code != default;
    }

    /// <summary>As it stands on paper: <c>ABCDE-FGHJK</c>.</summary>
    public override string ToString() => $"{Kaal[..5]}-{Kaal[5..]}";

    /// <summary>Under what the answers lie: who reads the table does not learn the code.</summary>
    internal string Vindplaats(Gemeentecode gemeente) => Convert.ToHexStringLower(Sleutel($"{Kaal}", gemeente, "vindplaats"));

    /// <summary>What opens them: code and date of birth together.</summary>
    internal byte[] Sleutel(DateOnly geboren, Gemeentecode gemeente) => Sleutel($"{Kaal} {geboren.ToString("yyyyMMdd", CultureInfo.InvariantCulture)}", gemeente, "sleutel");

    private static byte[] Sleutel(string geheim, Gemeentecode gemeente, string waarvoor) =>
        Rfc2898DeriveBytes.Pbkdf2(geheim, Encoding.UTF8.GetBytes($"rotonde {gemeente} {waarvoor}"), Rondes, HashAlgorithmName.SHA256, 32);
}
