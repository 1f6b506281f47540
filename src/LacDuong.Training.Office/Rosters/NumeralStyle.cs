namespace LacDuong.Training.Office;

/// <summary>How the lines of a list are numbered, the widest style first.</summary>
internal enum NumeralStyle
{
    /// <summary>A., B., C.</summary>
    Letter,

    /// <summary>I., II., III.</summary>
    Roman,

    /// <summary>1., 2., 3.</summary>
    Number,

    /// <summary>Not at all.</summary>
    None,
}
