using System.Text;
using LacDuong.Training;
using LacDuong.Training.AspNetCore;
using LacDuong.Training.EntityFrameworkCore;
using LacDuong.Training.Json;
using LacDuong.Training.Validation;
using Microsoft.AspNetCore.Http.HttpResults;

namespace TrainingApi;

/// <summary>Courses by their codes, and searches among them.</summary>
internal static class CourseRoutes
{
    public static void MapCourses(this WebApplication app)
    {
        app.MapGet("/courses", FindAsync).ProducesProblem(400)
            .WithSummary("Finds courses: of a unit, a topic, a lecturer, on some days, by words of their texts");
        app.MapGet("/courses/{code}", GetAsync).Produces<TrainingDocument>().Produces(304).ProducesProblem(400).ProducesProblem(404)
            .WithSummary("Gets a course, as a training document of one course");
        app.MapPut("/courses/{code}", PutAsync).Produces<ReportContent>(201).ProducesProblem(400).ProducesProblem(412).ProducesProblem(413)
            .ProducesProblem(415)
            .WithSummary("Saves a course, and tells what validation finds")
            .WithDescription("Send the ETag that you have in If-Match, so that you don't undo what somebody else saved, "
                + "or If-None-Match: * for a new course.");
        app.MapDelete("/courses/{code}", DeleteAsync).Produces(204).ProducesProblem(400).ProducesProblem(404).ProducesProblem(412)
            .WithSummary("Deletes a course");
        app.MapGet("/courses/{code}/findings", FindingsAsync).Produces<ReportContent>().ProducesProblem(400).ProducesProblem(404)
            .WithSummary("Tells what validation finds in a course");
    }

    private static async Task<Results<Ok<CourseList>, ProblemHttpResult>> FindAsync(
        Code<Unit>? unit,
        DateRange? during,
        TopicReference? topic,
        Code<Lecturer>? lecturer,
        string? q,
        Code<Course>? after,
        int? limit,
        HttpRequest request,
        TrainingStore store,
        CancellationToken aborted)
    {
        if (limit is < 1 or > CourseQuery.MaximumLimit)
            return Problem(request, 400, "limit: Cần một số từ 1 đến 1000.", "limit: A number from 1 to 1000 is needed.");
        CourseQuery query
            = new() { Unit = unit, During = during, Topic = topic, Lecturer = lecturer, Text = q, After = after, Limit = limit ?? 100 };
        CoursePage page = await store.FindAsync(query, aborted);
        return TypedResults.Ok(new CourseList([.. page.Courses.Select(CourseSummary.Of)], page.Next));
    }

    private static async Task<IResult> GetAsync(Code<Course> code, TrainingStore store, CancellationToken aborted)
        => await store.GetAsync(code, aborted) is StoredCourse stored
            ? TypedResults.Bytes(
                Encoding.UTF8.GetBytes(TrainingJson.Write(stored.Document)),
                "application/json; charset=utf-8",
                lastModified: stored.SavedAt.ToDateTimeOffset(),
                entityTag: Preconditions.TagOf(stored))
            : NotFound();

    private static async Task<IResult> PutAsync(
        Code<Course> code, DocumentBody body, TrainingStore store, HttpRequest request, HttpResponse response, CancellationToken aborted)
    {
        if (body.Document.Courses is not [Course course])
            return Problem(request, 400, "Cần một văn bản có đúng một khóa.", "A document of exactly one course is needed.", "/courses");
        if (course.Code != code)
        {
            return Problem(
                request,
                400,
                $"Mã của khóa phải là {code}, như trong địa chỉ.",
                $"The code of the course must be {code}, as in the address.",
                "/courses/0/code");
        }

        // A request that lacks a condition saves over any revision. The history keeps the earlier ones.
        Preconditions conditions = new(request);
        while (true)
        {
            StoredCourse? current = await store.GetAsync(code, aborted);
            if (!conditions.Hold(current))
                return NotAsExpected(request);
            try
            {
                StoredCourse saved = await store.SaveAsync(
                    body.Document, conditions.AreThere ? current?.Revision ?? 0 : null, cancellationToken: aborted);
                response.GetTypedHeaders().ETag = Preconditions.TagOf(saved);
                response.GetTypedHeaders().LastModified = saved.SavedAt.ToDateTimeOffset();
                if (current is null)
                    response.Headers.Location = $"/courses/{code}";
                return TrainingResults.Report(TrainingValidator.Default.Validate(body.Document), current is null ? 201 : 200);
            }
            catch (StoreConflictException)
            {
                // Somebody else was faster. The conditions decide whether that matters.
            }
        }
    }

    private static async Task<IResult> DeleteAsync(Code<Course> code, TrainingStore store, HttpRequest request, CancellationToken aborted)
    {
        Preconditions conditions = new(request);
        while (true)
        {
            StoredCourse? current = await store.GetAsync(code, aborted);
            if (current is null && !conditions.AreThere)
                return NotFound();
            if (!conditions.Hold(current))
                return NotAsExpected(request);
            try
            {
                return await store.DeleteAsync(code, conditions.AreThere ? current?.Revision : null, cancellationToken: aborted)
                    ? TypedResults.NoContent()
                    : NotFound();
            }
            catch (StoreConflictException)
            {
                // The same as when saving.
            }
        }
    }

    private static async Task<IResult> FindingsAsync(Code<Course> code, TrainingStore store, CancellationToken aborted)
        => await store.GetAsync(code, aborted) is StoredCourse stored
            ? TrainingResults.Report(TrainingValidator.Default.Validate(stored.Document))
            : NotFound();

    public static ProblemHttpResult NotFound() => TypedResults.Problem(statusCode: 404);

    private static ProblemHttpResult NotAsExpected(HttpRequest request) => Problem(
        request,
        412,
        "Khóa không còn như If-Match hoặc If-None-Match nói: đã có người khác lưu hoặc xóa.",
        "The course isn't as If-Match or If-None-Match says: somebody else has saved or deleted it.");

    public static ProblemHttpResult Problem(HttpRequest request, int status, string vietnamese, string english, string? pointer = null)
        => TypedResults.Problem(
        request.GetReaderLanguage().IsOf(LanguageTag.English) ? english : vietnamese,
        statusCode: status,
        extensions: pointer is null ? [] : [KeyValuePair.Create("pointer", (object?)pointer)]);
}
