using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rotonde.Data.Converters;

namespace Rotonde.Toegang.SocialeKaart;

/// <summary>What happened to an entry.</summary>
public enum Kaartwijziging
{
    /// <summary>It was made.</summary>
    Gemaakt = 1,

    /// <summary>Something in it changed.</summary>
    Gewijzigd,

    /// <summary>Somebody checked that it is still right.</summary>
    Bevestigd,

    /// <summary>It was taken off the map.</summary>
    Weggehaald,

    /// <summary>An earlier change was undone.</summary>
    Teruggedraaid,

    /// <summary>It came with a file.</summary>
    Ingelezen,
}

/// <summary>One field that changed, with both values as JSON: exact, so that it can be put back.</summary>
/// <param name="Veld">Name of the field in <see cref="Aanbod"/>, or <see cref="Kaartversie.Einde"/>.</param>
/// <param name="Was">What stood there.</param>
/// <param name="Wordt">What stands there since.</param>
public sealed record Veldwijziging(string Veld, string Was, string Wordt);

/// <summary>A version of an entry: who did what, when, field by field.</summary>
internal sealed class Kaartversie
{
    /// <summary>The field for the last day on the map.</summary>
    public const string Einde = "geldigTot";

    // The identity is no field.
    private const string Id = "id";

    public required VoorzieningId Voorziening { get; init; }

    public required int Nummer { get; init; }

    public required Kaartwijziging Soort { get; init; }

    public required string Door { get; init; }

    public required DateTimeOffset Op { get; init; }

    public required string Velden { get; init; }

    public IReadOnlyList<Veldwijziging> Wijzigingen => JsonSerializer.Deserialize<List<Veldwijziging>>(Velden, Json.Opties)!;

    /// <summary>The fields of an entry by name.</summary>
    public static JsonObject AlsVelden(Aanbod aanbod, DateOnly? geldigTot)
    {
        var velden = JsonSerializer.SerializeToNode(aanbod, Json.Opties)!.AsObject();
        velden.Remove(Id);
        velden[Einde] = JsonSerializer.SerializeToNode(geldigTot, Json.Opties);
        return velden;
    }

    /// <summary>The entry that these fields make, and its last day.</summary>
    public static (Aanbod Aanbod, DateOnly? GeldigTot) VanVelden(VoorzieningId id, JsonObject velden)
    {
        var einde = velden[Einde].Deserialize<DateOnly?>(Json.Opties);
        velden.Remove(Einde);
        velden[Id] = JsonSerializer.SerializeToNode(id, Json.Opties);
        return (velden.Deserialize<Aanbod>(Json.Opties)!, einde);
    }

    /// <summary>Which fields differ.</summary>
    public static IReadOnlyList<Veldwijziging> Verschil(JsonObject oud, JsonObject nieuw) =>
        [.. nieuw.Where(v => !JsonNode.DeepEquals(v.Value, oud[v.Key])).Select(v => new Veldwijziging(v.Key, Tekst(oud[v.Key]), Tekst(v.Value)))];

    public static string Tekst(JsonNode? waarde) => waarde?.ToJsonString(Json.Opties) ?? "null";
}

internal sealed class KaartversieMapping : IEntityTypeConfiguration<Kaartversie>
{
    public void Configure(EntityTypeBuilder<Kaartversie> builder)
    {
        builder.ToTable("toegang_kaartversie");
        builder.HasKey(v => new { v.Voorziening, v.Nummer });
        builder.Ignore(v => v.Wijzigingen);
        builder.HasOne<Voorziening>().WithMany().HasForeignKey(v => v.Voorziening);
        builder.Property(v => v.Door).HasMaxLength(200);
    }
}
