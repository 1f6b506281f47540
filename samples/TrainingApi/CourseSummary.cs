using LacDuong.Training;
using LacDuong.Training.EntityFrameworkCore;

namespace TrainingApi;

/// <summary>A course in a list.</summary>
internal sealed record CourseSummary(Code<Course> Code, LocalisedText Title, IReadOnlyList<ClassSummary> Classes, long Revision)
{
    public static CourseSummary Of(StoredCourse stored)
        => new(
            stored.Course.Code,
            stored.Course.Title,
            [.. stored.Course.Classes.Select(item => new ClassSummary(item.Code, item.Name, item.Dates))],
            stored.Revision);
}
