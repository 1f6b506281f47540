using System.Collections.Immutable;

namespace LacDuong.Training.Json;

/// <summary>The shared part of the generated reading and writing of objects.</summary>
internal abstract class WireObjectConverter<T>(WireShape shape) : WireConverter<T>
    where T : class
{
    public WireShape Shape { get; } = shape;

    /// <summary>The words of the discriminator, each with the members of its case; empty unless this is a union.</summary>
    public ImmutableArray<(string Word, WireShape Shape)> Cases { get; init; } = [];

    internal sealed override WireGrammar Grammar => Shape.Grammar;

    internal sealed override T ReadWire(ref WireReader reader) => Read(ref reader, Shape);

    /// <summary>Reads an object of this shape, or of a shape with fewer members.</summary>
    internal abstract T Read(ref WireReader reader, WireShape shape);
}
