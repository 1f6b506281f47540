using System.Net;

namespace CentreDesk.Tests;

/// <summary>What nobody may do, and what may get nowhere.</summary>
[Collection(nameof(OneDesk))]
public sealed class SafetyTests(Desk desk)
{
    // Who is on the roster, and who is searched or added: none of it may stand in an address or a log.
    private static readonly string[] s_personal = ["Đình Thắng", "Thắng", "1979", "bí mật", "Sơn Tùng"];

    [BrowserTheory]
    [InlineData("/language")]
    [InlineData("/clerk")]
    [InlineData("/courses")]
    [InlineData($"/courses/{Desk.Course}/facts")]
    [InlineData($"/courses/{Desk.Course}/stated")]
    [InlineData($"/courses/{Desk.Course}/organisers")]
    [InlineData($"/courses/{Desk.Course}/topics")]
    [InlineData($"/courses/{Desk.Course}/classes/lop-1/audience")]
    [InlineData($"/courses/{Desk.Course}/roster/lop-1")]
    [InlineData($"/courses/{Desk.Course}/import")]
    [InlineData($"/courses/{Desk.Course}/timetable/lop-1/move")]
    [InlineData($"/courses/{Desk.Course}/revisions/restore")]
    public async Task A_post_that_comes_from_no_page_of_the_desk_is_refused(string path)
    {
        using HttpClient client = new() { BaseAddress = new Uri(desk.Address) };
        using FormUrlEncodedContent form = new([new("revision", "1"), new("title-vi", "Tên giả")]);

        Assert.Equal(HttpStatusCode.BadRequest, (await client.PostAsync(new Uri(path, UriKind.Relative), form)).StatusCode);
    }

    [BrowserFact]
    public async Task Personal_data_stands_in_no_address_and_in_no_log()
    {
        await using Clerk clerk = await desk.OpenAsync();
        await clerk.SaveClassListAsync();
        await clerk.FollowAsync("Hiện mọi cột");
        await clerk.FillAsync("Tìm trong danh sách", "Đình Thắng");
        await clerk.FollowAsync("Sửa Nguyễn Đình Thắng");
        await clerk.FillAsync("Ngày sinh", "3/2/1979");
        await clerk.FillAsync("Ghi chú", "bí mật");
        await clerk.PressAsync("Lưu");
        await clerk.FillAsync("Họ", "Lê");
        await clerk.FillAsync("Tên", "Sơn Tùng");
        await clerk.PressAsync("Thêm vào danh sách");
        await clerk.SeesAsync("Danh sách học viên (60)");

        IEnumerable<string> told = clerk.Addresses.Select(Uri.UnescapeDataString).Append(desk.Log);
        Assert.DoesNotContain(told, text => s_personal.Any(one => text.Contains(one, StringComparison.OrdinalIgnoreCase)));
    }

    [BrowserFact]
    public async Task What_was_typed_is_shown_as_text_and_does_not_run()
    {
        const string Script = "<script>document.title='run'</script><img src=x onerror=alert(1)>";
        await using Clerk clerk = await desk.OpenAsync();
        await clerk.GoAsync($"/courses/{Desk.Course}");
        await clerk.FillAsync("Nơi học (tiếng Việt)", Script);
        await clerk.Page.RunAndWaitForResponseAsync(() => clerk.PressAsync("Lưu lớp"), answer => answer.Request.Method == "POST");
        await clerk.GoAsync($"/courses/{Desk.Course}");

        await Assertions.Expect(clerk.Page.GetByLabel("Nơi học (tiếng Việt)")).ToHaveValueAsync(Script);
        Assert.Equal(0, await clerk.Page.Locator("img, script:not([src])").CountAsync());
    }

    [BrowserFact]
    public async Task A_file_that_is_no_list_is_refused_with_words()
    {
        await using Clerk clerk = await desk.OpenAsync();
        await clerk.GoAsync($"/courses/{Desk.Course}/import");
        FilePayload program = new() { Name = "chay.exe", MimeType = "application/octet-stream", Buffer = [77, 90, 0, 0] };
        await clerk.Page.Locator("#file").SetInputFilesAsync(program);
        await clerk.PressAsync("Đọc tệp");

        await clerk.SeesAsync("Chỉ đọc được tệp .xlsx, .xls, .csv và .docx.");
    }
}
