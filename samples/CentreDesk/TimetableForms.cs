using CentreDesk.Pages;
using LacDuong.Training;
using LacDuong.Training.EntityFrameworkCore;
using LacDuong.Training.Scheduling;

namespace CentreDesk;

/// <summary>The pages and forms of the timetable.</summary>
internal static class TimetableForms
{
    private const string OfClass = "/courses/{code}/timetable/{class}";

    public static void MapTimetable(this WebApplication app)
    {
        app.MapPage<TimetablePage>("/courses/{code}/timetable");
        app.MapPage<TimetablePage>(OfClass);
        app.MapEdit<TimetablePage>(OfClass + "/move", Move, (route, typed) => AddressOf(route, typed["move"]?.Split(' ')[0]));
        app.MapEdit<TimetablePage>(OfClass + "/undo", UndoAsync, (route, _) => AddressOf(route));
        app.MapPage<SessionPage>(OfClass + "/add");
        app.MapEdit<SessionPage>(OfClass + "/add", SaveAsync, (route, _) => AddressOf(route) + "?added=1");
        app.MapPage<SessionPage>(OfClass + "/sessions/{session}");
        app.MapEdit<SessionPage>(OfClass + "/sessions/{session}", SaveAsync, (route, _) => AddressOf(route, (string?)route["session"]));
        app.MapEdit<SessionPage>(OfClass + "/sessions/{session}/remove", Remove, (route, _) => AddressOf(route));
        app.MapPage<DraftPage>(OfClass + "/draft");
        app.MapEdit<DraftPage>(OfClass + "/draft", DraftAsync, (route, _) => AddressOf(route));
    }

    /// <summary>The address of a class's timetable; with a session, of its week, with the session in focus.</summary>
    public static string AddressOf(RouteValueDictionary route, string? session = null)
        => $"/courses/{route["code"]}/timetable/{route["class"]}" + (session is null ? "" : $"?at={session}#session-{session}");

    private static TrainingDocument Move(TrainingDocument document, Typed typed, RouteValueDictionary route)
    {
        Course course = document.Courses[0];
        if (course.Find((string?)route["class"]) is not { } item || typed["move"]?.Split(' ') is not [var code, var to]
            || item.Find(code) is not { } session || new HalfDays(course, item).Find(session, to) is not var (date, part))
        {
            typed.Refuse("move", "Lịch không còn buổi học này.", "The timetable doesn't have this session any more.");
            return document;
        }
        return document.WithCourse(course.Code, revised => revised.WithClass(
            item.Code, old => old.WithSession(session.Code, one => HalfDays.Move(one, date, part, course.Bells))));
    }

    private static async Task<TrainingDocument> UndoAsync(StoredCourse stored, Typed typed, RouteValueDictionary route, TrainingStore store)
    {
        if (Undo(stored.Document, (await store.GetPreviousAsync(stored))?.Document, (string?)route["class"]) is { } undone)
            return undone;
        typed.Refuse("undo", "Lần lưu trước có cùng lịch này.", "The revision before has the same timetable.");
        return stored.Document;
    }

    /// <summary>The document with the timetable that the class had before; null if it had the same, or there's none before.</summary>
    public static TrainingDocument? Undo(TrainingDocument document, TrainingDocument? previous, string? code)
    {
        Course course = document.Courses[0];
        return course.Find(code) is { } item && previous?.Courses[0].Find(code) is { } before && before.Timetable != item.Timetable
            ? document.WithCourse(course.Code, now => now.WithClass(item.Code, old => old with { Timetable = before.Timetable }))
            : null;
    }

    private static async Task<TrainingDocument> DraftAsync(
        StoredCourse stored, Typed typed, RouteValueDictionary route, TrainingStore store)
    {
        if (stored.Course.Find((string?)route["class"]) is not { } item)
        {
            typed.Refuse("draft", "Khoá không còn lớp này.", "The course doesn't have this class any more.");
            return stored.Document;
        }
        TimetableDraft draft = await DraftForm.CreateAsync(stored, item, field => typed[field], store);
        return stored.Document.WithCourse(
            stored.Course.Code, course => course.WithClass(item.Code, old => old with { Timetable = draft.Timetable }));
    }

    private static async Task<TrainingDocument> SaveAsync(StoredCourse stored, Typed typed, RouteValueDictionary route, TrainingStore store)
    {
        TrainingDocument document = stored.Document;
        TrainingClass? item = document.Courses[0].Find((string?)route["class"]);
        Session? old = item?.Find((string?)route["session"]);
        if (item is not null && (old is not null || route["session"] is null))
        {
            StoredCourse seen = await store.GetSeenAsync(stored, typed);
            return SessionForm.Read(document, item.Code, old, seen.Course.FindSession(route) ?? old, typed);
        }
        typed.Refuse("activity", "Lịch không còn buổi học này.", "The timetable doesn't have this session any more.");
        return document;
    }

    private static TrainingDocument Remove(TrainingDocument document, Typed typed, RouteValueDictionary route)
    {
        Course course = document.Courses[0];
        // A session that somebody else has removed is gone as well.
        if (course.Find((string?)route["class"]) is not { } item || item.Find((string?)route["session"]) is not { } session)
            return document;
        return document.WithCourse(course.Code, revised => revised.WithClass(item.Code, old => old with
        {
            Timetable = new Timetable { Sessions = old.Timetable!.Sessions.Where(other => other.Code != session.Code).ToValueList() },
        }));
    }
}
