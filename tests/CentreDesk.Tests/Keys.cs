namespace CentreDesk.Tests;

/// <summary>Somebody who uses the page with the keyboard alone.</summary>
public sealed class Keys(IPage page)
{
    private const int Most = 400;

    /// <summary>Goes with Tab to the next thing of this name.</summary>
    public async Task ToAsync(string name)
    {
        for (int i = 0; i < Most; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            bool isThere = await page.EvaluateAsync<bool>("""
                name => {
                    const one = document.activeElement, titled = one.getAttribute('aria-labelledby');
                    const text = one.getAttribute('aria-label') ?? (titled && document.getElementById(titled).textContent)
                        ?? one.labels?.[0]?.textContent ?? one.textContent;
                    return text.trim().replace(/\s+/g, ' ') === name;
                }
                """, name);
            if (isThere)
                return;
        }
        throw new InvalidOperationException($"After {Most} times Tab, «{name}» isn't reached on {page.Url}.");
    }

    /// <summary>Goes to a link or a button, uses it, and waits for the page that it leads to.</summary>
    public async Task UseAsync(string name)
    {
        await ToAsync(name);
        TaskCompletionSource arrived = new();
        page.DOMContentLoaded += Arrive;
        await page.Keyboard.PressAsync("Enter");
        await arrived.Task.WaitAsync(TimeSpan.FromSeconds(15));
        page.DOMContentLoaded -= Arrive;

        void Arrive(object? sender, IPage arrivedAt) => arrived.TrySetResult();
    }

    /// <summary>Goes to a field, and types into it in place of what it has.</summary>
    public async Task TypeAsync(string name, string text)
    {
        await ToAsync(name);
        await page.Keyboard.PressAsync("Control+a");
        await page.Keyboard.TypeAsync(text);
    }

    public Task PressAsync(string key) => page.Keyboard.PressAsync(key);
}
