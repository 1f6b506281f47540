namespace LacDuong.Training.Tests;

/// <summary>What code allocates on the thread that runs it.</summary>
internal static class Allocation
{
    /// <summary>The bytes of the cheapest of several runs: what the runtime allocates of its own, while it compiles or fills pools, is in the others.</summary>
    public static long Of(Action action)
    {
        long least = long.MaxValue;
        for (int run = 0; run < 20; run++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            action();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }
        return least;
    }
}
