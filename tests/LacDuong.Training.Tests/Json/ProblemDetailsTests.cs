using System.IO.Pipelines;
using System.Net;
using System.Text;
using System.Text.Json;
using LacDuong.Training.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LacDuong.Training.Tests.Json;

/// <summary>What a client of a host in production learns of a body that is not of the format: nothing by itself, and the place where the host does as docs/how-to/check-documents-over-http.md says.</summary>
public sealed class ProblemDetailsTests
{
    private const string Broken = "{\n  \"format\": \"lacduong-training/1\",\n  \"rooms\": [ { \"code\": \"r\", \"name\": { \"vi\": \"t\" }, \"capacity\": 0 } ]\n}";

    [Fact]
    public async Task By_itself_a_host_in_production_answers_without_a_word()
    {
        (HttpStatusCode status, string body) = await Post("/documents", isTelling: false);

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Empty(body);
    }

    [Fact]
    public async Task A_host_that_tells_gives_what_is_wrong_and_the_pointer_of_a_parameter()
    {
        JsonElement problem = await Told("/documents");

        Assert.StartsWith("Cần một số nguyên từ 1 trở lên", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.False(problem.TryGetProperty("line", out _));
    }

    [Fact]
    public async Task A_host_that_reads_the_body_itself_gives_the_line_and_the_column_too()
    {
        JsonElement problem = await Told("/pipes");

        Assert.Equal((3, 64), (problem.GetProperty("line").GetInt32(), problem.GetProperty("column").GetInt32()));
    }

    private static async Task<JsonElement> Told(string path)
    {
        (HttpStatusCode status, string body) = await Post(path, isTelling: true);
        Assert.Equal(HttpStatusCode.BadRequest, status);
        JsonElement problem = JsonElement.Parse(body);
        Assert.Equal("/rooms/0/capacity", problem.GetProperty("pointer").GetString());
        return problem;
    }

    private static async Task<(HttpStatusCode Status, string Body)> Post(string path, bool isTelling)
    {
        await using WebApplication host = Build(isTelling);
        await host.StartAsync();
        using HttpClient client = new() { BaseAddress = new Uri(host.Urls.Single()) };
        using StringContent content = new(Broken, Encoding.UTF8, "application/json");
        using HttpResponseMessage response = await client.PostAsync(new Uri(path, UriKind.Relative), content);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    private static WebApplication Build(bool isTelling)
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Production" });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        if (isTelling)
        {
            builder.Services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
            builder.Services.AddProblemDetails(options => options.CustomizeProblemDetails = Tell);
        }
        WebApplication host = builder.Build();
        if (isTelling)
            host.UseExceptionHandler(new ExceptionHandlerOptions { StatusCodeSelector = error => Fault(error) is null ? StatusCodes.Status500InternalServerError : StatusCodes.Status400BadRequest });
        host.MapPost("/documents", (TrainingDocument document) => document);
        host.MapPost("/pipes", async (PipeReader body, CancellationToken aborted) => await TrainingJson.ReadAsync(body, aborted));
        return host;
    }

    private static TrainingFormatException? Fault(Exception? error) => error as TrainingFormatException ?? error?.InnerException as TrainingFormatException;

    private static void Tell(ProblemDetailsContext context)
    {
        if (Fault(context.Exception) is not TrainingFormatException fault)
            return;
        context.ProblemDetails.Detail = fault.Describe("vi");
        context.ProblemDetails.Extensions["pointer"] = fault.Path;
        if (fault.Column is null)
            return;
        context.ProblemDetails.Extensions["line"] = fault.Line;
        context.ProblemDetails.Extensions["column"] = fault.Column;
    }
}
