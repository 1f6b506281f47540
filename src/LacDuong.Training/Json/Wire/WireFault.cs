namespace LacDuong.Training.Json;

/// <summary>
/// Thrown inside a reading that fails, and caught at its start. There the place is found, and a <see cref="TrainingFormatException"/>
/// replaces the fault. So the hot path doesn't track positions.
/// </summary>
internal sealed class WireFault(TrainingFormatErrorKind kind, long at, long seenUpTo, Phrase expected, Phrase found) : Exception
{
    public TrainingFormatErrorKind Kind { get; } = kind;

    /// <summary>The first byte of the token at fault, in the reader's count.</summary>
    public long At { get; } = at;

    /// <summary>The byte after the last one read. Malformed text before it takes priority.</summary>
    public long SeenUpTo { get; } = seenUpTo;

    public Phrase Expected { get; } = expected;

    public Phrase Found { get; } = found;

    /// <summary>The reason why a value of the right type is outside its grammar.</summary>
    public ValueFault Reason { get; init; }

    /// <summary>The missing member of the object that ends at <see cref="At"/>, or null.</summary>
    public string? MissingMember { get; init; }
}
