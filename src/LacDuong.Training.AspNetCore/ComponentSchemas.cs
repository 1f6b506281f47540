using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using LacDuong.Training.Json;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace LacDuong.Training.AspNetCore;

/// <summary>The definitions of the JSON Schema as components of OpenAPI.</summary>
internal static class ComponentSchemas
{
    private const string Definitions = "#/$defs/";
    private const string Components = "#/components/schemas/";

    private const string Report = """
        {
          "type": "object",
          "description": "What validation found.",
          "properties": {
            "valid": { "type": "boolean", "description": "whether there is no error; there may be findings that weigh less" },
            "findings": {
              "type": "array",
              "description": "the findings, in the order of the document",
              "items": { "$ref": "#/components/schemas/Finding" }
            },
            "leftOut": {
              "type": "array",
              "description": "how many findings of a rule are left out",
              "items": {
                "type": "object",
                "properties": { "rule": { "type": "string" }, "count": { "type": "integer" } },
                "required": ["rule", "count"]
              }
            }
          },
          "required": ["valid", "findings", "leftOut"]
        }
        """;

    private const string Finding = """
        {
          "type": "object",
          "properties": {
            "severity": { "type": "string", "enum": ["error", "warning", "info"] },
            "rule": { "type": "string", "description": "the code of the rule", "examples": ["LDT4005"] },
            "path": { "type": "string", "description": "where: a JSON Pointer into the document", "examples": ["/courses/0/stated/days"] },
            "related": { "type": "array", "description": "what else has a part in it, as JSON Pointers", "items": { "type": "string" } },
            "message": { "type": "string", "description": "what is wrong, in the reader's language" },
            "line": { "type": "integer", "description": "the line of the text, counted from 1, if it is known" },
            "column": { "type": "integer", "description": "the column, counted from 1, if it is known" }
          },
          "required": ["severity", "rule", "path", "related", "message"]
        }
        """;

    private const string CourseLines = """
        { "type": "string", "description": "JSON Lines: a training document without courses, then a course on each line." }
        """;

    private const string Path = """
        { "type": "string", "description": "a JSON Pointer", "examples": ["/courses/0/code"] }
        """;

    // TryAdd extends it: NameOf adds lists and enumerations as hosts use them.
    private static readonly ConcurrentDictionary<string, JsonNode> s_all = MakeAll();

