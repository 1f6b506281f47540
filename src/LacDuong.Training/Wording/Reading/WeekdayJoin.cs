namespace LacDuong.Training.Wording;

/// <summary>The separator before a day of the week.</summary>
internal enum WeekdayJoin
{
    /// <summary>The start of the list.</summary>
    None,

    /// <summary>A comma, or «và».</summary>
    List,

    /// <summary>«đến».</summary>
    To,

    /// <summary>A hyphen or a dash, which may mean either.</summary>
    Dash,
}
