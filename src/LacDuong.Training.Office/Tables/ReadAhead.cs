using System.Collections.Concurrent;

namespace LacDuong.Training.Office;

/// <summary>Reads the rows of a long sheet on a thread of its own, while the caller takes the rows before them.</summary>
/// <remarks>A workbook is mostly XML, and reading it takes longer than everything that the caller does with a row.</remarks>
internal static class ReadAhead
{
    private const int BatchSize = 256;
    private const int MostBatches = 16;

    /// <summary>The same rows in the same order, and the exception at the same place.</summary>
    public static IEnumerable<SheetRow> Of(IEnumerable<SheetRow> rows)
    {
        using BlockingCollection<SheetRow[]> batches = new(MostBatches);
        using CancellationTokenSource stop = new();
        CancellationToken token = stop.Token;
        Task reading = Task.Factory.StartNew(
            () =>
            {
                try
                {
                    foreach (SheetRow[] batch in rows.Chunk(BatchSize))
                        batches.Add(batch, token);
                }
                catch (OperationCanceledException)
                {
                    // The caller has stopped.
                }
                finally
                {
                    batches.CompleteAdding();
                }
            },
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default);
        try
        {
            foreach (SheetRow[] batch in batches.GetConsumingEnumerable(CancellationToken.None))
            {
                foreach (SheetRow row in batch)
                    yield return row;
            }
            reading.GetAwaiter().GetResult();
        }
        finally
        {
            stop.Cancel();
            Task.WhenAny(reading).GetAwaiter().GetResult();
        }
    }
}
