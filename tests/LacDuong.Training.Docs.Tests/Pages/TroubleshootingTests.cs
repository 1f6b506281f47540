namespace LacDuong.Training.Docs.Tests.Pages;

/// <summary>The page on troubleshooting has the messages as the library says them.</summary>
public sealed class TroubleshootingTests
{
    // What NuGet and ASP.NET Core say.
    private static readonly string[] s_ofOthers = ["NU1101", "NU1202", "Synchronous operations"];

    public static TheoryData<string> Messages => [.. File.ReadLines(Repository.File("docs", "troubleshooting.md"))
        .Where(line => line.StartsWith("### `", StringComparison.Ordinal))
        .Select(line => line["### `".Length..^1])
        .Where(message => !s_ofOthers.Any(start => message.StartsWith(start, StringComparison.Ordinal)))];

    private static string Sources { get; } = string.Concat(new[] { "*.cs", "*.txt" }
        .SelectMany(pattern => Directory.EnumerateFiles(Repository.File("src"), pattern, SearchOption.AllDirectories))
        .Where(file => !Repository.Relative(file).Split('/').Any(folder => folder is "bin" or "obj"))
        .Select(File.ReadAllText));

    [Theory]
    [MemberData(nameof(Messages))]
    public void A_message_is_one_of_the_library(string message)
        => Assert.All(message.Split('…', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries), part => Assert.Contains(part, Sources, StringComparison.Ordinal));
}
