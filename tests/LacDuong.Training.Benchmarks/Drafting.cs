using System.Text;
using BenchmarkDotNet.Attributes;
using LacDuong.Training.Json;
using LacDuong.Training.Scheduling;
using NodaTime;

namespace LacDuong.Training.Benchmarks;

/// <summary>Drafting the timetable of a class of three days and six topics, with four periods in each half-day, against reading the document that it is in.</summary>
[MemoryDiagnoser]
public class Drafting
{
    private static readonly byte[] s_written = Encoding.UTF8.GetBytes(TrainingJson.Write(DocumentSample.Document));
    private static readonly Course s_course = DocumentSample.Document.Courses[0];
    private static readonly BellSchedule s_bells = new() { Morning = Periods(7), Afternoon = Periods(13) };

    [Benchmark]
    public int Ours() => TimetableDraft.Create(s_course, s_course.Classes[0].Code, s_bells).Timetable.Sessions.Count;

    [Benchmark(Baseline = true)]
    public int Reading() => TrainingJson.Read(s_written).Courses.Count;

    internal static Ratio Ratio()
    {
        Drafting drafting = new();
        if (drafting.Ours() < s_course.Topics.Count)
            throw new InvalidOperationException("Every topic was to have a session.");
        return new("drafting-against-reading", 1, () => drafting.Ours(), () => drafting.Reading());
    }

    private static ValueList<TimeRange> Periods(int hour)
        => [.. Enumerable.Range(0, 4).Select(i => new LocalTime(hour, 0).PlusMinutes(50 * i)).Select(start => new TimeRange(start, start.PlusMinutes(45)))];
}
