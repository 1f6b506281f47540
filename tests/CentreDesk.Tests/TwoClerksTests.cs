using LacDuong.Training;
using LacDuong.Training.EntityFrameworkCore;
using NodaTime;

namespace CentreDesk.Tests;

/// <summary>Two clerks have one course open at once.</summary>
[Collection(nameof(OneDesk))]
public sealed class TwoClerksTests(Desk desk)
{
    [BrowserFact]
    public async Task The_second_is_told_what_the_first_saved()
    {
        await using Clerk first = await desk.OpenAsync();
        await using Clerk second = await desk.OpenAsync();
        await BothOpenAsync(first, second);
        await SaveAsync(first, "Bồi dưỡng công tác dân vận, bản của Hoa");
        await SaveAsync(second, "Bồi dưỡng công tác dân vận, bản của Minh");

        await second.SeesAsync("Trong lúc bạn làm, khoá này đã có bản mới hơn.");
        await second.SeesAsync("Bồi dưỡng công tác dân vận, bản của Hoa");
        await second.SeesAsync("Bồi dưỡng công tác dân vận, bản của Minh");
        Assert.Equal("Bồi dưỡng công tác dân vận, bản của Hoa", (await desk.StoredAsync()).Course.Title.Get("vi"));
    }

    [BrowserFact]
    public async Task Nothing_is_lost_if_the_second_saves_on_top()
    {
        await using Clerk first = await desk.OpenAsync();
        await using Clerk second = await desk.OpenAsync();
        await BothOpenAsync(first, second);
        await SaveAsync(first, "Tên mới của khoá");
        await second.FillAsync("Nơi học (tiếng Việt)", "Hội trường tầng 2");
        await second.PressAsync("Lưu lớp");
        await second.PressAsync("Lưu phần của tôi lên bản mới");
        await second.SeesAsync("Thông tin khoá");

        Course course = (await desk.StoredAsync()).Course;
        Assert.Equal(("Tên mới của khoá", "Hội trường tầng 2"), (course.Title.Get("vi"), course.Classes[0].Venue?.Get("vi")));
    }

    [BrowserFact]
    public async Task Of_one_session_each_keeps_the_fields_that_she_changed()
    {
        await using Clerk first = await desk.OpenAsync();
        await using Clerk second = await desk.OpenAsync();
        Session before = (await desk.StoredAsync()).Course.Classes[0].Timetable!.Sessions[0];
        string address = $"/courses/{Desk.Course}/timetable/lop-1/sessions/{before.Code}";
        await first.GoAsync(address);
        await second.GoAsync(address);
        await first.FillAsync("Ngày", "2022-06-01");
        await first.PressAsync("Lưu");
        await first.SeesAsync("sáng thứ Tư, 01/6");
        await second.FillAsync("Phòng khác (tên)", "Phòng họp số 2");
        await second.PressAsync("Lưu");
        await second.SeesAsync("Phòng họp số 2");
        await second.PressAsync("Lưu phần của tôi lên bản mới");
        await second.SeesAsync("Lịch lớp");

        StoredCourse after = await desk.StoredAsync();
        Session session = after.Course.Classes[0].Timetable!.Sessions[0];
        Assert.Equal(before with { Date = new LocalDate(2022, 6, 1), Room = after.Document.Rooms.Single().Code }, session);
    }

    [BrowserFact]
    public async Task An_edit_reaches_its_learner_after_the_list_has_changed()
    {
        await using Clerk first = await desk.OpenAsync();
        await using Clerk second = await desk.OpenAsync();
        string fifth = await BothOpenLearnersAsync(first, 1, second, 5);
        await RemoveAsync(first);
        await second.FillAsync("Ghi chú", "Lớp trưởng");
        await second.PressAsync("Lưu");
        await second.PressAsync("Lưu phần của tôi lên bản mới");
        await second.SeesAsync("Danh sách học viên");

        ValueList<Learner> learners = (await desk.StoredAsync()).Course.Classes[0].Learners;
        Assert.Equal((fifth, "Lớp trưởng"), (learners[3].Code.Value, learners[3].Remark));
        Assert.EndsWith("#learner-4", second.Page.Url, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task An_edit_of_a_learner_who_is_gone_is_refused()
    {
        await using Clerk first = await desk.OpenAsync();
        await using Clerk second = await desk.OpenAsync();
        await BothOpenLearnersAsync(first, 2, second, 2);
        await RemoveAsync(first);
        ValueList<Learner> learners = (await desk.StoredAsync()).Course.Classes[0].Learners;
        await second.FillAsync("Ghi chú", "Lớp phó");
        await second.PressAsync("Lưu");
        await second.PressAsync("Lưu phần của tôi lên bản mới");
        await second.SeesAsync("Học viên này không còn trong danh sách.");

        Assert.Equal(learners, (await desk.StoredAsync()).Course.Classes[0].Learners);
    }

    [BrowserFact]
    public async Task The_page_that_tells_it_is_accessible()
    {
        await using Clerk first = await desk.OpenAsync("en");
        await using Clerk second = await desk.OpenAsync("en", 390);
        await BothOpenAsync(first, second);
        await first.FillAsync("Title (English)", "The title of the first");
        await first.PressAsync("Save the course");
        await first.SeesAsync("The title of the first");
        await second.FillAsync("Title (English)", "The title of the second");
        await second.PressAsync("Save the course");
        await second.SeesAsync("a newer revision of this course was saved");

        Assert.Empty(await Axe.ViolationsAsync(second.Page));
    }

    private static async Task BothOpenAsync(Clerk first, Clerk second)
    {
        await first.GoAsync($"/courses/{Desk.Course}");
        await second.GoAsync($"/courses/{Desk.Course}");
    }

    // The code of the learner whom the second has open.
    private async Task<string> BothOpenLearnersAsync(Clerk first, int ofFirst, Clerk second, int ofSecond)
    {
        await first.SaveClassListAsync();
        await first.SeesAsync("Danh sách học viên");
        await first.GoAsync($"/courses/{Desk.Course}/roster/lop-1/{ofFirst}");
        await second.GoAsync($"/courses/{Desk.Course}/roster/lop-1/{ofSecond}");
        return (await desk.StoredAsync()).Course.Classes[0].Learners[ofSecond - 1].Code.Value;
    }

    private static async Task RemoveAsync(Clerk clerk)
    {
        await clerk.Page.GetByText("Xoá khỏi danh sách…").ClickAsync();
        await clerk.PressAsync("Xoá");
        await clerk.Page.WaitForURLAsync("**/roster/lop-1#*");
    }

    private static async Task SaveAsync(Clerk clerk, string title)
    {
        await clerk.FillAsync("Tên khoá (tiếng Việt)", title);
        await clerk.PressAsync("Lưu thông tin khoá");
        await clerk.SeesAsync(title);
    }
}
