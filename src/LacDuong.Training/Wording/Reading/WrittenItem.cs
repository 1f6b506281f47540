namespace LacDuong.Training.Wording;

/// <summary>One item of a text: days, times, both as one span, or a weekly pattern.</summary>
internal record struct WrittenItem
{
    public WrittenKind Kind { get; set; }

    /// <summary>The separator before the item.</summary>
    public Separation Before { get; set; }

    /// <summary>The start of the item, in UTF-16 code units.</summary>
    public int TextStart { get; set; }

    /// <summary>The end of the item, exclusive.</summary>
    public int TextEnd { get; set; }

    /// <summary>The first day, or the last one if the first is unknown.</summary>
    public WrittenPoint First { get; set; }

    public WrittenPoint Last { get; set; }

    public WrittenShape Shape { get; set; }

    /// <summary>The half-day before the item.</summary>
    public DayParts Parts { get; set; }

    /// <summary>Whether the half-day also applies to the following items («sáng các ngày 25, 26/5»).</summary>
    public bool PartsGoOn { get; set; }

    /// <summary>Whether the text says whole days («cả ngày»), or leaves only this meaning.</summary>
    public bool IsWhole { get; set; }

    /// <summary>Whether «từ» precedes the item.</summary>
    public bool HasFrom { get; set; }

    /// <summary>Whether «trở đi» follows the item.</summary>
    public bool HasOnwards { get; set; }

    /// <summary>The number of days that the text gives, or 0.</summary>
    public int Count { get; set; }

    /// <summary>The days of the week of a pattern: bit 1 for Monday, as in <see cref="IsoDayOfWeek"/>.</summary>
    public int Weekdays { get; set; }

    /// <summary>Whether the days of the week are a range, «from … to …».</summary>
    public bool HasWeekdayRange { get; set; }

    /// <summary>Whether the pattern says «hàng tuần», or is in the plural.</summary>
    public bool IsWeekly { get; set; }

    public WrittenTime From { get; set; }

    public WrittenTime? To { get; set; }

    /// <summary>The offset from UTC in minutes, if the text has one.</summary>
    public int? OffsetMinutes { get; set; }

    /// <summary>Whether the time is exactly «00:00:00», the clock of a program that has dates only.</summary>
    public bool IsZeroTime { get; set; }
}
