using System.Text.Json;
using System.Text.Json.Serialization;

namespace Rotonde.Voorzieningen.Indicaties;

/// <summary>One row of DT-2.</summary>
/// <param name="Id">Stable id, stored with a result.</param>
/// <param name="Bron">The source.</param>
/// <param name="Naam">In words.</param>
/// <param name="Vragen">What is asked.</param>
/// <param name="AlsGeschikt">What follows when it is fully suitable.</param>
/// <param name="Niveau">The level it stands for.</param>
public sealed record Voorliggendrij(string Id, Voorliggendebron Bron, string Naam, IReadOnlyList<string> Vragen, string AlsGeschikt, int Niveau);

/// <summary>DT-2, what goes before help of the municipality, as versioned data: nine sources in order.</summary>
/// <param name="Code">"DT-2".</param>
/// <param name="Versie">Version, stored with a check.</param>
/// <param name="GeldigVanaf">First day of this version.</param>
/// <param name="Titel">Name in words.</param>
/// <param name="Bron">Where it comes from.</param>
/// <param name="Rijen">The sources in order.</param>
public sealed record Voorliggendtabel(string Code, int Versie, DateOnly GeldigVanaf, string Titel, string Bron, IReadOnlyList<Voorliggendrij> Rijen)
{
    private static readonly JsonSerializerOptions Opties = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    private static readonly Lazy<IReadOnlyList<Voorliggendtabel>> Alles = new(() => [Lees("dt-2.json")]);

    /// <summary>All versions.</summary>
    public static IReadOnlyList<Voorliggendtabel> Alle => Alles.Value;

    /// <summary>The version that holds on a day.</summary>
    public static Voorliggendtabel Geldend(DateOnly dag) =>
        Alle.Where(t => t.GeldigVanaf <= dag).MaxBy(t => t.GeldigVanaf) ?? throw new InvalidOperationException($"DT-2 heeft geen versie op {dag:yyyy-MM-dd}.");

    /// <summary>The row of a source.</summary>
    public Voorliggendrij Rij(Voorliggendebron bron) => Rijen.Single(r => r.Bron == bron);

    /// <summary>The place of a source in the order, from 0.</summary>
    public int Plaats(Voorliggendebron bron)
    {
        for (var i = 0; i < Rijen.Count; i++)
        {
            if (Rijen[i].Bron == bron)
            {
                return i;
            }
        }

        throw new InvalidOperationException($"{Code} versie {Versie} kent {bron} niet.");
    }

    private static Voorliggendtabel Lees(string naam)
    {
        using var stroom = typeof(Voorliggendtabel).Assembly.GetManifestResourceStream($"Voorzieningen/{naam}")
            ?? throw new InvalidOperationException($"De bijlage {naam} ontbreekt in het programma.");
        return JsonSerializer.Deserialize<Voorliggendtabel>(stroom, Opties) ?? throw new InvalidOperationException($"De bijlage {naam} is leeg.");
    }
}
