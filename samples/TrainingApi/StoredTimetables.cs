using LacDuong.Training;
using LacDuong.Training.Calendar;
using LacDuong.Training.EntityFrameworkCore;

namespace TrainingApi;

/// <summary>The revisions of stored courses, as a calendar needs them.</summary>
internal static class StoredTimetables
{
    // A calendar goes back so far. It leaves out sessions that were removed before.
    private const int Revisions = 20;

    /// <summary>Gets the last revisions of a course, up to the one given.</summary>
    public static async Task<IReadOnlyList<TimetableRevision>> GetRevisionsAsync(
        this TrainingStore store, StoredCourse stored, CancellationToken aborted)
    {
        List<TimetableRevision> revisions = [];
        IEnumerable<StoredRevision> earlier = (await store.GetHistoryAsync(stored.Course.Code, aborted))
            .Where(revision => revision.Number < stored.Revision);
        foreach (StoredRevision revision in earlier.TakeLast(Revisions - 1))
        {
            StoredCourse? then = revision.Deleted ? null : await store.GetAsync(stored.Course.Code, revision.Number, aborted);
            // A revision that deleted the course has an empty document.
            revisions.Add(new TimetableRevision(then?.Document ?? new TrainingDocument(), revision.SavedAt, (int)revision.Number));
        }
        revisions.Add(new TimetableRevision(stored.Document, stored.SavedAt, (int)stored.Revision));
        return revisions;
    }

    /// <summary>Gets the last revisions of each course of a lecturer.</summary>
    public static async Task<IReadOnlyList<IReadOnlyList<TimetableRevision>>> GetRevisionsAsync(
        this TrainingStore store, Code<Lecturer> lecturer, CancellationToken aborted)
    {
        List<IReadOnlyList<TimetableRevision>> documents = [];
        CoursePage page = new([], null);
        do
        {
            page = await store.FindAsync(
                new CourseQuery { Lecturer = lecturer, After = page.Next, Limit = CourseQuery.MaximumLimit }, aborted);
            foreach (StoredCourse stored in page.Courses)
                documents.Add(await store.GetRevisionsAsync(stored, aborted));
        }
        while (page.Next is not null);
        return documents;
    }
}
