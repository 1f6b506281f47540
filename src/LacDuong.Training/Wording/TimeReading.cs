using System.Diagnostics.CodeAnalysis;

namespace LacDuong.Training.Wording;

/// <summary>The result of <see cref="TimeReader"/> for a text: its entries, or a fault.</summary>
/// <remarks>Readings are equal if their entries and their faults are equal.</remarks>
[JsonConverter(typeof(TrainingJsonConverter))]
public sealed record TimeReading
{
    internal TimeReading(ValueList<TimeEntry> entries) => Entries = entries;

    internal TimeReading(ReadingFault fault) => Fault = fault;

    /// <summary>Whether reading succeeded: the result has at least one entry if true, and a fault otherwise.</summary>
    [MemberNotNullWhen(false, nameof(Fault))]
    public bool IsRead => Fault is null;

    /// <summary>The entries in the order of the text. Empty if the text has a fault.</summary>
    public ValueList<TimeEntry> Entries { get; }

    /// <summary>The reason why reading failed, or null.</summary>
    public ReadingFault? Fault { get; }
}
