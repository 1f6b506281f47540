namespace LacDuong.Training.Office;

/// <summary>How many learners have a grade, and what share of all that is.</summary>
/// <param name="Grade">The grade; null for those without one.</param>
/// <param name="Count">How many, or null if only the share is known.</param>
/// <param name="Percent">The share in percent, or null if it can't be known.</param>
internal sealed record GradeShare(Code<Grade>? Grade, int? Count, Figure? Percent)
{
    /// <summary>The grades of a scale, best first, with what results say of them, else what learners have.</summary>
    public static IReadOnlyList<GradeShare> Of(ClassResults? results, IReadOnlyList<Learner> learners, GradeScale? scale)
        => results is { Grades.IsEmpty: false } ? OfResults(results)
            : learners.Any(learner => learner.Grade is not null) ? OfLearners(learners, scale)
            : [];

    /// <summary>The shares of all classes together; none if there is a class of which only shares are known.</summary>
    public static IReadOnlyList<GradeShare> Sum(IReadOnlyList<IReadOnlyList<GradeShare>> classes)
    {
        if (classes.Count < 2)
            return classes is [var only] ? only : [];
        if (classes.Any(shares => shares.Any(share => share.Count is null)))
            return [];
        // Those without a grade come last, though a class in which all have one knows nothing of them.
        var counts = classes.SelectMany(shares => shares).GroupBy(share => share.Grade)
            .Select(grade => (Grade: grade.Key, Count: (int)Math.Min(int.MaxValue, grade.Sum(share => (long)share.Count!))))
            .OrderBy(grade => grade.Grade is null);
        long total = counts.Sum(grade => (long)grade.Count);
        return [.. counts.Select(grade => new GradeShare(grade.Grade, grade.Count, Share(grade.Count, total)))];
    }

    private static GradeShare[] OfResults(ClassResults results)
    {
        long? total = results.Grades.All(grade => grade.Count is not null) ? results.Grades.Sum(grade => (long)grade.Count!) : null;
        return [.. results.Grades.Select(grade => new GradeShare(grade.Grade, grade.Count, grade.Percent ?? Share(grade.Count, total)))];
    }

    private static GradeShare[] OfLearners(IReadOnlyList<Learner> learners, GradeScale? scale)
    {
        Dictionary<Code<Grade>, int> counts = learners.Where(learner => learner.Grade is not null)
            .CountBy(learner => learner.Grade!).ToDictionary();
        IEnumerable<Code<Grade>> grades = (scale?.Grades ?? default).Select(grade => grade.Code).Union(counts.Keys);
        int without = learners.Count - counts.Values.Sum();
        return
        [
            .. grades.Select(grade => Of(grade, counts.GetValueOrDefault(grade))),
            .. without == 0 ? Array.Empty<GradeShare>() : [Of(null, without)],
        ];

        GradeShare Of(Code<Grade>? grade, int count) => new(grade, count, Share(count, learners.Count));
    }

    private static Figure? Share(int? count, long? total)
        => count is int some && total is long all and > 0
            ? Figure.Exact(decimal.Round(100m * some / all, 2, MidpointRounding.AwayFromZero))
            : null;
}
