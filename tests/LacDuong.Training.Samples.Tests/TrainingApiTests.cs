using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace LacDuong.Training.Samples.Tests;

/// <summary>The API as a client meets it, over one store: PostgreSQL if the environment names a server, else a file.</summary>
public sealed class TrainingApiTests : IClassFixture<TrainingApiTests.Api>
{
    private readonly HttpClient _client;

    public TrainingApiTests(Api api) => _client = api.Client;

    [Fact]
    public async Task A_course_is_saved_read_revised_and_deleted()
    {
        Uri course = At("courses/whole");
        HttpResponseMessage created = await PutAsync("whole", Document("whole"));
        Assert.Equal((HttpStatusCode.Created, "\"1\"", "/courses/whole"), (created.StatusCode, created.Headers.ETag?.Tag, created.Headers.Location?.ToString()));
        Assert.NotNull((await JsonAsync(created))["valid"]);

        HttpResponseMessage read = await _client.GetAsync(course);
        Assert.Equal("\"1\"", read.Headers.ETag?.Tag);
        Assert.Equal("whole", (string?)(await JsonAsync(read))["courses"]![0]!["code"]);
        Assert.Equal(HttpStatusCode.OK, (await PutAsync("whole", Document("whole"), ("If-Match", "\"1\""))).StatusCode);
        Assert.Equal(HttpStatusCode.NoContent, (await _client.DeleteAsync(course)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await _client.GetAsync(course)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await _client.DeleteAsync(course)).StatusCode);
    }

    [Theory]
    [InlineData("If-Match", "\"2\"")]
    [InlineData("If-Match", "W/\"1\"")]
    [InlineData("If-Match", "1")]
    [InlineData("If-None-Match", "*")]
    public async Task A_condition_that_does_not_hold_changes_nothing(string header, string value)
    {
        string code = $"conditions-{Math.Abs(string.GetHashCode(header + value, StringComparison.Ordinal))}";
        await PutAsync(code, Document(code));

        Assert.Equal(HttpStatusCode.PreconditionFailed, (await PutAsync(code, Document(code), (header, value))).StatusCode);
        Assert.Equal("\"1\"", (await _client.GetAsync(At($"courses/{code}"))).Headers.ETag?.Tag);
    }

