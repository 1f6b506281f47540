namespace LacDuong.Training.Wording;

/// <summary>What stands between two numbers.</summary>
internal enum NumberJoin
{
    None,

    /// <summary>A slash or a dot, between a day, its month and its year.</summary>
    Slash,

    /// <summary>A hyphen without spaces, which does that too, or stands for «to».</summary>
    Hyphen,

    /// <summary>A hyphen with spaces, which more often stands for «to».</summary>
    SpacedHyphen,

    /// <summary>A longer dash, which always stands for «to».</summary>
    Dash,
}
