using System.Collections.Concurrent;

namespace CentreDesk.Tests;

/// <summary>Somebody at a browser: the page that she sees, and what the browser noticed meanwhile.</summary>
public sealed class Clerk : IAsyncDisposable
{
    private readonly ConcurrentBag<IPage> _free;
    private readonly ConcurrentQueue<string> _addresses = [];
    private readonly ConcurrentQueue<string> _complaints = [];

    /// <summary>Sits down at a window, which is among the free ones again when she leaves.</summary>
    public Clerk(IPage page, ConcurrentBag<IPage> free)
    {
        _free = free;
        Page = page;
        page.Request += (_, request) => _addresses.Enqueue(request.Url);
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                _complaints.Enqueue(message.Text);
        };
        page.PageError += (_, error) => _complaints.Enqueue(error);
    }

    public IPage Page { get; }

    /// <summary>Every address that the browser asked for.</summary>
    public IReadOnlyCollection<string> Addresses => _addresses;

    /// <summary>What the browser's console says: errors of scripts, and what the content security policy refused.</summary>
    public IReadOnlyCollection<string> Complaints => _complaints;

    /// <summary>The keyboard, for those who use nothing else.</summary>
    public Keys Keys => new(Page);

    public async Task<IResponse> GoAsync(string path) => (await Page.GotoAsync(path))!;

    public Task FollowAsync(string link)
        => Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = link, Exact = true }).First.ClickAsync();

    public Task PressAsync(string button)
        => Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = button, Exact = true }).ClickAsync();

    public Task FillAsync(string label, string text) => Page.GetByLabel(label, new PageGetByLabelOptions { Exact = true }).FillAsync(text);

    /// <summary>Waits until the page says something.</summary>
    public Task SeesAsync(string text) => Assertions.Expect(Page.Locator("main")).ToContainTextAsync(text);

    public Task DoesNotSeeAsync(string text) => Assertions.Expect(Page.Locator("main")).Not.ToContainTextAsync(text);

    /// <summary>Uploads a file for the course, and waits for what was read of it.</summary>
    public async Task ImportAsync(string file)
    {
        await GoAsync($"/courses/{Desk.Course}/import");
        await Page.Locator("#file").SetInputFilesAsync(file);
        await Page.Locator("main form button").ClickAsync();
        await Page.Locator("form[action$='/save']").WaitForAsync();
    }

    /// <summary>Uploads the class list, and saves what was read of it.</summary>
    public async Task SaveClassListAsync()
    {
        await ImportAsync(Desk.ClassList);
        await PressAsync("Lưu vào khoá");
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            await Page.GotoAsync("about:blank");
            await Page.Context.ClearCookiesAsync();
            _free.Add(Page);
        }
        catch (PlaywrightException)
        {
            // The page asked for another one by itself, as one does that watches an import.
            await Page.Context.DisposeAsync();
        }
    }
}
