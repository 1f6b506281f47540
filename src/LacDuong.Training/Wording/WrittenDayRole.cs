namespace LacDuong.Training.Wording;

/// <summary>What a day is in its entry.</summary>
internal enum WrittenDayRole
{
    /// <summary>The entry is this one day.</summary>
    Alone,

    /// <summary>The entry is a range from this day on.</summary>
    OpenStart,

    /// <summary>The entry is a range until this day.</summary>
    OpenEnd,

    /// <summary>The entry is a range from this day to the next written one.</summary>
    Start,

    /// <summary>The end of the range that the day before it begins.</summary>
    End,
}
