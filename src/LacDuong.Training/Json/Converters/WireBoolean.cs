using System.Text.Json;

namespace LacDuong.Training.Json;

/// <summary><c>true</c> or <c>false</c>.</summary>
internal sealed class WireBoolean : WireConverter<bool>
{
    public static readonly WireBoolean Instance = new();

    internal override WireGrammar Grammar { get; } = new("boolean");

    internal override bool ReadWire(ref WireReader reader) => reader.ReadBoolean(Grammar);

    internal override void WriteWire(Utf8JsonWriter writer, bool value) => writer.WriteBooleanValue(value);
}
