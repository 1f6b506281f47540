using System.Collections.Concurrent;

namespace CentreDesk.Tests;

/// <summary>A desk whose pages are each looked at once by each reader, however many tests ask what was seen.</summary>
public sealed class Sights : IAsyncLifetime, IDisposable
{
    private static readonly string s_pictures = Path.Combine(Desk.Root, "artifacts/screenshots");

    private readonly ConcurrentDictionary<string, Task<Sight>> _seen = [];
    private string _preview = "";

    public Desk Desk { get; } = new();

    /// <summary>The course has its list, a clash to show, and something to mend.</summary>
    public async Task InitializeAsync()
    {
        await Desk.InitializeAsync();
        if (Chromium.WhyNot is not null)
            return;
        await using Clerk clerk = await Desk.OpenAsync();
        await clerk.ImportAsync(Desk.ClassList);
        _preview = new Uri(clerk.Page.Url).AbsolutePath;
        await clerk.ImportAsync(Desk.ClassList);
        await clerk.PressAsync("Lưu vào khoá");
        await clerk.SeesAsync("Nguyễn Đình Thắng");
        await Desk.BookLecturerElsewhereAsync();
    }

    /// <summary>The address of a page.</summary>
    public string PathOf(string name) => name == Pages.Preview ? _preview : Pages.Paths[name];

    /// <summary>What a reader sees of a page.</summary>
    public Task<Sight> OfAsync(string name, string language, int width) => _seen.GetOrAdd($"{name}-{language}-{width}", async picture =>
    {
        await using Clerk clerk = await Desk.OpenAsync(language, width);
        return await Sight.TakeAsync(clerk, PathOf(name), Path.Combine(s_pictures, $"{picture}.png"));
    });

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => Desk.Dispose();
}
