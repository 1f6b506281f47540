using BenchmarkDotNet.Attributes;
using LacDuong.Training.Json;

namespace LacDuong.Training.Benchmarks;

/// <summary>Reading courses of 59 learners: from a stream of JSON Lines, and one by one where the bytes of each are in memory.</summary>
[MemoryDiagnoser]
public class LinesThroughput
{
    private const int Courses = 50;

    private readonly byte[] _lines = Lines();
    private readonly byte[][] _courses = [.. Enumerable.Range(0, Courses).Select(One)];

    [Benchmark]
    public int FromStream()
    {
        using MemoryStream stream = new(_lines, writable: false);
        using TrainingJsonLines lines = TrainingJsonLines.Read(stream);
        return lines.ReadCourses().Count();
    }

    [Benchmark(Baseline = true)]
    public int OneByOne()
    {
        int read = 0;
        foreach (byte[] course in _courses)
        {
            if (TrainingJsonLines.TryReadCourse(course, 1, out _, out _))
                read++;
        }
        return read;
    }

    internal static Ratio Ratio()
    {
        LinesThroughput reading = new();
        if (reading.FromStream() != Courses || reading.OneByOne() != Courses)
            throw new InvalidOperationException("Not every course could be read.");
        return new("read-lines", 1.11, () => reading.FromStream(), () => reading.OneByOne());
    }

    private static byte[] Lines()
    {
        using MemoryStream stream = new();
        TrainingJsonLines.Write(new TrainingDocument(), Enumerable.Range(0, Courses).Select(DocumentSample.Course), stream);
        return stream.ToArray();
    }

    // The second of two lines, which is the course, without its line end.
    private static byte[] One(int number)
    {
        using MemoryStream stream = new();
        TrainingJsonLines.Write(new TrainingDocument(), [DocumentSample.Course(number)], stream);
        ReadOnlySpan<byte> lines = stream.ToArray();
        return lines[(lines.IndexOf((byte)'\n') + 1)..^1].ToArray();
    }
}
