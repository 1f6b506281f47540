using System.Collections.Concurrent;

namespace CentreDesk.Tests;

/// <summary>A desk whose pages are each looked at once, by all readers at the same time, however many tests ask what was seen.</summary>
public sealed class Sights : IAsyncLifetime, IDisposable
{
    private static readonly string s_pictures = Path.Combine(Desk.Root, "artifacts/screenshots");

    private readonly ConcurrentDictionary<string, Task<Dictionary<(string, int), Sight>>> _seen = [];
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
        await clerk.SaveClassListAsync();
        ILocator edit = clerk.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Sửa Nguyễn Đình Thắng" });
        _paths[Pages.Learner] = (await edit.GetAttributeAsync("href"))!;
        await Desk.BookLecturerElsewhereAsync();
    }

    /// <summary>The address of a page.</summary>
    public string PathOf(string name) => _paths[name];

    /// <summary>What a reader sees of a page.</summary>
    public async Task<Sight> OfAsync(string name, string language, int width)
        => (await _seen.GetOrAdd(name, LookAsync))[(language, width)];

    public Task DisposeAsync() => Desk.DisposeAsync();

    public void Dispose() => Desk.Dispose();

    private async Task<Dictionary<(string, int), Sight>> LookAsync(string name)
    {
        Sight[] sights = await Task.WhenAll(Pages.Readers.Select(reader => TakeAsync(reader.Language, reader.Width)));
        return Pages.Readers.Zip(sights).ToDictionary(pair => pair.First, pair => pair.Second);

        async Task<Sight> TakeAsync(string language, int width)
        {
            await using Clerk clerk = await Desk.OpenAsync(language, width);
            return await Sight.TakeAsync(clerk, PathOf(name), Path.Combine(s_pictures, $"{name}-{language}-{width}.png"));
        }
    }
}
