using System.Diagnostics;

namespace LacDuong.Training.Benchmarks;

/// <summary>
/// Two ways to do one thing, timed side by side in one run: what is ours as a fraction of the peer's time, so that the machine's speed and its other work
/// cancel out. Each ratio has a class of its own; <see cref="All"/> lists them.
/// </summary>
/// <param name="Name">What is done, in one word of letters and hyphens.</param>
/// <param name="Goal">The ratio that is to be kept below.</param>
/// <param name="Ours">Our way, once.</param>
/// <param name="Peer">The other way, on the same input.</param>
internal sealed record Ratio(string Name, double Goal, Action Ours, Action Peer)
{
    private const int Pairs = 31;
    private const int PairsOfLong = 15;
    private static readonly TimeSpan s_sample = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan s_warmUp = TimeSpan.FromMilliseconds(400);
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(250);

    /// <summary>Every ratio that is kept.</summary>
    public static IReadOnlyList<Func<Ratio>> All { get; } =
    [
        NormalisationCheck.Ratio, NameComparison.Ratio, UnitDirectoryBuild.Ratio, UnitDirectoryBuild.Doubling, UnitLookup.Ratio, UnitSearch.Ratio,
        DocumentReading.Ratio, DocumentReading.OverWalk, DocumentWriting.Ratio, LinesThroughput.Ratio,
        ValidationOfCourse.Ratio, ValidationOfCourse.WithFindings, ValidationOfManyCourses.Ratio, ValidationOfManyCourses.TenTimes,
        Drafting.Ratio, ClashesOfLearners.Ratio, ClashFinding.Ratio, ClashFinding.Tenth,
    ];

    /// <summary>What the peer's input needs before each sample, outside its time; null where nothing does. Such a peer is run once a sample.</summary>
    public Action? BeforePeer { get; init; }

    /// <summary>The median of the ratios of interleaved pairs, after both have been run until the runtime has optimised them.</summary>
    public double Measure()
    {
        // Tiered compilation replaces code in the background, once no new methods have been met for a while, and in two steps.
        for (int step = 0; step < 2; step++)
        {
            _ = Calibrate(Ours);
            _ = Calibrate(PreparedPeer);
            Thread.Sleep(s_pause);
        }

        int ours = Calibrate(Ours);
        int peer = BeforePeer is null ? Calibrate(Peer) : 1;
        double[] ratios = new double[ours == 1 ? PairsOfLong : Pairs];
        for (int pair = 0; pair < ratios.Length; pair++)
        {
            // Whichever is first in a pair meets a colder machine: they take turns.
            double first = pair % 2 == 0 ? Time(Ours, ours) : TimePeer(peer);
            double second = pair % 2 == 0 ? TimePeer(peer) : Time(Ours, ours);
            ratios[pair] = pair % 2 == 0 ? first / second : second / first;
        }

        Array.Sort(ratios);
        return ratios[ratios.Length / 2];
    }

    private void PreparedPeer()
    {
        BeforePeer?.Invoke();
        Peer();
    }

    private double TimePeer(int count)
    {
        BeforePeer?.Invoke();
        return Time(Peer, count);
    }

    /// <summary>How often to run an action for one sample.</summary>
    private static int Calibrate(Action action)
    {
        long start = Stopwatch.GetTimestamp();
        int count = 0;
        while (Stopwatch.GetElapsedTime(start) < s_warmUp)
        {
            action();
            count++;
        }

        return Math.Max(1, (int)(count * s_sample / s_warmUp));
    }

    /// <summary>The mean time of one run, in nanoseconds.</summary>
    private static double Time(Action action, int count)
    {
        long start = Stopwatch.GetTimestamp();
        for (int run = 0; run < count; run++)
            action();
        return Stopwatch.GetElapsedTime(start).TotalNanoseconds / count;
    }
}
