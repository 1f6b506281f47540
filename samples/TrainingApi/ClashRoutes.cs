using LacDuong.Training;
using LacDuong.Training.AspNetCore;
using LacDuong.Training.EntityFrameworkCore;
using LacDuong.Training.Scheduling;

namespace TrainingApi;

/// <summary>What a timetable would clash with of what is booked.</summary>
internal static class ClashRoutes
{
    public static void MapClashes(this WebApplication app) => app.MapPost("/clashes", FindAsync).ProducesProblem(400).ProducesProblem(413).ProducesProblem(415)
        .WithSummary("Tells what the timetables of a document would clash with of what is booked. Nothing is saved.");

    private static async Task<ClashList> FindAsync(DocumentBody body, TrainingStore store, CancellationToken aborted)
    {
        List<FoundClash> clashes = [];
        foreach ((int place, Course course) in body.Document.Courses.Index())
        {
            foreach (StoredClash clash in await store.FindClashesAsync(body.Document with { Courses = [course] }, cancellationToken: aborted))
                clashes.Add(FoundClash.Of(clash, place));
        }
        return new ClashList(clashes);
    }
}

/// <summary>The clashes of a document.</summary>
internal sealed record ClashList(IReadOnlyList<FoundClash> Clashes);

/// <summary>A session of the document, and a booked session that holds a lecturer, a room or learners at the same time.</summary>
/// <param name="Kind">What both hold: <c>lecturer</c>, <c>room</c> or <c>learners</c>.</param>
/// <param name="Path">Where the session stands in the document.</param>
/// <param name="Course">The course of the booked session.</param>
/// <param name="Class">Its class.</param>
/// <param name="Session">The booked session.</param>
/// <param name="Lecturer">The lecturer whom both hold.</param>
/// <param name="Room">The room that both hold.</param>
/// <param name="Learners">The codes of the learners whom both hold.</param>
/// <param name="Date">The day.</param>
/// <param name="Time">From when to when both hold it.</param>
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
        DocumentPath.Parse(FormattableString.Invariant(
            $"/courses/{course}/classes/{clash.Place.Class}/timetable/sessions/{clash.Place.Session}")),
        clash.Course,
        clash.Class,
        clash.Session,
        clash.Lecturer,
        clash.Room,
        clash.Learners,
        new DateRange(clash.Date),
        new TimeRange(clash.Start, clash.End));
}
