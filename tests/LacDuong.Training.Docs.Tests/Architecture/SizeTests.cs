using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LacDuong.Training.Docs.Tests.Architecture;

/// <summary>A file can be read in one sitting, and a method on one screen. What is longer gives its reason in a comment that begins with «Long: ».</summary>
public sealed class SizeTests
{
    private const int FileLines = 400;
    private const int MethodLines = 60;
    private const int LineColumns = 140;
    private const string Reason = "// Long: ";

    [Fact]
    public void No_file_has_more_than_400_lines()
        => Assert.Empty(Source.Files.Where(file => file.GetText().Lines.Count > FileLines && !HasReason(file.GetRoot())).Select(Source.PathOf));

    [Fact]
    public void No_line_that_people_write_has_more_than_140_columns()
        => Assert.Empty(WrittenFiles().SelectMany(file => File.ReadLines(Repository.File(file))
            .Index()
            .Where(line => line.Item.Length > LineColumns)
            .Select(line => $"{file}({line.Index + 1})")));

    [Fact]
    public void No_method_has_more_than_60_lines()
        => Assert.Empty(Source.Files.SelectMany(file => file.GetRoot().DescendantNodes())
            .Where(node => node is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or LocalFunctionStatementSyntax && LinesOf(node) > MethodLines && !HasReason(node))
            .Select(Source.Place));

    [Fact]
    public void A_file_has_one_type_that_others_see_and_is_named_after_it()
        => Assert.Empty(Source.Files
            .Select(file => (Name: Path.GetFileName(file.FilePath).Split('.', '{')[0], Types: (string[])[.. TopTypes(file)], Path: Source.PathOf(file)))
            .Where(file => file.Types.Length > 1 || (file.Types is [string type] && !string.Equals(type, file.Name, StringComparison.Ordinal)))
            .Select(file => $"{file.Path}: {string.Join(", ", file.Types)}"));

    // The C# files and the pages of the packages, the samples and the tools. Build outputs and generated files are left out.
    private static IEnumerable<string> WrittenFiles()
        => from folder in (string[])["src", "samples", "tools"]
           from pattern in (string[])["*.cs", "*.razor"]
           from file in Directory.EnumerateFiles(Repository.File(folder), pattern, SearchOption.AllDirectories)
           let path = Repository.Relative(file)
           where !path.Split('/').Intersect(["bin", "obj"], StringComparer.Ordinal).Any() && !path.EndsWith(".g.cs", StringComparison.Ordinal)
           orderby path
           select path;

    private static IEnumerable<string> TopTypes(SyntaxTree file)
        => file.GetRoot().DescendantNodes().OfType<BaseTypeDeclarationSyntax>()
            .Where(type => type.Parent is BaseNamespaceDeclarationSyntax && type.Modifiers.Any(modifier => string.Equals(modifier.Text, "public", StringComparison.Ordinal)))
            .Select(type => type.Identifier.Text);

    private static int LinesOf(SyntaxNode node)
    {
        FileLinePositionSpan span = node.GetLocation().GetLineSpan();
        return span.EndLinePosition.Line - span.StartLinePosition.Line + 1;
    }

    private static bool HasReason(SyntaxNode node) => node.ToFullString().Contains(Reason, StringComparison.Ordinal);
}
