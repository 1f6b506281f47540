namespace LacDuong.Training.Wording;

/// <summary>What is to be written of an entry.</summary>
internal readonly record struct WrittenEntry(PartialDate? Start, PartialDate? End, DayPart? Part)
{
    public WrittenEntry(DateRange dates, DayPart? part = null)
        : this(dates.Start is LocalDate start ? start : null, dates.End is LocalDate end ? end : null, part)
    {
    }

    public WrittenEntry(DateEntry entry)
        : this(entry.Start, entry.End, entry.Part)
    {
    }

    public bool IsPartial => Start is { Day: null } || End is { Day: null };

    public LocalDate First => (Start ?? End!).Earliest;

    public LocalDate Last => (End ?? Start!).Latest;
}
