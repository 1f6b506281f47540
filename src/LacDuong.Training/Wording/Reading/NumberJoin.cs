namespace LacDuong.Training.Wording;

/// <summary>The sign between two numbers.</summary>
internal enum NumberJoin
{
    None,

    /// <summary>A slash or a dot, between a day, its month and its year.</summary>
    Slash,

    /// <summary>A tight hyphen, which joins a day, its month and its year, or means «to».</summary>
    Hyphen,

    /// <summary>A hyphen with spaces, which more often means «to».</summary>
    SpacedHyphen,

    /// <summary>A longer dash, which always means «to».</summary>
    Dash,
}
