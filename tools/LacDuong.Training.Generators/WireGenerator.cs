using System.Collections.Immutable;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace LacDuong.Training.Generators;

/// <summary>
/// Writes the code that follows from the declarations of the wire format. Each object gets its properties, reading, writing, member table
/// and paths. Each value with a grammar gets its parsing and operators. All objects get the table from type to converter.
/// </summary>
[Generator]
public sealed class WireGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<WireModel> objects = Declared(context, "LacDuong.Training.WireObjectAttribute");
        IncrementalValuesProvider<WireModel> unions = Declared(context, "LacDuong.Training.WireUnionAttribute");
        foreach (IncrementalValuesProvider<WireModel> types in new[] { objects, unions })
            context.RegisterSourceOutput(types, (output, type) => Add(output, $"{type.Name}.Wire.g.cs", WireEmitter.EmitType(type)));
        IncrementalValueProvider<ImmutableArray<WireModel>> all = objects.Collect().Combine(unions.Collect())
            .Select((both, _) => both.Left.AddRange(both.Right).OrderBy(type => type.Name, System.StringComparer.Ordinal)
                .ToImmutableArray());
        IncrementalValuesProvider<ValueModel> values = context.SyntaxProvider.ForAttributeWithMetadataName(
            "LacDuong.Training.ValueGrammarAttribute",
            (_, _) => true,
            (type, _) => WireDeclarations.ReadValue((INamedTypeSymbol)type.TargetSymbol, type.Attributes[0]));
        context.RegisterSourceOutput(values, (output, value) => Add(output, $"{value.Name}.Value.g.cs", ValueEmitter.Emit(value)));
        context.RegisterSourceOutput(all, (output, types) => Add(output, "WireTypes.g.cs", WireEmitter.EmitTable(types)));
    }

    private static IncrementalValuesProvider<WireModel> Declared(IncrementalGeneratorInitializationContext context, string attribute)
        => context.SyntaxProvider.ForAttributeWithMetadataName(
            attribute, (_, _) => true, (type, _) => WireDeclarations.Read((INamedTypeSymbol)type.TargetSymbol, type.Attributes[0]));

    private static void Add(SourceProductionContext output, string name, string code)
        => output.AddSource(name, SourceText.From(code, Encoding.UTF8));
}
