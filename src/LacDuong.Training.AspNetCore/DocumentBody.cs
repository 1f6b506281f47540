using System.Reflection;
using Ardalis.GuardClauses;
using LacDuong.Training.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;

namespace LacDuong.Training.AspNetCore;

/// <summary>
/// A body that is a training document, as a parameter of a minimal API. What's wrong with it is told with line and column, which a
/// parameter of the type
/// <see cref="TrainingDocument"/> itself can't know.
/// </summary>
/// <param name="document">The document.</param>
/// <example><code>
/// app.MapPut("/documents", (DocumentBody body) => body.Document.Courses.Count);
/// </code></example>
public sealed class DocumentBody(TrainingDocument document) : IBindableFromHttpContext<DocumentBody>, IEndpointParameterMetadataProvider
{
    /// <summary>The document.</summary>
    public TrainingDocument Document { get; } = Guard.Against.Null(document);

    /// <summary>Reads the body of a request, as <c>application/json</c>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is null.</exception>
    /// <exception cref="TrainingFormatException">The body isn't a training document.</exception>
    public static async ValueTask<DocumentBody?> BindAsync(HttpContext context, ParameterInfo parameter)
    {
        Guard.Against.Null(context);
        return new DocumentBody(await TrainingJson.ReadAsync(context.Request.BodyReader, context.RequestAborted).ConfigureAwait(false));
    }

    /// <summary>Tells the endpoint which bodies it accepts.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder)
        => Guard.Against.Null(builder).Metadata.Add(new AcceptsMetadata(["application/json"], typeof(TrainingDocument)));
}
