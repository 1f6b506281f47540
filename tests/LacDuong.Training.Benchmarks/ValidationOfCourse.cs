using BenchmarkDotNet.Attributes;
using FluentValidation.Results;
using LacDuong.Training.Validation;

namespace LacDuong.Training.Benchmarks;

/// <summary>
/// Validating a course of 59 learners with its timetable, against <see cref="FluentCourseValidator"/>: one in which nothing is to be found, and one with a hundred findings, which
/// both sides count alike.
/// </summary>
[MemoryDiagnoser]
public class ValidationOfCourse
{
    private const int Learners = 59;
    private const int Findings = 100;
    private static readonly FluentCourseValidator s_fluent = new();
    private static readonly TrainingDocument s_valid = ManyCourses.Document(courses: 1, Learners);
    private static readonly TrainingDocument s_broken = ManyCourses.WithUnknown(s_valid, Findings / 2);

    [Benchmark]
    public int Ours() => Count(s_valid);

    [Benchmark]
    public int OursWithFindings() => Count(s_broken);

    [Benchmark(Baseline = true)]
    public int Fluent() => CountByFluent(s_valid);

    [Benchmark]
    public int FluentWithFindings() => CountByFluent(s_broken);

    internal static Ratio Ratio() => Compare("validation-of-course", 0.1, s_valid, 0);

    internal static Ratio WithFindings() => Compare("validation-with-findings", 0.12, s_broken, Findings);

    private static Ratio Compare(string name, double goal, TrainingDocument document, int findings)
    {
        if ((Count(document), CountByFluent(document)) is var counts && counts != (findings, findings))
            throw new InvalidOperationException($"Both were to find {findings}, and found {counts}.");
        return new(name, goal, () => Count(document), () => CountByFluent(document));
    }

    private static int Count(TrainingDocument document) => TrainingValidator.Default.Validate(document).Findings.Count;

    private static int CountByFluent(TrainingDocument document)
    {
        ValidationResult result = s_fluent.Validate(document);
        return result.Errors.Count;
    }
}
