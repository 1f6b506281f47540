using LacDuong.Training.Tests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LacDuong.Training.Docs.Tests.Architecture;

/// <summary>The layers of the library: each uses only those above it in the table of <c>docs/architecture.md</c>.</summary>
[Trait(LongFactAttribute.Trait, LongFactAttribute.Long)]
public sealed class LayerTests
{
    private const string Json = "Json";

    private static readonly string[] s_layers =
    [
        .. File.ReadLines(Repository.File("docs", "architecture.md"))
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .Select(line => line.Split('`')[1]),
    ];

    [LongFact]
    public void The_table_of_the_architecture_page_has_every_layer()
        => Assert.Equal(
            Directory.GetDirectories(Source.Folder).Select(folder => Path.GetFileName(folder)).Where(name => name is not ("bin" or "obj")).Order(StringComparer.Ordinal),
            s_layers.Order(StringComparer.Ordinal));

    [LongFact]
    public void A_layer_uses_only_those_above_it()
    {
        string[] wrong =
        [
            .. Source.Uses.Where(use => !NamesItsConverter(use)).SelectMany(use => LayersOf(use.Symbol)
                .Where(layer => Array.IndexOf(s_layers, layer) > Array.IndexOf(s_layers, Source.LayerOf(use.Node.SyntaxTree)))
                .Select(layer => $"{use}, of {layer}")),
        ];

        Assert.True(wrong.Length == 0, string.Join('\n', wrong));
    }

    // A type names its converter in an attribute; a generic type says it by a member, since a table can't list what hosts make of it.
    private static bool NamesItsConverter(SourceUse use)
        => LayersOf(use.Symbol).Contains(Json, StringComparer.Ordinal)
            && (use.IsInAttribute || use.Node.FirstAncestorOrSelf<PropertyDeclarationSyntax>()?.ExplicitInterfaceSpecifier?.Name.ToString() is "IWireGeneric");

    private static IEnumerable<string> LayersOf(ISymbol symbol)
        => symbol.OriginalDefinition.DeclaringSyntaxReferences.Concat(symbol.ContainingType?.OriginalDefinition is { } type && symbol is not INamedTypeSymbol && symbol.DeclaringSyntaxReferences.IsEmpty ? type.DeclaringSyntaxReferences : [])
            .Where(reference => Path.IsPathRooted(reference.SyntaxTree.FilePath))
            .Select(reference => Source.LayerOf(reference.SyntaxTree))
            .Distinct(StringComparer.Ordinal);
}
