using System.Text.Json;

namespace LacDuong.Training.Json;

/// <summary>Reads and writes a path as its JSON Pointer.</summary>
internal sealed class PathConverter : JsonConverter<DocumentPath>
{
    public override DocumentPath Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => reader.TokenType is JsonTokenType.String && DocumentPath.TryParse(reader.GetString(), out DocumentPath? path)
            ? path
            : throw new JsonException("Expected a JSON Pointer.");

    public override void Write(Utf8JsonWriter writer, DocumentPath value, JsonSerializerOptions options)
        => Guard.Against.Null(writer).WriteStringValue(value.ToString());
}
