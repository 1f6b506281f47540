using System.Text;
using LacDuong.Training;
using LacDuong.Training.Calendar;
using LacDuong.Training.EntityFrameworkCore;
using TrainingApi;

namespace CentreDesk;

/// <summary>Timetables for the calendars of phones, with what changed since the earlier revisions.</summary>
internal static class CalendarRoutes
{
    public static void MapCalendars(this WebApplication app)
    {
        app.MapGet("/courses/{code}/calendar.ics", OfCourseAsync);
        app.MapGet("/courses/{code}/classes/{class}/calendar.ics", OfCourseAsync);
        app.MapGet("/lecturers/{lecturer}/calendar.ics", OfLecturerAsync);
        app.MapGet("/rooms/{room}/calendar.ics", OfRoomAsync);
    }

    private static async Task<IResult> OfCourseAsync(
        Code<Course> code, Code<TrainingClass>? @class, TrainingStore store, Reader reader, CancellationToken aborted)
    {
        if (await store.GetAsync(code, aborted) is not { } stored || (@class is not null && stored.Course.Classes.Find(@class) is null))
            return Page.NotFound();
        CalendarFeed feed = new() { Course = code, Class = @class, Language = reader.Language };
        return Calendar(TimetableCalendar.Write(await store.GetRevisionsAsync(code, aborted), feed));
    }

    private static async Task<IResult> OfLecturerAsync(
        Code<Lecturer> lecturer, TrainingStore store, Reader reader, CancellationToken aborted)
        => OfAll(await store.GetRevisionsAsync(lecturer, aborted), new CalendarFeed { Lecturer = lecturer, Language = reader.Language });

    private static async Task<IResult> OfRoomAsync(Code<Room> room, TrainingStore store, Reader reader, CancellationToken aborted)
        => OfAll(await store.GetRevisionsAsync(room, aborted), new CalendarFeed { Room = room, Language = reader.Language });

    private static IResult OfAll(IReadOnlyList<IReadOnlyList<TimetableRevision>> documents, CalendarFeed feed)
        => documents.Count == 0 ? Page.NotFound() : Calendar(TimetableCalendar.WriteAll(documents, feed));

    private static IResult Calendar(string calendar)
        => Results.Bytes(Encoding.UTF8.GetBytes(calendar), "text/calendar; charset=utf-8");
}
