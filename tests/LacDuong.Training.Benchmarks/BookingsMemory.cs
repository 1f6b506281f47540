using System.Globalization;
using LacDuong.Training.Scheduling;

namespace LacDuong.Training.Benchmarks;

/// <summary>The memory that an index of bookings takes beyond the courses, which it does not keep: a session with its share of the course, and a learner.</summary>
internal static class BookingsMemory
{
    public const string Verb = "bookings-memory";

    private const int Sessions = 9;
    private const int Learners = 60;
    private const int Goal = 72;

    // Between the numbers at which a list has just grown and those at which it is full.
    private static readonly int[] s_courses = [12_000, 14_000, 16_000, 18_000, 20_000];

    public static int Run()
    {
        bool isKept = true;
        foreach (int courses in s_courses)
        {
            double ofSession = (double)Measure(courses, learners: 0) / (courses * Sessions);
            double ofLearner = (double)(Measure(courses, Learners) - Measure(courses, learners: 0)) / (courses * Learners);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{courses} courses: {ofSession:0.0} bytes a session ({Goal}), {ofLearner:0.0} a learner"));
            isKept &= ofSession <= Goal;
        }
        return isKept ? 0 : 1;
    }

    private static long Measure(int courses, int learners)
    {
        Course[] some = ManyCourses.Rostered(1_000, Sessions, learners);
        BookingIndex index = new();
        long before = GC.GetTotalMemory(forceFullCollection: true);
        for (int i = 0; i < courses; i++)
        {
            Course like = some[i % some.Length];
            index.Add(like with { Code = new($"khoa-so-{i}"), Title = new($"Bồi dưỡng nghiệp vụ công tác dân vận, khóa {i}") });
        }
        long after = GC.GetTotalMemory(forceFullCollection: true);
        GC.KeepAlive(some);
        GC.KeepAlive(index);
        return after - before;
    }
}
