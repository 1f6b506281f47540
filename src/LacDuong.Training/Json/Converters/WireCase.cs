using System.Text.Json;

namespace LacDuong.Training.Json;

/// <summary>Reads and writes a member of a host's own type that allows only one case of a union.</summary>
internal sealed class WireCase<TCase, TUnion>(WireObjectConverter<TUnion> union) : WireConverter<TCase>
    where TCase : class, TUnion
    where TUnion : class
{
    internal override WireGrammar Grammar => union.Grammar;

    internal override TCase ReadWire(ref WireReader reader)
    {
        long start = reader.TokenStart;
        return union.ReadWire(ref reader) as TCase
            ?? throw reader.FaultAt(start, Grammar, new Phrase("found.otherKind"), ValueFault.UnknownName);
    }

    internal override void WriteWire(Utf8JsonWriter writer, TCase value) => union.WriteWire(writer, value);
}
