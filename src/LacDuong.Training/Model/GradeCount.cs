namespace LacDuong.Training;

/// <summary>How many learners of a class reached a grade.</summary>
/// <remarks>Counts are equal when both members are.</remarks>
/// <example><code>
/// GradeCount veryGood = new(new("gioi"), 12);
/// </code></example>
[WireObject("grade count")]
public sealed partial record GradeCount
{
    /// <summary>Makes a count of a grade.</summary>
    /// <param name="grade">The grade, a code of the course's scale.</param>
    /// <param name="count">How many, 0 or more.</param>
    /// <exception cref="ArgumentException"><paramref name="grade"/> is null, or <paramref name="count"/> is negative.</exception>
    public GradeCount(Code<Grade> grade, int count)
    {
        Grade = grade;
        Count = count;
    }

    /// <summary>The grade, a code of the course's scale.</summary>
    [Wire]
    public partial Code<Grade> Grade { get; init; }

    /// <summary>How many, 0 or more.</summary>
    [Wire(Grammar = "WireCount.AtLeastZero")]
    public partial int Count { get; init; }
}
