using System.Text.Json.Nodes;

namespace LacDuong.Training.AspNetCore.Tests;

/// <summary>What the OpenAPI document of a host says of the types of this library. <c>.ci/web</c> tries one with programs of others.</summary>
public sealed class OpenApiTests
{
    [Fact]
    public async Task Values_have_patterns_and_examples()
    {
        JsonNode code = (await SchemasAsync())["Code"]!;
        Assert.Equal("^[A-Za-z0-9]([A-Za-z0-9._:-]{0,62}[A-Za-z0-9])?$", (string?)code["pattern"]);
        Assert.Equal("24848", (string?)code["examples"]![0]);
    }

    [Fact]
    public async Task Activities_are_alternatives_by_their_kind()
    {
        JsonNode schemas = await SchemasAsync();
        Assert.Equal("kind", (string?)schemas["Activity"]!["discriminator"]!["propertyName"]);
        Assert.Equal(8, schemas["Activity"]!["oneOf"]!.AsArray().Count);
        Assert.Equal(["kind", "topic"], schemas["TopicActivity"]!["required"]!.AsArray().Select(name => (string?)name));
        Assert.Null(schemas["OpeningActivity"]!["properties"]!["topic"]);
    }

    [Fact]
    public async Task Enumerations_have_their_names()
        => Assert.Equal(["morning", "afternoon", "evening"], (await SchemasAsync())["DayPart"]!["enum"]!.AsArray().Select(name => (string?)name));

    [Fact]
    public async Task Members_are_described()
        => Assert.NotNull((await SchemasAsync())["Course"]!["properties"]!["stated"]!["description"]);

    [Fact]
    public async Task Values_in_a_message_of_the_host_refer_to_the_components()
    {
        JsonNode message = (await SchemasAsync())["Message"]!["properties"]!;
        Assert.Equal("#/components/schemas/Code", (string?)message["code"]!["$ref"]);
        Assert.Equal("#/components/schemas/PersonName", (string?)message["names"]!["additionalProperties"]!["$ref"]);
        Assert.Equal("#/components/schemas/ListOfCode", (string?)message["units"]!["$ref"]);
    }

    [Fact]
    public async Task Values_of_routes_and_queries_refer_to_the_components()
    {
        JsonNode paths = (await DocumentAsync())["paths"]!;
        Assert.Equal("#/components/schemas/Code", (string?)paths["/courses/{code}"]!["get"]!["parameters"]![0]!["schema"]!["$ref"]);
        Assert.Equal("#/components/schemas/Code", (string?)paths["/courses"]!["get"]!["parameters"]![1]!["schema"]!["items"]!["$ref"]);
        Assert.Equal("#/components/schemas/Code", (string?)paths["/controllers/{code}"]!["get"]!["parameters"]![0]!["schema"]!["$ref"]);
    }

    [Fact]
    public async Task A_word_is_described_as_its_enumeration_and_a_plain_enumeration_as_the_framework_reads_it()
    {
        JsonNode paths = (await DocumentAsync())["paths"]!;
        JsonNode words = paths["/words"]!["get"]!["parameters"]!;
        Assert.Equal("#/components/schemas/UnitSector", (string?)paths["/words/{sector}"]!["get"]!["parameters"]![0]!["schema"]!["$ref"]);
        Assert.Equal("#/components/schemas/DayPart", (string?)paths["/words/{sector}"]!["get"]!["parameters"]![1]!["schema"]!["$ref"]);
        Assert.Equal("#/components/schemas/DayPart", (string?)words[0]!["schema"]!["items"]!["$ref"]);
        Assert.Equal(["Morning", "Afternoon", "Evening"], words[1]!["schema"]!["items"]!["enum"]!.AsArray().Select(name => (string?)name));
        Assert.NotEqual("array", (string?)words[2]!["schema"]!["type"]);
        Assert.Equal(["Morning", "Afternoon", "Evening"], paths["/plain"]!["get"]!["parameters"]![0]!["schema"]!["enum"]!.AsArray().Select(name => (string?)name));
    }

    [Fact]
    public async Task Lists_say_what_is_in_them()
        => Assert.Equal(
            "#/components/schemas/Course",
            (string?)(await DocumentAsync())["paths"]!["/courses"]!["get"]!["responses"]!["200"]!["content"]!["application/json"]!["schema"]!["items"]!["$ref"]);

    [Theory]
    [InlineData("/documents", "post", "application/json", "Report")]
    [InlineData("/controllers/{code}", "get", "application/json", "Report")]
    [InlineData("/lines", "post", "application/jsonl", "CourseLines")]
    public async Task Reports_and_JSON_Lines_are_described(string path, string verb, string type, string component)
        => Assert.Equal(
            $"#/components/schemas/{component}", (string?)(await DocumentAsync())["paths"]![path]![verb]!["responses"]!["200"]!["content"]![type]!["schema"]!["$ref"]);

    [Fact]
    public async Task No_component_takes_anything()
        => Assert.DoesNotContain(Places(await SchemasAsync(), ""), place => place.Schema is JsonObject { Count: 0 });

    [Fact]
    public async Task Every_reference_leads_to_a_component()
    {
        JsonNode document = await DocumentAsync();
        Assert.All(
            Places(document, "").Where(place => place.At.EndsWith("/$ref", StringComparison.Ordinal)),
            place => Assert.NotNull(document["components"]!["schemas"]![((string)place.Schema!).Split('/')[^1]]));
    }

    private static IEnumerable<(string At, JsonNode? Schema)> Places(JsonNode? node, string at) => node switch
    {
        JsonObject members => members.SelectMany(member => Places(member.Value, $"{at}/{member.Key}")).Prepend((at, node)),
        JsonArray list => list.SelectMany((item, place) => Places(item, $"{at}/{place}")),
        _ => [(at, node)],
    };

    private static async Task<JsonNode> SchemasAsync() => (await DocumentAsync())["components"]!["schemas"]!;

    private static async Task<JsonNode> DocumentAsync()
    {
        await using Host host = await Host.StartAsync();
        return JsonNode.Parse(await host.Client.GetStringAsync("/openapi/v1.json"))!;
    }
}
