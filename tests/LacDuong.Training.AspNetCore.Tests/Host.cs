using LacDuong.Training.Validation;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LacDuong.Training.AspNetCore.Tests;

/// <summary>A host of one line for problems and one for OpenAPI, with minimal APIs and controllers.</summary>
internal sealed class Host : IAsyncDisposable
{
    private readonly WebApplication _app;

    private Host(WebApplication app)
    {
        _app = app;
        Client = app.GetTestClient();
    }

    public HttpClient Client { get; }

    public static async Task<Host> StartAsync(string environment = "Production")
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = environment });
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Services.AddTrainingProblems();
        builder.Services.AddOpenApi(options => options.AddTraining());
        builder.Services.AddControllers().AddApplicationPart(typeof(Host).Assembly);
        WebApplication app = builder.Build();
        app.MapOpenApi();
        app.MapControllers();
        app.MapPost("/documents", (DocumentBody body) => TrainingResults.Report(TrainingValidator.Default.Validate(body.Document)));
        app.MapPost("/parameters", (TrainingDocument document) => document.Courses.Count);
        app.MapPost("/messages", (Message message) => message);
        app.MapGet("/courses/{code}", (Code<Course> code) => new Course { Code = code, Title = new("Bồi dưỡng") });
        app.MapGet("/courses", (DateRange? during, Code<Unit>[]? unit, DayPart? part, int? limit) => new List<Course>());
        app.MapGet("/words/{sector}", (WireWord<UnitSector> sector, WireWord<DayPart>? part) => $"{sector.Value} {part?.Value}");
        app.MapGet("/words", (WireWord<DayPart>[]? parts, DayPart[]? names, Opt<DayPart>? other) => $"{parts?.Length}");
        app.MapGet("/plain", (DayPart part, int page) => $"{part} {page}");
        app.MapGet("/header", ([FromHeader(Name = "X-Course")] Code<Course> code) => code.ToString());
        app.MapGet("/members", ([AsParameters] Asked asked) => asked.During.ToString());
        app.MapPost("/form", ([FromForm] DateRange during, [FromForm(Name = "phong")] Code<Room> room) => $"{during} {room}").DisableAntiforgery();
        app.MapGet("/needed", (DateRange during) => during.ToString());
        app.MapPost("/lines", async (CourseLinesBody body, CancellationToken aborted) => TrainingResults.CourseLines(
            body.Lines.Header, (await body.CoursesAsync(aborted).ToListAsync(aborted)).ToAsyncEnumerable()));
        app.MapPost("/valid", (DocumentBody body) => TrainingValidator.Default.Validate(body.Document).ThrowIfInvalid());
        app.MapGet("/broken", string () => throw new InvalidOperationException("a secret"));
        await app.StartAsync();
        return new Host(app);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}

/// <summary>A host's own message.</summary>
public sealed record Message(
    Code<Course> Code,
    ValueList<Code<Unit>> Units,
    DateRange? Days,
    DayPart Part,
    UnitLevel? Level,
    Dictionary<string, PersonName>? Names,
    TrainingActivity.Opening? Opening,
    DocumentPath? Path,
    Figure? Figure);

/// <summary>The same by a controller.</summary>
[ApiController]
[System.Diagnostics.CodeAnalysis.SuppressMessage("Performance", "CA1822", Justification = "An action is a method of an instance.")]
[Route("controllers")]
public sealed class CoursesController : ControllerBase
{
    [HttpPost]
    public int Post(TrainingDocument document) => document.Courses.Count;

    [HttpGet("{code}")]
    [ProducesResponseType<ReportContent>(200)]
    public ReportResult Get(Code<Course> code, [FromQuery(Name = "on")] DateRange? during)
        => TrainingResults.Report(TrainingValidator.Default.Validate(new TrainingDocument { Courses = [new Course { Code = code, Title = new($"{during}.") }] }));
}

/// <summary>Values of a query, taken together.</summary>
public sealed record Asked(DateRange During, Figure? Fee);

/// <summary>A generic type of a host.</summary>
public readonly record struct Opt<T>(T? Value)
{
    public static bool TryParse(string text, out Opt<T> result)
    {
        result = default;
        return text.Length > 0;
    }
}
