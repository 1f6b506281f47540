using System.Text.Json;

namespace LacDuong.Training.Json;

/// <summary>Reads and writes a word of an enumeration, as the enumeration's own converter does.</summary>
internal sealed class WireWordConverter<T> : JsonConverter<WireWord<T>>
    where T : struct, Enum
{
    public override WireWord<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => new(WireNames<T>.Instance.Read(ref reader, typeof(T), options));

    public override void Write(Utf8JsonWriter writer, WireWord<T> value, JsonSerializerOptions options)
        => WireNames<T>.Instance.Write(writer, value.Value, options);
}
