using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace LacDuong.Training.AspNetCore.Tests;

/// <summary>What a client is told about a request that can't be read.</summary>
public sealed class ProblemTests
{
    private const string BadCode = """
        { "format": "lacduong-training/1",
          "courses": [ { "code": "lop 1", "title": { "vi": "Lớp" } } ] }
        """;

    [Theory]
    [InlineData("Production")]
    [InlineData("Development")]
    public async Task A_body_is_told_pointer_line_and_column_in_every_environment(string environment)
    {
        JsonNode problem = await PostAsync("/documents", BadCode, HttpStatusCode.BadRequest, environment: environment);
        Assert.Equal(("/courses/0/code", 2, 26), ((string?)problem["pointer"], (int?)problem["line"], (int?)problem["column"]));
        Assert.Equal(400, (int?)problem["status"]);
    }

    [Theory]
    [InlineData("/parameters")]
    [InlineData("/controllers")]
    public async Task A_document_as_a_parameter_is_told_its_pointer(string path)
        => Assert.Equal("/courses/0/code", (string?)(await PostAsync(path, BadCode, HttpStatusCode.BadRequest))["pointer"]);

    [Fact]
    public async Task A_value_in_a_message_of_the_host_is_told_the_pointer_from_the_root()
        => Assert.Equal("/units/1", (string?)(await PostAsync("/messages", """{"code":"a","units":["b","-"]}""", HttpStatusCode.BadRequest))["pointer"]);

