namespace LacDuong.Training.Wording;

/// <summary>Which days an item has.</summary>
internal enum WrittenShape
{
    /// <summary>The first alone.</summary>
    Alone,

    /// <summary>From the first on.</summary>
    OpenStart,

    /// <summary>Until the first.</summary>
    OpenEnd,

    /// <summary>From the first to the last.</summary>
    Range,

    /// <summary>«3-5»: from the 3rd to the 5th of a month that follows, or 3 May if none does.</summary>
    Pair,
}
