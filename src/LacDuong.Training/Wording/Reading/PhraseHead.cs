namespace LacDuong.Training.Wording;

/// <summary>The words before the numbers of an item.</summary>
internal record struct PhraseHead
{
    public DayParts Parts { get; set; }

    /// <summary>Whether the half-day follows «từ», and so belongs only to the first day.</summary>
    public bool HasPartAfterFrom { get; set; }

    /// <summary>Whether the text says whole days.</summary>
    public bool IsWhole { get; set; }

    public bool HasFrom { get; set; }

    /// <summary>Whether the text says «between … and …».</summary>
    public bool IsBetween { get; set; }

    /// <summary>Whether the text has «ngày» here.</summary>
    public bool HasDayWord { get; set; }

    /// <summary>Whether the text is in the plural («các ngày»), or says every week.</summary>
    public bool IsPlural { get; set; }

    public IsoDayOfWeek Weekday { get; set; }

    /// <summary>The start of the day of the week.</summary>
    public int WeekdayStart { get; set; }

    /// <summary>The days from the reference day for «hôm nay», «ngày mai».</summary>
    public int? Relative { get; set; }

    /// <summary>The number of days that the text gives, or 0.</summary>
    public int Count { get; set; }

    /// <summary>Whether days of the week came here, which form a separate item.</summary>
    public bool HasPattern { get; set; }

    public readonly bool PartsGoOn => IsPlural && Parts is not DayParts.None;
}
