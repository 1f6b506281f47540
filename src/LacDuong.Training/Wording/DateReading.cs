using System.Diagnostics.CodeAnalysis;

namespace LacDuong.Training.Wording;

/// <summary>What <see cref="DateReader"/> made of a text: its entries, or the fault for which there are none.</summary>
/// <remarks>Readings are equal when their entries and their faults are.</remarks>
[JsonConverter(typeof(TrainingJsonConverter))]
public sealed record DateReading
{
    internal DateReading(ValueList<DateEntry> entries) => Entries = entries;

    internal DateReading(ReadingFault fault) => Fault = fault;

    /// <summary>Whether the text was read: there is at least one entry then, else there is a fault.</summary>
    [MemberNotNullWhen(false, nameof(Fault))]
    public bool IsRead => Fault is null;

    /// <summary>
    /// The entries in the order of the text, each as it is named there: «10 và 11/10» is two. Empty where there is a fault.
    /// </summary>
    public ValueList<DateEntry> Entries { get; }

    /// <summary>Why the text could not be read, or null.</summary>
    public ReadingFault? Fault { get; }

    /// <summary>
    /// All the days of the entries, half-days aside, as the fewest ranges, ascending, as the dates of a class are: «10 và 11/10» is one
    /// range of two days here, for days named one by one are days in a row where they follow each other. Empty where there is a fault.
    /// </summary>
    /// <remarks>A range without a start and one without an end stay apart, whatever their days: no range is open on both sides.</remarks>
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
