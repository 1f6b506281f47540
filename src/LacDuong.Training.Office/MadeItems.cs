namespace LacDuong.Training.Office;

/// <summary>Adds what an import made to a document.</summary>
internal static class MadeItems
{
    /// <summary>The known items, followed by the made items whose codes are new.</summary>
    public static ValueList<T> AddTo<T>(ValueList<T> known, IEnumerable<T> made)
        where T : class, ICoded<T>
    {
        HashSet<Code<T>> codes = [.. known.Select(item => item.Code)];
        return [.. known, .. made.Where(item => !codes.Contains(item.Code))];
    }

    /// <summary>A course with an imported class: revised if the course has it, otherwise added.</summary>
    public static Course AddTo(Course course, TrainingClass imported, Func<TrainingClass, TrainingClass> revise)
        => course.Classes.Find(imported.Code) is null
            ? course with { Classes = [.. course.Classes, imported] }
            : course.WithClass(imported.Code, revise);
}
