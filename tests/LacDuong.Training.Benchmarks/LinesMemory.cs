using System.Diagnostics;
using System.Globalization;
using LacDuong.Training.Json;

namespace LacDuong.Training.Benchmarks;

/// <summary>
/// The peak of a program's memory that reads many courses as JSON Lines, over that of the same program when it reads nothing. Each is a process of its own, since a peak
/// never goes down. On Linux only, which keeps it.
/// </summary>
internal static class LinesMemory
{
    public const string Verb = "lines-memory";

    private const int Courses = 100_000;
    private const double Goal = 100;
    private const string Peak = "VmHWM:";

    /// <summary>Runs the verb with the arguments behind it: none measures; a file is read, and an empty name is nothing to read.</summary>
    /// <returns>The exit code.</returns>
    public static int Run(string[] arguments) => arguments is [string file] ? Read(file) : Measure();

    private static int Measure()
    {
        string file = Path.GetTempFileName();
        try
        {
            using (FileStream stream = File.Create(file))
                TrainingJsonLines.Write(new TrainingDocument(), Enumerable.Range(0, Courses).Select(DocumentSample.Course), stream);
            double empty = PeakOf("");
            double reading = PeakOf(file);
            double megabytes = new FileInfo(file).Length / 1e6;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{Courses} courses, {megabytes:0} MB of JSON Lines: at most {reading:0.0} MB, an empty program {empty:0.0} MB, difference {reading - empty:0.0} MB (goal {Goal})"));
            return reading - empty < Goal ? 0 : 1;
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static int Read(string file)
    {
        if (file.Length > 0)
        {
            using FileStream stream = File.OpenRead(file);
            using TrainingJsonLines lines = TrainingJsonLines.Read(stream);
            int read = lines.ReadCourses().Count();
            if (read != Courses)
                return 1;
        }
        string peak = File.ReadLines("/proc/self/status").Single(line => line.StartsWith(Peak, StringComparison.Ordinal));
        Console.WriteLine(peak[Peak.Length..].Replace("kB", "", StringComparison.Ordinal).Trim());
        return 0;
    }

    // In MB, of a process of this program.
    private static double PeakOf(string file)
    {
        ProcessStartInfo start = new(Environment.ProcessPath!, [Verb, file]) { RedirectStandardOutput = true };
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? double.Parse(output, CultureInfo.InvariantCulture) * 1024 / 1e6
            : throw new InvalidOperationException("The reading process failed.");
    }
}
