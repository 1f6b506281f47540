namespace LacDuong.Training.Docs.Tests.Pages;

/// <summary>A fenced block of C# on a page.</summary>
/// <param name="Page">The page's path within the repository.</param>
/// <param name="Line">The line of its first line of code, from 1.</param>
/// <param name="Continues">Whether it goes on with the block before it (<c>```csharp continued</c>).</param>
/// <param name="Code">The code.</param>
/// <param name="Output">What it prints: the block of <c>text</c> right after it, or null.</param>
internal sealed record CodeBlock(string Page, int Line, bool Continues, string Code, string? Output)
{
    public override string ToString() => $"{Page}({Line})";
}
