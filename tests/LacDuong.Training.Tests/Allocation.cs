namespace LacDuong.Training.Tests;

/// <summary>What code allocates on the thread that runs it.</summary>
internal static class Allocation
{
    /// <summary>The trait of a test that counts bytes, and its value: what counts hits for coverage would be counted with the rest, so these run by themselves in `.ci/run`.</summary>
    public const string Trait = "Measures";

    /// <inheritdoc cref="Trait"/>
    public const string Measured = "Allocation";

    private const int Runs = 70;
    private const int CallsBeforeCompilation = 30;

    /// <summary>The bytes of the cheapest of several runs: what the runtime allocates of its own, while it compiles or fills pools, is in the others.</summary>
    public static long Of(Action action)
    {
        long least = long.MaxValue;
        for (int run = 0; run < Runs && least > 0; run++)
        {
            // After thirty calls the runtime compiles anew in the background, and what its first code put on the heap is gone.
            if (run >= CallsBeforeCompilation)
                Thread.Sleep(10);
            long before = GC.GetAllocatedBytesForCurrentThread();
            action();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }
        return least;
    }
}
