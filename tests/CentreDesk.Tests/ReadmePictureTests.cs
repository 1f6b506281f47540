namespace CentreDesk.Tests;

/// <summary>The pictures of the sample's README. With <c>UPDATE_DOCS=1</c> in the environment, they're taken anew.</summary>
public sealed class ReadmePictureTests
{
    private static readonly string s_folder = Path.Combine(Desk.Root, "samples/CentreDesk/screenshots");

    [Theory]
    [InlineData("facts.png")]
    [InlineData("import.png")]
    [InlineData("timetable.png")]
    public void A_picture_is_there_and_small(string name)
        => Assert.InRange(new FileInfo(Path.Combine(s_folder, name)).Length, 1, 150_000);

    [BrowserFact]
    public async Task They_are_taken_if_asked_for()
    {
        if (!Chromium.TakesPictures)
            return;
        using Desk desk = new();
        await desk.StartAsync();
        await using Clerk vietnamese = await desk.OpenAsync("vi");
        await vietnamese.ImportAsync(Desk.ClassList);
        await TakeAsync(vietnamese, "import.png");

        await vietnamese.PressAsync("Lưu vào khoá");
        await vietnamese.SeesAsync("Danh sách học viên (59)");
        await desk.BookLecturerElsewhereAsync();
        await using Clerk english = await desk.OpenAsync("en");
        await english.GoAsync($"/courses/{Desk.Course}/timetable");
        await english.Page.Locator(".session").First.PressAsync("ArrowDown");
        await english.SeesAsync("the course “Training in religious affairs, 2022”");
        // A script fills it, so that a screen reader speaks.
        await Assertions.Expect(english.Page.Locator("#said")).ToContainTextAsync("Clashes: 1.");
        await english.Page.EvaluateAsync("scrollTo(0, 0)");
        await english.Page.SetViewportSizeAsync(1100, 1150);
        await TakeAsync(english, "timetable.png");
        await english.Page.SetViewportSizeAsync(1280, 800);

        await english.GoAsync($"/courses/{Desk.Course}");
        await TakeAsync(english, "facts.png");
    }

    private static async Task TakeAsync(Clerk clerk, string name)
    {
        await clerk.Page.EvaluateAsync("document.activeElement.blur()");
        await clerk.Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(s_folder, name) });
    }
}
