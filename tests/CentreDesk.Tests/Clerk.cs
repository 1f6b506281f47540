using System.Collections.Concurrent;

namespace CentreDesk.Tests;

/// <summary>Somebody at a browser: the page that she sees, and what the browser noticed meanwhile.</summary>
public sealed class Clerk : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly ConcurrentQueue<string> _addresses = [];
    private readonly ConcurrentQueue<string> _complaints = [];

    public Clerk(IBrowserContext context, IPage page)
    {
        _context = context;
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

    public async Task<IResponse> GoAsync(string path) => (await Page.GotoAsync(path))!;

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();
}
