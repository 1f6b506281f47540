namespace CentreDesk.Tests;

/// <summary>The way from a finding to its field, and back without the finding.</summary>
public sealed class MendingTests(Desk desk) : IClassFixture<Desk>
{
    [BrowserFact]
    public async Task A_finding_leads_to_its_field_and_is_gone_once_that_is_mended()
    {
        await using Clerk clerk = await desk.OpenAsync();
        await clerk.GoAsync($"/courses/{Desk.Course}");
        await clerk.FillAsync("Ngày", "4");
        await clerk.PressAsync("Lưu số liệu");
        ILocator finding = clerk.Page.Locator(".findings li").Filter(new LocatorFilterOptions { HasText = "LDT5004" });
        await finding.GetByRole(AriaRole.Link).ClickAsync();
        await Assertions.Expect(clerk.Page.GetByLabel("Ngày", new PageGetByLabelOptions { Exact = true })).ToBeFocusedAsync();

        // From here the keyboard is enough.
        await clerk.Keys.PressAsync("Control+a");
        await clerk.Page.Keyboard.TypeAsync("3 ngày");
        await clerk.Keys.PressAsync("Enter");
        await Assertions.Expect(finding).ToHaveCountAsync(0);
        Assert.Equal("3", (await desk.StoredAsync()).Course.Stated?.Days?.ToString());
    }

    [BrowserTheory]
    [InlineData("stated-days", "17 buổi", "Lưu số liệu")]
    [InlineData("organiser-unit.3", "Lạc Dương", "Lưu đơn vị tổ chức")]
    [InlineData("topic-order.dan-van-2022/dv-01", "đầu tiên", "Lưu chuyên đề")]
    [InlineData("audience-count.lop-1.1", "nhiều", "Lưu đối tượng")]
    public async Task A_form_that_is_refused_is_accessible_and_its_problem_leads_to_the_field(string field, string typed, string button)
    {
        await using Clerk clerk = await desk.OpenAsync(width: 390);
        await clerk.GoAsync($"/courses/{Desk.Course}");
        await clerk.Page.Locator($"[id='{field}']").FillAsync(typed);
        await clerk.PressAsync(button);
        await clerk.SeesAsync("Chưa lưu. Hãy sửa:");
        Assert.Empty(await Axe.ViolationsAsync(clerk.Page));

        await clerk.Page.Locator(".problems a").ClickAsync();
        await Assertions.Expect(clerk.Page.Locator($"[id='{field}']")).ToBeFocusedAsync();
    }
}
