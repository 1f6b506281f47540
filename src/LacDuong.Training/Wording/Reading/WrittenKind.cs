namespace LacDuong.Training.Wording;

/// <summary>The kind of an item of a text.</summary>
internal enum WrittenKind
{
    /// <summary>Days, months or years.</summary>
    Days,

    /// <summary>A time, or a range of times.</summary>
    Times,

    /// <summary>From a time on one day to a time on another.</summary>
    Span,

    /// <summary>Days of the week.</summary>
    Pattern,
}
