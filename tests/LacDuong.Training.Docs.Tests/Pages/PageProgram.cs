using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LacDuong.Training.Docs.Tests.Pages;

/// <summary>A block of a page with those that it continues: one program.</summary>
/// <param name="Blocks">The blocks, from the whole one on.</param>
internal sealed record PageProgram(IReadOnlyList<CodeBlock> Blocks)
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    /// <summary>The programs of a page, one for each of its blocks.</summary>
    public static IEnumerable<PageProgram> Of(IReadOnlyList<CodeBlock> blocks)
    {
        int first = 0;
        for (int i = 0; i < blocks.Count; i++)
        {
            first = blocks[i].Continues ? first : i;
            yield return new PageProgram([.. blocks.Skip(first).Take(i + 1 - first)]);
        }
    }

    public CodeBlock Last => Blocks[^1];

    /// <summary>What the program must print: what is shown behind each of its blocks.</summary>
    public string Output => string.Concat(Blocks.Select(block => block.Output));

    public CSharpCompilation Compile()
    {
        SyntaxTree tree = CSharp.Parse(Text(), Last.Page);
        OutputKind kind = tree.GetRoot().DescendantNodes().OfType<GlobalStatementSyntax>().Any() ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary;
        return CSharp.Generate(CSharp.Compile($"Page_{Guid.NewGuid():N}", kind, [CSharp.GlobalUsings(), tree]));
    }

    /// <summary>What the compiler says, each at its page and line.</summary>
    public static IReadOnlyList<string> Complaints(CSharpCompilation compilation)
        => [.. CSharp.Complaints(compilation).Select(diagnostic =>
        {
            FileLinePositionSpan place = diagnostic.Location.GetMappedLineSpan();
            return FormattableString.Invariant($"{place.Path}({place.StartLinePosition.Line + 1}): {diagnostic.Id} {diagnostic.GetMessage()}");
        })];

    /// <summary>Runs the program in a folder, and gives what it prints.</summary>
    public string Run(string folder)
    {
        using MemoryStream image = new();
        CSharpCompilation compilation = Compile();
        Microsoft.CodeAnalysis.Emit.EmitResult result = compilation.Emit(image);
        Assert.True(result.Success, string.Join('\n', Complaints(compilation)));
        image.Position = 0;
        AssemblyLoadContext context = new(compilation.AssemblyName, isCollectible: true);
        MethodInfo main = context.LoadFromStream(image).EntryPoint!;
        object?[] arguments = main.GetParameters().Length == 0 ? [] : [Array.Empty<string>()];

        (TextWriter console, string current) = (Console.Out, Directory.GetCurrentDirectory());
        using StringWriter output = new() { NewLine = "\n" };
        try
        {
            Console.SetOut(output);
            Directory.SetCurrentDirectory(folder);
            Task run = Task.Run(() => main.Invoke(null, BindingFlags.DoNotWrapExceptions, null, arguments, null));
            if (!run.Wait(s_patience))
                throw new TimeoutException($"{Last} has not ended after {s_patience.TotalSeconds} seconds.");
        }
        finally
        {
            Directory.SetCurrentDirectory(current);
            Console.SetOut(console);
            context.Unload();
        }
        return output.ToString();
    }

    // Usings come first in a file; a #line in front of each part keeps the page's line numbers.
    private string Text()
    {
        List<string> usings = [], code = [];
        foreach (CodeBlock block in Blocks)
        {
            CompilationUnitSyntax root = CSharp.Parse(block.Code, block.Page).GetCompilationUnitRoot();
            int split = root.Usings.Count == 0 ? 0 : root.Usings.FullSpan.End;
            int line = block.Line + block.Code[..split].Count(c => c == '\n');
            usings.Add(FormattableString.Invariant($"#line {block.Line} \"{block.Page}\"\n{block.Code[..split]}"));
            code.Add(FormattableString.Invariant($"#line {line} \"{block.Page}\"\n{block.Code[split..]}"));
        }
        return string.Concat(usings) + string.Concat(code);
    }
}
