using LacDuong.Training;

namespace CentreDesk.Tests;

/// <summary>Two clerks have one course open at once.</summary>
public sealed class TwoClerksTests(Desk desk) : IClassFixture<Desk>
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

    private static async Task SaveAsync(Clerk clerk, string title)
    {
        await clerk.FillAsync("Tên khoá (tiếng Việt)", title);
        await clerk.PressAsync("Lưu thông tin khoá");
        await clerk.SeesAsync(title);
    }
}
