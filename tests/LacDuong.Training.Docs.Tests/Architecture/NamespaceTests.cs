using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LacDuong.Training.Docs.Tests.Architecture;

/// <summary>The library's names stand beside those of the platform that a program of its field uses.</summary>
public sealed class NamespaceTests
{
    private const string Program = """
        TrainingActivity opening = new TrainingActivity.Opening();
        using Activity import = new("import");
        import.SetTag("activity", opening.ToString());
        """;

    [Fact]
    public void A_file_that_traces_with_System_Diagnostics_uses_every_namespace_of_the_library_too()
    {
        IEnumerable<string> namespaces = typeof(TrainingDocument).Assembly.GetExportedTypes().Select(type => type.Namespace!).Distinct(StringComparer.Ordinal);
        string usings = string.Concat(namespaces.Append("System.Diagnostics").Select(name => $"using {name};\n"));
        CSharpCompilation compilation = CSharp.Compile("Traced", OutputKind.ConsoleApplication, [CSharp.GlobalUsings(), CSharp.Parse(usings + Program, "Program.cs")]);

        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
    }
}
