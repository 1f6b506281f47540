using Ardalis.GuardClauses;
using LacDuong.Training.Validation;
using Microsoft.AspNetCore.Http;

namespace LacDuong.Training.AspNetCore;

/// <summary>Makes answers for minimal APIs and for controllers.</summary>
public static class TrainingResults
{
    /// <summary>Answers with a report as JSON in the reader's language: the object that <see cref="Json.TrainingJson"/> writes.</summary>
    /// <param name="report">The report.</param>
    /// <param name="statusCode">The HTTP status, 200 unless you say otherwise.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    /// <example><code>
    /// app.MapPost("/findings", (DocumentBody body) => TrainingResults.Report(TrainingValidator.Default.Validate(body.Document)));
    /// </code></example>
    public static ReportResult Report(ValidationReport report, int statusCode = StatusCodes.Status200OK)
        => new(Guard.Against.Null(report), statusCode);

    /// <summary>Answers with courses as JSON Lines, and sends each course as it arrives.</summary>
    /// <param name="header">The document of the first line. Its list of courses is empty.</param>
    /// <param name="courses">The courses, one line each.</param>
    /// <exception cref="ArgumentException">An argument is null, or the header has courses.</exception>
    /// <example><code>
    /// app.MapGet("/courses.jsonl", () => TrainingResults.CourseLines(header, courses));
    /// </code></example>
    public static CourseLinesResult CourseLines(TrainingDocument header, IAsyncEnumerable<Course> courses)
    {
        if (!Guard.Against.Null(header).Courses.IsEmpty)
            throw new ArgumentException("The header of JSON Lines must have an empty list of courses.", nameof(header));
        return new(header, Guard.Against.Null(courses));
    }
}
