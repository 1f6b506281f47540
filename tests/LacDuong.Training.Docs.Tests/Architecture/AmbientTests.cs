using LacDuong.Training.Tests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LacDuong.Training.Docs.Tests.Architecture;

/// <summary>The same call gives the same answer on every machine, at every time, trimmed or not: nothing of culture, clock, chance or reflection is read.</summary>
[Trait(LongFactAttribute.Trait, LongFactAttribute.Long)]
public sealed class AmbientTests
{
    private static readonly string[] s_clockAndChance =
    [
        "System.DateTime", "System.DateTimeOffset", "System.DateOnly", "System.TimeOnly", "System.TimeZoneInfo", "System.TimeProvider", "System.Random", "System.Guid",
        "System.Environment", "System.Diagnostics.Stopwatch", "NodaTime.SystemClock", "NodaTime.BclDateTimeZone", "System.Security.Cryptography.RandomNumberGenerator",
    ];

    private static readonly string[] s_culture =
        ["System.Globalization.TextInfo", "System.Globalization.CompareInfo", "System.Globalization.RegionInfo", "System.Globalization.DateTimeFormatInfo", "System.Resources.ResourceManager"];

    private static readonly string[] s_searches = ["StartsWith", "EndsWith", "IndexOf", "LastIndexOf"];

    private static readonly string[] s_sorts = ["OrderBy", "OrderByDescending", "ThenBy", "ThenByDescending", "Order", "OrderDescending", "Sort", "Min", "Max", "MinBy", "MaxBy", "BinarySearch"];

    private static readonly string[] s_sorted = ["SortedDictionary", "SortedSet", "SortedList", "PriorityQueue"];

    // Embedded resources are part of the assembly itself, and a type's name goes with the type: trimming and AOT keep both. (Satellites would follow the culture of the thread.)
    // Whether a type has an interface is known of every type that a program uses.
    private static readonly string[] s_kept =
    [
        "System.Type.Assembly", "System.Type.IsAssignableFrom(System.Type?)", "System.Reflection.MemberInfo.Name",
        "System.Reflection.Assembly.GetManifestResourceStream(string)",
    ];

    [LongFact]
    public void Nothing_reads_the_clock_or_chance()
        => AssertNone(Source.Uses.Where(use => s_clockAndChance.Contains(use.TypeName, StringComparer.Ordinal)));

    [LongFact]
    public void Nothing_uses_reflection()
        => AssertNone(Source.Uses.Where(use => !use.IsInAttribute && IsReflection(use)));

    [LongFact]
    public void Nothing_formats_or_parses_by_the_culture_of_the_thread()
        => AssertNone(Source.Uses.Where(use => use.Symbol is IMethodSymbol method && !use.IsOfLibrary && FormatsByCulture(method)));

    [LongFact]
    public void No_interpolation_or_concatenation_formats_by_the_culture_of_the_thread()
        => AssertNone(Source.Files.SelectMany(FormattedParts));

    [LongFact]
    public void Nothing_compares_searches_or_changes_the_case_of_strings_by_the_culture_of_the_thread()
        => AssertNone(Source.Uses.Where(use => ComparesByCulture(use) || s_culture.Contains(use.TypeName, StringComparer.Ordinal) || IsCultureOfThread(use.Symbol)));

    private static void AssertNone(IEnumerable<object> uses)
    {
        string[] wrong = [.. uses.Select(use => use.ToString()!)];
        Assert.True(wrong.Length == 0, string.Join('\n', wrong));
    }

    private static bool IsReflection(SourceUse use)
    {
        string member = use.Symbol.ToDisplayString();
        return use.TypeName switch
        {
            "System.Type" => use.Symbol is not INamedTypeSymbol && use.Symbol is not { Name: "Name" or "op_Equality" or "op_Inequality" } && !s_kept.Contains(member, StringComparer.Ordinal),
            "System.Object" => use.Symbol is IMethodSymbol { Name: "GetType" },
            "System.Activator" => true,
            var name => (name.StartsWith("System.Reflection.", StringComparison.Ordinal) || name.StartsWith("System.Linq.Expressions.", StringComparison.Ordinal))
                && use.Symbol is not INamedTypeSymbol && !s_kept.Contains(member, StringComparer.Ordinal),
        };
    }

    private static bool FormatsByCulture(IMethodSymbol method)
        => !TakesProvider(method) && method switch
        {
            { Name: "ToString", IsStatic: false } => IsFormattedByCulture(method.ContainingType),
            { Name: "Parse" or "TryParse", IsStatic: true } => method.ContainingType.GetMembers(method.Name).OfType<IMethodSymbol>().Any(TakesProvider),
            { Name: "TryFormat" } => true,
            { Name: "Format", ContainingType.SpecialType: SpecialType.System_String } => true,
            { Name: "Append", ContainingType.Name: "StringBuilder", Parameters: [{ Type.SpecialType: SpecialType.System_Char }, _] } => false,
            { Name: "Append" or "Insert", ContainingType.Name: "StringBuilder" } => method.Parameters.Any(parameter => IsFormattedByCulture(parameter.Type) || parameter.Type.SpecialType is SpecialType.System_Object),
            { Name: "AppendFormat", ContainingType.Name: "StringBuilder" } => true,
            _ => false,
        };

