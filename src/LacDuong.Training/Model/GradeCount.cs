namespace LacDuong.Training;

/// <summary>How many learners of a class reached a grade.</summary>
/// <remarks>Counts are equal when both members are.</remarks>
public sealed partial record GradeCount
{
    /// <summary>The grade, a code of the course's scale.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Code<Grade> Grade { get; init => field = Require.NotNull(value); }

    /// <summary>How many, zero or more.</summary>
    /// <exception cref="ArgumentException">The value is negative.</exception>
    public required int Count { get; init => field = Guard.Against.Negative(value); }
}
