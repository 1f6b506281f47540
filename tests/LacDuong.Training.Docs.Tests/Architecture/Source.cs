using LacDuong.Training.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LacDuong.Training.Docs.Tests.Architecture;

/// <summary>The source of the library, as the compiler understands it.</summary>
internal static class Source
{
    private const string Library = "LacDuong.Training";

    // Tests that only read the files don't wait for these: parsing took 1 second in a trial, compiling 3, and looking up the names 9.
    private static readonly Lazy<CSharpCompilation> s_compilation = new(Compile);
    private static readonly Lazy<SourceUse[]> s_uses = new(FindUses);

    public static string Folder { get; } = Repository.File("src", Library);

    public static IReadOnlyList<SyntaxTree> Files { get; } = [.. Parse()];

    public static CSharpCompilation Compilation => s_compilation.Value;

    /// <summary>Every name in the source with what it stands for. <c>new(…)</c> and operators stand for what they call.</summary>
    public static IReadOnlyList<SourceUse> Uses => s_uses.Value;

    /// <summary>The types that others see, nested ones included.</summary>
    public static IEnumerable<INamedTypeSymbol> PublicTypes
        => Types(Compilation.Assembly.GlobalNamespace).Where(type => IsVisible(type));

    /// <summary>A node's file and line, within the library.</summary>
    public static string Place(SyntaxNode node)
        => FormattableString.Invariant($"{PathOf(node.SyntaxTree)}({node.GetLocation().GetLineSpan().StartLinePosition.Line + 1})");

    public static string PathOf(SyntaxTree tree) => Path.GetRelativePath(Folder, tree.FilePath).Replace('\\', '/');

    /// <summary>The layer of a file: the folder right below the library's.</summary>
    public static string LayerOf(SyntaxTree tree) => PathOf(tree).Split('/')[0];

    private static bool IsVisible(INamedTypeSymbol type)
        => type.DeclaredAccessibility is Accessibility.Public && (type.ContainingType is null || IsVisible(type.ContainingType));

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol container)
        => container.GetMembers().OfType<INamespaceOrTypeSymbol>().SelectMany(member => member is INamedTypeSymbol type ? Types(type).Prepend(type) : Types(member));

    private static IEnumerable<SyntaxTree> Parse()
    {
        string[] folders = ["obj", "bin"];
        return Directory.EnumerateFiles(Folder, "*.cs", SearchOption.AllDirectories)
            .Where(file => !folders.Contains(Path.GetRelativePath(Folder, file).Split(Path.DirectorySeparatorChar)[0], StringComparer.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(file => CSharp.Parse(File.ReadAllText(file), file));
    }

    private static CSharpCompilation Compile()
    {
        IEnumerable<MetadataReference> references = CSharp.References.Where(reference => !reference.Display!.EndsWith($"{Library}.dll", StringComparison.Ordinal));
        CSharpCompilation written = CSharp.Compile(Library, OutputKind.DynamicallyLinkedLibrary, [CSharp.GlobalUsings("Ardalis.GuardClauses", "LacDuong.Training.Json", "NodaTime", "System.Text.Json.Serialization"), .. Files], references);
        CSharpCompilation compilation = CSharp.Generate(written, new WireGenerator().AsSourceGenerator());
        Diagnostic[] errors = [.. compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity is DiagnosticSeverity.Error)];
        return errors.Length == 0 ? compilation : throw new InvalidDataException(string.Join('\n', errors.AsEnumerable()));
    }

    private static SourceUse[] FindUses() => [.. Files.SelectMany(UsesOf)];

    private static IEnumerable<SourceUse> UsesOf(SyntaxTree tree)
    {
        SemanticModel model = Compilation.GetSemanticModel(tree);
        foreach (SyntaxNode node in tree.GetRoot().DescendantNodes())
        {
            if (node is SimpleNameSyntax or BaseObjectCreationExpressionSyntax or BinaryExpressionSyntax or PrefixUnaryExpressionSyntax or CastExpressionSyntax
                && model.GetSymbolInfo(node).Symbol is ISymbol symbol and not INamespaceSymbol)
            {
                yield return new SourceUse(node, symbol, model);
            }
        }
    }
}
