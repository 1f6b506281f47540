using LacDuong.Training;

namespace TrainingApi;

/// <summary>A page of courses.</summary>
/// <param name="Courses">The courses, in the order of their codes.</param>
/// <param name="Next">What to give as <c>after</c> for the next page, or null if this is the last.</param>
internal sealed record CourseList(IReadOnlyList<CourseSummary> Courses, Code<Course>? Next);
