namespace LacDuong.Training.Office;

/// <summary>The number of learners who have a grade, or who lack one, and their share of all in percent, as far as they're
/// known.</summary>
internal sealed record GradeShare(Code<Grade>? Grade, int? Count, Figure? Percent)
{
    /// <summary>The grades of a scale, the best first, with the figures of the results, or else those of the learners.</summary>
    public static IReadOnlyList<GradeShare> Of(ClassResults? results, IReadOnlyList<Learner> learners, GradeScale? scale)
        => results is { Grades.IsEmpty: false } ? OfResults(results)
            : learners.Any(learner => learner.Grade is not null) ? OfLearners(learners, scale)
            : [];

    /// <summary>The shares of all classes together; empty if only the shares of a class are known.</summary>
    public static IReadOnlyList<GradeShare> Sum(IReadOnlyList<IReadOnlyList<GradeShare>> classes)
    {
        if (classes.Count < 2)
            return classes is [var only] ? only : [];
        if (classes.Any(shares => shares.Any(share => share.Count is null)))
            return [];
        // Learners who lack a grade come last. A class that has graded everybody knows nothing about them.
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