    [Theory]
    [InlineData("en", "Expected a code")]
    [InlineData("vi-VN", "Cần một mã")]
    [InlineData("fr, en;q=0.5, vi;q=0.4", "Expected a code")]
    [InlineData("fr", "Cần một mã")]
    [InlineData("en;q=0, ???", "Cần một mã")]
    public async Task The_reason_is_in_the_language_that_the_reader_likes_best(string languages, string reason)
    {
        foreach (string path in (string[])["/documents", "/controllers"])
            Assert.StartsWith(reason, (string?)(await PostAsync(path, BadCode, HttpStatusCode.BadRequest, languages))["detail"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/courses/a%20b", "code", "\"a b\"")]
    [InlineData("/courses?during=2022-05-26/2022-05-24", "during", "2022-05-26/2022-05-24")]
    [InlineData("/courses?during=2022-05-24&during=2022-05-25", "during", "2022-05-24,2022-05-25")]
    [InlineData("/courses?unit=24848&unit=-", "unit", "\"-\"")]
    [InlineData("/courses?part=night", "part", "Morning, Afternoon, Evening")]
    [InlineData("/plain?part=morning&page=1", "part", "Morning, Afternoon, Evening")]
    [InlineData("/plain?part=Morning&page=x", "page", "x")]
    [InlineData("/words/education?part=Morning", "part", "morning, afternoon, evening")]
    [InlineData("/words/sang", "sector", "education")]
    [InlineData("/words?parts=morning&parts=7", "parts", "\"7\"")]
    [InlineData("/members?during=2022", "during", "2022")]
    [InlineData("/members", "During", "missing")]
    [InlineData("/members?during=2022-05-25&FEE=x", "FEE", "x")]
    [InlineData("/needed?during=Tiếng", "during", "\"Tiếng\"")]
    [InlineData("/header", "X-Course", "missing")]
    [InlineData("/courses?limit=many", "limit", "many")]
    [InlineData("/needed", "during", "missing")]
    [InlineData("/controllers/a%20b", "code", "\"a b\"")]
    [InlineData("/controllers/a?on=2022", "on", "2022")]
    public async Task A_value_of_the_route_or_the_query_is_told_its_name_and_the_reason(string path, string parameter, string reason)
    {
        await using Host host = await Host.StartAsync();
        using HttpRequestMessage request = new(HttpMethod.Get, path);
        request.Headers.AcceptLanguage.ParseAdd("en");
        JsonNode problem = await ReadAsync(await host.Client.SendAsync(request), HttpStatusCode.BadRequest);

        Assert.Equal(parameter, (string?)problem["parameter"]);
        Assert.Contains(reason, (string?)problem["detail"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_header_is_told_its_name_and_the_reason()
    {
        await using Host host = await Host.StartAsync();
        using HttpRequestMessage request = new(HttpMethod.Get, "/header");
        request.Headers.Add("X-Course", "a b");
        JsonNode problem = await ReadAsync(await host.Client.SendAsync(request), HttpStatusCode.BadRequest);
        Assert.Equal("X-Course", (string?)problem["parameter"]);
        Assert.Contains("\"a b\"", (string?)problem["detail"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("during=2022&phong=b2", "during", "2022")]
    [InlineData("during=2022-05-25&phong=a+b", "phong", "a b")]
    [InlineData("during=2022-05-25", "phong", "Thiếu")]
    public async Task A_field_of_a_form_is_told_its_name_and_the_reason(string form, string parameter, string reason)
    {
        JsonNode problem = await PostAsync("/form", form, HttpStatusCode.BadRequest, contentType: "application/x-www-form-urlencoded");
        Assert.Equal(parameter, (string?)problem["parameter"]);
        Assert.Contains(reason, (string?)problem["detail"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/nowhere", HttpStatusCode.NotFound, "vi", "Không tìm thấy")]
    [InlineData("/nowhere", HttpStatusCode.NotFound, "en", "Not Found")]
    [InlineData("/documents", HttpStatusCode.MethodNotAllowed, "vi", "Địa chỉ này không nhận phương thức của yêu cầu")]
    [InlineData("/broken", HttpStatusCode.InternalServerError, "vi", "Máy chủ gặp lỗi")]
    public async Task The_title_of_a_status_is_in_the_language_of_the_reader(string path, HttpStatusCode status, string language, string title)
    {
        await using Host host = await Host.StartAsync();
        using HttpRequestMessage request = new(HttpMethod.Get, path);
        request.Headers.AcceptLanguage.ParseAdd(language);
        Assert.Equal(title, (string?)(await ReadAsync(await host.Client.SendAsync(request), status))["title"]);
    }

    [Theory]
    [InlineData("/documents")]
    [InlineData("/parameters")]
    [InlineData("/controllers")]
    public async Task Broken_JSON_and_another_content_type_have_a_problem_too(string path)
    {
        Assert.NotNull((await PostAsync(path, "{", HttpStatusCode.BadRequest))["detail"]);
        JsonNode problem = await PostAsync(path, "{}", HttpStatusCode.UnsupportedMediaType, contentType: "text/csv");
        Assert.Equal("Kiểu nội dung không được nhận", (string?)problem["title"]);
        Assert.Contains("Content-Type", (string?)problem["detail"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_with_errors_that_is_thrown_is_in_the_problem()
    {
        JsonNode problem = await PostAsync(
            "/valid", """{"format":"lacduong-training/1","courses":[{"code":"a","title":{"vi":"b"},"topics":["a/b"]}]}""", HttpStatusCode.UnprocessableEntity);
        Assert.Contains(problem["report"]!["findings"]!.AsArray(), finding => (string?)finding!["path"] == "/courses/0/topics/0");
    }

    [Fact]
    public async Task What_the_host_got_wrong_is_not_the_clients_and_keeps_its_secrets()
    {
        await using Host host = await Host.StartAsync();
        JsonNode problem = await ReadAsync(await host.Client.GetAsync("/broken"), HttpStatusCode.InternalServerError);
        Assert.DoesNotContain("secret", problem.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_client_that_accepts_no_JSON_is_told_too()
    {
        await using Host host = await Host.StartAsync();
        using HttpRequestMessage request = new(HttpMethod.Get, "/courses/a%20b");
        request.Headers.Accept.ParseAdd("text/calendar");
        Assert.NotNull((await ReadAsync(await host.Client.SendAsync(request), HttpStatusCode.BadRequest))["detail"]);
    }

    [Fact]
    public async Task Nothing_of_a_learner_is_quoted()
    {
        string body = """{"format":"lacduong-training/1","courses":[{"code":"a","title":{"vi":"b"},"classes":[{"code":"c","learners":[{"code":"d","name":{"given":"Huệ"},"birthDate":"02/9/1985"}]}]}]}""";
        foreach (string path in (string[])["/documents", "/parameters", "/controllers"])
        {
            string problem = (await PostAsync(path, body, HttpStatusCode.BadRequest)).ToJsonString();
            Assert.DoesNotContain("1985-09-03", problem, StringComparison.Ordinal);
            Assert.DoesNotContain("02/9", problem, StringComparison.Ordinal);
        }
    }

    private static async Task<JsonNode> PostAsync(
        string path, string body, HttpStatusCode status, string? languages = null, string contentType = "application/json", string environment = "Production")
    {
        await using Host host = await Host.StartAsync(environment);
        using HttpRequestMessage request = new(HttpMethod.Post, path) { Content = new StringContent(body, Encoding.UTF8, contentType) };
        if (languages is not null)
            request.Headers.TryAddWithoutValidation("Accept-Language", languages);
        return await ReadAsync(await host.Client.SendAsync(request), status);
    }

    private static async Task<JsonNode> ReadAsync(HttpResponseMessage response, HttpStatusCode status)
    {
        Assert.Equal(status, response.StatusCode);
        Assert.Equal("application/problem+json", Assert.IsType<MediaTypeHeaderValue>(response.Content.Headers.ContentType).MediaType);
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
    }
}
