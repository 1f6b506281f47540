using System.Text.RegularExpressions;

namespace LacDuong.Training.Docs.Tests.Pages;

/// <summary>CONTRIBUTING lists the files of the library that each kind of change touches: they are there, and they are few.</summary>
public sealed partial class ContributingTests
{
    private const int MostFiles = 3;

    public static TheoryData<string> Changes => [.. Steps.Keys];

    // The files of the numbered steps below each heading of a kind of change.
    private static Dictionary<string, string[]> Steps { get; } = Heading()
        .Split(File.ReadAllText(Repository.File("CONTRIBUTING.md")))
        .Skip(1)
        .Select(section => (Title: section[..section.IndexOf('\n', StringComparison.Ordinal)], Files: Step().Matches(section).Select(step => step.Groups[1].Value).ToArray()))
        .Where(section => section.Files.Length > 0)
        .ToDictionary(section => section.Title, section => section.Files);

    [Fact]
    public void It_says_what_a_rule_a_date_form_an_activity_and_a_member_touch()
        => Assert.Equal(["A date form", "A kind of activity", "A member of the format", "A rule"], Steps.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Changes))]
    public void A_change_touches_at_most_three_files(string change) => Assert.InRange(Steps[change].Length, 1, MostFiles);

    [Theory]
    [MemberData(nameof(Changes))]
    public void The_files_that_a_change_touches_are_there(string change)
        => Assert.All(Steps[change], file => Assert.NotEmpty(Directory.GetFiles(
            Repository.File("src", "LacDuong.Training", Path.GetDirectoryName(file)!), Path.GetFileName(file).Replace('…', '*'))));

    [GeneratedRegex("^##+ ", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Heading();

    [GeneratedRegex("^[0-9]+\\. [^`\n]*`([A-Za-z./…]+\\.cs)`", RegexOptions.Multiline)]
    private static partial Regex Step();
}
