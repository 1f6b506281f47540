using System.Text;
using LacDuong.Training.EntityFrameworkCore;
using LacDuong.Training.Samples.Tests;

namespace CentreDesk.Tests;

/// <summary>An import that doesn't come to its end leaves the course as it was.</summary>
public sealed class BrokenImportTests : IDisposable
{
    private readonly Desk _desk = new();
    private readonly TemporaryFolder _folder = new();

    [BrowserFact]
    public async Task Cancelled_while_the_file_is_read()
    {
        await _desk.StartAsync();
        StoredCourse before = await _desk.StoredAsync();
        await using Clerk clerk = await _desk.OpenAsync();
        await UploadAsync(clerk);
        await clerk.PressAsync("Huỷ");

        await clerk.SeesAsync("Đã bỏ tệp; khoá vẫn như cũ.");
        Assert.Equal(before, await _desk.StoredAsync());
    }

    [BrowserFact]
    public async Task The_program_is_killed_while_the_file_is_read()
    {
        await _desk.StartAsync();
        StoredCourse before = await _desk.StoredAsync();
        await using (Clerk clerk = await _desk.OpenAsync())
            await UploadAsync(clerk);
        _desk.Kill();
        await _desk.StartAsync();

        Assert.Equal(before, await _desk.StoredAsync());
        await using Clerk after = await _desk.OpenAsync();
        await after.GoAsync($"/courses/{Desk.Course}/roster");
        await after.SeesAsync("Lớp chưa có học viên nào.");
    }

    [BrowserFact]
    public async Task The_program_is_killed_while_the_list_waits_to_be_saved()
    {
        await _desk.StartAsync();
        StoredCourse before = await _desk.StoredAsync();
        await using Clerk clerk = await _desk.OpenAsync();
        await clerk.ImportAsync(Desk.ClassList);
        _desk.Kill();
        await _desk.StartAsync();

        Assert.Equal(before, await _desk.StoredAsync());
    }

    public void Dispose()
    {
        _desk.Dispose();
        _folder.Dispose();
    }

    // A list that takes some seconds to read, so that there's time to do something meanwhile.
    private async Task UploadAsync(Clerk clerk)
    {
        StringBuilder list = new("STT,Họ và tên,Chức vụ,Đơn vị công tác\n");
        for (int i = 1; i <= 150_000; i++)
            list.Append(i).Append(",Nguyễn Văn Tám,Công chức văn phòng,Ủy ban nhân dân xã Đạ Sar\n");
        await clerk.GoAsync($"/courses/{Desk.Course}/import");
        await clerk.Page.Locator("#file").SetInputFilesAsync(_folder.Write("danh-sach.csv", list.ToString()));
        await clerk.PressAsync("Đọc tệp");
        await clerk.Page.GetByRole(AriaRole.Progressbar).WaitForAsync();
    }
}
