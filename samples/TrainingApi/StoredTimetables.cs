using LacDuong.Training;
using LacDuong.Training.Calendar;
using LacDuong.Training.EntityFrameworkCore;

namespace TrainingApi;

/// <summary>The revisions of stored courses, as a calendar needs them.</summary>
internal static class StoredTimetables
{
    // A calendar goes back so far. It leaves out sessions that were removed before.
    private const int Revisions = 20;

    /// <summary>Gets the last revisions of a course.</summary>
    public static async Task<IReadOnlyList<TimetableRevision>> GetRevisionsAsync(
        this TrainingStore store, Code<Course> code, CancellationToken aborted)
    {
        List<TimetableRevision> revisions = [];
        foreach (StoredRevision revision in (await store.GetHistoryAsync(code, aborted)).TakeLast(Revisions))
        {
            StoredCourse? then = revision.Deleted ? null : await store.GetAsync(code, revision.Number, aborted);
            // A revision that deleted the course has an empty document.
            revisions.Add(new TimetableRevision(then?.Document ?? new TrainingDocument(), revision.SavedAt, (int)revision.Number));
        }
        return revisions;
    }

    /// <summary>Gets the last revisions of each course in which a lecturer has or had sessions.</summary>
    public static async Task<IReadOnlyList<IReadOnlyList<TimetableRevision>>> GetRevisionsAsync(
        this TrainingStore store, Code<Lecturer> lecturer, CancellationToken aborted)
        => await store.GetRevisionsAsync(await store.FindEverAsync(lecturer, aborted), aborted);

    /// <summary>Gets the last revisions of each course that has or had sessions in a room.</summary>
    public static async Task<IReadOnlyList<IReadOnlyList<TimetableRevision>>> GetRevisionsAsync(
        this TrainingStore store, Code<Room> room, CancellationToken aborted)
        => await store.GetRevisionsAsync(await store.FindEverAsync(room, aborted), aborted);

    private static async Task<IReadOnlyList<IReadOnlyList<TimetableRevision>>> GetRevisionsAsync(
        this TrainingStore store, IReadOnlyList<Code<Course>> courses, CancellationToken aborted)
    {
        List<IReadOnlyList<TimetableRevision>> documents = [];
        foreach (Code<Course> course in courses)
            documents.Add(await store.GetRevisionsAsync(course, aborted));
        return documents;
    }
}
