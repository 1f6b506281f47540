using System.Text.Json;
using System.Text.Json.Serialization;

namespace LacDuong.Training.Json;

/// <summary>Reads and writes a path as its JSON Pointer.</summary>
internal sealed class PathConverter : JsonConverter<DocumentPath>
{
    public override DocumentPath Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => reader.TokenType is JsonTokenType.String && DocumentPath.TryParse(reader.GetString(), out DocumentPath? path)
            ? path
            : throw new JsonException("A JSON Pointer was expected.");

    public override void Write(Utf8JsonWriter writer, DocumentPath value, JsonSerializerOptions options)
        => Guard.Against.Null(writer).WriteStringValue(value.ToString());
}

/// <summary>Writes a typed path as its JSON Pointer. A pointer doesn't tell the type, so that nothing reads it back.</summary>
internal sealed class TypedPathConverter<T>(Func<T, DocumentPath> untyped) : JsonConverter<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => throw new NotSupportedException($"Read a {nameof(DocumentPath)}: a JSON Pointer doesn't tell the type of what it leads to.");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
        => Guard.Against.Null(writer).WriteStringValue(untyped(value).ToString());
}
