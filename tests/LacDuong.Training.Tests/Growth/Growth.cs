using System.Globalization;
using System.Runtime;

namespace LacDuong.Training.Tests.Growth;

/// <summary>How the processor time that something takes grows with its input.</summary>
internal static class Growth
{
    private const double MostOfDoubling = 2.5;
    private const int Tries = 4;
    private const int MostRuns = 5;

    /// <summary>
    /// Asserts that twice the size takes at most 2.5 times the time, over two doublings. What is linear takes 2 times, n log n a little
    /// more, and a square 4 times. Input that outgrows the processor's cache may take more, and other work may hold the cache. So each try
    /// halves the size.
    /// </summary>
    /// <param name="size">A size such that one run takes some milliseconds.</param>
    /// <param name="input">Makes input of a size. Its time doesn't count.</param>
    /// <param name="action">What is measured.</param>
    public static void IsNearlyLinear<T>(int size, Func<int, T> input, Action<T> action)
    {
        List<string> factors = [];
        for (; factors.Count < Tries; size /= 2)
        {
            double factor = Factor(input(size), input(4 * size), action);
            if (factor <= MostOfDoubling)
                return;
            factors.Add(factor.ToString("0.00", CultureInfo.InvariantCulture));
        }
        Assert.Fail($"Twice the input took {string.Join(", ", factors)} times as long.");
    }

    // The cheapest run of each counts. They take turns, so that other work on the machine meets both. The first one compiles the code, and
    // more than two are needed only if other work got in the way.
    private static double Factor<T>(T small, T large, Action<T> action)
    {
        double ofSmall = double.MaxValue;
        double ofLarge = double.MaxValue;
        double factor = double.MaxValue;
        for (int run = 1; run <= MostRuns && (run <= 2 || factor > MostOfDoubling); run++)
        {
            ofSmall = Math.Min(ofSmall, Milliseconds(() => action(small)));
            ofLarge = Math.Min(ofLarge, Milliseconds(() => action(large)));
            factor = Math.Sqrt(ofLarge / ofSmall);
        }
        return factor;
    }

    private static double Milliseconds(Action action)
    {
        GC.Collect();
        GCLatencyMode mode = GCSettings.LatencyMode;
        // A full collection takes a time of its own, which grows with all that the process holds.
        GCSettings.LatencyMode = GCLatencyMode.LowLatency;
        TimeSpan before = Environment.CpuUsage.TotalTime;
        action();
        TimeSpan taken = Environment.CpuUsage.TotalTime - before;
        GCSettings.LatencyMode = mode;
        return taken.TotalMilliseconds;
    }
}
