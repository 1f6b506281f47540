using LacDuong.Training.EntityFrameworkCore;

namespace CentreDesk;

/// <summary>Which revision was before which.</summary>
internal static class Revisions
{
    /// <summary>The revision before this one, or null if it's the first, or if the course was deleted before it.</summary>
    public static async Task<StoredCourse?> GetPreviousAsync(this TrainingStore store, StoredCourse stored, CancellationToken aborted = default)
    {
        IReadOnlyList<StoredRevision> history = await store.GetHistoryAsync(stored.Course.Code, aborted);
        StoredRevision? previous = history.LastOrDefault(revision => revision.Number < stored.Revision);
        return previous is { Deleted: false } ? await store.GetAsync(stored.Course.Code, previous.Number, aborted) : null;
    }
}