    /// <summary>The name of the component that describes a type, or null if the type comes from another library.</summary>
    public static string? NameOf(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(ReportContent))
            return nameof(Report);
        if (type == typeof(CourseLinesBody))
            return nameof(CourseLines);
        if (type == typeof(DocumentPath))
            return nameof(DocumentPath);
        if (TrainingJson.WriteSchema(type) is not string text)
            return null;
        JsonNode use = Translate(JsonNode.Parse(text)!);
        if (use["$ref"] is JsonNode reference)
            return ((string)reference!)[Components.Length..];
        string name = type.IsEnum ? type.Name : $"ListOf{NameOf(type.GenericTypeArguments[0])}";
        s_all.TryAdd(name, use);
        return name;
    }

    /// <summary>The schema of a route or query value, or of a list of them; null if the type comes from another library.</summary>
    /// <param name="type">The type of the parameter.</param>
    /// <param name="document">The document that gets the components.</param>
    /// <param name="readsWords">Whether the framework reads enumerations whatever the case is, and so reads their words.</param>
    public static IOpenApiSchema? Refer(Type type, OpenApiDocument document, bool readsWords)
        => ReferOne(type, document, readsWords)
            ?? (ItemOf(type) is Type item && ReferOne(item, document, readsWords) is { } items
                ? new OpenApiSchema { Type = JsonSchemaType.Array, Items = items }
                : null);

    /// <summary>A schema that the framework turns into a reference to a component.</summary>
    public static OpenApiSchema Placeholder(string name)
        => new() { Metadata = new Dictionary<string, object>(StringComparer.Ordinal) { ["x-schema-id"] = name } };

    /// <summary>Fills this library's components with their content, and adds the components that they refer to.</summary>
    public static void Complete(OpenApiDocument document)
    {
        foreach (string name in document.Components?.Schemas?.Keys.Where(s_all.ContainsKey).ToArray() ?? [])
        {
            document.Components!.Schemas!.Remove(name);
            Add(name, document);
        }
    }

    private static void Add(string name, OpenApiDocument document)
    {
        Queue<string> names = new([name]);
        while (names.TryDequeue(out string? next))
        {
            if (document.Components?.Schemas?.ContainsKey(next) is true)
                continue;
            string text = s_all[next].ToJsonString();
            document.AddComponent(
                next, OpenApiModelFactory.Parse<OpenApiSchema>(text, OpenApiSpecVersion.OpenApi3_1, document, out _, "json")!);
            foreach (string reference in ReferencesIn(s_all[next]))
                names.Enqueue(reference);
        }
    }

    /// <summary>The enumeration whose word a <see cref="WireWord{T}"/> is, or null for other types.</summary>
    public static Type? EnumerationOf(Type type)
        => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(WireWord<>) ? type.GenericTypeArguments[0] : null;

    private static IOpenApiSchema? ReferOne(Type type, OpenApiDocument document, bool readsWords)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        Type? ofWord = EnumerationOf(type);
        if (NameOf(ofWord ?? type) is not string name)
            return null;
        if (type.IsEnum && !readsWords)
        {
            return new OpenApiSchema
            {
                Type = JsonSchemaType.String,
                Enum = [.. Enum.GetNames(type).Select(word => JsonValue.Create(word))],
            };
        }
        Add(name, document);
        return new OpenApiSchemaReference(name, document);
    }

    private static Type? ItemOf(Type type) => type.GetElementType()
        ?? (typeof(System.Collections.IEnumerable).IsAssignableFrom(type) && type.GenericTypeArguments is [Type item] ? item : null);

    /// <summary>Describes the members that this library adds to a problem document.</summary>
    public static void AddProblemMembers(OpenApiSchema problem)
    {
        problem.Properties ??= new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal);
        problem.Properties["pointer"] = Member(JsonSchemaType.String, "where in the body: a JSON Pointer");
        problem.Properties["line"] = Member(JsonSchemaType.Integer, "the line of the body, counted from 1, if it is known");
        problem.Properties["column"] = Member(JsonSchemaType.Integer, "the column, counted from 1, if it is known");
        problem.Properties["parameter"]
            = Member(JsonSchemaType.String, "the name of the wrong value, of the route, the query, a header or a form");

        static OpenApiSchema Member(JsonSchemaType type, string description) => new() { Type = type, Description = description };
    }

    private static ConcurrentDictionary<string, JsonNode> MakeAll()
    {
        ConcurrentDictionary<string, JsonNode> all = new(StringComparer.Ordinal)
        {
            [nameof(Report)] = JsonNode.Parse(Report)!,
            [nameof(Finding)] = JsonNode.Parse(Finding)!,
            [nameof(CourseLines)] = JsonNode.Parse(CourseLines)!,
            [nameof(DocumentPath)] = JsonNode.Parse(Path)!,
        };
        foreach ((string name, JsonNode? definition) in JsonNode.Parse(TrainingJson.WriteSchema())!["$defs"]!.AsObject())
            all[Capital(name)] = Translate(definition!.DeepClone());
        AddActivities(all);
        return all;
    }

    // The kind of an activity decides which members it has. The JSON Schema says so with conditions, which few client generators
    // understand. OpenAPI has alternatives with a discriminator.
    private static void AddActivities(ConcurrentDictionary<string, JsonNode> all)
    {
        JsonNode activity = all["Activity"];
        JsonArray alternatives = [];
        JsonObject mapping = [];
        foreach (JsonNode? condition in activity["allOf"]!.AsArray())
        {
            JsonNode then = condition!["then"]!;
            foreach (string kind in condition["if"]!["properties"]!["kind"]!["enum"]!.AsArray().Select(kind => (string)kind!))
            {
                JsonObject members = activity["properties"]!.DeepClone().AsObject();
                members["kind"] = new JsonObject { ["type"] = "string", ["enum"] = new JsonArray(kind) };
                foreach ((string excluded, _) in then["properties"]!.AsObject())
                    members.Remove(excluded);
                string name = $"{Capital(kind)}Activity";
                all[name] = new JsonObject
                {
                    ["type"] = "object",
                    ["properties"] = members,
                    ["required"] = then["required"]!.DeepClone(),
                    ["additionalProperties"] = false,
                };
                alternatives.Add(new JsonObject { ["$ref"] = Components + name });
                mapping[kind] = Components + name;
            }
        }
        all["Activity"] = new JsonObject
        {
            ["oneOf"] = alternatives,
            ["discriminator"] = new JsonObject { ["propertyName"] = "kind", ["mapping"] = mapping },
        };
    }

    // Points references to components, and gives schemas that only list names their type.
    private static JsonNode Translate(JsonNode node)
    {
        if (node is JsonObject schema)
        {
            if (schema["$ref"] is JsonValue reference)
                schema["$ref"] = Components + Capital(((string)reference!)[Definitions.Length..]);
            if ((schema["enum"] is JsonArray || schema["const"] is JsonValue) && !schema.ContainsKey("type"))
                schema["type"] = "string";
            foreach (JsonNode child in schema.Select(member => member.Value).OfType<JsonNode>())
                Translate(child);
        }
        else if (node is JsonArray list)
        {
            foreach (JsonNode child in list.OfType<JsonNode>())
                Translate(child);
        }
        return node;
    }

    private static IEnumerable<string> ReferencesIn(JsonNode node) => node switch
    {
        JsonObject schema => schema.Where(member => member.Value is not null).SelectMany(member
            => member.Key == "$ref" ? [((string)member.Value!)[Components.Length..]] : ReferencesIn(member.Value!)),
        JsonArray list => list.OfType<JsonNode>().SelectMany(ReferencesIn),
        _ => [],
    };

    private static string Capital(string name) => char.ToUpperInvariant(name[0]) + name[1..];
}
