using System.Diagnostics;

namespace LacDuong.Training.EntityFrameworkCore.Tests;

public sealed class SqliteKillTests() : KillTests(new SqliteDatabase());

public sealed class PostgresKillTests() : KillTests(new PostgresDatabase());

/// <summary>What is left when a process that saves is ended without warning.</summary>
public abstract class KillTests(TestDatabase database) : IDisposable
{
    public void Dispose()
    {
        database.Dispose();
        GC.SuppressFinalize(this);
    }

    [StoreFact]
    public async Task Nothing_acknowledged_is_lost_and_nothing_is_half_written()
    {
        Dictionary<string, long> acknowledged = [];
        // Each time the writer is ended at another moment.
        foreach (int saves in new[] { 5, 37, 80 })
        {
            using Process writer = Process.Start(new ProcessStartInfo(
                "dotnet", [Path.Combine(AppContext.BaseDirectory, "StoreLoad.dll"), "write", database.Connection])
            { RedirectStandardOutput = true })!;
            for (int i = 0; i < saves; i++)
                Note(await writer.StandardOutput.ReadLineAsync());
            writer.Kill();
            // What it had said before it ended was acknowledged too.
            while (await writer.StandardOutput.ReadLineAsync() is { } line)
                Note(line);
            await writer.WaitForExitAsync();
        }

        await using TrainingStore store = await TrainingStore.OpenAsync(database.Connection);
        foreach ((string code, long revision) in acknowledged)
        {
            StoredCourse stored = (await store.GetAsync(new(code)))!;
            Assert.InRange(stored.Revision, revision, long.MaxValue);
            Assert.Equal(Enumerable.Range(1, (int)stored.Revision).Select(i => (long)i), (await store.GetHistoryAsync(new(code))).Select(entry => entry.Number));
            Assert.Contains(code, (await store.FindAsync(new CourseQuery { Learner = stored.Course.Classes[0].Learners[0].Code })).Courses.Select(found => found.Course.Code.Value));
        }
        Assert.Equal(
            database.Query("SELECT code FROM training_courses ORDER BY code"),
            database.Query("SELECT code FROM training_keys WHERE kind = 3 GROUP BY code HAVING count(*) = 60 ORDER BY code"));
        Assert.Equal(["9"], database.Query("SELECT DISTINCT count(*) FROM training_bookings WHERE kind = 2 GROUP BY code"));
        if (database is SqliteDatabase)
            Assert.Equal(["ok"], database.Query("PRAGMA integrity_check"));

        void Note(string? line)
        {
            if (line?.Split(' ') is [var code, var revision] && long.TryParse(revision, out long number))
                acknowledged[code] = Math.Max(number, acknowledged.GetValueOrDefault(code));
        }
    }
}
