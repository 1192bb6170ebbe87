using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Rotonde.Basis;

namespace Rotonde.Monitor.Kwartaalmonitor;

/// <summary>An edition as JSON, with Dutch names: for open data, and as the text that is kept when the edition is frozen.</summary>
public static class Editiejson
{
    private static readonly JsonSerializerOptions Opties = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters =
        {
            new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false),
            new KwartaalConverter(),
            new GemeentecodeConverter(),
        },
    };

    /// <summary>Writes an edition.</summary>
    public static string Schrijf(Editie editie) => JsonSerializer.Serialize(editie, Opties);

    /// <summary>Reads an edition back.</summary>
    /// <exception cref="JsonException">The text is no edition.</exception>
    public static Editie Lees(string json) => JsonSerializer.Deserialize<Editie>(json, Opties) ?? throw new JsonException("Geen kwartaalmonitor.");

    private sealed class KwartaalConverter : JsonConverter<Kwartaal>
    {
        public override Kwartaal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            Kwartaal.TryParse(reader.GetString(), out var kwartaal) ? kwartaal : throw new JsonException("Geen kwartaal.");

        public override void Write(Utf8JsonWriter writer, Kwartaal value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }

    private sealed class GemeentecodeConverter : JsonConverter<Gemeentecode>
    {
        public override Gemeentecode Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            Gemeentecode.TryParse(reader.GetString(), out var code) ? code : throw new JsonException("Geen gemeentecode.");

        public override void Write(Utf8JsonWriter writer, Gemeentecode value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }
}
