using BenchmarkDotNet.Attributes;
using LacDuong.Training.Json;
using LacDuong.Training.Validation;

namespace LacDuong.Training.Benchmarks;

/// <summary>Validating a document of 1,000 courses of 60 learners, against reading it, and against a tenth of the courses.</summary>
[MemoryDiagnoser]
public class ValidationOfManyCourses
{
    private const int Learners = 60;
    private static readonly TrainingDocument s_tenth = ManyCourses.Document(courses: 100, Learners);
    private static readonly byte[] s_few = ManyCourses.Written(courses: 10, Learners);
    private static readonly byte[] s_written = ManyCourses.Written(courses: 1000, Learners);
    private static readonly TrainingDocument s_document = TrainingJson.Read(s_written);

    [Benchmark]
    public int Ours() => TrainingValidator.Default.Validate(s_document).Findings.Count;

    [Benchmark]
    public int OursOfATenth() => TrainingValidator.Default.Validate(s_tenth).Findings.Count;

    [Benchmark(Baseline = true)]
    public int Reading() => TrainingJson.Read(s_written).Courses.Count;

    internal static Ratio Ratio()
    {
        ValidationOfManyCourses many = Sound();
        return new("validation-against-reading", 1, () => many.Ours(), () => many.Reading()) { Rehearsal = Rehearse };
    }

    internal static Ratio TenTimes()
    {
        ValidationOfManyCourses many = Sound();
        return new("validation-ten-times", 13, () => many.Ours(), () => many.OursOfATenth());
    }

    private static void Rehearse() => TrainingValidator.Default.Validate(TrainingJson.Read(s_few));

    private static ValidationOfManyCourses Sound()
    {
        ValidationOfManyCourses many = new();
        return many.Ours() == 0 ? many : throw new InvalidOperationException("Nothing was to be found.");
    }
}
