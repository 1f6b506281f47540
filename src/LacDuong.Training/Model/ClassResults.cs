namespace LacDuong.Training;

/// <summary>What a class came to, in numbers.</summary>
/// <remarks>Results are equal when all members are, grades in order.</remarks>
[WireObject("results")]
public sealed partial record ClassResults
{
    /// <summary>How many completed it, or null where that is not known.</summary>
    [Wire(Grammar = "WireCount.AtLeastZero")]
    public partial int? Completed { get; init; }

    /// <summary>How many certificates were given out, or null where that is not known.</summary>
    [Wire(Grammar = "WireCount.AtLeastZero")]
    public partial int? Certificates { get; init; }

    /// <summary>How many learners were commended (khen thưởng), or null where that is not known.</summary>
    [Wire(Grammar = "WireCount.AtLeastZero")]
    public partial int? Commended { get; init; }

    /// <summary>How many reached each grade.</summary>
    [Wire]
    public partial ValueList<GradeCount> Grades { get; init; }
}
