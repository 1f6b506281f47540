using System.IO.Pipelines;
using System.Net;
using System.Text;
using LacDuong.Training.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace LacDuong.Training.Tests.Json;

/// <summary>A host on ASP.NET Core, with no set-up for this library, behind a real Kestrel on loopback.</summary>
public sealed class AspNetCoreTests : IAsyncLifetime, IDisposable
{
    private readonly WebApplication _host = Build();
    private readonly HttpClient _client = new();

    public async Task InitializeAsync()
    {
        await _host.StartAsync();
        _client.BaseAddress = new Uri(_host.Urls.Single());
    }

    public async Task DisposeAsync() => await _host.DisposeAsync();

    public void Dispose() => _client.Dispose();

    [Fact]
    public async Task A_document_in_a_body_comes_in_and_goes_out()
    {
        string text = Fixtures.Read("lac-duong-2022.json");
        using HttpResponseMessage response = await _client.PostAsync(new Uri("/documents", UriKind.Relative), Json(text));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(TrainingJson.Parse(text), TrainingJson.Parse(await response.Content.ReadAsStringAsync()));
    }

    [Fact]
    public async Task The_body_of_a_request_is_read_as_a_pipe()
    {
        string text = Fixtures.Read("lac-duong-2022.json");
        using HttpResponseMessage response = await _client.PostAsync(new Uri("/pipes", UriKind.Relative), Json(text));

        Assert.Equal(TrainingJson.Write(TrainingJson.Parse(text)), await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("/units/24848?during=2022-05-25/2022-05-27", "24848 from 2022-05-25 to 2022-05-27")]
    [InlineData("/units/DV.01?during=2022-05-25", "DV.01 from 2022-05-25 to 2022-05-25")]
    public async Task A_code_in_a_route_and_dates_in_a_query_are_values(string path, string answer)
        => Assert.Equal(answer, await _client.GetStringAsync(new Uri(path, UriKind.Relative)));

    [Theory]
    [InlineData("/units/a%20b?during=2022-05-25", "code")]
    [InlineData("/units/24848?during=2022-05-27/2022-05-25", "during")]
    public async Task What_is_no_value_in_a_route_or_a_query_is_a_400_that_names_the_parameter(string path, string parameter)
    {
        using HttpResponseMessage response = await _client.GetAsync(new Uri(path, UriKind.Relative));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains($" {parameter}\"", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"format\":\"lacduong-training/1\",\"rooms\":[{\"code\":\"r\",\"name\":{\"vi\":\"t\"},\"capacity\":0}]}", "/rooms/0/capacity")]
    [InlineData("{\"format\":\"lacduong-training/1\",\"course\":[]}", "/course")]
    [InlineData("{\"format\":\"lacduong-training/2\"}", "/format")]
    public async Task A_body_that_is_not_of_the_format_is_a_400_that_says_where(string body, string pointer)
    {
        using HttpResponseMessage response = await _client.PostAsync(new Uri("/documents", UriKind.Relative), Json(body));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains($"At {pointer}.", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static StringContent Json(string text) => new(text, Encoding.UTF8, "application/json");

    private static WebApplication Build()
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Development" });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        WebApplication host = builder.Build();
        host.UseExceptionHandler(new ExceptionHandlerOptions
        {
            StatusCodeSelector = error => error is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status500InternalServerError,
            ExceptionHandler = context =>
            {
                Exception error = context.Features.Get<IExceptionHandlerFeature>()!.Error;
                return context.Response.WriteAsync((error.InnerException as TrainingFormatException)?.Message ?? error.Message);
            },
        });
        host.MapPost("/documents", (TrainingDocument document) => document);
        host.MapPost("/pipes", async (PipeReader body, CancellationToken aborted) => TrainingJson.Write(await TrainingJson.ReadAsync(body, aborted)));
        host.MapGet("/units/{code}", (Code<Unit> code, DateRange during) => $"{code} from {during.Start:yyyy'-'MM'-'dd} to {during.End:yyyy'-'MM'-'dd}");
        return host;
    }
}
