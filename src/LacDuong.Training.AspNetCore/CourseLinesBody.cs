using System.Reflection;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LacDuong.Training.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;

namespace LacDuong.Training.AspNetCore;

/// <summary>Binds a body of JSON Lines to a parameter of a minimal API. It reads the first line at once, and each course as you ask for it.
/// In OpenAPI the type describes JSON Lines, in requests and in answers.</summary>
/// <param name="lines">The lines, of which the first is read.</param>
/// <remarks>
/// The longest line bounds the memory. The server's limit for the whole body applies: 30 MB unless you set another.
/// <c>RequestSizeLimitAttribute</c> sets the limit of one endpoint.
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

    // Clients use all of these content types, though IANA has yet to register one.
    private static readonly string[] s_contentTypes =
    [
        ContentType, "application/x-ndjson", "application/ndjson",
        "application/jsonlines", "application/x-jsonlines", "application/json-lines",
    ];

    /// <summary>The lines: the header, then for each line its course or the error that prevents reading it.</summary>
    [JsonIgnore]
    public TrainingJsonLines Lines { get; } = Guard.Against.Null(lines);

    /// <summary>Reads the courses one by one.</summary>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="TrainingFormatException">The enumeration reached a line that isn't a course.</exception>
    public IAsyncEnumerable<Course> CoursesAsync(CancellationToken cancellationToken = default)
        => Lines.ReadCoursesAsync(cancellationToken: cancellationToken);

    /// <summary>Reads the first line of a request's body. The framework calls it.</summary>
    /// <param name="context">The request and its response.</param>
    /// <param name="parameter">The parameter that takes the body.</param>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is null.</exception>
    /// <exception cref="TrainingFormatException">The first line is something other than a training document with an empty list of
    /// courses.</exception>
    public static async ValueTask<CourseLinesBody?> BindAsync(HttpContext context, ParameterInfo parameter)
    {
        Guard.Against.Null(context);
        TrainingJsonLines lines = await TrainingJsonLines.ReadAsync(context.Request.Body, context.RequestAborted).ConfigureAwait(false);
        context.Response.RegisterForDispose(lines);
        return lines.HeaderError is null ? new CourseLinesBody(lines) : throw lines.HeaderError;
    }

    /// <inheritdoc/>
    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder)
        => Guard.Against.Null(builder).Metadata.Add(new AcceptsMetadata(s_contentTypes, typeof(CourseLinesBody)));
}
