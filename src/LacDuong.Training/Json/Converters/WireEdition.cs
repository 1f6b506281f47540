using System.Text.Json;

namespace LacDuong.Training.Json;

/// <summary>The edition of the format.</summary>
internal sealed class WireEdition : WireConverter<string>
{
    public static readonly WireEdition Instance = new();

    internal override WireGrammar Grammar => WireGrammar.Edition;

    internal override string ReadWire(ref WireReader reader)
        => reader.ReadString(Grammar) == TrainingDocument.Format
            ? TrainingDocument.Format
            : throw reader.WrongValue(Grammar, ValueFault.UnknownName);

    internal override void WriteWire(Utf8JsonWriter writer, string value) => writer.WriteStringValue(value);
}
