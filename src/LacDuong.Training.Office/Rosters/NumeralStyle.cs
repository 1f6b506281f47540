namespace LacDuong.Training.Office;

/// <summary>The numbering styles of a list, the widest first.</summary>
internal enum NumeralStyle
{
    /// <summary>A., B., C.</summary>
    Letter,

    /// <summary>I., II., III.</summary>
    Roman,

    /// <summary>1., 2., 3.</summary>
    Number,

    /// <summary>The line lacks a number.</summary>
    None,
}
