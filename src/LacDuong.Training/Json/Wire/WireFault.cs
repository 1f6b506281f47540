namespace LacDuong.Training.Json;

/// <summary>
/// Thrown within a reading where it cannot go on, and caught where it began: there the place is found, and a
/// <see cref="TrainingFormatException"/> takes its stead. So the way that is gone all the time keeps no track of places.
/// </summary>
internal sealed class WireFault(TrainingFormatErrorKind kind, long at, long seenUpTo, Phrase expected, Phrase found) : Exception
{
    public TrainingFormatErrorKind Kind { get; } = kind;

    /// <summary>The first byte of the token at fault, in the reader's count.</summary>
    public long At { get; } = at;

    /// <summary>The byte after the last that was read: text that is malformed before it goes first.</summary>
    public long SeenUpTo { get; } = seenUpTo;

    public Phrase Expected { get; } = expected;

    public Phrase Found { get; } = found;

    /// <summary>Why a value is not of its grammar, where it has the right type.</summary>
    public ValueFault Reason { get; init; }

    /// <summary>The member that is missing in the object that ends at <see cref="At"/>, or null.</summary>
    public string? MissingMember { get; init; }
}
