namespace LacDuong.Training.Wording;

/// <summary>What stands before the numbers of an item.</summary>
internal record struct PhraseHead
{
    public DayParts Parts { get; set; }

    /// <summary>Whether the half-day stands after «từ», so that it's that of the first day alone.</summary>
    public bool HasPartAfterFrom { get; set; }

    /// <summary>Whether it says that it's whole days.</summary>
    public bool IsWhole { get; set; }

    public bool HasFrom { get; set; }

    /// <summary>Whether it's «between … and …».</summary>
    public bool IsBetween { get; set; }

    /// <summary>Whether «ngày» stands there.</summary>
    public bool HasDayWord { get; set; }

    /// <summary>Whether it's in the plural («các ngày»), or of every week.</summary>
    public bool IsPlural { get; set; }

    public IsoDayOfWeek Weekday { get; set; }

    /// <summary>Where the day of the week begins.</summary>
    public int WeekdayStart { get; set; }

    /// <summary>«hôm nay», «ngày mai» as days from the reference day.</summary>
    public int? Relative { get; set; }

    /// <summary>How many days it says that there are, or 0.</summary>
    public int Count { get; set; }

    /// <summary>Whether days of the week stood there, which are an item of their own.</summary>
    public bool HasPattern { get; set; }

    public readonly bool PartsGoOn => IsPlural && Parts is not DayParts.None;
}
