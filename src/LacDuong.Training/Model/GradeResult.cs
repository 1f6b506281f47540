namespace LacDuong.Training;

/// <summary>The number or the share of learners who reached a grade.</summary>
/// <remarks>A result has a count or a percentage or both. Results are equal if all members are.</remarks>
/// <example><code>
/// GradeResult veryGood = new(new("gioi"), count: 12);
/// GradeResult good = new(new("kha"), percent: 62.5m);
/// </code></example>
[WireObject("grade result", AtLeastOneOf = [nameof(Count), nameof(Percent)])]
public sealed partial record GradeResult
{
    /// <summary>Makes a result for a grade.</summary>
    /// <param name="grade">The grade, a code of the course's scale.</param>
    /// <param name="count">The number of learners, 0 or more, or null if it's unknown.</param>
    /// <param name="percent">The share in percent, at most 100, or null if it's unknown.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="grade"/> is null, both figures are null, <paramref name="count"/> is negative, or <paramref name="percent"/> is more
    /// than 100.
    /// </exception>
    public GradeResult(Code<Grade> grade, int? count = null, Figure? percent = null)
    {
        Grade = grade;
        // Bypasses the check of the property, since each of the two requires the other.
        _percent = percent;
        Count = count;
        Percent = percent;
    }

    /// <summary>The grade, a code of the course's scale.</summary>
    public partial Code<Grade> Grade { get; init; }

    /// <summary>The number of learners, 0 or more, or null; at least one of count and percent.</summary>
    [Wire(Grammar = "WireCount.AtLeastZero")]
    public partial int? Count { get; init; }

    /// <summary>The share in percent, at most 100, or null; at least one of count and percent.</summary>
    [Wire(Grammar = "WireFigure.Percent")]
    public partial Figure? Percent { get; init; }
}
