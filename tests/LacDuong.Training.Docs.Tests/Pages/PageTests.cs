using LacDuong.Training.Tests;
using Microsoft.CodeAnalysis.CSharp;

namespace LacDuong.Training.Docs.Tests.Pages;

/// <summary>Every block of C# on a page compiles without a warning, and prints what the page says.</summary>
public sealed class PageTests
{
    public static TheoryData<string> Pages => [.. Page.All()];

    /// <summary>The pages with programs that print, and each program's place among its blocks.</summary>
    public static TheoryData<string, int> Printing
    {
        get
        {
            TheoryData<string, int> programs = [];
            foreach (string page in Page.All())
            {
                foreach ((int place, CodeBlock block) in Page.BlocksOf(page).Index())
                {
                    if (block.Output is not null)
                        programs.Add(page, place);
                }
            }
            return programs;
        }
    }

    [LongTheory]
    [Trait(LongFactAttribute.Trait, LongFactAttribute.Long)]
    [MemberData(nameof(Pages))]
    public void Every_block_of_a_page_compiles(string page)
    {
        string[] complaints = [.. Complaints(Page.BlocksOf(page)).Distinct(StringComparer.Ordinal)];

        Assert.True(complaints.Length == 0, string.Join('\n', complaints));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_block_that_prints_shows_what(string page)
    {
        string[] silent = [.. Page.BlocksOf(page).Where(block => block.Output is null && block.Code.Contains("Console.Write", StringComparison.Ordinal)).Select(block => block.ToString())];

        Assert.True(silent.Length == 0, $"What these print is not shown in a block of text right after them: {string.Join(", ", silent)}");
    }

    [LongTheory]
    [Trait(LongFactAttribute.Trait, LongFactAttribute.Long)]
    [MemberData(nameof(Printing))]
    public void A_block_prints_what_the_page_says(string page, int place)
    {
        PageProgram program = PageProgram.Of(Page.BlocksOf(page)).ElementAt(place);
        using PageFolder folder = new();

        string printed = program.Run(folder.Name);

        Assert.True(string.Equals(program.Output, printed, StringComparison.Ordinal), $"{program.Last} prints\n{printed}\nwhere the page shows\n{program.Output}");
    }

    [Fact]
    public void A_complaint_has_the_line_of_the_page_also_in_a_block_that_continues()
    {
        string[] lines = ["# Page", "```csharp", "using LacDuong.Training;", "", "Code<Unit> code = new(\"1\");", "```", "", "```csharp continued", "using NodaTime;", "LocalDate day = code;", "```"];

        CSharpCompilation compilation = PageProgram.Of(Page.Read("page.md", lines)).Last().Compile();

        Assert.Contains(PageProgram.Complaints(compilation), complaint => complaint.StartsWith("page.md(10): CS0029 ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_using_that_is_not_needed_is_a_complaint()
    {
        string[] lines = ["```csharp", "using NodaTime;", "int number = 1;", "Console.WriteLine(number);", "```"];

        CSharpCompilation compilation = PageProgram.Of(Page.Read("page.md", lines)).Single().Compile();

        Assert.Contains(PageProgram.Complaints(compilation), complaint => complaint.StartsWith("page.md(2): CS8019 ", StringComparison.Ordinal));
    }

    [Fact]
    public void The_text_right_after_a_block_is_what_it_prints()
    {
        string[] lines = ["```csharp", "int number = 1;", "```", "", "```text", "1", "```", "words", "```text", "2", "```"];

        Assert.Equal("1\n", Assert.Single(Page.Read("page.md", lines)).Output);
    }

    [Fact]
    public void A_using_may_be_for_a_block_that_continues()
    {
        string[] lines = ["```csharp", "using NodaTime;", "Console.WriteLine(1);", "```", "", "```csharp continued", "Console.WriteLine(new LocalDate(2022, 5, 25));", "```"];

        Assert.Empty(Complaints(Page.Read("page.md", lines)));
    }

    // People paste the blocks of a program one below the other, so its usings are all at its beginning: whether each is needed shows at its end.
    private static IEnumerable<string> Complaints(IReadOnlyList<CodeBlock> blocks) => PageProgram.Of(blocks).Index().SelectMany(program
        => PageProgram.Complaints(program.Item.Compile()).Where(complaint
            => program.Index + 1 == blocks.Count || !blocks[program.Index + 1].Continues || !complaint.Contains(": CS8019 ", StringComparison.Ordinal)));
}
