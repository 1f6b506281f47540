using System.Collections.Concurrent;

namespace CentreDesk.Tests;

/// <summary>A desk whose pages are each looked at once by each reader, however many tests ask what was seen.</summary>
public sealed class Sights : IAsyncLifetime, IDisposable
{
    private static readonly string s_pictures = Path.Combine(Desk.Root, "artifacts/screenshots");

    private readonly ConcurrentDictionary<string, Task<Sight>> _seen = [];

    public Desk Desk { get; } = new();

    public Task InitializeAsync() => Desk.InitializeAsync();

    /// <summary>What a reader sees of a page.</summary>
    public Task<Sight> OfAsync(string name, string language, int width) => _seen.GetOrAdd($"{name}-{language}-{width}", async picture =>
    {
        await using Clerk clerk = await Desk.OpenAsync(language, width);
        return await Sight.TakeAsync(clerk, Pages.Path(name), Path.Combine(s_pictures, $"{picture}.png"));
    });

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => Desk.Dispose();
}
