using System.Text.Json;
using System.Text.Json.Serialization;
using Rotonde.Basis;

namespace Rotonde.Data.Converters;

/// <summary>How our values look in JSON: ids and codes as text, money as whole cents. A BSN has no JSON form on purpose.</summary>
public static class Json
{
    /// <summary>The one set of options for outbox, stored answers and snapshots.</summary>
    public static JsonSerializerOptions Opties { get; } = new(JsonSerializerDefaults.Web)
    {
        Converters =
        {
            new JsonStringEnumConverter(), new IdFabriek(), new BsnConverter(), new BedragConverter(), new KwartaalConverter(),
            new CodeConverter<AgbCode>(AgbCode.Parse), new CodeConverter<Gemeentecode>(Gemeentecode.Parse),
        },
    };

    private sealed class IdFabriek : JsonConverterFactory
    {
        public override bool CanConvert(Type typeToConvert) => typeToConvert.IsValueType && IsId(typeToConvert);

        public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
            (JsonConverter)Activator.CreateInstance(typeof(IdConverter<>).MakeGenericType(typeToConvert))!;
    }

    internal static bool IsId(Type soort) =>
        soort.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IId<>));

    private sealed class IdConverter<T> : JsonConverter<T>
        where T : struct, IId<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => T.Van(reader.GetGuid());

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.Waarde);
    }

    private sealed class BedragConverter : JsonConverter<Bedrag>
    {
        public override Bedrag Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetInt64());

        public override void Write(Utf8JsonWriter writer, Bedrag value, JsonSerializerOptions options) => writer.WriteNumberValue(value.Centen);
    }

    private sealed class KwartaalConverter : JsonConverter<Kwartaal>
    {
        public override Kwartaal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            Kwartaal.TryParse(reader.GetString(), out var k) ? k : throw new JsonException("Geen kwartaal.");

        public override void Write(Utf8JsonWriter writer, Kwartaal value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }

    private sealed class CodeConverter<T>(Func<string, T> lees) : JsonConverter<T>
        where T : struct
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.GetString() is { Length: > 0 } tekst ? lees(tekst) : default;

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }

    private sealed class BsnConverter : JsonConverter<Bsn>
    {
        public override Bsn Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException("Een BSN hoort niet in JSON.");

        public override void Write(Utf8JsonWriter writer, Bsn value, JsonSerializerOptions options) =>
            throw new NotSupportedException("Een BSN hoort niet in JSON.");
    }
}
