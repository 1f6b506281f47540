namespace LacDuong.Training.Wording;

/// <summary>How one form of dates is laid out in one language: what stands before, between and after its numbers.</summary>
internal sealed record DateLayout
{
    /// <summary>Whether the day of the week stands before each day. Each day then has its month, too.</summary>
    public bool HasWeekday { get; init; }

    /// <summary>Whether the year is written even where all dates are of one year.</summary>
    public bool HasYear { get; init; } = true;

    /// <summary>What stands before the number of the day.</summary>
    public string Day { get; init; } = "";

    /// <summary>What stands between the day and the month.</summary>
    public required string Month { get; init; }

    /// <summary>What stands between the month and the year.</summary>
    public required string Year { get; init; }

    /// <summary>What stands before a range of which both ends are known.</summary>
    public string From { get; init; } = "";

    /// <summary>What stands between the ends of a range.</summary>
    public required string To { get; init; }

    /// <summary>What stands between the ends of a range where the first is the number of a day alone.</summary>
    public required string ToAfterDay { get; init; }

    /// <summary>What stands between the entries of a list but the last two; a comma that each entry has within itself cannot.</summary>
    public string Separator => HasWeekday ? "; " : ", ";
}
