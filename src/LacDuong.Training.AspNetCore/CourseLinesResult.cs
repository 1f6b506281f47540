using System.Reflection;
using Ardalis.GuardClauses;
using LacDuong.Training.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;

namespace LacDuong.Training.AspNetCore;

/// <summary>Answers with courses as JSON Lines, and sends each course as it arrives. <see cref="TrainingResults.CourseLines"/> makes
/// it.</summary>
public sealed class CourseLinesResult : IResult, IEndpointMetadataProvider
{
    private readonly TrainingDocument _header;
    private readonly IAsyncEnumerable<Course> _courses;

    internal CourseLinesResult(TrainingDocument header, IAsyncEnumerable<Course> courses)
    {
        _header = header;
        _courses = courses;
    }

    /// <inheritdoc/>
    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) => Guard.Against.Null(builder).Metadata.Add(
        new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(CourseLinesBody), [CourseLinesBody.ContentType]));

    /// <inheritdoc/>
    public Task ExecuteAsync(HttpContext httpContext)
    {
        Guard.Against.Null(httpContext).Response.ContentType = CourseLinesBody.ContentType;
        return TrainingJsonLines.WriteAsync(_header, _courses, httpContext.Response.Body, httpContext.RequestAborted);
    }
}
