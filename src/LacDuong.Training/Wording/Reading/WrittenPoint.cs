namespace LacDuong.Training.Wording;

/// <summary>A day, a month or a year as written in a text. A missing part is 0, and a missing year null.</summary>
internal record struct WrittenPoint
{
    /// <summary>The start of the point, in UTF-16 code units.</summary>
    public int TextStart { get; set; }

    /// <summary>The end of the point, exclusive.</summary>
    public int TextEnd { get; set; }

    public int Day { get; set; }

    public int Month { get; set; }

    public int? Year { get; set; }

    /// <summary>Whether the year has only two digits.</summary>
    public bool HasShortYear { get; set; }

    /// <summary>Whether its day and its month are joined by hyphens.</summary>
    public bool IsHyphenated { get; set; }

    /// <summary>Whether an American would read it as another day.</summary>
    public bool CanBeMonthFirst { get; set; }

    /// <summary>Whether it is only a month (whose number may come with the next one) or a year.</summary>
    public bool IsPartial { get; set; }

    public IsoDayOfWeek Weekday { get; set; }

    public DayParts Parts { get; set; }

    /// <summary>For «ngày mai»: the number of days from the reference day.</summary>
    public int? DaysFromReference { get; set; }

    /// <summary>For «tháng sau»: the number of months from the reference day's.</summary>
    public int? MonthsFromReference { get; set; }

    /// <summary>For «năm nay»: the number of years from the reference day's.</summary>
    public int? YearsFromReference { get; set; }

    public readonly bool IsRelative => (DaysFromReference ?? MonthsFromReference ?? YearsFromReference) is not null;

    public readonly bool IsYear => IsPartial && Month == 0;
}
