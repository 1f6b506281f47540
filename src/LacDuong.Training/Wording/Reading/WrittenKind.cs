namespace LacDuong.Training.Wording;

/// <summary>What an item of a text is.</summary>
internal enum WrittenKind
{
    /// <summary>Days, months or years.</summary>
    Days,

    /// <summary>A time, or a range of times.</summary>
    Times,

    /// <summary>From a time of a day to a time of another.</summary>
    Span,

    /// <summary>Days of the week.</summary>
    Pattern,
}
