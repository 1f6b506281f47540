using System.Text.Json;

namespace LacDuong.Training.Json;

/// <summary>Writes a typed path as its JSON Pointer. A pointer lacks the type, so this converter only writes.</summary>
internal sealed class TypedPathConverter<T>(Func<T, DocumentPath> untyped) : JsonConverter<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => throw new NotSupportedException($"Read a {nameof(DocumentPath)}: a JSON Pointer doesn't have the type of its target.");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
        => Guard.Against.Null(writer).WriteStringValue(untyped(value).ToString());
}
