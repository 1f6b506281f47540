namespace LacDuong.Training;

/// <summary>The grades that learners can reach, best first. A centre defines its own scale, since labels and thresholds differ.</summary>
/// <remarks>Scales are equal if all members are, grades in order.</remarks>
/// <example><code>
/// GradeScale scale = new()
/// {
///     Max = 10,
///     Grades =
///     [
///         new Grade { Code = new("gioi"), Name = new("Giỏi", "Very good"), Min = 8 },
///         new Grade { Code = new("dat"), Name = new("Đạt", "Passed"), Min = 5 },
///     ],
/// };
/// </code></example>
[WireObject("grade scale")]
public sealed partial record GradeScale
{
    /// <summary>The highest mark, or null; it has at most 28 digits as written, and trailing zeros are dropped.</summary>
    public partial decimal? Max { get; init; }

    /// <summary>The grades, best first.</summary>
    public required partial ValueList<Grade> Grades { get; init; }
}
