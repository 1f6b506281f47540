using System.Text;
using LacDuong.Training;
using LacDuong.Training.Calendar;
using LacDuong.Training.EntityFrameworkCore;

namespace CentreDesk;

/// <summary>Timetables for the calendars of phones, with what changed since the earlier revisions.</summary>
internal static class CalendarRoutes
{
    /// <summary>How many revisions tell what changed.</summary>
    private const int Revisions = 20;

    public static void MapCalendars(this WebApplication app)
    {
        app.MapGet("/courses/{code}/calendar.ics", OfCourseAsync);
        app.MapGet("/courses/{code}/classes/{class}/calendar.ics", OfCourseAsync);
        app.MapGet("/lecturers/{lecturer}/calendar.ics", OfLecturerAsync);
    }

    private static async Task<IResult> OfCourseAsync(
        Code<Course> code, Code<TrainingClass>? @class, TrainingStore store, Reader reader, CancellationToken aborted)
    {
        if (await store.GetAsync(code, aborted) is not { } stored || (@class is not null && stored.Course.Classes.Find(@class) is null))
            return Page.NotFound();
        CalendarFeed feed = new() { Course = code, Class = @class, Language = reader.Language };
        return Calendar(TimetableCalendar.Write(await RevisionsAsync(stored, store, aborted), feed));
    }

    private static async Task<IResult> OfLecturerAsync(
        Code<Lecturer> lecturer, TrainingStore store, Reader reader, CancellationToken aborted)
    {
        List<IReadOnlyList<TimetableRevision>> documents = [];
        CoursePage page = new([], null);
        do
        {
            page = await store.FindAsync(new CourseQuery { Lecturer = lecturer, After = page.Next }, aborted);
            foreach (StoredCourse stored in page.Courses)
                documents.Add(await RevisionsAsync(stored, store, aborted));
        }
        while (page.Next is not null);
        return documents.Count == 0 ? Page.NotFound()
            : Calendar(TimetableCalendar.WriteAll(documents, new CalendarFeed { Lecturer = lecturer, Language = reader.Language }));
    }

    private static async Task<IReadOnlyList<TimetableRevision>> RevisionsAsync(
        StoredCourse stored, TrainingStore store, CancellationToken aborted)
    {
        List<TimetableRevision> revisions = [];
        IEnumerable<StoredRevision> earlier
            = (await store.GetHistoryAsync(stored.Course.Code, aborted)).Where(revision => revision.Number < stored.Revision);
        foreach (StoredRevision revision in earlier.TakeLast(Revisions - 1))
        {
            StoredCourse? then = revision.Deleted ? null : await store.GetAsync(stored.Course.Code, revision.Number, aborted);
            // A course that was deleted meanwhile had no sessions.
            revisions.Add(new TimetableRevision(then?.Document ?? new TrainingDocument(), revision.SavedAt, (int)revision.Number));
        }
        revisions.Add(new TimetableRevision(stored.Document, stored.SavedAt, (int)stored.Revision));
        return revisions;
    }

    private static IResult Calendar(string calendar)
        => Results.Bytes(Encoding.UTF8.GetBytes(calendar), "text/calendar; charset=utf-8");
}
