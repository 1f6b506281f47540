using System.Buffers;
using System.Text.Json;

namespace LacDuong.Training.Tools.Fuzz;

/// <summary>
/// A JSON value that can be changed into what is none: members come in any order and number, and a name or a value is whatever bytes it is given.
/// </summary>
internal sealed class JsonTree
{
    /// <summary>A string, number or word as it is written; empty where this is a list or an object.</summary>
    public byte[] Text { get; set; } = [];

    /// <summary>Whether the children are members, and not items.</summary>
    public bool IsObject { get; set; }

    /// <summary>The members with their names as they are written, or the items with none; null where this is neither list nor object.</summary>
    public List<(byte[] Name, JsonTree Value)>? Children { get; set; }

    /// <summary>Takes apart what is JSON.</summary>
    public static JsonTree Parse(ReadOnlySpan<byte> utf8)
    {
        Utf8JsonReader reader = new(utf8);
        reader.Read();
        return Value(ref reader);
    }

    /// <summary>A string, number or word.</summary>
    public static JsonTree Of(ReadOnlySpan<byte> text) => new() { Text = text.ToArray() };

    /// <summary>This and all that is in it, each after what it is in.</summary>
    public void AddTo(List<JsonTree> all)
    {
        all.Add(this);
        foreach ((_, JsonTree child) in Children ?? [])
            child.AddTo(all);
    }

    public JsonTree Copy() => new() { Text = Text, IsObject = IsObject, Children = Children?.ConvertAll(child => (child.Name, child.Value.Copy())) };

    /// <summary>Becomes what another is, whose children it then shares.</summary>
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
