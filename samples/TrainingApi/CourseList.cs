using LacDuong.Training;

namespace TrainingApi;

/// <summary>A page of courses.</summary>
/// <param name="Courses">The courses, in the order of their codes.</param>
/// <param name="Next">The value of <c>after</c> for the next page, or null on the last page.</param>
internal sealed record CourseList(IReadOnlyList<CourseSummary> Courses, Code<Course>? Next);
