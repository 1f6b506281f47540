using System.Diagnostics.CodeAnalysis;

namespace LacDuong.Training.Wording;

/// <summary>The result of <see cref="DateReader"/> for a text: its entries, or a fault.</summary>
/// <remarks>Readings are equal if their entries and their faults are equal.</remarks>
[JsonConverter(typeof(TrainingJsonConverter))]
public sealed record DateReading
{
    internal DateReading(ValueList<DateEntry> entries) => Entries = entries;

    internal DateReading(ReadingFault fault) => Fault = fault;

    /// <summary>Whether reading succeeded: the result has at least one entry if true, and a fault otherwise.</summary>
    [MemberNotNullWhen(false, nameof(Fault))]
    public bool IsRead => Fault is null;

    /// <summary>
    /// The entries in the order of the text, each as the text names it: «10 và 11/10» is two. Empty if the text has a fault.
    /// </summary>
    public ValueList<DateEntry> Entries { get; }

    /// <summary>The reason why reading failed, or null.</summary>
    public ReadingFault? Fault { get; }

    /// <summary>
    /// Returns the days of all entries as the fewest ranges, ascending, like the dates of a class. Ignores half-days. Single days that
    /// follow each other join: «10 và 11/10» is one range of two days here. Empty if the text has a fault.
    /// </summary>
    /// <remarks>
    /// A range with an open start and one with an open end stay separate, whatever their days, because a range has at least one known side.
    /// </remarks>
    public ValueList<DateRange> ToDates()
    {
        List<DateRange> joined = [];
        foreach (DateRange range in Entries.Select(entry => entry.Dates).Order())
        {
            if (joined.Count > 0 && joined[^1].Union(range) is { } whole)
                joined[^1] = whole;
            else
                joined.Add(range);
        }
        return [.. joined];
    }
}
