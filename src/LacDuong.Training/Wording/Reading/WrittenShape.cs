namespace LacDuong.Training.Wording;

/// <summary>The days that an item covers.</summary>
internal enum WrittenShape
{
    /// <summary>Only the first.</summary>
    Alone,

    /// <summary>From the first on.</summary>
    OpenStart,

    /// <summary>Until the first.</summary>
    OpenEnd,

    /// <summary>From the first to the last.</summary>
    Range,

    /// <summary>«3-5»: from the 3rd to the 5th of the month that follows; otherwise 3 May.</summary>
    Pair,
}
