using System.Globalization;

namespace LacDuong.Training.Benchmarks;

/// <summary>The bytes that reading and writing a document of 59 learners allocate, beside what the peers' do.</summary>
internal static class Allocations
{
    public const string Verb = "allocations";

    private const int Runs = 2_000;

    /// <summary>Prints a line for each: NAME OURS SYSTEM.TEXT.JSON NEWTONSOFT. Ours is to be below the framework's in reading, and none in writing.</summary>
    /// <returns>The exit code: 1 where that is not so.</returns>
    public static int Run()
    {
        DocumentReading reading = new();
        long readingOurs = Of(() => reading.Ours());
        long readingPeer = Of(() => reading.SourceGenerated());
        Say("read-document", readingOurs, readingPeer, Of(() => reading.Newtonsoft()));

        DocumentWriting writing = DocumentWriting.Checked();
        long writingOurs = Of(() => writing.Ours());
        long writingPeer = Of(() => writing.SourceGenerated());
        Say("write-document", writingOurs, writingPeer, Of(() => writing.Newtonsoft()));
        return readingOurs < readingPeer && writingOurs == 0 ? 0 : 1;
    }

    private static void Say(string name, long ours, long framework, long newtonsoft)
        => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name} {ours} {framework} {newtonsoft}"));

    // The cheapest of many runs: what the runtime allocates of its own, while it compiles or fills pools, is in the others.
    private static long Of(Action action)
    {
        long least = long.MaxValue;
        for (int run = 0; run < Runs; run++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            action();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }
        return least;
    }
}
