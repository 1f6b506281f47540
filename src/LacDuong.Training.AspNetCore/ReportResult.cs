using System.Reflection;
using Ardalis.GuardClauses;
using LacDuong.Training.Json;
using LacDuong.Training.Validation;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;

namespace LacDuong.Training.AspNetCore;

/// <summary>Answers with a report in the reader's language. <see cref="TrainingResults.Report"/> makes it.</summary>
public sealed class ReportResult : IResult, IStatusCodeHttpResult, IEndpointMetadataProvider
{
    private readonly ValidationReport _report;

    internal ReportResult(ValidationReport report, int statusCode)
    {
        _report = report;
        StatusCode = statusCode;
    }

    /// <summary>The HTTP status of the answer.</summary>
    public int? StatusCode { get; }

    /// <inheritdoc/>
    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) => Guard.Against.Null(builder).Metadata.Add(
        new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(ReportContent), ["application/json"]));

    /// <inheritdoc/>
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        HttpResponse response = Guard.Against.Null(httpContext).Response;
        LanguageTag language = httpContext.Request.GetReaderLanguage();
        response.StatusCode = StatusCode ?? StatusCodes.Status200OK;
        response.ContentType = "application/json; charset=utf-8";
        response.Headers.ContentLanguage = language.Value;
        response.Headers.Append("Vary", "Accept-Language");
        await response.WriteAsync(TrainingJson.Write(_report, language), httpContext.RequestAborted).ConfigureAwait(false);
    }
}
