using System.Text.Json;
using Rotonde.Basis;

namespace Rotonde.Aanmelding.Personen;

/// <summary>The demo people, from the JSON file that configuration <c>Aanmelding:Mensen</c> names.</summary>
public sealed class Mensen
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { AllowTrailingCommas = true, ReadCommentHandling = JsonCommentHandling.Skip };
    private readonly Dictionary<string, Mens> _opSub;

    internal Mensen(IReadOnlyList<Mens> alle)
    {
        Alle = alle;
        _opSub = alle.ToDictionary(mens => mens.Sub, StringComparer.Ordinal);
        foreach (var mens in alle)
        {
            // Test numbers pass the eleven-proof; anything else is a mistake in the file, or worse a real typing error.
            if (mens.Bsn is not null && (mens.Soort != Menssoort.Inwoner || !Bsn.TryParse(mens.Bsn, out _)))
            {
                throw new InvalidOperationException($"Demopersoon {mens.Sub}: alleen een inwoner heeft een BSN, en het moet de elfproef doorstaan.");
            }
        }
    }

    /// <summary>All, in the order of the file.</summary>
    public IReadOnlyList<Mens> Alle { get; }

    /// <summary>The person with this subject, or none.</summary>
    public Mens? Vind(string? sub) => sub is null ? null : _opSub.GetValueOrDefault(sub);

    internal static Mensen Lees(IConfiguration configuratie)
    {
        if (configuratie["Aanmelding:Mensen"] is not { Length: > 0 } bestand)
        {
            return new([]);
        }

        using var bron = File.OpenRead(bestand);
        return new(JsonSerializer.Deserialize<Mens[]>(bron, Json) ?? []);
    }

    /// <summary>Those who fit the words that were searched for, per kind.</summary>
    internal IEnumerable<IGrouping<Menssoort, Mens>> Zoek(string? woorden)
    {
        var delen = (woorden ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return Alle
            .Where(mens => delen.All(deel => $"{mens.Naam} {mens.Omschrijving} {mens.Soort}".Contains(deel, StringComparison.OrdinalIgnoreCase)))
            .GroupBy(mens => mens.Soort)
            .OrderBy(groep => groep.Key);
    }
}
