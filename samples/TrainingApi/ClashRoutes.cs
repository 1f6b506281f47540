using LacDuong.Training;
using LacDuong.Training.AspNetCore;
using LacDuong.Training.EntityFrameworkCore;

namespace TrainingApi;

/// <summary>Finds what a timetable would clash with.</summary>
internal static class ClashRoutes
{
    public static void MapClashes(this WebApplication app)
        => app.MapPost("/clashes", FindAsync).ProducesProblem(400).ProducesProblem(413).ProducesProblem(415)
        .WithSummary("Tells what the timetables of a document would clash with of what is booked. Nothing is saved.");

    private static async Task<ClashList> FindAsync(DocumentBody body, TrainingStore store, CancellationToken aborted)
    {
        List<FoundClash> clashes = [];
        foreach ((int place, Course course) in body.Document.Courses.Index())
        {
            TrainingDocument asked = body.Document with { Courses = [course] };
            foreach (StoredClash clash in await store.FindClashesAsync(asked, cancellationToken: aborted))
                clashes.Add(FoundClash.Of(clash, place));
        }
        return new ClashList(clashes);
    }
}
