using System.Text.Json;

namespace LacDuong.Training.Json;

/// <summary>The name of a time zone in the tz database.</summary>
internal sealed class WireTimeZone : WireConverter<DateTimeZone>
{
    public static readonly WireTimeZone Instance = new();

    internal override WireGrammar Grammar { get; } = new("timeZone");

    internal override DateTimeZone ReadWire(ref WireReader reader)
        => TrainingDocument.FindTimeZone(reader.ReadString(Grammar)) ?? throw reader.WrongValue(Grammar, ValueFault.UnknownName);

    internal override void WriteWire(Utf8JsonWriter writer, DateTimeZone value) => writer.WriteStringValue(value.Id);
}
