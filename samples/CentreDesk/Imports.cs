using System.Collections.Concurrent;
using System.Security.Cryptography;
using LacDuong.Training;

namespace CentreDesk;

/// <summary>The imports of all clerks. They're in memory only: after a restart, every course is as it was.</summary>
public sealed class Imports(ILogger<Imports> logger) : IDisposable
{
    private readonly ConcurrentDictionary<string, Import> _imports = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim _readings = new(Limits.Readings);

    /// <summary>Begins to read a file; null if too many imports wait.</summary>
    internal Import? Begin(Code<Course> course, string name, byte[] file, TrainingDocument document, ImportWish wish)
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

    private async Task RunAsync(Import import, byte[] file, TrainingDocument document, ImportWish wish)
    {
        try
        {
            await _readings.WaitAsync(import.Dropped);
            try
            {
                await Task.Factory.StartNew(
                    () => import.Read(file, document, wish), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
            }
            finally
            {
                _readings.Release();
            }
        }
        catch (Exception) when (import.Dropped.IsCancellationRequested)
        {
            return;
        }
        catch (Exception error)
        {
            // What an exception says may be out of the file.
            logger.LogError("An import failed: {Kind}", error.GetType().Name);
            import.Fail();
        }
        file = [];
        await Task.Delay(Limits.ImportLife, import.Dropped).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        Drop(import.Id);
    }
}
