using BenchmarkDotNet.Attributes;
using LacDuong.Training.Scheduling;

namespace LacDuong.Training.Benchmarks;

/// <summary>Finding the clashes of 1,000,000 sessions, against sorting the same bookings as structs, and against a tenth of the sessions.</summary>
[MemoryDiagnoser]
public class ClashFinding
{
    private const int Sessions = 1_000_000;
    private static readonly Lazy<Course[]> s_few = new(() => BookedMillion.Courses(Sessions / 100));
    private static readonly Lazy<BookedMillion.Booking[]> s_fewBookings = new(() => BookedMillion.Bookings(s_few.Value));
    private static readonly Lazy<Course[]> s_courses = new(() => BookedMillion.Courses(Sessions));
    private static readonly Lazy<Course[]> s_tenth = new(() => BookedMillion.Courses(Sessions / 10));
    private static readonly Lazy<BookedMillion.Booking[]> s_bookings = new(() => BookedMillion.Bookings(s_courses.Value));
    private static readonly Lazy<BookedMillion.Booking[]> s_sorted = new(() => new BookedMillion.Booking[s_bookings.Value.Length]);

    [Benchmark]
    public int Ours() => TimetableClashes.Find(s_courses.Value, int.MaxValue).Count;

    [Benchmark]
    public int OursOfATenth() => TimetableClashes.Find(s_tenth.Value, int.MaxValue).Count;

    [IterationSetup(Target = nameof(Sort))]
    public void Unsort() => s_bookings.Value.CopyTo(s_sorted.Value, 0);

    [Benchmark(Baseline = true)]
    public void Sort() => Sort(s_sorted.Value);

    private static void Sort(BookedMillion.Booking[] bookings) => Array.Sort(bookings, (one, other) =>
    {
        int order = one.Resource.CompareTo(other.Resource);
        if (order == 0)
            order = one.Start.CompareTo(other.Start);
        return order != 0 ? order : one.End.CompareTo(other.End);
    });

    internal static Ratio Ratio()
    {
        ClashFinding finding = new();
        return new("clashes-against-sorting", 2.5, () => finding.Ours(), finding.Sort)
        {
            BeforePeer = finding.Unsort,
            Rehearsal = Rehearse,
            Over = new("clashes-of-a-tenth", 1 / 9.0, () => finding.OursOfATenth(), () => finding.Ours()),
        };
    }

    private static void Rehearse()
    {
        TimetableClashes.Find(s_few.Value, int.MaxValue);
        Sort([.. s_fewBookings.Value]);
    }
}
