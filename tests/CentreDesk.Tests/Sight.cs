using System.Text.Json;

namespace CentreDesk.Tests;

/// <summary>What one reader sees of one page.</summary>
public sealed record Sight
{
    public required string Policy { get; init; }

    public required string Language { get; init; }

    /// <summary>How wide the page is, which is more than the window if it has to be moved sideways.</summary>
    public required int Width { get; init; }

    /// <summary>Every text that a reader meets, also by ear.</summary>
    public required IReadOnlyList<string> Texts { get; init; }

    /// <summary>Every address on the page, and every id, which an address can end with.</summary>
    public required IReadOnlyList<string> Addresses { get; init; }

    /// <summary>What a reader can use only after moving something sideways.</summary>
    public required IReadOnlyList<string> Aside { get; init; }

    /// <summary>What's on paper, but of use on a screen only.</summary>
    public required IReadOnlyList<string> Printed { get; init; }

    /// <summary>What axe-core finds.</summary>
    public required IReadOnlyList<string> Violations { get; init; }

    /// <summary>What the browser's console says.</summary>
    public required IReadOnlyList<string> Complaints { get; init; }

    /// <summary>Looks at a page. If pictures are asked for, it takes one.</summary>
    public static async Task<Sight> TakeAsync(Clerk clerk, string path, string picture)
    {
        IResponse response = await clerk.GoAsync(path);
        if (Chromium.TakesPictures)
            await clerk.Page.ScreenshotAsync(new PageScreenshotOptions { Path = picture, FullPage = true });
        JsonElement seen = await clerk.Page.EvaluateAsync<JsonElement>("""
            () => {
                const root = document.documentElement, texts = [document.title];
                const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
                for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                    const element = node.nodeType === Node.TEXT_NODE ? node.parentElement : node;
                    if (element.closest('script, style') || element.closest('[lang]') !== root)
                        continue;
                    if (node.nodeType === Node.TEXT_NODE)
                        texts.push(node.data.trim());
                    else
                        texts.push(...['aria-label', 'title', 'placeholder', 'alt'].map(name => node.getAttribute(name) ?? ''));
                }
                const addresses = [...document.querySelectorAll('[href], [action], [id]')]
                    .flatMap(one => ['href', 'action', 'id'].map(name => one.getAttribute(name) ?? ''));
                const aside = [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')]
                    .filter(one => one.checkVisibility() && one.getBoundingClientRect().right > innerWidth).map(one => one.outerHTML);
                return { language: root.lang, width: root.scrollWidth, texts: texts.filter(text => text), addresses, aside };
            }
            """);
        IReadOnlyList<string> violations = await Axe.ViolationsAsync(clerk.Page);
        await clerk.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        string[] printed = await clerk.Page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('nav, button, .button, [type=file], [type=search]')]
                .filter(one => one.checkVisibility()).map(one => one.outerHTML)
            """);
        await clerk.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Null });
        return new Sight
        {
            Policy = response.Headers.GetValueOrDefault("content-security-policy", ""),
            Language = seen.GetProperty("language").GetString()!,
            Width = seen.GetProperty("width").GetInt32(),
            Texts = Strings("texts"),
            Addresses = Strings("addresses"),
            Aside = Strings("aside"),
            Printed = printed,
            Violations = violations,
            Complaints = [.. clerk.Complaints],
        };

        string[] Strings(string name) => [.. seen.GetProperty(name).EnumerateArray().Select(text => text.GetString()!)];
    }
}
