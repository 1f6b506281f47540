using System.Net;
using LacDuong.Training;
using LacDuong.Training.EntityFrameworkCore;

namespace CentreDesk.Tests;

/// <summary>The forms of a course's own page that mend what findings are about.</summary>
public sealed class FactsFormsTests(Desk desk) : IClassFixture<Desk>
{
    private const string Page = $"/courses/{Desk.Course}";

    [BrowserTheory]
    [InlineData("stated-learners", "gần 100", "<100")]
    [InlineData("stated-learners", "Từ 3.800 đến 4.000 học viên", "3800..4000")]
    [InlineData("stated-learners", "80 – 100", "80..100")]
    [InlineData("stated-learners", "hơn 1.200 người", ">1200")]
    [InlineData("stated-learners", "nearly 1,200 people", "<1200")]
    [InlineData("stated-periods", "7,5", "7.5")]
    [InlineData("stated-halfDays", "17 buổi", "17")]
    [InlineData("stated-days", "khoảng 3 ngày", "~3")]
    [InlineData("stated-units", "", null)]
    public async Task A_figure_is_read_as_people_write_it(string field, string typed, string? expected)
    {
        WebForm form = await WebForm.OpenAsync(desk, Page, $"{Page}/stated");
        form[field] = typed;
        await SavesAsync(form);

        Assert.Equal(expected, FigureOf((await desk.StoredAsync()).Course.Stated!, field)?.ToString());
    }

    [BrowserTheory]
    [InlineData("stated-halfDays", "7,5", "vi", "Ở đây cần số nguyên, như 17.")]
    [InlineData("stated-halfDays", "7,5", "en", "A whole number is needed here, such as 17.")]
    [InlineData("stated-days", "17 buổi", "vi", "Số không đọc được")]
    [InlineData("stated-learners", "nhiều", "vi", "Số không đọc được")]
    [InlineData("stated-learners", "nhiều", "en", "The figure can")]
    [InlineData("stated-learners", "từ 100 đến 80", "vi", "Số không đọc được")]
    public async Task A_figure_that_cannot_be_read_comes_back_with_the_problem_beside_it(
        string field, string typed, string language, string problem)
    {
        long revision = (await desk.StoredAsync()).Revision;
        WebForm form = await WebForm.OpenAsync(desk, Page, $"{Page}/stated", language);
        form[field] = typed;
        HttpResponseMessage answer = await form.SendAsync();
        string page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());

        Assert.Equal((HttpStatusCode.UnprocessableEntity, revision), (answer.StatusCode, (await desk.StoredAsync()).Revision));
        Assert.Matches($"<input id=\"{field}\"[^>]*value=\"{typed}\"[^>]*aria-invalid=\"true\" aria-describedby=\"{field}-problem\"", page);
        Assert.Matches($"id=\"{field}-problem\">{problem}", page);
    }

    [BrowserFact]
    public async Task A_figure_that_is_only_shown_stays_as_it_is()
    {
        await ReviseAsync(course => course with { Stated = new StatedFigures { Periods = 1.125m, Learners = 59 } });
        WebForm form = await WebForm.OpenAsync(desk, Page, $"{Page}/stated");
        form["stated-learners"] = "60";
        await SavesAsync(form);

        Assert.Equal(new StatedFigures { Periods = 1.125m, Learners = 60 }, (await desk.StoredAsync()).Course.Stated);
    }

    [BrowserFact]
    public async Task Topics_are_ordered_and_made_extra_and_taken_out()
    {
        await ReviseAsync(course => course with { Topics = Topics("dv-01", "dv-02", "dv-03", "dv-04"), ExtraTopics = [] });
        WebForm form = await WebForm.OpenAsync(desk, Page, $"{Page}/topics");
        form["topic-order.dan-van-2022/dv-03"] = "1";
        form["topic-kind.dan-van-2022/dv-02"] = "extra";
        form["topic-kind.dan-van-2022/dv-04"] = "";
        form["topic-kind.dan-van-2022/dv-06"] = "listed";
        await SavesAsync(form);

        Course course = (await desk.StoredAsync()).Course;
        Assert.Equal((Topics("dv-03", "dv-01", "dv-06"), Topics("dv-02")), (course.Topics, course.ExtraTopics));
    }

    [BrowserFact]
    public async Task A_topic_that_no_catalogue_has_is_added_to_it_and_to_the_course()
    {
        await ReviseAsync(course => course with { Topics = Topics("dv-01"), ExtraTopics = [] });
        WebForm form = await WebForm.OpenAsync(desk, Page, $"{Page}/topics");
        form["new-topic-vi"] = "Kỹ năng hòa giải ở cơ sở";
        form["new-topic-en"] = "Mediation at the grassroots";
        await SavesAsync(form);

        StoredCourse stored = await desk.StoredAsync();
        Topic added = stored.Document.Catalogues[0].Topics[^1];
        Assert.Equal(new LocalisedText("Kỹ năng hòa giải ở cơ sở", "Mediation at the grassroots"), added.Title);
        Assert.Equal(new TopicReference(new("dan-van-2022"), added.Code), stored.Course.Topics[^1]);
    }

    private static async Task SavesAsync(WebForm form)
    {
        HttpResponseMessage answer = await form.SendAsync();
        Assert.True(answer.StatusCode is HttpStatusCode.Redirect, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()));
    }

    private static Figure? FigureOf(StatedFigures stated, string field) => field switch
    {
        "stated-days" => stated.Days,
        "stated-halfDays" => stated.HalfDays,
        "stated-periods" => stated.Periods,
        "stated-units" => stated.Units,
        _ => stated.Learners,
    };

    private static ValueList<TopicReference> Topics(params string[] codes)
        => codes.Select(code => new TopicReference(new("dan-van-2022"), new(code))).ToValueList();

    // Another clerk, who has no browser.
    private Task ReviseAsync(Func<Course, Course> revise) => desk.ReviseAsync(document => document.WithCourse(new(Desk.Course), revise));
}
