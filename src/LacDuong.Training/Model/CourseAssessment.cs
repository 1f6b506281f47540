namespace LacDuong.Training;

/// <summary>The assessment of a course.</summary>
/// <remarks>Assessments are equal if all members are.</remarks>
[WireObject("assessment")]
public sealed partial record CourseAssessment
{
    /// <summary>The kind, or null if it's unknown.</summary>
    public partial AssessmentKind? Kind { get; init; }

    /// <summary>The number of half-days (buổi) set aside for it, at least one, or null if it's unknown.</summary>
    public partial int? Sessions { get; init; }

    /// <summary>The scale of grades, or null.</summary>
    public partial GradeScale? Scale { get; init; }

    /// <summary>
    /// The percentage of the sessions that a learner must attend, 0 to 100, or null; it has at most 28 digits as written, and trailing
    /// zeros are dropped.
    /// </summary>
    [Wire(Grammar = "WireDecimal.Percent")]
    public partial decimal? MinimumAttendance { get; init; }
}
