using System.Text;

namespace LacDuong.Training.Tests.Json;

public sealed class FormatPageTests
{
    private const string Begin = "<!-- members -->\n";
    private const string End = "<!-- end of members -->";

    /// <summary>With the variable UPDATE_DOCS set, the page is written instead of compared.</summary>
    [Fact]
    public void The_format_page_shows_the_member_tables_of_the_code()
    {
        string path = Fixtures.PathOfRepository("docs/format.md");
        string page = File.ReadAllText(path);
        int begin = page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        int end = page.IndexOf(End, StringComparison.Ordinal);
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") is not null)
            File.WriteAllText(path, $"{page[..begin]}{MemberTables()}{page[end..]}");
        else
            Assert.Equal(MemberTables(), page[begin..end]);
    }

    private static string MemberTables()
    {
        StringBuilder page = new();
        foreach (WireShape shape in WireTypes.InOrder)
        {
            page.Append("\n### ").Append(char.ToUpperInvariant(shape.Name[0])).Append(shape.Name.AsSpan(1)).Append("\n\n| member | value | what it is |\n| --- | --- | --- |\n");
            foreach (WireMember member in shape.Members)
                page.Append($"| `{member.Name}`{(member.IsRequired ? "" : "?")} | {Describe(member.Grammar)} | {member.Description} |\n");
            if (shape == TrainingActivity.Wire.Members)
                page.Append(Kinds());
        }
        return page.Append('\n').ToString();
    }

    private static string Kinds()
        => "\nWhich members an activity has beside `kind` depends on it:\n\n| `kind` | other members |\n| --- | --- |\n" + string.Concat(TrainingActivity.Wire.Instance.Cases.Select(
            kind => $"| `{kind.Word}` | {string.Join(", ", kind.Shape.Members.Skip(1).Select(member => $"`{member.Name}`{(member.IsRequired ? "" : "?")}"))} |\n"));

    private static string Describe(WireGrammar grammar) => grammar switch
    {
        { Item: WireGrammar item } => $"list of {Describe(item)}",
        { Shape: WireShape shape } => shape.Name,
        { Name: "name" } => string.Join(", ", grammar.Argument!.Split(", ").Select(name => $"`{name}`")),
        { Name: "edition" } => "`lacduong-training/1`",
        { Name: "count" } => "count, 1 or more",
        { Name: "countOrZero" } => "count, 0 or more",
        { Name: "dateTime" } => "time with offset (RFC 3339)",
        _ => Words(grammar.Name),
    };

    // «topicReference» as words.
    private static string Words(string name) => string.Concat(name.Select(c => char.IsAsciiLetterUpper(c) ? $" {char.ToLowerInvariant(c)}" : $"{c}"));
}
