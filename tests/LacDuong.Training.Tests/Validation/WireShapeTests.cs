using LacDuong.Training.Json;
using MemberTable = LacDuong.Training.Json.WireShape;
using PathShape = LacDuong.Training.Validation.WireShape;

namespace LacDuong.Training.Tests.Validation;

/// <summary>The order of members stands twice, since the rules may not know JSON: in the member tables, and where findings take their paths from.</summary>
public sealed class WireShapeTests
{
    // A finding is about a name as a whole.
    private static readonly MemberTable s_name = PersonNameConverter.Shape;

    [Fact]
    public void Paths_of_findings_have_the_members_of_the_member_tables_in_their_order()
        => Assert.Equal(OfTable(TrainingDocumentConverter.Shape.Grammar, ""), OfPaths(PathShape.Document, ""));

    private static IEnumerable<string> OfTable(WireGrammar grammar, string path)
    {
        if (grammar.Item is not null)
            return OfTable(grammar.Item, $"{path}/*");
        return grammar.Shape is null || grammar.Shape == s_name
            ? [$"{path} is a value"]
            : grammar.Shape.Members.SelectMany(member => OfTable(member.Grammar, $"{path}/{member.Name}"));
    }

    private static IEnumerable<string> OfPaths(PathShape shape, string path)
    {
        if (shape.IsList)
            return OfPaths(shape.After(0), $"{path}/*");
        return shape.Names.Count == 0
            ? [$"{path} is a value"]
            : shape.Names.SelectMany((name, member) => OfPaths(shape.After(member), $"{path}/{name}"));
    }
}
