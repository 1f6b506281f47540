namespace LacDuong.Training.Wording;

/// <summary>One thing that a text lists: days, times, both as one span, or a weekly pattern.</summary>
internal record struct WrittenItem
{
    public WrittenKind Kind { get; set; }

    /// <summary>What stands before it.</summary>
    public Separation Before { get; set; }

    /// <summary>Where it begins, in UTF-16 code units.</summary>
    public int TextStart { get; set; }

    /// <summary>Where it ends, exclusive.</summary>
    public int TextEnd { get; set; }

    /// <summary>The first day; or the last, if the first isn't known.</summary>
    public WrittenPoint First { get; set; }

    public WrittenPoint Last { get; set; }

    public WrittenShape Shape { get; set; }

    /// <summary>The half-day that stands before it.</summary>
    public DayParts Parts { get; set; }

    /// <summary>Whether the half-day is of the items after it too («sáng các ngày 25, 26/5»).</summary>
    public bool PartsGoOn { get; set; }

    /// <summary>Whether it says that it's whole days («cả ngày»), or can mean nothing else.</summary>
    public bool IsWhole { get; set; }

    /// <summary>Whether «từ» stands before it.</summary>
    public bool HasFrom { get; set; }

    /// <summary>Whether «trở đi» stands after it.</summary>
    public bool HasOnwards { get; set; }

    /// <summary>How many days the text says that there are, or 0.</summary>
    public int Count { get; set; }

    /// <summary>The days of the week of a pattern: bit 1 for Monday, as in <see cref="IsoDayOfWeek"/>.</summary>
    public int Weekdays { get; set; }

    /// <summary>Whether the days of the week are «from … to …».</summary>
    public bool HasWeekdayRange { get; set; }

    /// <summary>Whether the pattern says «hàng tuần», or is in the plural.</summary>
    public bool IsWeekly { get; set; }

    public WrittenTime From { get; set; }

    public WrittenTime? To { get; set; }

    /// <summary>The offset from UTC in minutes, if the text has one.</summary>
    public int? OffsetMinutes { get; set; }

    /// <summary>Whether it's «00:00:00» and nothing but the clock of a program that has dates only.</summary>
    public bool IsZeroTime { get; set; }
}
