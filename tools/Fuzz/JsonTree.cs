using System.Buffers;
using System.Text.Json;

namespace LacDuong.Training.Tools.Fuzz;

/// <summary>
/// A JSON value that changes can make invalid: members come in any order and number, and names and values are any bytes.
/// </summary>
internal sealed class JsonTree
{
    /// <summary>A string, number or word as written; empty for a list or an object.</summary>
    public byte[] Text { get; set; } = [];

    /// <summary>Whether the children are members rather than items.</summary>
    public bool IsObject { get; set; }

    /// <summary>The members with their names as written, or the items with empty names; null for any other value.</summary>
    public List<(byte[] Name, JsonTree Value)>? Children { get; set; }

    /// <summary>Parses JSON.</summary>
    public static JsonTree Parse(ReadOnlySpan<byte> utf8)
    {
        Utf8JsonReader reader = new(utf8);
        reader.Read();
        return Value(ref reader);
    }

    /// <summary>A string, number or word.</summary>
    public static JsonTree Of(ReadOnlySpan<byte> text) => new() { Text = text.ToArray() };

    /// <summary>Adds this value and all values in it, each after its parent.</summary>
    public void AddTo(List<JsonTree> all)
    {
        all.Add(this);
        foreach ((_, JsonTree child) in Children ?? [])
            child.AddTo(all);
    }

    public JsonTree Copy()
        => new() { Text = Text, IsObject = IsObject, Children = Children?.ConvertAll(child => (child.Name, child.Value.Copy())) };

    /// <summary>Takes the content of another value, and shares its children.</summary>
    public void Become(JsonTree other) => (Text, IsObject, Children) = (other.Text, other.IsObject, other.Children);

    public void WriteTo(IBufferWriter<byte> to)
    {
        if (Children is null)
        {
            to.Write(Text);
            return;
        }
        to.Write(IsObject ? "{"u8 : "["u8);
        for (int i = 0; i < Children.Count; i++)
        {
            if (i > 0)
                to.Write(","u8);
            if (IsObject)
            {
                to.Write(Children[i].Name);
                to.Write(":"u8);
            }
            Children[i].Value.WriteTo(to);
        }
        to.Write(IsObject ? "}"u8 : "]"u8);
    }

    private static JsonTree Value(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
            return new() { Text = Written(ref reader) };
        JsonTree tree = new() { IsObject = reader.TokenType == JsonTokenType.StartObject, Children = [] };
        while (reader.Read() && reader.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray))
        {
            byte[] name = [];
            if (tree.IsObject)
            {
                name = Written(ref reader);
                reader.Read();
            }
            tree.Children.Add((name, Value(ref reader)));
        }
        return tree;
    }

    private static byte[] Written(ref Utf8JsonReader reader) => reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName
        ? [(byte)'"', .. reader.ValueSpan, (byte)'"']
        : reader.ValueSpan.ToArray();
}
