using BenchmarkDotNet.Attributes;
using LacDuong.Training.Scheduling;

namespace LacDuong.Training.Benchmarks;

/// <summary>Finding the clashes of 12,000 courses of nine sessions, those of 60 learners each included, against the same courses without rosters.</summary>
[MemoryDiagnoser]
public class ClashesOfLearners
{
    private const int Courses = 12_000;
    private static readonly Lazy<Course[]> s_with = new(() => ManyCourses.Rostered(Courses, sessions: 9, learners: 60));
    private static readonly Lazy<Course[]> s_without = new(() => ManyCourses.Rostered(Courses, sessions: 9, learners: 0));
    private static readonly Lazy<Course[]> s_few = new(() => ManyCourses.Rostered(Courses / 100, sessions: 9, learners: 60));
    private static readonly Lazy<Course[]> s_fewWithout = new(() => ManyCourses.Rostered(Courses / 100, sessions: 9, learners: 0));

    [Benchmark]
    public int Ours() => TimetableClashes.Find(s_with.Value, int.MaxValue).Count;

    [Benchmark(Baseline = true)]
    public int WithoutRosters() => TimetableClashes.Find(s_without.Value, int.MaxValue).Count;

    internal static Ratio Ratio()
    {
        ClashesOfLearners learners = new();
        return new("clashes-of-learners", 3, () => learners.Ours(), () => learners.WithoutRosters()) { Rehearsal = Rehearse };
    }

    private static void Rehearse()
    {
        TimetableClashes.Find(s_few.Value, int.MaxValue);
        TimetableClashes.Find(s_fewWithout.Value, int.MaxValue);
    }
}
