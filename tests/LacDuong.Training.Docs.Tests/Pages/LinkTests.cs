using System.Text.RegularExpressions;

namespace LacDuong.Training.Docs.Tests.Pages;

/// <summary>Every link of a page leads to a file, and to a heading if it names one. The pages that packages carry have absolute links only.</summary>
public sealed partial class LinkTests
{
    public static TheoryData<string> Pages => [.. Page.All()];

    public static TheoryData<string> PackagePages => [.. Page.All().Where(page => page.StartsWith("src/", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_link_leads_somewhere(string page)
    {
        string[] broken = [.. RelativeLinks(page).Where(link => !Leads(page, link))];

        Assert.True(broken.Length == 0, $"{page} has links that lead nowhere: {string.Join(", ", broken)}");
    }

    [Theory]
    [MemberData(nameof(PackagePages))]
    public void A_page_that_a_package_carries_has_absolute_links_only(string page) => Assert.Empty(RelativeLinks(page));

    [Fact]
    public void The_map_of_the_documentation_lists_every_page()
    {
        string[] listed = [.. RelativeLinks("docs/README.md").Select(link => Target("docs/README.md", link))];

        Assert.Empty(Page.All().Where(page => page.StartsWith("docs/", StringComparison.Ordinal) && page is not "docs/README.md").Except(listed, StringComparer.Ordinal));
    }

    private static IEnumerable<string> RelativeLinks(string page) => Prose(page)
        .SelectMany(line => Link().Matches(InlineCode().Replace(line, "")))
        .Select(match => match.Groups[1].Value)
        .Where(link => !link.Contains("://", StringComparison.Ordinal));

    private static bool Leads(string page, string link)
    {
        string target = Target(page, link);
        string path = Repository.File(target);
        int hash = link.IndexOf('#', StringComparison.Ordinal);
        return hash < 0 ? Path.Exists(path) : File.Exists(path) && Prose(target).Where(line => line.StartsWith('#')).Select(Anchor).Contains(link[(hash + 1)..], StringComparer.Ordinal);
    }

    // The path within the repository that a link leads to.
    private static string Target(string page, string link)
    {
        string path = link.Split('#')[0];
        return path.Length == 0 ? page : Repository.Relative(Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Repository.File(page))!, path)));
    }

    // What GitHub makes of a heading.
    private static string Anchor(string heading)
        => string.Concat(heading.TrimStart('#').Trim().ToLowerInvariant().Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_')).Replace(' ', '-');

    // The lines of a page outside its fenced blocks.
    private static IEnumerable<string> Prose(string page)
    {
        bool isCode = false;
        foreach (string line in File.ReadLines(Repository.File(page)))
        {
            bool isFence = line.TrimStart().StartsWith("```", StringComparison.Ordinal);
            isCode ^= isFence;
            if (!isCode && !isFence)
                yield return line;
        }
    }

    [GeneratedRegex("`[^`]*`")]
    private static partial Regex InlineCode();

    [GeneratedRegex("\\]\\(([^)\\s]+)\\)")]
    private static partial Regex Link();
}
