using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using LacDuong.Training;

namespace CentreDesk.Tests;

/// <summary>The calendars that phones subscribe to.</summary>
public sealed class CalendarTests(Desk desk) : IClassFixture<Desk>
{
    [BrowserFact]
    public async Task Those_of_a_lecturer_and_of_a_room_stand_under_the_timetable()
    {
        await TeachesAsync(new("le-van-son"), new("hoi-truong"));
        await using Clerk clerk = await desk.OpenAsync();
        await clerk.GoAsync($"/courses/{Desk.Course}/timetable");

        foreach (string link in (string[])["của Lê Văn Sơn", "của Hội trường"])
        {
            ILocator found = clerk.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = link, Exact = true });
            IAPIResponse answer = await clerk.Page.APIRequest.GetAsync((await found.GetAttributeAsync("href"))!);
            Assert.Matches("STATUS:CONFIRMED", await answer.TextAsync());
        }
    }

    [BrowserTheory]
    [InlineData("/lecturers/le-van-son/calendar.ics")]
    [InlineData("/rooms/hoi-truong/calendar.ics")]
    public async Task One_whose_lecturer_or_room_has_left_the_course_cancels_its_sessions(string address)
    {
        await TeachesAsync(new("le-van-son"), new("hoi-truong"));
        int before = await SequenceAsync(address, "CONFIRMED");
        await TeachesAsync(null, null);

        Assert.True(await SequenceAsync(address, "CANCELLED") > before);
    }

    [BrowserFact]
    public async Task One_of_a_room_that_no_course_ever_had_is_not_there()
    {
        using HttpClient client = new() { BaseAddress = new Uri(desk.Address) };
        HttpResponseMessage answer = await client.GetAsync(new Uri("/rooms/nowhere/calendar.ics", UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    // The number of the first session of the status; 0 if there's none.
    private async Task<int> SequenceAsync(string address, string status)
    {
        using HttpClient client = new() { BaseAddress = new Uri(desk.Address) };
        string calendar = await client.GetStringAsync(new Uri(address, UriKind.Relative));
        string number = Regex.Match(calendar, $"SEQUENCE:([0-9]+)\r\nSTATUS:{status}").Groups[1].Value;
        return number.Length == 0 ? 0 : int.Parse(number, CultureInfo.InvariantCulture);
    }

    // The first session has them, or has nobody and no place.
    private Task TeachesAsync(Code<Lecturer>? lecturer, Code<Room>? room) => desk.ReviseAsync(document =>
    {
        TrainingClass only = document.Courses[0].Classes[0];
        return (document with
        {
            Lecturers = lecturer is null ? [] : [new Lecturer { Code = lecturer, Name = new PersonName("Lê", "Văn", "Sơn") }],
            Rooms = room is null ? [] : [new Room { Code = room, Name = new("Hội trường") }],
        }).WithCourse(new(Desk.Course), course => course.WithClass(only.Code, one => one.WithSession(
            only.Timetable!.Sessions[0].Code, session => session with { Lecturers = lecturer is null ? [] : [lecturer], Room = room })));
    });
}
