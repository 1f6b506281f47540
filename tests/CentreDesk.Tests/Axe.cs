using System.Text.Json;
using Deque.AxeCore.Commons;

namespace CentreDesk.Tests;

/// <summary>axe-core, which comes with its package: no test asks anything of the network.</summary>
internal static class Axe
{
    // WCAG 2.2 at the level AA, and what axe calls good practice. The later rows of a long table are made as its first ones, and to look at
    // them all takes longer than the rest of the page.
    private const string Run = """
        async () => (await axe.run({ exclude: [['tbody tr:nth-child(n+13):not(.edited)']] }, {
            resultTypes: ['violations'],
            runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        })).violations
        """;

    private static readonly string s_script = new BundledAxeScriptProvider().GetScript();

    /// <summary>What it finds on the page: each rule, and the elements that break it.</summary>
    public static async Task<IReadOnlyList<string>> ViolationsAsync(IPage page)
    {
        // The page's own policy lets no script in; the debugger isn't the page.
        await page.EvaluateAsync(s_script);
        JsonElement found = await page.EvaluateAsync<JsonElement>(Run);
        return [.. found.EnumerateArray().Select(Say)];
    }

    private static string Say(JsonElement violation)
        => $"{violation.GetProperty("id")}: {violation.GetProperty("help")}\n"
            + string.Join('\n', violation.GetProperty("nodes").EnumerateArray()
                .Select(node => $"  {node.GetProperty("html")}\n  {node.GetProperty("failureSummary")}"));
}
