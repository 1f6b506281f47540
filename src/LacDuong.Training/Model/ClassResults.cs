namespace LacDuong.Training;

/// <summary>What a class came to, in numbers.</summary>
/// <remarks>Results are equal when all members are, grades in order.</remarks>
public sealed partial record ClassResults
{
    /// <summary>How many completed it, or null where that is not known.</summary>
    /// <exception cref="ArgumentException">The value is negative.</exception>
    public int? Completed { get; init => field = Require.AtLeastZero(value); }

    /// <summary>How many certificates were given out, or null where that is not known.</summary>
    /// <exception cref="ArgumentException">The value is negative.</exception>
    public int? Certificates { get; init => field = Require.AtLeastZero(value); }

    /// <summary>How many learners were commended (khen thưởng), or null where that is not known.</summary>
    /// <exception cref="ArgumentException">The value is negative.</exception>
    public int? Commended { get; init => field = Require.AtLeastZero(value); }

    /// <summary>How many reached each grade.</summary>
    public ValueList<GradeCount> Grades { get; init; }
}
