using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LacDuong.Training.Docs.Tests.Architecture;

/// <summary>A place in the source where something is named or called.</summary>
internal sealed record SourceUse(SyntaxNode Node, ISymbol Symbol, SemanticModel Model)
{
    /// <summary>The type that the use is of: the one named, or the one whose member is.</summary>
    public INamedTypeSymbol? Type => (Symbol as INamedTypeSymbol ?? Symbol.ContainingType)?.OriginalDefinition;

    /// <summary>The name of the type with its namespace, such as <c>System.DateTime</c>.</summary>
    public string TypeName => Type is null ? "" : $"{Type.ContainingNamespace.ToDisplayString()}.{Type.Name}";

    /// <summary>The types of the parameters of a method that is called, or null where it is no call.</summary>
    public IMethodSymbol? Method => Symbol as IMethodSymbol;

    public bool IsOfLibrary => SymbolEqualityComparer.Default.Equals(Symbol.ContainingAssembly, Source.Compilation.Assembly);

    /// <summary>Whether the place is within an attribute, <c>nameof</c> or a comment's cref, where nothing is called.</summary>
    public bool IsInAttribute => Node.FirstAncestorOrSelf<AttributeSyntax>() is not null;

    public bool IsNameOnly => Node.Ancestors().OfType<InvocationExpressionSyntax>()
        .Any(call => call.Expression is IdentifierNameSyntax { Identifier.Text: "nameof" } && Model.GetSymbolInfo(call).Symbol is null);

    public override string ToString() => $"{Source.Place(Node)}: {Symbol.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat)}";
}
