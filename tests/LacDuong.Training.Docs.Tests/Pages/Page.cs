namespace LacDuong.Training.Docs.Tests.Pages;

/// <summary>The pages of the project, and the fenced blocks on them.</summary>
internal static class Page
{
    private const string Fence = "```";

    /// <summary>Every page that shows somebody how to use the library.</summary>
    public static IEnumerable<string> All()
        => Directory.EnumerateFiles(Repository.Root, "*.md")
            .Concat(Directory.EnumerateFiles(Repository.File("docs"), "*.md", SearchOption.AllDirectories))
            .Concat(Directory.EnumerateDirectories(Repository.File("samples")).SelectMany(sample => Directory.EnumerateFiles(sample, "*.md")))
            .Concat(Directory.EnumerateDirectories(Repository.File("src")).SelectMany(package => Directory.EnumerateFiles(package, "*.md")))
            .Select(Repository.Relative)
            .Order(StringComparer.Ordinal);

    /// <summary>The blocks of C# on a page, in order.</summary>
    public static IReadOnlyList<CodeBlock> BlocksOf(string page) => Read(page, File.ReadAllLines(Repository.File(page)));

    public static IReadOnlyList<CodeBlock> Read(string page, string[] lines)
    {
        List<CodeBlock> blocks = [];
        int afterCode = -1;
        for (int i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith(Fence, StringComparison.Ordinal))
                continue;
            string[] info = lines[i][Fence.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            int end = Array.FindIndex(lines, i + 1, line => line.StartsWith(Fence, StringComparison.Ordinal));
            if (end < 0)
                throw new InvalidDataException($"{page}({i + 1}): the block has no end.");
            string text = string.Concat(lines[(i + 1)..end].Select(line => line + "\n"));
            if (info is ["csharp", .. var words])
            {
                if (words is not ([] or ["continued"]) || (words.Length > 0 && blocks.Count == 0))
                    throw new InvalidDataException($"{page}({i + 1}): a block of C# is `csharp`, or `csharp continued` behind another.");
                blocks.Add(new CodeBlock(page, i + 2, words.Length > 0, text, Output: null));
            }
            else if (info is ["text", ..] && afterCode >= 0 && lines[afterCode..i].All(string.IsNullOrWhiteSpace))
            {
                blocks[^1] = blocks[^1] with { Output = text };
            }
            afterCode = info is ["csharp", ..] ? end + 1 : -1;
            i = end;
        }
        return blocks;
    }
}
