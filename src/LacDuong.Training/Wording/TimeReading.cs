using System.Diagnostics.CodeAnalysis;

namespace LacDuong.Training.Wording;

/// <summary>What <see cref="TimeReader"/> made of a text: its entries, or the fault for which there are none.</summary>
/// <remarks>Readings are equal when their entries and their faults are.</remarks>
[JsonConverter(typeof(TrainingJsonConverter))]
public sealed record TimeReading
{
    internal TimeReading(ValueList<TimeEntry> entries) => Entries = entries;

    internal TimeReading(ReadingFault fault) => Fault = fault;

    /// <summary>Whether the text was read: there is at least one entry then, else there is a fault.</summary>
    [MemberNotNullWhen(false, nameof(Fault))]
    public bool IsRead => Fault is null;

    /// <summary>The entries in the order of the text. Empty if there is a fault.</summary>
    public ValueList<TimeEntry> Entries { get; }

    /// <summary>Why the text couldn't be read, or null.</summary>
    public ReadingFault? Fault { get; }
}
