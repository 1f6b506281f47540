namespace LacDuong.Training.Wording;

/// <summary>The words before the numbers of an item.</summary>
internal struct PhraseHead
{
    public DayParts Parts;

    /// <summary>Whether the half-day follows «từ», and so belongs only to the first day.</summary>
    public bool HasPartAfterFrom;

    /// <summary>Whether the text says whole days.</summary>
    public bool IsWhole;

    public bool HasFrom;

    /// <summary>Whether the text says «between … and …».</summary>
    public bool IsBetween;

    /// <summary>Whether the text has «ngày» here.</summary>
    public bool HasDayWord;

    /// <summary>Whether the text is in the plural («các ngày»), or says every week.</summary>
    public bool IsPlural;

    /// <summary>Whether the text says every day («hằng ngày»).</summary>
    public bool IsDaily;

    /// <summary>Whether the text says «mỗi», which may come before a duration («mỗi ngày 2 giờ»).</summary>
    public bool IsEach;

    public IsoDayOfWeek Weekday;

    /// <summary>The start of the day of the week.</summary>
    public int WeekdayStart;

    /// <summary>The days from the reference day for «hôm nay», «ngày mai».</summary>
    public int? Relative;

    /// <summary>The number of half-days that the text gives by its number of days, or 0.</summary>
    public int HalfDays;

    /// <summary>Whether days of the week came here, which form a separate item.</summary>
    public bool HasPattern;
}
