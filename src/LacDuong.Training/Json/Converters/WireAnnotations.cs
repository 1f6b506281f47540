using System.Collections.Immutable;
using System.Text.Json;

namespace LacDuong.Training.Json;

/// <summary>Annotations: an object from text to string.</summary>
internal sealed class WireAnnotations : WireConverter<Annotations>
{
    public static readonly WireAnnotations Instance = new();

    internal override WireGrammar Grammar { get; } = new("annotations");

    internal override Annotations ReadWire(ref WireReader reader)
    {
        reader.BeginMap(Grammar);
        ImmutableSortedDictionary<string, string>.Builder values = Annotations.NewBuilder();
        while (reader.NextName())
        {
            string key = reader.ReadTextName(WireGrammar.Text);
            if (values.ContainsKey(key))
                throw reader.Repeated();
            reader.Advance();
            values.Add(key, reader.ReadString(WireGrammar.String));
        }
        return Annotations.OfChecked(values);
    }

    internal override void WriteWire(Utf8JsonWriter writer, Annotations value)
    {
        writer.WriteStartObject();
        foreach ((string key, string text) in value.Entries)
            writer.WriteString(key, text);
        writer.WriteEndObject();
    }
}
