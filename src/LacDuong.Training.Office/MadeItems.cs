namespace LacDuong.Training.Office;

/// <summary>Adds what an import made to what a document has.</summary>
internal static class MadeItems
{
    /// <summary>The items that are known, and behind them those of other codes that were made.</summary>
    public static ValueList<T> AddTo<T>(ValueList<T> known, IEnumerable<T> made)
        where T : class, ICoded<T>
    {
        HashSet<Code<T>> codes = [.. known.Select(item => item.Code)];
        return [.. known, .. made.Where(item => !codes.Contains(item.Code))];
    }

    /// <summary>A course with an imported class: added if the course lacks it, else as it was, revised.</summary>
    public static Course AddTo(Course course, TrainingClass imported, Func<TrainingClass, TrainingClass> revise)
        => course.Classes.Find(imported.Code) is null
            ? course with { Classes = [.. course.Classes, imported] }
            : course.WithClass(imported.Code, revise);
}
