using System.Reflection;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LacDuong.Training.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;

namespace LacDuong.Training.AspNetCore;

/// <summary>A body of JSON Lines, as a parameter of a minimal API: the first line is read, and the courses as you ask for them. In OpenAPI
/// it stands for JSON Lines, also in an answer.</summary>
/// <param name="lines">The lines.</param>
/// <remarks>
/// Memory is bounded by the longest line. The server's limit of the whole body holds (30 MB unless you set another):
/// <c>RequestSizeLimitAttribute</c> sets that of one endpoint.
/// </remarks>
/// <example><code>
/// app.MapPost("/courses.jsonl", async (CourseLinesBody body, CancellationToken aborted) =>
/// {
///     await foreach (Course course in body.CoursesAsync(aborted))
///         Import(course);
/// });
/// </code></example>
public sealed class CourseLinesBody(TrainingJsonLines lines) : IBindableFromHttpContext<CourseLinesBody>, IEndpointParameterMetadataProvider
{
    /// <summary>The content type of JSON Lines, as <see cref="TrainingResults.CourseLines"/> sends it.</summary>
    public const string ContentType = "application/jsonl";

    // None is registered, and each of these is in use.
    private static readonly string[] s_contentTypes =
    [
        ContentType, "application/x-ndjson", "application/ndjson",
        "application/jsonlines", "application/x-jsonlines", "application/json-lines",
    ];

    /// <summary>The lines: the header, and courses or why they can't be read.</summary>
    [JsonIgnore]
    public TrainingJsonLines Lines { get; } = Guard.Against.Null(lines);

    /// <summary>The courses, each as it comes.</summary>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="TrainingFormatException">The enumeration came to a line that isn't a course.</exception>
    public IAsyncEnumerable<Course> CoursesAsync(CancellationToken cancellationToken = default)
        => Lines.LinesAsync(cancellationToken).Select(line => line.Course ?? throw line.Error!);

    /// <summary>Reads the first line of the body of a request.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is null.</exception>
    /// <exception cref="TrainingFormatException">The first line isn't a training document without courses.</exception>
    public static async ValueTask<CourseLinesBody?> BindAsync(HttpContext context, ParameterInfo parameter)
    {
        Guard.Against.Null(context);
        TrainingJsonLines lines = await TrainingJsonLines.ReadAsync(context.Request.Body, context.RequestAborted).ConfigureAwait(false);
        context.Response.RegisterForDispose(lines);
        return lines.HeaderError is null ? new CourseLinesBody(lines) : throw lines.HeaderError;
    }

    /// <summary>Tells the endpoint which bodies it accepts.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder)
        => Guard.Against.Null(builder).Metadata.Add(new AcceptsMetadata(s_contentTypes, typeof(CourseLinesBody)));
}
