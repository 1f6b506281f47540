using System.Diagnostics;
using System.Runtime;

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
    private const int CallsBeforeCompilation = 30;
    private const int MostRounds = 24;
    private const int FewMethods = 2;
    private static readonly TimeSpan s_long = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan s_sample = TimeSpan.FromMilliseconds(10);
    private static readonly TimeSpan s_leastOfRound = TimeSpan.FromMilliseconds(30);
    private static readonly TimeSpan s_mostOfRound = TimeSpan.FromMilliseconds(200);

    // A little more than the runtime waits, after the last method that it met, before it counts calls.
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(120);

    /// <summary>Every ratio that is kept.</summary>
    public static IReadOnlyList<Func<Ratio>> All { get; } =
    [
        NormalisationCheck.Ratio, NameComparison.Ratio, UnitDirectoryBuild.Ratio, UnitDirectoryBuild.Doubling, UnitLookup.Ratio, UnitSearch.Ratio, VietnamUnitsReading.Ratio,
        DocumentReading.Ratio, DocumentReading.OverWalk, DocumentWriting.Ratio, LinesThroughput.Ratio,
        ValidationOfCourse.Ratio, ValidationOfCourse.WithFindings, ValidationOfManyCourses.Ratio, ValidationOfManyCourses.TenTimes,
        Drafting.Ratio, ClashesOfLearners.Ratio, ClashFinding.Ratio, RosterReading.Ratio,
    ];

    /// <summary>What the peer's input needs before each sample, outside its time; null where nothing does. Such a peer is run once a sample.</summary>
    public Action? BeforePeer { get; init; }

    /// <summary>Both ways, on so little input that they can be run often; for the runtime to optimise them where one run of the input itself takes long. Null where none does.</summary>
    public Action? Rehearsal { get; init; }

    /// <summary>A ratio whose peer is our way of this one, and which is measured with it where one run takes long; null where there is none.</summary>
    public Ratio? Over { get; init; }

    /// <summary>The median of the ratios of interleaved pairs, after both have been run until the runtime has optimised them; with that of <see cref="Over"/> behind it.</summary>
    public IReadOnlyList<(Ratio Ratio, double Measured)> Measure()
    {
        (TimeSpan oursOnce, TimeSpan peerOnce) = Settle();
        int ours = RunsOf(oursOnce);
        int peer = BeforePeer is null ? RunsOf(peerOnce) : 1;
        double[] ratios = new double[(oursOnce * ours) + (peerOnce * peer) > s_long ? PairsOfLong : Pairs];
        double[] over = new double[ratios.Length];
        for (int pair = 0; pair < ratios.Length; pair++)
        {
            // Whichever is first in a pair meets a colder machine: they take turns.
            bool isPeerFirst = pair % 2 == 1;
            double theirs = isPeerFirst ? TimePeer(peer) : 0;
            double mine = Time(Ours, ours);
            if (!isPeerFirst)
                theirs = TimePeer(peer);
            ratios[pair] = mine / theirs;
            over[pair] = Over is null ? 0 : Time(Over.Ours, ours) / mine;
        }

        return Over is null ? [(this, Median(ratios))] : [(this, Median(ratios)), (Over, Median(over))];
    }

    private static double Median(double[] values) => values.Order().ElementAt(values.Length / 2);

    private static int RunsOf(TimeSpan once) => Math.Max(1, (int)(s_sample / once));

    /// <summary>Runs both until the runtime compiles next to nothing anew any more, and gives how long one run of each takes then.</summary>
    private (TimeSpan Ours, TimeSpan Peer) Settle()
    {
        (TimeSpan Ours, TimeSpan Peer) once = default;
        int quiet = 0;

        // Three times, since it compiles in the background and in two steps, and may have been about to.
        for (int round = 0; round < MostRounds && quiet < 3; round++)
        {
            long compiled = JitInfo.GetCompiledMethodCount();
            if (Rehearsal is null)
                once = (Repeat(Ours), Repeat(PreparedPeer));
            else
                Repeat(Rehearsal);
            Thread.Sleep(s_pause);
            quiet = JitInfo.GetCompiledMethodCount() - compiled <= FewMethods ? quiet + 1 : 0;
        }

        return Rehearsal is null ? once : (TimeSpan.FromMicroseconds(Time(Ours, 1) / 1_000), TimeSpan.FromMicroseconds(TimePeer(1) / 1_000));
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

    /// <summary>Runs an action as often as the runtime counts before it compiles anew, if that does not take too long.</summary>
    /// <returns>The mean time of one run.</returns>
    private static TimeSpan Repeat(Action action)
    {
        long start = Stopwatch.GetTimestamp();
        int count = 0;
        TimeSpan elapsed = TimeSpan.Zero;
        while (elapsed < s_mostOfRound && (count < CallsBeforeCompilation || elapsed < s_leastOfRound))
        {
            action();
            count++;
            elapsed = Stopwatch.GetElapsedTime(start);
        }

        return elapsed / count;
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
