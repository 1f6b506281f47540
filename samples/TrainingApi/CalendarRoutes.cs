using System.Text;
using LacDuong.Training;
using LacDuong.Training.AspNetCore;
using LacDuong.Training.Calendar;
using LacDuong.Training.EntityFrameworkCore;
using Microsoft.AspNetCore.Http.HttpResults;

namespace TrainingApi;

/// <summary>Timetables for the calendars of phones and Outlook, with the changes since earlier revisions.</summary>
internal static class CalendarRoutes
{
    private const string ContentType = "text/calendar";

    public static void MapCalendars(this WebApplication app)
    {
        app.MapGet("/courses/{code}/calendar.ics", OfCourseAsync).Produces<string>(200, ContentType).ProducesProblem(400)
            .ProducesProblem(404)
            .WithSummary("The timetable of a course, or of one of its classes");
        app.MapGet("/lecturers/{code}/calendar.ics", OfLecturerAsync).Produces<string>(200, ContentType).ProducesProblem(400)
            .ProducesProblem(404)
            .WithSummary("The sessions of a lecturer in all courses");
    }

    private static async Task<IResult> OfCourseAsync(
        Code<Course> code, Code<TrainingClass>? @class, HttpRequest request, TrainingStore store, CancellationToken aborted)
    {
        if (await store.GetAsync(code, aborted) is not StoredCourse stored
            || (@class is not null && stored.Course.Classes.Find(@class) is null))
            return CourseRoutes.NotFound();
        CalendarFeed feed = new() { Course = code, Class = @class, Language = request.GetReaderLanguage() };
        return Calendar(request, TimetableCalendar.Write(await RevisionsAsync(stored, store, aborted), feed));
    }

    private static async Task<IResult> OfLecturerAsync(
        Code<Lecturer> code, HttpRequest request, TrainingStore store, CancellationToken aborted)
    {
        List<IReadOnlyList<TimetableRevision>> documents = [];
        CoursePage page = new([], null);
        do
        {
            page = await store.FindAsync(new CourseQuery { Lecturer = code, After = page.Next, Limit = CourseQuery.MaximumLimit }, aborted);
            foreach (StoredCourse stored in page.Courses)
                documents.Add(await RevisionsAsync(stored, store, aborted));
        }
        while (page.Next is not null);
        return documents.Count == 0
            ? CourseRoutes.NotFound()
            : Calendar(request, TimetableCalendar.WriteAll(
                documents, new CalendarFeed { Lecturer = code, Language = request.GetReaderLanguage() }));
    }

    private static async Task<IReadOnlyList<TimetableRevision>> RevisionsAsync(
        StoredCourse stored, TrainingStore store, CancellationToken aborted)
    {
        List<TimetableRevision> revisions = [];
        IEnumerable<StoredRevision> earlier = (await store.GetHistoryAsync(stored.Course.Code, aborted))
            .Where(revision => revision.Number < stored.Revision);
        foreach (StoredRevision revision in earlier.TakeLast(Limits.Revisions - 1))
        {
            StoredCourse? then = revision.Deleted ? null : await store.GetAsync(stored.Course.Code, revision.Number, aborted);
            // A revision that deleted the course has an empty document.
            revisions.Add(new TimetableRevision(then?.Document ?? new TrainingDocument(), revision.SavedAt, (int)revision.Number));
        }
        revisions.Add(new TimetableRevision(stored.Document, stored.SavedAt, (int)stored.Revision));
        return revisions;
    }

    private static FileContentHttpResult Calendar(HttpRequest request, string calendar)
    {
        request.HttpContext.Response.Headers.Append("Vary", "Accept-Language");
        return TypedResults.Bytes(Encoding.UTF8.GetBytes(calendar), $"{ContentType}; charset=utf-8");
    }
}
