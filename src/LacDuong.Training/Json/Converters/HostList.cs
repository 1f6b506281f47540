using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace LacDuong.Training.Json;

/// <summary>A list whose items have a type of the host or of the framework. The host's serialiser reads and writes the items.</summary>
internal sealed class HostList<T> : JsonConverter<ValueList<T>>
    where T : notnull
{
    public override ValueList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType is not JsonTokenType.StartArray)
            throw new JsonException("Expected a list.");
        JsonTypeInfo<T> info = InfoOf(options);
        List<T> items = [];
        while (reader.Read() && reader.TokenType is not JsonTokenType.EndArray)
        {
            items.Add(JsonSerializer.Deserialize(ref reader, info)
                ?? throw new JsonException("Expected an item of a list, found null."));
        }
        return [.. items];
    }

    public override void Write(Utf8JsonWriter writer, ValueList<T> value, JsonSerializerOptions options)
    {
        Guard.Against.Null(writer);
        JsonTypeInfo<T> info = InfoOf(options);
        writer.WriteStartArray();
        foreach (T item in value)
            JsonSerializer.Serialize(writer, item, info);
        writer.WriteEndArray();
    }

    // A source-generated context that knows only the list lacks even the simplest items.
    private static JsonTypeInfo<T> InfoOf(JsonSerializerOptions options)
    {
        if (options.TryGetTypeInfo(typeof(T), out JsonTypeInfo? known))
            return (JsonTypeInfo<T>)known;
        object? converter = typeof(T) == typeof(string) ? JsonMetadataServices.StringConverter
            : typeof(T) == typeof(int) ? JsonMetadataServices.Int32Converter
            : typeof(T) == typeof(long) ? JsonMetadataServices.Int64Converter
            : typeof(T) == typeof(decimal) ? JsonMetadataServices.DecimalConverter
            : typeof(T) == typeof(double) ? JsonMetadataServices.DoubleConverter
            : typeof(T) == typeof(bool) ? JsonMetadataServices.BooleanConverter
            : null;
        return converter is JsonConverter<T> simple
            ? JsonMetadataServices.CreateValueInfo<T>(options, simple)
            : throw new NotSupportedException(
                $"The serialiser doesn't know {typeof(T)}: add [JsonSerializable(typeof({typeof(T).Name}))] to your context.");
    }
}
