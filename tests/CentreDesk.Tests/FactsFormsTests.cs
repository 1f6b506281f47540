using System.Net;
using System.Text.RegularExpressions;
using LacDuong.Training;
using LacDuong.Training.EntityFrameworkCore;

namespace CentreDesk.Tests;

/// <summary>The forms of a course's own page that mend what findings are about.</summary>
public sealed class FactsFormsTests(Desk desk) : IClassFixture<Desk>
{
    private const string Page = $"/courses/{Desk.Course}";
    private const string Audience = $"{Page}/classes/lop-1/audience";

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

    [BrowserFact]
    public async Task The_audience_has_a_total_and_categories_with_numbers()
    {
        await ReviseAsync(course => course.WithClass(new("lop-1"), one => one with
        {
            Audience = new Audience { Groups = [new AudienceGroup(new Code<ParticipantCategory>("cap-uy"))] },
        }));
        WebForm form = await WebForm.OpenAsync(desk, Page, Audience);
        form["audience-total.lop-1"] = "59";
        form["audience-count.lop-1.1"] = "20";
        form["audience-unit.lop-1.2"] = "xa da nhim";
        form["audience-count.lop-1.2"] = "30";
        form["audience-new-category.lop-1"] = "Già làng";
        form["audience-new-count.lop-1"] = "9";
        await SavesAsync(form);

        StoredCourse stored = await desk.StoredAsync();
        Code<ParticipantCategory> added = stored.Document.Categories.Single(one => one.Name.Get("vi") == "Già làng").Code;
        Assert.Equal(
            new Audience
            {
                Total = 59,
                Groups = [new(new("cap-uy"), null, 20), new(null, new("24848"), 30), new(added, null, 9)],
            },
            stored.Course.Classes[0].Audience);
    }

    [BrowserFact]
    public async Task A_number_without_a_category_is_refused()
    {
        WebForm form = await WebForm.OpenAsync(desk, Page, Audience);
        form["audience-new-count.lop-1"] = "9";

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await form.SendAsync()).StatusCode);
    }

    [BrowserFact]
    public async Task A_partner_is_found_by_a_name_without_accents()
    {
        await HasTwoPartnersAsync();
        WebForm form = await WebForm.OpenAsync(desk, Page, $"{Page}/organisers");
        form["organiser-role.2"] = "host";
        form["organiser-unit.3"] = "tinh lam dong";
        form["organiser-role.3"] = "supervisor";
        await SavesAsync(form);

        Assert.Equal(
            [
                new Organiser(new("ttct-lac-duong"), OrganiserRole.Lead),
                new Organiser(new("bdv-lac-duong"), OrganiserRole.Host),
                new Organiser(new("68"), OrganiserRole.Supervisor),
            ],
            (await desk.StoredAsync()).Course.Organisers);
    }

    [BrowserTheory]
    [InlineData("khong co don vi nay", "partner")]
    [InlineData("Lạc Dương", "partner")]
    [InlineData("Tỉnh Lâm Đồng", "")]
    [InlineData("", "partner")]
    public async Task A_partner_without_a_role_or_whose_name_does_not_name_one_unit_is_refused(string unit, string role)
    {
        await HasTwoPartnersAsync();
        WebForm form = await WebForm.OpenAsync(desk, Page, $"{Page}/organisers");
        form["organiser-unit.3"] = unit;
        form["organiser-role.3"] = role;

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await form.SendAsync()).StatusCode);
    }

    [BrowserFact]
    public async Task What_another_clerk_added_meanwhile_stays_if_this_one_saves_on_top()
    {
        await HasTwoPartnersAsync();
        WebForm form = await WebForm.OpenAsync(desk, Page, $"{Page}/organisers");
        form["organiser-unit.2"] = "";
        await ReviseAsync(course => course with
        {
            Organisers = [.. course.Organisers, new Organiser(new("675"), OrganiserRole.Sponsor)],
        });
        HttpResponseMessage conflict = await form.SendAsync();
        string page = WebUtility.HtmlDecode(await conflict.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.Conflict, conflict.StatusCode);
        Assert.Contains("Đơn vị tổ chức từ", page, StringComparison.Ordinal);
        Assert.Equal("Đơn vị tổ chức (2)", Regex.Matches(page, "<dt>(.*?)</dt>").Single().Groups[1].Value);
        await SavesAsync(await form.OfAsync(conflict));

        Assert.Equal(
            [new Organiser(new("ttct-lac-duong"), OrganiserRole.Lead), new Organiser(new("675"), OrganiserRole.Sponsor)],
            (await desk.StoredAsync()).Course.Organisers);
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

    private Task HasTwoPartnersAsync() => ReviseAsync(course => course with
    {
        Organisers =
        [
            new Organiser(new("ttct-lac-duong"), OrganiserRole.Lead),
            new Organiser(new("bdv-lac-duong"), OrganiserRole.Partner),
        ],
    });

    // Another clerk, who has no browser.
    private Task ReviseAsync(Func<Course, Course> revise) => desk.ReviseAsync(document => document.WithCourse(new(Desk.Course), revise));
}
