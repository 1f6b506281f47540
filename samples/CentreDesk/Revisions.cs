using CentreDesk.Pages;
using LacDuong.Training;
using LacDuong.Training.EntityFrameworkCore;
using NodaTime;

namespace CentreDesk;

/// <summary>Which revision was before which, and earlier ones saved again.</summary>
internal static class Revisions
{
    public static void MapRevisions(this WebApplication app)
    {
        app.MapPage<RevisionsPage>("/courses/{code}/revisions");
        app.MapEdit<RevisionsPage>(
            "/courses/{code}/revisions/restore", RestoreAsync, (route, _) => $"/courses/{route["code"]}/revisions?of=last");
    }

    /// <summary>The revision before this one, or null if it's the first, or if the course was deleted before it.</summary>
    public static async Task<StoredCourse?> GetPreviousAsync(
        this TrainingStore store, StoredCourse stored, CancellationToken aborted = default)
    {
        IReadOnlyList<StoredRevision> history = await store.GetHistoryAsync(stored.Course.Code, aborted);
        StoredRevision? previous = history.LastOrDefault(revision => revision.Number < stored.Revision);
        return previous is { Deleted: false } ? await store.GetAsync(stored.Course.Code, previous.Number, aborted) : null;
    }

    /// <summary>The revision that a clerk saw before she typed: the stored one, unless another was saved since.</summary>
    public static async Task<StoredCourse> GetSeenAsync(this TrainingStore store, StoredCourse stored, Typed typed)
        => long.TryParse(typed[Edits.Seen], out long seen) ? await store.GetAsync(stored.Course.Code, seen) ?? stored : stored;

    /// <summary>When a revision was saved, and by whom.</summary>
    public static string Describe(Instant savedAt, string? savedBy, TrainingDocument document, Reader reader)
    {
        LocalDateTime local = Days.LocalOf(savedAt, document);
        string time = FormattableString.Invariant($"{local.TimeOfDay:HH:mm}");
        string day = LacDuong.Training.Wording.DateWording.Get(reader.Language).Write(local.Date);
        return $"{time}, {day}, {savedBy ?? reader.Say("không ghi tên", "no name given")}";
    }

    private static async Task<TrainingDocument> RestoreAsync(
        StoredCourse stored, Typed typed, RouteValueDictionary route, TrainingStore store)
    {
        if (long.TryParse(typed["restore"], out long number) && await store.GetAsync(stored.Course.Code, number) is { } earlier)
            return earlier.Document;
        typed.Refuse("restore", "Không có bản này.", "There's no such revision.");
        return stored.Document;
    }
}
