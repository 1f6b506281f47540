namespace LacDuong.Training;

/// <summary>How a course is assessed.</summary>
/// <remarks>Assessments are equal when all members are.</remarks>
[WireObject("assessment")]
public sealed partial record CourseAssessment
{
    /// <summary>Its kind, or null where that is not known.</summary>
    [Wire]
    public partial AssessmentKind? Kind { get; init; }

    /// <summary>The half-days (buổi) set aside for it, at least one, or null where that is not known.</summary>
    [Wire]
    public partial int? Sessions { get; init; }

    /// <summary>The grades that there are, or null.</summary>
    [Wire]
    public partial GradeScale? Scale { get; init; }
}