    [Fact]
    public async Task Of_several_who_save_one_revision_at_once_one_succeeds()
    {
        await PutAsync("race", Document("race"));
        HttpResponseMessage[] answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => PutAsync("race", Document("race"), ("If-Match", "\"1\""))));
        Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.OK);
        Assert.Equal(7, answers.Count(answer => answer.StatusCode == HttpStatusCode.PreconditionFailed));
    }

    [Theory]
    [InlineData("a%20b", "{}", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("bad", "{", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("bad", "{\"format\":\"lacduong-training/1\"}", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("bad", "{\"format\":\"lacduong-training/1\",\"courses\":[{\"code\":\"other\",\"title\":{\"vi\":\"a\"}}]}", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("bad", "{}", "text/csv", HttpStatusCode.UnsupportedMediaType)]
    public async Task What_cannot_be_saved_is_a_problem_with_a_status_of_its_own(string code, string body, string contentType, HttpStatusCode status)
    {
        HttpResponseMessage answer = await _client.PutAsync(At($"courses/{code}"), new StringContent(body, Encoding.UTF8, contentType));
        Assert.Equal((status, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
    }

    [Fact]
    public async Task A_body_that_is_too_large_is_refused()
    {
        // Asked first, the server says no before the client sends what it wouldn't read.
        HttpResponseMessage answer = await PutAsync("large", new string(' ', 10_000_001), ("Expect", "100-continue"));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
    }

    [Theory]
    [InlineData("during=2022-05-24/2022-05-26&unit=&topic=&lecturer=gv-found&q=", 1)]
    [InlineData("lecturer=gv-found&q=BOI+duong+found", 1)]
    [InlineData("lecturer=gv-found&during=2022-05-28/", 0)]
    [InlineData("lecturer=gv-found&topic=dan-van-2022/dv-01", 1)]
    [InlineData("lecturer=gv-found&unit=ttct-lac-duong", 1)]
    public async Task Courses_are_found_by_what_is_asked_of_them(string query, int count)
    {
        await PutAsync("found", Document("found", "gv-found"));
        Assert.Equal(count, (await JsonAsync(await _client.GetAsync(At($"courses?{query}"))))["courses"]!.AsArray().Count);
    }

    [Theory]
    [InlineData("courses?during=2022-05-26/2022-05-24", "during")]
    [InlineData("courses?topic=dv-01", "topic")]
    [InlineData("lecturers/-/calendar.ics", "code")]
    public async Task A_bad_value_of_the_address_is_named(string address, string parameter)
    {
        HttpResponseMessage answer = await _client.GetAsync(At(address));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(parameter, (string?)(await JsonAsync(answer))["parameter"]);
    }

    [Fact]
    public async Task Findings_are_in_the_language_of_the_reader()
    {
        await PutAsync("findings", Document("findings"));
        string english = await FirstMessageAsync("en");
        string vietnamese = await FirstMessageAsync("vi");

        Assert.NotEqual(vietnamese, english);

        async Task<string> FirstMessageAsync(string language)
        {
            using HttpRequestMessage request = new(HttpMethod.Get, At("courses/findings/findings"));
            request.Headers.AcceptLanguage.ParseAdd(language);
            HttpResponseMessage answer = await _client.SendAsync(request);
            Assert.Equal([language], answer.Content.Headers.ContentLanguage);
            return (string)(await JsonAsync(answer))["findings"]![0]!["message"]!;
        }
    }

    [Fact]
    public async Task A_calendar_tells_what_a_revision_removed()
    {
        await PutAsync("calendar", Document("calendar", "gv-calendar"));
        JsonNode revised = JsonNode.Parse(Document("calendar", "gv-calendar"))!;
        revised["courses"]![0]!["classes"]![0]!["timetable"]!["sessions"]!.AsArray().RemoveAt(0);
        await PutAsync("calendar", revised.ToJsonString());

        foreach (string address in (string[])["courses/calendar/calendar.ics", "courses/calendar/calendar.ics?class=lop-1", "lecturers/gv-calendar/calendar.ics"])
        {
            HttpResponseMessage answer = await _client.GetAsync(At(address));
            Assert.Equal("text/calendar; charset=utf-8", answer.Content.Headers.ContentType?.ToString());
            string calendar = await answer.Content.ReadAsStringAsync();
            Assert.Contains("SEQUENCE:2\r\nSTATUS:CANCELLED", calendar, StringComparison.Ordinal);
            Assert.Contains("SEQUENCE:1\r\nSTATUS:CONFIRMED", calendar, StringComparison.Ordinal);
        }
        Assert.Equal(HttpStatusCode.NotFound, (await _client.GetAsync(At("lecturers/gv-nobody/calendar.ics"))).StatusCode);
    }

    [Theory]
    [InlineData("lecturers", "gv-dropped")]
    [InlineData("rooms", "p-dropped")]
    public async Task A_calendar_cancels_the_sessions_of_a_course_that_has_dropped_its_lecturer_or_its_room(string holders, string holder)
    {
        await PutAsync($"dropped-{holders}", Document($"dropped-{holders}", holder).Replace(
            "\"lecturers\": [", $"\"room\": \"{holder}\", \"lecturers\": [", StringComparison.Ordinal));
        await PutAsync($"dropped-{holders}", Document($"dropped-{holders}", "gv-other"));
        string calendar = await _client.GetStringAsync(At($"{holders}/{holder}/calendar.ics"));

        Assert.Equal(2, Regex.Count(calendar, "SEQUENCE:2\r\nSTATUS:CANCELLED"));
    }

    [Fact]
    public async Task A_calendar_cancels_the_sessions_of_a_course_that_is_deleted()
    {
        await PutAsync("deleted", Document("deleted", "gv-deleted"));
        await _client.DeleteAsync(At("courses/deleted"));
        string calendar = await _client.GetStringAsync(At("lecturers/gv-deleted/calendar.ics"));

        Assert.Equal(2, Regex.Count(calendar, "SEQUENCE:2\r\nSTATUS:CANCELLED"));
    }

    [Fact]
    public async Task A_lecturer_who_is_booked_elsewhere_is_a_clash_and_a_course_does_not_clash_with_itself()
    {
        await PutAsync("booked", Document("booked", "gv-booked"));
        // At the same time to the minute, it would be one joint session of both courses.
        string asked = Document("asked", "gv-booked").Replace("07:30/11:00", "08:00/11:00", StringComparison.Ordinal);
        JsonNode clash = (await JsonAsync(await _client.PostAsync(At("clashes"), Json(asked))))["clashes"]![0]!;

        Assert.Equal(("lecturer", "booked", "/courses/0/classes/0/timetable/sessions/0"), ((string?)clash["kind"], (string?)clash["course"], (string?)clash["path"]));
        Assert.Empty((await JsonAsync(await _client.PostAsync(At("clashes"), Json(Document("booked", "gv-booked")))))["clashes"]!.AsArray());
    }

    [Fact]
    public async Task Courses_come_and_go_as_JSON_Lines()
    {
        await PutAsync("lines", Document("lines"));
        string lines = await _client.GetStringAsync(At("courses.jsonl"));
        HttpResponseMessage imported = await PostLinesAsync(lines);

        Assert.Equal(lines.Count(letter => letter == '\n') - 1, (int?)(await JsonAsync(imported))["saved"]);
        Assert.Equal("dan-van-2022", (string?)(await JsonAsync(await _client.GetAsync(At("courses/lines"))))["catalogues"]![0]!["code"]);
    }

    [Fact]
    public async Task A_line_that_cannot_be_read_is_told_and_the_others_are_saved()
    {
        HttpResponseMessage answer = await PostLinesAsync("{\"format\":\"lacduong-training/1\"}\n{\"code\":\"a b\"}\n{\"code\":\"after\",\"title\":{\"vi\":\"b\"}}\n");
        JsonNode problem = await JsonAsync(answer);

        Assert.Equal((HttpStatusCode.BadRequest, 2, 1), (answer.StatusCode, (int?)problem["line"], (int?)problem["saved"]));
        Assert.Equal(HttpStatusCode.OK, (await _client.GetAsync(At("courses/after"))).StatusCode);
    }

    [Fact]
    public async Task It_describes_itself()
    {
        Assert.NotNull((await JsonAsync(await _client.GetAsync(At("openapi/v1.json"))))["paths"]!["/courses/{code}"]);
        Assert.Equal("text/html", (await _client.GetAsync(At(""))).Content.Headers.ContentType?.MediaType);
    }

    private static Uri At(string address) => new(address, UriKind.Relative);

    private static StringContent Json(string text) => new(text, Encoding.UTF8, "application/json");

    private static async Task<JsonNode> JsonAsync(HttpResponseMessage answer) => JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;

    private Task<HttpResponseMessage> PutAsync(string code, string body, params (string Name, string Value)[] headers)
    {
        HttpRequestMessage request = new(HttpMethod.Put, At($"courses/{code}")) { Content = Json(body) };
        foreach ((string name, string value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return _client.SendAsync(request);
    }

    private async Task<HttpResponseMessage> PostLinesAsync(string lines)
    {
        using ByteArrayContent content = new(Encoding.UTF8.GetBytes(lines)) { Headers = { ContentType = new MediaTypeHeaderValue("application/x-ndjson") } };
        return await _client.PostAsync(At("courses.jsonl"), content);
    }

    private static string Document(string code, string lecturer = "gv-01") => $$"""
        {
          "format": "lacduong-training/1",
          "catalogues": [ { "code": "dan-van-2022", "title": { "vi": "Dân vận" }, "topics": [ { "code": "dv-01", "title": { "vi": "Công tác dân vận của Đảng" } } ] } ],
          "courses": [ {
            "code": "{{code}}", "title": { "vi": "Bồi dưỡng {{code}}" },
            "organisers": [ { "unit": "ttct-lac-duong", "role": "lead" } ],
            "topics": [ "dan-van-2022/dv-01" ],
            "classes": [ {
              "code": "lop-1", "dates": [ "2022-05-25/2022-05-27" ],
              "timetable": { "sessions": [
                { "code": "s-1", "date": "2022-05-25", "part": "morning", "time": "07:30/11:00", "activity": { "kind": "topic", "topic": "dan-van-2022/dv-01" }, "lecturers": [ "{{lecturer}}" ] },
                { "code": "s-2", "date": "2022-05-25", "part": "afternoon", "time": "13:30/17:00", "activity": { "kind": "topic", "topic": "dan-van-2022/dv-01" }, "lecturers": [ "{{lecturer}}" ] }
              ] }
            } ]
          } ]
        }
        """;

    /// <summary>The program, on a store of its own.</summary>
    public sealed class Api : IDisposable
    {
        private readonly TemporaryFolder _folder = new();
        private readonly Process _process;

        public Api()
        {
            // CI starts these tests beside PostgreSQL; elsewhere the store is a file.
            string store = Environment.GetEnvironmentVariable("LACDUONG_POSTGRES") ?? _folder.File("training.db");
            _process = SampleProgram.TrainingApi.Serve("--urls", "http://127.0.0.1:0", "--store", store);
            string? line;
            do
                line = _process.StandardOutput.ReadLine() ?? throw new InvalidOperationException("The API has ended.");
            while (!line.Contains("Now listening on: ", StringComparison.Ordinal));
            // Whoever doesn't read on stops the program that writes.
            _ = _process.StandardOutput.ReadToEndAsync();
            Client = new HttpClient { BaseAddress = new Uri(line[line.IndexOf("http", StringComparison.Ordinal)..] + "/") };
        }

        public HttpClient Client { get; }

        public void Dispose()
        {
            Client.Dispose();
            _process.Kill();
            _process.WaitForExit();
            _process.Dispose();
            _folder.Dispose();
        }
    }
}
