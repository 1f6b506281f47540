using System.Text.Json;

namespace LacDuong.Training.Json;

/// <summary>Reads and writes one case of <see cref="Activity"/>, where a host's member is of that case alone.</summary>
/// <typeparam name="TCase">The case.</typeparam>
public sealed class ActivityCaseConverter<TCase> : WireConverter<TCase>
    where TCase : Activity
{
    internal override WireGrammar Grammar => ActivityConverter.Instance.Grammar;

    internal override TCase ReadWire(ref WireReader reader)
    {
        long start = reader.TokenStart;
        return ActivityConverter.Instance.ReadWire(ref reader) is TCase activity
            ? activity
            : throw reader.FaultAt(start, Grammar, new Phrase("found.otherKind"), ValueFault.UnknownName);
    }

    internal override void WriteWire(Utf8JsonWriter writer, TCase value) => ActivityConverter.Instance.WriteWire(writer, value);
}
