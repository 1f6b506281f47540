using System.Collections.Concurrent;
using System.Security.Cryptography;
using LacDuong.Training;

namespace CentreDesk;

/// <summary>The imports of all clerks. They're in memory only: after a restart, every course is as it was.</summary>
internal sealed partial class PendingImports(ILogger<PendingImports> logger) : IDisposable
{
    private readonly ConcurrentDictionary<string, Import> _imports = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim _readings = new(Limits.Readings);

    /// <summary>Begins to read a file; null if too many imports wait.</summary>
    public Import? Begin(Code<Course> course, string name, byte[] file, TrainingDocument document, ImportWish wish)
    {
        if (_imports.Count >= Limits.Imports)
            return null;
        Import import = new(RandomNumberGenerator.GetHexString(32, lowercase: true), course, name);
        _imports[import.Id] = import;
        _ = RunAsync(import, file, document, wish);
        return import;
    }

    public Import? Find(Code<Course> course, string? id)
        => id is not null && _imports.TryGetValue(id, out Import? import) && import.Course == course ? import : null;

    /// <summary>Forgets an import, and ends the reading of its file.</summary>
    public void Drop(string id)
    {
        if (_imports.TryRemove(id, out Import? import))
            import.Drop();
    }

    public void Dispose() => _readings.Dispose();

    // What an exception says may be out of the file.
    [LoggerMessage(LogLevel.Error, "An import failed: {kind}")]
    private partial void LogFailure(string kind);

    private async Task RunAsync(Import import, byte[] file, TrainingDocument document, ImportWish wish)
    {
        await _readings.WaitAsync();
        try
        {
            if (!import.Dropped.IsCompleted)
            {
                await Task.Factory.StartNew(
                    () => import.Read(file, document, wish),
                    CancellationToken.None,
                    TaskCreationOptions.LongRunning,
                    TaskScheduler.Default);
            }
        }
        catch (Exception error)
        {
            import.Fail();
            if (!import.Dropped.IsCompleted)
                LogFailure(error.GetType().Name);
        }
        finally
        {
            _readings.Release();
            file = [];
        }
        await Task.WhenAny(import.Dropped, Task.Delay(Limits.ImportLife));
        Drop(import.Id);
    }
}
