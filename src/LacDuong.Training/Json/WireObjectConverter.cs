using System.Collections.Immutable;
using System.Text.Json;

namespace LacDuong.Training.Json;

/// <summary>What the generated reading and writing of objects has in common.</summary>
internal abstract class WireObjectConverter<T>(WireShape shape) : WireConverter<T>
    where T : class
{
    public WireShape Shape { get; } = shape;

    /// <summary>The words of the discriminator, each with the members of its case; empty if this isn't a union.</summary>
    public ImmutableArray<(string Word, WireShape Shape)> Cases { get; init; } = [];

    internal sealed override WireGrammar Grammar => Shape.Grammar;

    internal sealed override T ReadWire(ref WireReader reader) => Read(ref reader, Shape);

    /// <summary>Reads an object of this shape, or of one without some of its members.</summary>
    internal abstract T Read(ref WireReader reader, WireShape shape);
}

/// <summary>Marks the constructors of objects that a reading fills in: it sets the fields themselves, since it checks each value anyway.</summary>
internal readonly struct WireReading;

/// <summary>Reads and writes a member of a host's own that may only be one case of a union.</summary>
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
