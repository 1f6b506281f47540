namespace LacDuong.Training.Wording;

/// <summary>What stands before a day of the week.</summary>
internal enum WeekdayJoin
{
    /// <summary>It's the first.</summary>
    None,

    /// <summary>A comma, or «và».</summary>
    List,

    /// <summary>«đến».</summary>
    To,

    /// <summary>A hyphen or a dash, which may mean either.</summary>
    Dash,
}
