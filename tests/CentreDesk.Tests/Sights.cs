using System.Collections.Concurrent;

namespace CentreDesk.Tests;

/// <summary>A desk whose pages are each looked at once by each reader, however many tests ask what was seen.</summary>
public sealed class Sights : IAsyncLifetime, IDisposable
{
    private static readonly string s_pictures = Path.Combine(Desk.Root, "artifacts/screenshots");

    private readonly ConcurrentDictionary<string, Task<Sight>> _seen = [];
    private readonly Dictionary<string, string> _paths = new(Pages.Paths, StringComparer.Ordinal);

    public Desk Desk { get; } = new();

    /// <summary>The course has its list, a clash to show, and something to mend.</summary>
    public async Task InitializeAsync()
    {
        await Desk.InitializeAsync();
        if (Chromium.WhyNot is not null)
            return;
        await using Clerk clerk = await Desk.OpenAsync();
        await clerk.ImportAsync(Desk.ClassList);
        _paths[Pages.Preview] = new Uri(clerk.Page.Url).AbsolutePath;
        await clerk.ImportAsync(Desk.ClassList);
        await clerk.PressAsync("Lưu vào khoá");
        ILocator edit = clerk.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Sửa Nguyễn Đình Thắng" });
        _paths[Pages.Learner] = (await edit.GetAttributeAsync("href"))!;
        await Desk.BookLecturerElsewhereAsync();
    }

    /// <summary>The address of a page.</summary>
    public string PathOf(string name) => _paths[name];

    /// <summary>What a reader sees of a page.</summary>
    public Task<Sight> OfAsync(string name, string language, int width) => _seen.GetOrAdd($"{name}-{language}-{width}", async picture =>
    {
        await using Clerk clerk = await Desk.OpenAsync(language, width);
        return await Sight.TakeAsync(clerk, PathOf(name), Path.Combine(s_pictures, $"{picture}.png"));
    });

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => Desk.Dispose();
}
