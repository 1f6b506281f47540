using System.Xml.Linq;
using LacDuong.Training.Tests;
using Microsoft.CodeAnalysis;

namespace LacDuong.Training.Docs.Tests.Examples;

/// <summary>Every example of the XML documentation compiles, among the names of <see cref="Given"/>.</summary>
public sealed class ExampleTests
{
    private static readonly string[] s_namespaces =
    [
        "LacDuong.Training", "LacDuong.Training.Json", "LacDuong.Training.Scheduling", "LacDuong.Training.Validation", "LacDuong.Training.Vietnamese",
        "LacDuong.Training.Wording", "Microsoft.AspNetCore.Builder", "NodaTime",
    ];

    private static readonly ILookup<string, string> s_examples = XDocument.Load(Path.ChangeExtension(typeof(TrainingDocument).Assembly.Location, ".xml"))
        .Descendants("example").SelectMany(example => example.Elements("code"), (example, code) => (Member: (string)example.Parent!.Attribute("name")!, Code: code.Value))
        .ToLookup(example => example.Member, example => example.Code, StringComparer.Ordinal);

    // The names are given to the examples as a person who writes one would have them: by a using, so that a local of the example comes first.
    private static readonly MetadataReference[] s_references = [.. CSharp.References, MetadataReference.CreateFromFile(typeof(Given).Assembly.Location)];

    public static TheoryData<string> Members => [.. s_examples.Select(member => member.Key)];

    [LongTheory]
    [Trait(LongFactAttribute.Trait, LongFactAttribute.Long)]
    [MemberData(nameof(Members))]
    public void An_example_compiles(string member)
    {
        foreach (string example in s_examples[member])
        {
            string program = $"using static {typeof(Given).FullName};\nawait System.Threading.Tasks.Task.CompletedTask;\n#line 1\n{example}\n";
            Diagnostic[] complaints = [.. CSharp.Compile("Example", OutputKind.ConsoleApplication, [CSharp.GlobalUsings(s_namespaces), CSharp.Parse(program, member)], s_references)
                .GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && !IsOfAnExcerpt(diagnostic))];

            Assert.True(complaints.Length == 0, $"{member}\n{example}\n{string.Join('\n', complaints.AsEnumerable())}");
        }
    }

    // An excerpt declares what it is about and goes no further.
    private static bool IsOfAnExcerpt(Diagnostic diagnostic) => diagnostic.Id is "CS0219" or "CS0168";
}
