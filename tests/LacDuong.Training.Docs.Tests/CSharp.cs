using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LacDuong.Training.Docs.Tests;

/// <summary>The compiler, set up as <c>dotnet new console</c> sets it up: the language's current version, implicit usings, nullable enabled.</summary>
internal static class CSharp
{
    // What no program of a page is about.
    private static readonly string[] s_notForPages = ["xunit", "Microsoft.CodeAnalysis", "Microsoft.TestPlatform", "Microsoft.VisualStudio", "LacDuong.Training.Docs.Tests", "LacDuong.Training.Generators"];

    private static readonly string[] s_implicitUsings =
        ["System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks"];

    // What the SDK turns off in every project: a package that was built against an older framework.
    private static readonly Dictionary<string, ReportDiagnostic> s_off = new(StringComparer.Ordinal) { ["CS1701"] = ReportDiagnostic.Suppress, ["CS1702"] = ReportDiagnostic.Suppress };

    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.Latest, DocumentationMode.Diagnose);

    public static IReadOnlyList<MetadataReference> References { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => !s_notForPages.Any(name => Path.GetFileName(path).StartsWith(name, StringComparison.Ordinal)))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    public static SyntaxTree Parse(string text, string path) => CSharpSyntaxTree.ParseText(text, ParseOptions, path);

    /// <summary>The implicit usings, and those of a project beside them, as the SDK writes them.</summary>
    public static SyntaxTree GlobalUsings(params IEnumerable<string> others)
        => Parse(string.Concat(s_implicitUsings.Concat(others).Select(name => $"global using global::{name};\n")), "GlobalUsings.g.cs");

    public static CSharpCompilation Compile(string name, OutputKind kind, IEnumerable<SyntaxTree> trees, IEnumerable<MetadataReference>? references = null)
    {
        CSharpCompilationOptions options = new(
            kind, optimizationLevel: OptimizationLevel.Debug, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999,
            specificDiagnosticOptions: s_off);
        return CSharpCompilation.Create(name, trees, references ?? References, options);
    }

    /// <summary>The compilation with what the source generator of System.Text.Json adds to it, as in every project.</summary>
    public static CSharpCompilation Generate(CSharpCompilation compilation)
    {
        AnalyzerFileReference generator = new(Repository.Metadata("JsonGenerator"), Loader.Instance);
        return Generate(compilation, [.. generator.GetGenerators(LanguageNames.CSharp)]);
    }

    /// <summary>The compilation with what source generators add to it.</summary>
    public static CSharpCompilation Generate(CSharpCompilation compilation, params ISourceGenerator[] generators)
    {
        CSharpGeneratorDriver driver = CSharpGeneratorDriver.Create(generators, parseOptions: ParseOptions);
        driver.RunGeneratorsAndUpdateCompilation(compilation, out Compilation generated, out _);
        return (CSharpCompilation)generated;
    }

    /// <summary>What the compiler says of the trees that a person wrote: errors, warnings, and usings that are not needed.</summary>
    public static IEnumerable<Diagnostic> Complaints(CSharpCompilation compilation)
        => compilation.GetDiagnostics().Where(diagnostic
            => (diagnostic.Severity >= DiagnosticSeverity.Warning || string.Equals(diagnostic.Id, "CS8019", StringComparison.Ordinal))
                && diagnostic.Location.SourceTree?.FilePath.EndsWith(".g.cs", StringComparison.Ordinal) is not true);

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public static Loader Instance { get; } = new();

        public void AddDependencyLocation(string fullPath)
        {
        }

        public System.Reflection.Assembly LoadFromPath(string fullPath) => System.Reflection.Assembly.LoadFrom(fullPath);
    }
}
