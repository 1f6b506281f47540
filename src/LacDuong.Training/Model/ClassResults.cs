namespace LacDuong.Training;

/// <summary>What a class came to, in numbers, or all classes of a course together.</summary>
/// <remarks>Results are equal when all members are, grades in order.</remarks>
[WireObject("results")]
public sealed partial record ClassResults
{
    /// <summary>How many completed it, or null if that isn't known.</summary>
    [Wire(Grammar = "WireCount.AtLeastZero")]
    public partial int? Completed { get; init; }

    /// <summary>How many certificates were given out, or null if that isn't known.</summary>
    [Wire(Grammar = "WireCount.AtLeastZero")]
    public partial int? Certificates { get; init; }

    /// <summary>How many learners were commended (khen thưởng), or null if that isn't known.</summary>
    [Wire(Grammar = "WireCount.AtLeastZero")]
    public partial int? Commended { get; init; }

    /// <summary>How many, or what share, reached each grade.</summary>
    [Wire]
    public partial ValueList<GradeResult> Grades { get; init; }
}
