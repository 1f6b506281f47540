using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace LacDuong.Training.AspNetCore.Tests;

/// <summary>Reports and JSON Lines as answers and bodies.</summary>
public sealed class ResultTests
{
    [Fact]
    public async Task A_report_is_in_the_language_of_the_reader()
    {
        await using Host host = await Host.StartAsync();
        foreach ((string language, string word) in (ValueTuple<string, string>[])[("vi", "Khoá"), ("en", "course")])
        {
            using HttpRequestMessage request = new(HttpMethod.Get, "/controllers/a");
            request.Headers.AcceptLanguage.ParseAdd(language);
            HttpResponseMessage response = await host.Client.SendAsync(request);

            JsonNode report = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
            Assert.Contains(word, (string?)report["findings"]![0]!["message"], StringComparison.Ordinal);
            Assert.Equal([language], response.Content.Headers.ContentLanguage);
        }
    }

    [Theory]
    [InlineData("application/jsonl")]
    [InlineData("application/x-ndjson; charset=utf-8")]
    public async Task JSON_Lines_come_and_go_as_they_are(string contentType)
    {
        const string Lines = "{\"format\":\"lacduong-training/1\"}\n{\"code\":\"a\",\"title\":{\"vi\":\"b\"}}\n{\"code\":\"c\",\"title\":{\"vi\":\"d\"}}\n";
        HttpResponseMessage response = await PostAsync(Lines, contentType);

        Assert.Equal("application/jsonl", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(Lines, await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_line_that_cannot_be_read_is_told_with_its_number()
    {
        HttpResponseMessage response = await PostAsync("{\"format\":\"lacduong-training/1\"}\n{\"code\":\"a\",\"title\":{\"vi\":\"b\"}}\n{\"code\":\"c\"}\n", "application/jsonl");
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        JsonNode problem = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        Assert.Equal((3, "/title"), ((int?)problem["line"], (string?)problem["pointer"]));
    }

    [Fact]
    public async Task JSON_is_no_JSON_Lines()
        => Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await PostAsync("{}", "application/json")).StatusCode);

    private static async Task<HttpResponseMessage> PostAsync(string body, string contentType)
    {
        await using Host host = await Host.StartAsync();
        using ByteArrayContent content = new(Encoding.UTF8.GetBytes(body));
        content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        HttpResponseMessage response = await host.Client.PostAsync("/lines", content);
        await response.Content.LoadIntoBufferAsync();
        return response;
    }
}
