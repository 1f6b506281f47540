namespace LacDuong.Training.Wording;

/// <summary>A day as it stands in a text; of what is not written with it, the month is 0 and the year null.</summary>
internal record struct WrittenDay
{
    public WrittenDayRole Role { get; set; }

    public DayPart? Part { get; set; }

    /// <summary>Where it begins, in UTF-16 code units.</summary>
    public int TextStart { get; set; }

    /// <summary>Where it ends, exclusive.</summary>
    public int TextEnd { get; set; }

    public IsoDayOfWeek Weekday { get; set; }

    public int Day { get; set; }

    public int Month { get; set; }

    public int? Year { get; set; }
}
