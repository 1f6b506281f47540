namespace LacDuong.Training.Wording;

/// <summary>A day, a month or a year as written in a text. A missing part is 0, and a missing year null.</summary>
internal struct WrittenPoint
{
    // The place in the text, in UTF-16 code units, the end exclusive.
    public int TextStart;
    public int TextEnd;

    public int Day;
    public int Month;
    public int? Year;
    public IsoDayOfWeek Weekday;
    public DayParts Parts;

    /// <summary>Whether the year has only two digits.</summary>
    public bool HasShortYear;

    /// <summary>Whether its day and its month are joined by hyphens.</summary>
    public bool IsHyphenated;

    /// <summary>Whether an American would read it as another day.</summary>
    public bool CanBeMonthFirst;

    /// <summary>Whether it is only a month (whose number may come with the next one) or a year.</summary>
    public bool IsPartial;

    /// <summary>For «ngày mai», «tháng sau» and «năm nay»: the unit of <see cref="FromReference"/>; otherwise none.</summary>
    public PeriodUnits RelativeUnit;

    /// <summary>The number of days, months or years from the reference day.</summary>
    public int FromReference;

    /// <summary>The days from the reference day that the words before the date give («ngày mai (26/5)»), or null.</summary>
    public int? StatedFromReference;

    public readonly bool IsRelative => RelativeUnit is not PeriodUnits.None;

    public readonly bool IsYear => IsPartial && Month == 0;

    public readonly LocalDate Earliest => new(Year!.Value, Math.Max(1, Month), Math.Max(1, Day));

    public readonly PartialDate ToPartialDate()
        => !IsPartial ? new(Earliest) : IsYear ? new(Year!.Value) : new(new YearMonth(Year!.Value, Month));
}
