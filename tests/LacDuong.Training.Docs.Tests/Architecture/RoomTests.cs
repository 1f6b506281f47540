using Microsoft.CodeAnalysis;

namespace LacDuong.Training.Docs.Tests.Architecture;

/// <summary>The rooms of the library: each uses only those above it in the table of <c>docs/architecture.md</c>.</summary>
public sealed class RoomTests
{
    private const string Json = "Json";

    // The facets put a converter on each type of the other rooms; what a type is, its own file says.
    private const string Facets = "Json/Facets/";

    // An enum cannot be partial, so its converter is named in its own file (docs/architecture.md).
    private static readonly string[] s_enums =
        ["Model/AssessmentKind.cs", "Model/OrganiserRole.cs", "Units/UnitLevel.cs", "Units/UnitSector.cs", "Values/DayPart.cs"];

    private static readonly string[] s_rooms =
    [
        .. File.ReadLines(Repository.File("docs", "architecture.md"))
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .Select(line => line.Split('`')[1]),
    ];

    [Fact]
    public void The_table_of_the_architecture_page_has_every_room()
        => Assert.Equal(
            Directory.GetDirectories(Source.Folder).Select(folder => Path.GetFileName(folder)).Where(name => name is not ("bin" or "obj")).Order(StringComparer.Ordinal),
            s_rooms.Order(StringComparer.Ordinal));

    [Fact]
    public void A_room_uses_only_those_above_it()
    {
        string[] wrong =
        [
            .. Source.Uses.Where(use => !IsConverterOfEnum(use)).SelectMany(use => RoomsOf(use.Symbol)
                .Where(room => Array.IndexOf(s_rooms, room) > Array.IndexOf(s_rooms, Source.RoomOf(use.Node.SyntaxTree)))
                .Select(room => $"{use}, of {room}")),
        ];

        Assert.True(wrong.Length == 0, string.Join('\n', wrong));
    }

    [Fact]
    public void Validation_knows_no_JSON()
        => Assert.DoesNotContain(Source.Uses, use => string.Equals(Source.RoomOf(use.Node.SyntaxTree), "Validation", StringComparison.Ordinal)
            && (RoomsOf(use.Symbol).Contains(Json, StringComparer.Ordinal) || use.TypeName.StartsWith("System.Text.Json", StringComparison.Ordinal)));

    [Fact]
    public void The_enums_that_name_their_converter_are_those_of_the_page()
    {
        string page = File.ReadAllText(Repository.File("docs", "architecture.md"));

        Assert.Equal(s_enums, Source.Uses.Where(IsConverterOfEnum).Select(use => Source.PathOf(use.Node.SyntaxTree)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        Assert.All(s_enums, file => Assert.Contains($"`{Path.GetFileNameWithoutExtension(file)}`", page, StringComparison.Ordinal));
    }

    private static bool IsConverterOfEnum(SourceUse use)
        => use.IsInAttribute && RoomsOf(use.Symbol).Contains(Json, StringComparer.Ordinal) && s_enums.Contains(Source.PathOf(use.Node.SyntaxTree), StringComparer.Ordinal);

    private static IEnumerable<string> RoomsOf(ISymbol symbol)
        => symbol.OriginalDefinition.DeclaringSyntaxReferences.Concat(symbol.ContainingType?.OriginalDefinition is { } type && symbol is not INamedTypeSymbol && symbol.DeclaringSyntaxReferences.IsEmpty ? type.DeclaringSyntaxReferences : [])
            .Where(reference => Path.IsPathRooted(reference.SyntaxTree.FilePath) && !Source.PathOf(reference.SyntaxTree).StartsWith(Facets, StringComparison.Ordinal))
            .Select(reference => Source.RoomOf(reference.SyntaxTree))
            .Distinct(StringComparer.Ordinal);
}
