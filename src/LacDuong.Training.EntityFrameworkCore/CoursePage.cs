namespace LacDuong.Training.EntityFrameworkCore;

/// <summary>Courses that were found, in the order of their codes, as many as were asked for.</summary>
/// <param name="Courses">The courses.</param>
/// <param name="Next">What to ask for next as <see cref="CourseQuery.After"/>, or null if there are no more.</param>
public sealed record CoursePage(IReadOnlyList<StoredCourse> Courses, Code<Course>? Next);
