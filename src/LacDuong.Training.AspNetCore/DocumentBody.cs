using System.Reflection;
using Ardalis.GuardClauses;
using LacDuong.Training.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;

namespace LacDuong.Training.AspNetCore;

/// <summary>
/// Binds a body that is a training document to a parameter of a minimal API. Faults come with line and column, which a parameter of the
/// type <see cref="TrainingDocument"/> lacks.
/// </summary>
/// <param name="document">The document.</param>
/// <example><code>
/// app.MapPut("/documents", (DocumentBody body) => body.Document.Courses.Count);
/// </code></example>
public sealed class DocumentBody(TrainingDocument document) : IBindableFromHttpContext<DocumentBody>, IEndpointParameterMetadataProvider
{
    /// <summary>The document.</summary>
    public TrainingDocument Document { get; } = Guard.Against.Null(document);

    /// <summary>Reads the body of a request as <c>application/json</c>. The framework calls it.</summary>
    /// <param name="context">The request and its response.</param>
    /// <param name="parameter">The parameter that takes the body.</param>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is null.</exception>
    /// <exception cref="TrainingFormatException">The body isn't a training document.</exception>
    public static async ValueTask<DocumentBody?> BindAsync(HttpContext context, ParameterInfo parameter)
    {
        Guard.Against.Null(context);
        return new DocumentBody(await TrainingJson.ReadAsync(context.Request.BodyReader, context.RequestAborted).ConfigureAwait(false));
    }

    /// <inheritdoc/>
    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder)
        => Guard.Against.Null(builder).Metadata.Add(new AcceptsMetadata(["application/json"], typeof(TrainingDocument)));
}
