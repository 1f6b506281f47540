namespace LacDuong.Training.Wording;

/// <summary>The layout of one form of dates in one language: the text before, between and after its numbers.</summary>
internal sealed record DateLayout
{
    /// <summary>Whether the day of the week precedes each day. Each day then has its month, too.</summary>
    public bool HasWeekday { get; init; }

    /// <summary>Whether the year is written even if all dates are of one year.</summary>
    public bool HasYear { get; init; } = true;

    /// <summary>The text before the number of the day.</summary>
    public string Day { get; init; } = "";

    /// <summary>Whether times have words, too: «7 giờ 30».</summary>
    public bool HasTimeWords => Day.Length > 0;

    /// <summary>The text between the day and the month.</summary>
    public required string Month { get; init; }

    /// <summary>The text between the month and the year.</summary>
    public required string Year { get; init; }

    /// <summary>The text before a range with two known ends.</summary>
    public string From { get; init; } = "";

    /// <summary>The text between the ends of a range.</summary>
    public required string To { get; init; }

    /// <summary>The text between the ends of a range if the first end is only the number of a day.</summary>
    public required string ToAfterDay { get; init; }

    /// <summary>The text between the entries of a list, except the last two. A semicolon if each entry already contains a comma.</summary>
    public string Separator => HasWeekday ? "; " : ", ";
}
