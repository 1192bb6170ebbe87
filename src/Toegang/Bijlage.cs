using System.Text.Json;
using System.Text.Json.Serialization;

namespace Rotonde.Toegang;

/// <summary>Reads the data that ships inside this assembly: tables, questions, words, the social map.</summary>
internal static class Bijlage
{
    /// <summary>Our own files: camelCase names, enums by name, and a name that nobody knows is an error, so that a typing error in the data is found at once.</summary>
    internal static readonly JsonSerializerOptions Opties = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        ReadCommentHandling = JsonCommentHandling.Skip,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    internal static Stream Open(string naam) =>
        typeof(Bijlage).Assembly.GetManifestResourceStream($"Toegang/{naam}")
        ?? throw new InvalidOperationException($"De bijlage {naam} ontbreekt in het programma.");

    internal static T Lees<T>(string naam)
    {
        using var stroom = Open(naam);
        return JsonSerializer.Deserialize<T>(stroom, Opties) ?? throw new InvalidOperationException($"De bijlage {naam} is leeg.");
    }

    internal static IReadOnlyList<string> Regels(string naam)
    {
        using var lezer = new StreamReader(Open(naam));
        return [.. lezer.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(r => r[0] != '#')];
    }
}
