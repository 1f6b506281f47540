using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using LacDuong.Training.Json;

namespace LacDuong.Training.Tests.Json;

public sealed class MemberTableTests
{
    // What the library works out of the members, and so has no place of its own in the format.
    private static readonly HashSet<string> s_workedOut = new(StringComparer.Ordinal) { "Course.LearnerCount", "TrainingClass.FirstDay", "TrainingClass.LearnerCount", "TrainingActivity.AboutTopic" };

    public static TheoryData<string> Types => [.. WireTypes.Shapes.Keys.Select(type => type.Name)];

    [Theory]
    [MemberData(nameof(Types))]
    public void A_member_table_has_a_row_for_each_property_of_its_type_and_no_other(string name)
    {
        Type type = WireTypes.Shapes.Keys.Single(one => one.Name == name);
        IEnumerable<string> properties = Cases(type)
            .SelectMany(one => one.GetProperties())
            .Where(property => !s_workedOut.Contains($"{type.Name}.{property.Name}"))
            .Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name))
            .Concat(type == typeof(TrainingDocument) ? ["format"] : type == typeof(TrainingActivity) ? ["kind"] : [])
            .Distinct();

        Assert.Equal(properties.Order(StringComparer.Ordinal), WireTypes.Shapes[type].Members.Select(member => member.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_type_that_a_document_can_hold_has_a_member_table()
        => Assert.Equal(
            WireTypes.Shapes.Values.Select(shape => shape.Name).Order(StringComparer.Ordinal),
            WireTypes.InOrder.Select(shape => shape.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void The_fixture_of_every_member_has_every_member_in_the_order_of_its_table()
    {
        using JsonDocument fixture = JsonDocument.Parse(Fixtures.Read("every-member.json"));
        HashSet<string> seen = new(StringComparer.Ordinal);
        Visit(fixture.RootElement, WireDocument.Instance.Grammar, seen);

        Assert.Equal(
            WireTypes.InOrder.SelectMany(shape => shape.Members.Select(member => $"{shape.Name}.{member.Name}")).Order(StringComparer.Ordinal),
            seen.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_fixture_of_every_member_is_written_again_byte_for_byte()
    {
        string fixture = Fixtures.Read("every-member.json");

        Assert.Equal(fixture, TrainingJson.Write(TrainingJson.Parse(fixture), indented: true) + "\n");
    }

    [Fact]
    public void Each_member_of_the_fixture_is_refused_at_its_place_if_it_is_null_or_of_another_type()
    {
        foreach (string pointer in PlacesOfMembers())
        {
            AssertRefused(pointer, (parent, name) => parent[name] = null, TrainingFormatErrorKind.WrongValue, pointer);
            // Nothing of the format is a list of lists.
            AssertRefused(pointer, (parent, name) => parent[name] = new JsonArray(new JsonArray()), TrainingFormatErrorKind.WrongValue, pointer);
        }
    }

    [Fact]
    public void Each_member_of_the_fixture_is_refused_under_another_name()
    {
        foreach (string pointer in PlacesOfMembers())
        {
            AssertRefused(
                pointer,
                (parent, name) => parent.SetAt(parent.IndexOf(name), $"{name}s", parent[name]!.DeepClone()),
                TrainingFormatErrorKind.UnknownMember,
                $"{pointer}s");
        }
    }

    private static List<string> PlacesOfMembers()
    {
        using JsonDocument fixture = JsonDocument.Parse(Fixtures.Read("every-member.json"));
        List<string> pointers = [];
        Add(fixture.RootElement, WireDocument.Instance.Grammar, "");
        return pointers;

        void Add(JsonElement value, WireGrammar grammar, string pointer)
        {
            int index = 0;
            if (grammar.Item is WireGrammar item)
            {
                foreach (JsonElement one in value.EnumerateArray())
                    Add(one, item, $"{pointer}/{index++}");
            }
            foreach (WireMember member in grammar.Shape?.Members ?? [])
            {
                if (!value.TryGetProperty(member.Name, out JsonElement one))
                    continue;
                pointers.Add($"{pointer}/{member.Name}");
                Add(one, member.Grammar, $"{pointer}/{member.Name}");
            }
        }
    }

    private static void AssertRefused(string pointer, Action<JsonObject, string> change, TrainingFormatErrorKind kind, string at)
    {
        JsonNode document = JsonNode.Parse(Fixtures.Read("every-member.json"))!;
        string[] steps = pointer.Split('/')[1..];
        JsonNode parent = steps[..^1].Aggregate(document, (node, step) => node is JsonArray list ? list[int.Parse(step, CultureInfo.InvariantCulture)]! : node[step]!);
        change(parent.AsObject(), steps[^1]);

        TrainingFormatException error = Assert.Throws<TrainingFormatException>(() => TrainingJson.Parse(document.ToJsonString()));
        Assert.True(error.Kind == kind && error.Path.ToString().StartsWith(at, StringComparison.Ordinal), $"{pointer}: {error.Message}");
    }

    // A required member with an optional one before it is the place where order could go wrong unseen; so it is asked of every object.
    private static void Visit(JsonElement value, WireGrammar grammar, HashSet<string> seen)
    {
        if (grammar.Item is WireGrammar item)
        {
            foreach (JsonElement one in value.EnumerateArray())
                Visit(one, item, seen);
        }
        if (grammar.Shape is not WireShape shape)
            return;
        int last = -1;
        foreach (JsonProperty property in value.EnumerateObject())
        {
            int place = shape.Members.Select(member => member.Name).ToList().IndexOf(property.Name);
            Assert.True(place > last, $"{shape.Name}.{property.Name}");
            last = place;
            seen.Add($"{shape.Name}.{property.Name}");
            Visit(property.Value, shape.Members[place].Grammar, seen);
        }
    }

    private static Type[] Cases(Type type) => type == typeof(TrainingActivity) ? type.GetNestedTypes() : [type];
}