    private static IEnumerable<string> FormattedParts(SyntaxTree file)
    {
        SemanticModel model = Source.Compilation.GetSemanticModel(file);
        foreach (SyntaxNode node in file.GetRoot().DescendantNodes())
        {
            IEnumerable<ExpressionSyntax> parts = node switch
            {
                InterpolationSyntax hole when !HasProvider(hole, model) => [hole.Expression],
                BinaryExpressionSyntax sum when sum.IsKind(SyntaxKind.AddExpression) && model.GetTypeInfo(sum).Type?.SpecialType is SpecialType.System_String => [sum.Left, sum.Right],
                _ => [],
            };
            foreach (ExpressionSyntax part in parts)
            {
                if (model.GetTypeInfo(part).Type is ITypeSymbol type && IsFormattedByCulture(type) && !IsCount(type))
                    yield return $"{Source.Place(part)}: {part} is a {type}";
            }
        }
    }

    // string.Create(CultureInfo.InvariantCulture, $"…") and the like say whose form they take.
    private static bool HasProvider(InterpolationSyntax hole, SemanticModel model)
        => hole.Parent!.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } && model.GetSymbolInfo(call).Symbol is IMethodSymbol method
            && (TakesProvider(method) || method is { Name: "Invariant", ContainingType.Name: "FormattableString" });

    // Digits are 0 to 9 in every culture of .NET; a minus sign is not the same in all. What is interpolated here are counts and places, never below zero.
    private static bool IsCount(ITypeSymbol type)
        => (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type).SpecialType
            is SpecialType.System_Int32 or SpecialType.System_Byte or SpecialType.System_UInt32 or SpecialType.System_Int64;

    private static bool IsFormattedByCulture(ITypeSymbol type)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
            type = nullable.TypeArguments[0];
        return type.TypeKind is not TypeKind.Enum
            && type.SpecialType is not (SpecialType.System_Char or SpecialType.System_String)
            && type is { Name: not "Rune" }
            && !SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, Source.Compilation.Assembly)
            && type.AllInterfaces.Any(face => string.Equals(face.Name, "IFormattable", StringComparison.Ordinal));
    }

    private static bool TakesProvider(IMethodSymbol method)
        => method.Parameters.Any(parameter => parameter.Type.Name is "IFormatProvider" or "CultureInfo");

    private static bool ComparesByCulture(SourceUse use) => use.Symbol switch
    {
        IMethodSymbol { ContainingType.SpecialType: SpecialType.System_String } method => method switch
        {
            { Name: "ToUpper" or "ToLower" or "CompareTo" } => true,
            { Name: "Compare" } => !TakesComparison(method),
            _ => s_searches.Contains(method.Name, StringComparer.Ordinal)
                && method.Parameters is [{ Type.SpecialType: SpecialType.System_String }, ..] && !TakesComparison(method),
        },
        IMethodSymbol { ContainingType.SpecialType: SpecialType.System_Char, Name: "ToUpper" or "ToLower" } => true,
        IMethodSymbol method when s_sorts.Contains(method.Name, StringComparer.Ordinal) && !use.IsOfLibrary
            => method.TypeArguments.LastOrDefault()?.SpecialType is SpecialType.System_String
                && method.ReturnType.SpecialType is not SpecialType.System_Int32
                && !method.Parameters.Any(parameter => parameter.Type.Name is "IComparer" or "Comparison" or "Comparer"),
        IMethodSymbol { MethodKind: MethodKind.Constructor } method when s_sorted.Contains(method.ContainingType.Name, StringComparer.Ordinal)
            => method.ContainingType.TypeArguments[0].SpecialType is SpecialType.System_String && !method.Parameters.Any(parameter => parameter.Type.Name is "IComparer"),
        _ => false,
    };

    private static bool TakesComparison(IMethodSymbol method)
        => method.Parameters.Any(parameter => parameter.Type.Name is "StringComparison" or "CompareOptions");

    private static bool IsCultureOfThread(ISymbol symbol)
        => symbol is { ContainingType.Name: "CultureInfo", Name: not ("InvariantCulture" or "CultureInfo") }
            or { ContainingType.Name: "StringComparer" or "StringComparison", Name: "CurrentCulture" or "CurrentCultureIgnoreCase" or "InvariantCulture" or "InvariantCultureIgnoreCase" }
            or { ContainingType: { Name: "Comparer", TypeArguments: [{ SpecialType: SpecialType.System_String }] }, Name: "Default" };
}
