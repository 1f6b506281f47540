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
        app.MapGet("/rooms/{code}/calendar.ics", OfRoomAsync).Produces<string>(200, ContentType).ProducesProblem(400)
            .ProducesProblem(404)
            .WithSummary("The sessions in a room, of all courses");
    }

    private static async Task<IResult> OfCourseAsync(
        Code<Course> code, Code<TrainingClass>? @class, HttpRequest request, TrainingStore store, CancellationToken aborted)
    {
        if (await store.GetAsync(code, aborted) is not StoredCourse stored
            || (@class is not null && stored.Course.Classes.Find(@class) is null))
            return CourseRoutes.NotFound();
        CalendarFeed feed = new() { Course = code, Class = @class, Language = request.GetReaderLanguage() };
        return Calendar(request, TimetableCalendar.Write(await store.GetRevisionsAsync(code, aborted), feed));
    }

    private static async Task<IResult> OfLecturerAsync(
        Code<Lecturer> code, HttpRequest request, TrainingStore store, CancellationToken aborted)
        => OfAll(request, await store.GetRevisionsAsync(code, aborted), new CalendarFeed { Lecturer = code });

    private static async Task<IResult> OfRoomAsync(Code<Room> code, HttpRequest request, TrainingStore store, CancellationToken aborted)
        => OfAll(request, await store.GetRevisionsAsync(code, aborted), new CalendarFeed { Room = code });

    private static IResult OfAll(HttpRequest request, IReadOnlyList<IReadOnlyList<TimetableRevision>> documents, CalendarFeed feed)
        => documents.Count == 0
            ? CourseRoutes.NotFound()
            : Calendar(request, TimetableCalendar.WriteAll(documents, feed with { Language = request.GetReaderLanguage() }));

    private static FileContentHttpResult Calendar(HttpRequest request, string calendar)
    {
        request.HttpContext.Response.Headers.Append("Vary", "Accept-Language");
        return TypedResults.Bytes(Encoding.UTF8.GetBytes(calendar), $"{ContentType}; charset=utf-8");
    }
}
