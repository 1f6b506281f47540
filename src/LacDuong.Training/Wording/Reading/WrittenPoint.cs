namespace LacDuong.Training.Wording;

/// <summary>A day, a month or a year as it stands in a text; what isn't written with it is 0, and the year null.</summary>
internal record struct WrittenPoint
{
    /// <summary>Where it begins, in UTF-16 code units.</summary>
    public int TextStart { get; set; }

    /// <summary>Where it ends, exclusive.</summary>
    public int TextEnd { get; set; }

    public int Day { get; set; }

    public int Month { get; set; }

    public int? Year { get; set; }

    /// <summary>Whether the year has two digits only.</summary>
    public bool HasShortYear { get; set; }

    /// <summary>Whether its day and its month stand between hyphens.</summary>
    public bool IsHyphenated { get; set; }

    /// <summary>Whether an American would read it as another day.</summary>
    public bool CanBeMonthFirst { get; set; }

    /// <summary>Whether it's a month (of which the number may come with the next one), or a year, and no day.</summary>
    public bool IsPartial { get; set; }

    public IsoDayOfWeek Weekday { get; set; }

    public DayParts Parts { get; set; }

    /// <summary>For «ngày mai»: the number of days from the reference day. The day, the month and the year are as if they were written.</summary>
    public int? DaysFromReference { get; set; }

    /// <summary>For «tháng sau»: the number of months from the reference day's.</summary>
    public int? MonthsFromReference { get; set; }

    /// <summary>For «năm nay»: the number of years from the reference day's.</summary>
    public int? YearsFromReference { get; set; }

    public readonly bool IsRelative => (DaysFromReference ?? MonthsFromReference ?? YearsFromReference) is not null;

    public readonly bool IsYear => IsPartial && Month == 0;
}
