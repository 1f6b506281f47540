namespace LacDuong.Training;

/// <summary>How a course is assessed.</summary>
/// <remarks>Assessments are equal when all members are.</remarks>
[WireObject("assessment")]
public sealed partial record CourseAssessment
{
    /// <summary>Its kind, or null if that isn't known.</summary>
    [Wire]
    public partial AssessmentKind? Kind { get; init; }

    /// <summary>The half-days (buổi) set aside for it, at least one, or null if that isn't known.</summary>
    [Wire]
    public partial int? Sessions { get; init; }

    /// <summary>The grades that there are, or null.</summary>
    [Wire]
    public partial GradeScale? Scale { get; init; }

    /// <summary>
    /// The percent of the sessions that a learner must not miss, 0 to 100, or null; of at most 28 digits as written, kept without trailing
    /// zeros.
    /// </summary>
    [Wire(Grammar = "WireDecimal.Percent")]
    public partial decimal? MinimumAttendance { get; init; }
}
