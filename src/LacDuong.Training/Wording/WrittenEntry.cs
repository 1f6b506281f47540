namespace LacDuong.Training.Wording;

/// <summary>The parts of an entry to write.</summary>
internal readonly record struct WrittenEntry(WrittenDate? Start, WrittenDate? End, DayPart? Part)
{
    public WrittenEntry(DateRange dates, DayPart? part = null)
        : this(dates.Start is LocalDate start ? new(start) : null, dates.End is LocalDate end ? new(end) : null, part)
    {
    }

    public WrittenEntry(DateEntry entry)
        : this(WrittenDate.Of(entry.Start), WrittenDate.Of(entry.End), entry.Part)
    {
    }

    public bool IsPartial => Start is { HasDay: false } || End is { HasDay: false };

    public WrittenDate First => (Start ?? End)!.Value;

    public WrittenDate Last => (End ?? Start)!.Value;
}
