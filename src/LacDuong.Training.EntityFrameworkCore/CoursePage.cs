namespace LacDuong.Training.EntityFrameworkCore;

/// <summary>One page of the courses that a search found, in the ordinal order of their codes.</summary>
/// <param name="Courses">The courses, at most <see cref="CourseQuery.Limit"/>.</param>
/// <param name="Next">The code to search on from, as <see cref="CourseQuery.After"/>, or null on the last page.</param>
public sealed record CoursePage(IReadOnlyList<StoredCourse> Courses, Code<Course>? Next);
