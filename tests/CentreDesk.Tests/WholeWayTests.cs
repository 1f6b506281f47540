using LacDuong.Training;

namespace CentreDesk.Tests;

/// <summary>
/// A clerk's whole way: a spreadsheet in, and mended; a timetable drafted and moved; pages printed; the calendar on a phone.
/// </summary>
public sealed class WholeWayTests
{
    [BrowserFact]
    public async Task In_Vietnamese_with_the_mouse()
    {
        using Desk desk = new();
        await desk.StartAsync();
        await using Clerk clerk = await desk.OpenAsync();
        await clerk.GoAsync("/");
        await clerk.FollowAsync("Bồi dưỡng nghiệp vụ công tác dân vận năm 2022");
        await clerk.FollowAsync("Học viên");
        await clerk.FollowAsync("Nhập từ tệp Excel, Word");

        // What's wrong stands beside its row before anything is saved.
        await clerk.Page.GetByLabel("Tệp .xlsx, .xls, .csv hoặc .docx, không quá 20 MB").SetInputFilesAsync(Desk.ClassList);
        await clerk.PressAsync("Đọc tệp");
        await Assertions.Expect(Row(clerk, "Nguyễn Đình Thắng")).ToContainTextAsync("31/02/1979");
        Assert.Empty((await desk.StoredAsync()).Course.Classes[0].Learners);
        await clerk.PressAsync("Lưu vào khoá");
        await clerk.SeesAsync("Danh sách học viên (59)");

        // She mends it.
        await clerk.FollowAsync("Sửa Nguyễn Đình Thắng");
        await clerk.FillAsync("Ngày sinh", "3/2/1979");
        await clerk.PressAsync("Lưu");
        await clerk.FollowAsync("Hiện mọi cột");
        await Assertions.Expect(Row(clerk, "Nguyễn Đình Thắng")).ToContainTextAsync("03/02/1979");

        // A draft, a move that clashes, and back.
        await clerk.FollowAsync("Lịch");
        await clerk.FollowAsync("Xếp lịch tự động");
        await clerk.PressAsync("Dùng lịch này");
        await clerk.SeesAsync("Công tác dân vận của Đảng");
        await desk.BookLecturerElsewhereAsync();
        await clerk.FollowAsync("Lịch");
        await clerk.DoesNotSeeAsync("Trùng lịch:");
        await clerk.Page.SetViewportSizeAsync(1280, 1600);
        await clerk.Page.Locator(".session h6").First.DragToAsync(clerk.Page.Locator(".half-day[data-to='2022-05-25/afternoon'] h5"));
        await clerk.SeesAsync("khoá «Bồi dưỡng công tác tôn giáo năm 2022»");
        await clerk.PressAsync("Hoàn tác");
        await clerk.DoesNotSeeAsync("Trùng lịch:");
        await CalendarAsync(clerk);

        // On paper, and as a file.
        await clerk.FollowAsync("In");
        await clerk.Page.GetByLabel("Danh sách lớp", new PageGetByLabelOptions { Exact = true }).CheckAsync();
        IPage printed = await clerk.Page.RunAndWaitForPopupAsync(() => clerk.PressAsync("Mở để in (thẻ mới)"));
        await Assertions.Expect(printed.Locator("body")).ToContainTextAsync("Nguyễn Đình Thắng");
        IDownload file = await clerk.Page.RunAndWaitForDownloadAsync(() => clerk.PressAsync("Tải bản Word"));
        Assert.EndsWith(".docx", file.SuggestedFilename, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task In_English_with_the_keyboard_alone()
    {
        using Desk desk = new();
        await desk.StartAsync();
        await using Clerk clerk = await desk.OpenAsync("en");
        Keys keys = clerk.Keys;
        await clerk.GoAsync("/");
        await keys.UseAsync("Training in mass-mobilisation work, 2022");
        await keys.UseAsync("Roster");
        await keys.UseAsync("Import a file");

        IFileChooser chooser = await clerk.Page.RunAndWaitForFileChooserAsync(async () =>
        {
            await keys.ToAsync("A file .xlsx, .xls, .csv or .docx, up to 20 MB");
            await keys.PressAsync("Enter");
        });
        await chooser.SetFilesAsync(Desk.ClassList);
        await keys.UseAsync("Read the file");
        await clerk.SeesAsync("31/02/1979");
        await keys.UseAsync("Save to the course");
        await clerk.SeesAsync("Roster (59)");

        await keys.TypeAsync("Search the roster", "dinh thang");
        await keys.UseAsync("Edit Nguyễn Đình Thắng");
        await keys.TypeAsync("Born", "3 February 1979");
        await keys.UseAsync("Save");
        ValueList<Learner> learners = (await desk.StoredAsync()).Course.Classes[0].Learners;
        Learner mended = learners.Single(learner => learner.Name.ToString() == "Nguyễn Đình Thắng");
        Assert.Equal("1979-02-03", mended.BirthDate?.ToString());

        await keys.UseAsync("Timetable");
        await keys.UseAsync("Draft a timetable");
        await keys.UseAsync("Use this timetable");
        await clerk.SeesAsync("The Party's mass-mobilisation work");
        await desk.BookLecturerElsewhereAsync();
        await keys.UseAsync("Timetable");
        string title = (await clerk.Page.Locator(".session h6").First.TextContentAsync())!.Trim();
        await keys.ToAsync(title);
        await keys.PressAsync("ArrowDown");
        await clerk.SeesAsync("the course “Training in religious affairs, 2022”");
        await keys.UseAsync("Undo");
        await clerk.DoesNotSeeAsync("Clashes:");
        await CalendarAsync(clerk);

        await keys.UseAsync("Print");
        // The first is the way to the page of the timetable, the second its choice among the documents; the class list is three further.
        await keys.ToAsync("Timetable");
        await keys.ToAsync("Timetable");
        for (int i = 0; i < 3; i++)
            await keys.PressAsync("ArrowDown");
        IPage printed = await clerk.Page.RunAndWaitForPopupAsync(async () =>
        {
            await keys.ToAsync("Open to print (new tab)");
            await keys.PressAsync("Enter");
        });
        await Assertions.Expect(printed.Locator("body")).ToContainTextAsync("Nguyễn Đình Thắng");
    }

    private static ILocator Row(Clerk clerk, string name)
        => clerk.Page.Locator("tr").Filter(new LocatorFilterOptions
        {
            Has = clerk.Page.GetByRole(AriaRole.Rowheader, new PageGetByRoleOptions { Name = name, Exact = true }),
        });

    // The address that a phone subscribes to answers a calendar of the sessions.
    private static async Task CalendarAsync(Clerk clerk)
    {
        string address = (await clerk.Page.Locator("code").Filter(new LocatorFilterOptions { HasText = "webcal://" }).TextContentAsync())!;
        address = address.Trim().Replace("webcal://", "http://", StringComparison.Ordinal);
        IAPIResponse answer = await clerk.Page.APIRequest.GetAsync(address);
        Assert.Equal("text/calendar; charset=utf-8", answer.Headers["content-type"]);
        Assert.Contains("BEGIN:VEVENT", await answer.TextAsync(), StringComparison.Ordinal);
    }
}
