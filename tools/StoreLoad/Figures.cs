using System.Diagnostics;
using System.Globalization;

namespace LacDuong.Training.Tools.StoreLoad;

/// <summary>The durations of many runs.</summary>
internal sealed class Figures
{
    private readonly List<double> _milliseconds = [];
    private readonly TimeSpan _processorTime = Environment.CpuUsage.TotalTime;

    public async Task<T> TakeAsync<T>(Func<Task<T>> run)
    {
        long start = Stopwatch.GetTimestamp();
        T result = await run();
        double taken = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        lock (_milliseconds)
            _milliseconds.Add(taken);
        return result;
    }

    public override string ToString()
    {
        double[] sorted = [.. _milliseconds.Order()];
        double processor = (Environment.CpuUsage.TotalTime - _processorTime).TotalMilliseconds;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"median {At(0.5):F1} ms, 95 of 100 within {At(0.95):F1} ms, longest {sorted[^1]:F1} ms; "
            + $"processor {processor / sorted.Length:F1} ms each");

        double At(double share) => sorted[(int)((sorted.Length - 1) * share)];
    }
}
