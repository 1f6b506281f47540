using System.Text.Json;
using System.Text.Json.Nodes;
using LacDuong.Training.Json;

namespace LacDuong.Training.Tests.Json;

/// <summary>The JSON Schema, and the broken documents with which <c>.ci/schema/check.mjs</c> tries it.</summary>
public sealed class SchemaTests
{
    public static TheoryData<string, string> BrokenDocuments
    {
        get
        {
            TheoryData<string, string> data = [];
            foreach (JsonNode? broken in JsonNode.Parse(File.ReadAllText(Fixtures.PathOfRepository(".ci/schema/broken.json")))!.AsArray())
                data.Add((string)broken!["pointer"]!, broken.AsObject().TryGetPropertyValue("value", out JsonNode? value) ? value?.ToJsonString() ?? "null" : "");
            return data;
        }
    }

    /// <summary>With the variable UPDATE_DOCS set, the file is written instead of compared.</summary>
    [Fact]
    public void The_schema_in_the_repository_is_that_of_the_member_tables()
    {
        string path = Fixtures.PathOfRepository("docs/schema/training-document.v1.schema.json");
        string schema = TrainingJson.WriteSchema() + "\n";
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") is not null)
            File.WriteAllText(path, schema);
        else
            Assert.Equal(File.ReadAllText(path), schema);
    }

    [Fact]
    public void Every_member_of_every_table_is_described_in_the_schema()
    {
        using JsonDocument schema = JsonDocument.Parse(TrainingJson.WriteSchema());
        IEnumerable<string> described = schema.RootElement.GetProperty("$defs").EnumerateObject()
            .Where(definition => definition.Value.TryGetProperty("additionalProperties", out JsonElement others) && others.ValueKind == JsonValueKind.False)
            .SelectMany(definition => definition.Value.GetProperty("properties").EnumerateObject())
            .Select(member => $"{member.Name}: {member.Value.GetProperty("description").GetString()}");

        Assert.Equal(
            WireTypes.InOrder.SelectMany(shape => shape.Members).Select(member => $"{member.Name}: {member.Description}").Order(StringComparer.Ordinal),
            described.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(BrokenDocuments))]
    public void Each_broken_document_that_the_schema_is_tried_with_is_refused_at_the_place_that_is_broken(string pointer, string value)
    {
        JsonNode document = JsonNode.Parse(Fixtures.Read("every-member.json"))!;
        string[] steps = pointer.Split('/')[1..];
        JsonNode parent = steps[..^1].Aggregate(document, (node, step) => node is JsonArray list ? list[int.Parse(step)]! : node[step]!);
        if (parent is JsonArray items)
            items[int.Parse(steps[^1])] = JsonNode.Parse(value);
        else if (value.Length == 0)
            Assert.True(parent.AsObject().Remove(steps[^1]));
        else
            parent[steps[^1]] = JsonNode.Parse(value);

        Assert.False(TrainingJson.TryParse(document.ToJsonString(), out _, out TrainingFormatException? error));
        Assert.StartsWith(pointer, error.Path.ToString(), StringComparison.Ordinal);
    }
}
