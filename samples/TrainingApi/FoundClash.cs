using LacDuong.Training;
using LacDuong.Training.EntityFrameworkCore;

namespace TrainingApi;

/// <summary>A session of the document, and a booked session that holds a lecturer, a room or learners at the same time.</summary>
/// <param name="Kind">The resource that both hold: <c>lecturer</c>, <c>room</c> or <c>learners</c>.</param>
/// <param name="Path">The path of the session in the document.</param>
/// <param name="Course">The course of the booked session.</param>
/// <param name="Class">Its class.</param>
/// <param name="Session">The booked session.</param>
/// <param name="Lecturer">The lecturer whom both hold.</param>
/// <param name="Room">The room that both hold.</param>
/// <param name="Learners">The codes of the learners whom both hold.</param>
/// <param name="Date">The day.</param>
/// <param name="Time">The time that both hold it.</param>
internal sealed record FoundClash(
    string Kind,
    DocumentPath Path,
    Code<Course> Course,
    Code<TrainingClass> Class,
    Code<Session> Session,
    Code<Lecturer>? Lecturer,
    Code<Room>? Room,
    ValueList<Code<Learner>> Learners,
    DateRange Date,
    TimeRange Time)
{
    public static FoundClash Of(StoredClash clash, int course) => new(
        clash.Kind.ToString().ToLowerInvariant(),
        DocumentPath<TrainingDocument>.Root.Courses[course].Classes[clash.Path.IndexIn("classes")!.Value]
            .Timetable.Sessions[clash.Path.IndexIn("sessions")!.Value],
        clash.Course,
        clash.Class,
        clash.Session,
        clash.Lecturer,
        clash.Room,
        clash.Learners,
        new DateRange(clash.Date),
        new TimeRange(clash.Start, clash.End));
}
