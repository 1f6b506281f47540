using LacDuong.Training;
using LacDuong.Training.AspNetCore;
using LacDuong.Training.EntityFrameworkCore;
using LacDuong.Training.Json;
using Microsoft.AspNetCore.Mvc;

namespace TrainingApi;

/// <summary>All courses at once, as JSON Lines.</summary>
internal static class LineRoutes
{
    private const int ErrorsTold = 100;

    public static void MapCourseLines(this WebApplication app)
    {
        app.MapGet("/courses.jsonl", ExportAsync).WithSummary("All courses, as JSON Lines").DisableRequestTimeout();
        app.MapPost("/courses.jsonl", ImportAsync).Produces<ImportResult>().ProducesProblem(400).ProducesProblem(413).ProducesProblem(415)
            .WithSummary("Saves courses, each as it comes")
            .WithDescription("A line that can't be read doesn't keep the others from being saved: the answer tells which it was.")
            .WithMetadata(new RequestSizeLimitAttribute(Limits.Lines)).DisableRequestTimeout();
    }

    // The first line has what all courses refer to, so the export goes through the courses twice.
    private static async Task<CourseLinesResult> ExportAsync(TrainingStore store, CancellationToken aborted)
    {
        HeaderMerge header = new();
        await foreach (StoredCourse stored in store.AllAsync(aborted))
            header.Add(stored.Document);
        return TrainingResults.CourseLines(header.Merged, store.AllAsync(aborted).Select(stored => stored.Course));
    }

    private static async Task<IResult> ImportAsync(
        CourseLinesBody body, HttpRequest request, TrainingStore store, CancellationToken aborted)
    {
        HeaderParts header = new(body.Lines.Header);
        LanguageTag language = request.GetReaderLanguage();
        int saved = 0;
        List<ReportEntry> errors = [];
        TrainingFormatException? first = null;
        await foreach (Course course in body.Lines.ReadCoursesAsync(Add, aborted))
        {
            await store.SaveAsync(header.DocumentOf(course), cancellationToken: aborted);
            saved++;
        }
        return first is null
            ? TypedResults.Ok(new ImportResult(saved))
            : TypedResults.Problem(
                first.Describe(language),
                statusCode: 400,
                extensions: new Dictionary<string, object?>(StringComparer.Ordinal)
                {
                    ["pointer"] = first.Path.ToString(),
                    ["line"] = first.Line,
                    ["column"] = first.Column,
                    ["saved"] = saved,
                    ["errors"] = errors.Select(error => new { error.Line, error.Column, Pointer = error.Path, Detail = error.Message }),
                });

        void Add(TrainingFormatException error)
        {
            first ??= error;
            if (errors.Count < ErrorsTold)
                errors.Add(ReportEntry.Create(error, language));
        }
    }
}
