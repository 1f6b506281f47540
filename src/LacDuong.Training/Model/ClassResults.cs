namespace LacDuong.Training;

/// <summary>The results in numbers of one class, or of all classes of a course together.</summary>
/// <remarks>Results are equal if all members are, grades in order.</remarks>
[WireObject("results")]
public sealed partial record ClassResults
{
    /// <summary>The number of learners who completed it, or null if it's unknown.</summary>
    [Wire(Grammar = "WireCount.AtLeastZero")]
    public partial int? Completed { get; init; }

    /// <summary>The number of certificates issued, or null if it's unknown.</summary>
    [Wire(Grammar = "WireCount.AtLeastZero")]
    public partial int? Certificates { get; init; }

    /// <summary>The number of learners commended (khen thưởng), or null if it's unknown.</summary>
    [Wire(Grammar = "WireCount.AtLeastZero")]
    public partial int? Commended { get; init; }

    /// <summary>The number or the share of learners who reached each grade.</summary>
    public partial ValueList<GradeResult> Grades { get; init; }
}
