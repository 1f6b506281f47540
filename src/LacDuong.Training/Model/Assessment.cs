namespace LacDuong.Training;

/// <summary>How a course is assessed.</summary>
/// <remarks>Assessments are equal when all members are.</remarks>
public sealed partial record Assessment
{
    /// <summary>Its kind, or null where that is not known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no kind.</exception>
    public AssessmentKind? Kind { get; init => field = value is AssessmentKind kind ? Require.Defined(kind) : null; }

    /// <summary>The half-days (buổi) set aside for it, at least one, or null where that is not known.</summary>
    /// <exception cref="ArgumentException">The value is below one.</exception>
    public int? Sessions { get; init => field = Require.AtLeastOne(value); }

    /// <summary>The grades that there are, or null.</summary>
    public GradeScale? Scale { get; init; }
}
