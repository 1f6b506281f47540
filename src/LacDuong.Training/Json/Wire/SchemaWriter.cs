using System.Text.Json.Nodes;

namespace LacDuong.Training.Json;

/// <summary>
/// Makes the JSON Schema (2020-12) of the format from the member tables, with a definition for each shape and each grammar that a document
/// reaches.
/// </summary>
internal sealed class SchemaWriter
{
    private const string Definitions = "#/$defs/";

    // The definitions used so far, in the order of their first use.
    private readonly List<WireGrammar> _reached = [];

    /// <summary>Makes the schema of a document.</summary>
    public JsonObject Document()
    {
        JsonObject schema = new()
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = "urn:lacduong-training:training-document:1",
            ["title"] = $"Training document ({TrainingDocument.Format})",
            ["$ref"] = Reference(WireDocument.Instance.Grammar),
        };
        JsonObject definitions = [];
        for (int i = 0; i < _reached.Count; i++)
            definitions[NameOf(_reached[i])] = Definition(_reached[i]);
        schema["$defs"] = definitions;
        return schema;
    }

    /// <summary>Makes the schema of one place: lists and names inline, everything else by reference to a definition.</summary>
    public JsonObject Use(WireGrammar grammar)
    {
        if (grammar.Item is WireGrammar item)
        {
            JsonObject list = new() { ["type"] = "array", ["items"] = Use(item) };
            if (grammar.MinimumItems > 0)
                list["minItems"] = grammar.MinimumItems;
            return list;
        }
        return grammar.Names.IsEmpty
            ? new JsonObject { ["$ref"] = Reference(grammar) }
            : new JsonObject { ["enum"] = Names(grammar.Names) };
    }

    private static string NameOf(WireGrammar grammar)
    {
        if (grammar.Shape is not WireShape shape)
            return grammar.Name;
        string[] words = shape.Name.Split(' ');
        return words[0] + string.Concat(words.Skip(1).Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
    }

    private string Reference(WireGrammar grammar)
    {
        string name = NameOf(grammar);
        if (!_reached.Exists(reached => NameOf(reached) == name))
            _reached.Add(grammar);
        return Definitions + name;
    }

    private JsonObject Definition(WireGrammar grammar) => grammar.Name switch
    {
        "object" or "objectWith" => Shape(grammar.Shape!),
        "localisedText" => LocalisedText(),
        "annotations" => Map(WireGrammar.Text, WireGrammar.String),
        "count" => Count(1),
        "countOrZero" => Count(0),
        "decimal" => Number(),
        "percent" => Number(("maximum", 100)),
        "figure" => Figure(Number(), SchemaPatterns.Figure, "~100", "<100", ">200", "3800..4000"),
        "wholeFigure" => Figure(Number(("multipleOf", 1)), SchemaPatterns.WholeFigure, "~100", "<100", ">200", "3800..4000"),
        "percentFigure" => Figure(Number(("maximum", 100)), SchemaPatterns.Figure, "~90"),
        "boolean" => new() { ["type"] = "boolean" },
        "edition" => new() { ["const"] = TrainingDocument.Format },
        "string" => new() { ["type"] = "string" },
        "text" => String(SchemaPatterns.Text, "Công tác dân vận của Đảng"),
        "code" => String(SchemaPatterns.Code, "24848", "ttct-lac-duong"),
        "topicReference" => String(SchemaPatterns.TopicReference, "dan-van-2022/dv-01"),
        "date" => String(SchemaPatterns.Date, "2022-05-25"),
        "partialDate" => String(SchemaPatterns.PartialDate, "1985-09-02", "1985-09", "1985"),
        "dateRange" => String(SchemaPatterns.DateRange, "2022-05-25/2022-05-27", "2022-05-25", "2025-07-01/"),
        "timeRange" => String(SchemaPatterns.TimeRange, "07:30/11:00"),
        "dateTime" => String(SchemaPatterns.DateTime, "2022-05-25T19:23:00+07:00"),
        "languageTag" => String(SchemaPatterns.LanguageTag, "vi", "en", "kpm"),
        "address" => String(SchemaPatterns.Address, "https://example.org/lop-1"),
        "timeZone" => String(SchemaPatterns.TimeZone, TrainingDocument.DefaultTimeZoneId),
        _ => throw new InvalidOperationException($"The schema doesn't know the grammar {grammar.Name}."),
    };

    private JsonObject Shape(WireShape shape)
    {
        JsonObject properties = [];
        foreach (WireMember member in shape.Members)
        {
            JsonObject use = Use(member.Grammar);
            use.Insert(0, "description", member.Description);
            properties[member.Name] = use;
        }
        JsonObject schema = new() { ["type"] = "object", ["properties"] = properties };
        Require(schema, shape.Members.Where(member => member.IsRequired));
        schema["additionalProperties"] = false;
        if (!shape.AtLeastOneOf.IsEmpty)
            schema["anyOf"] = AnyOf(shape.AtLeastOneOf.Select(member => new[] { member }));
        // Forbids any two of them together.
        if (!shape.AtMostOneOf.IsEmpty)
        {
            IEnumerable<WireMember[]> pairs = shape.AtMostOneOf
                .SelectMany((one, at) => shape.AtMostOneOf.Skip(at + 1).Select(other => new[] { one, other }));
            schema["not"] = new JsonObject { ["anyOf"] = AnyOf(pairs) };
        }
        if (shape == TrainingActivity.Wire.Members)
            schema["allOf"] = Kinds(shape);
        return schema;
    }

    private static JsonArray AnyOf(IEnumerable<WireMember[]> choices)
        => new([.. choices.Select(members => (JsonNode)Require([], members))]);

    // The required and the forbidden members of an activity, by its kind.
    private static JsonArray Kinds(WireShape all)
    {
        string kind = all.Members[0].Name;
        JsonArray conditions = [];
        foreach (var kinds in TrainingActivity.Wire.Instance.Cases.GroupBy(entry => entry.Shape.Signature, StringComparer.Ordinal))
        {
            WireShape own = kinds.First().Shape;
            JsonObject ofKind = new()
            {
                ["properties"] = new JsonObject { [kind] = new JsonObject { ["enum"] = Names(kinds.Select(one => one.Word)) } },
                ["required"] = Names([kind]),
            };
            JsonObject forbidden = [];
            foreach (WireMember member in all.Members.ExceptBy(own.Members.Select(member => member.Name), member => member.Name))
                forbidden[member.Name] = false;
            JsonObject rules = Require([], own.Members.Where(member => member.IsRequired));
            rules["properties"] = forbidden;
            conditions.Add((JsonNode)new JsonObject { ["if"] = ofKind, ["then"] = rules });
        }
        return conditions;
    }

    // Names the usual languages, because an editor can then offer them.
    private JsonObject LocalisedText()
    {
        JsonObject schema = Map(WireGrammar.LanguageTag, WireGrammar.Text);
        schema["minProperties"] = 1;
        schema["properties"] = new JsonObject
        {
            [LanguageTag.Vietnamese.Value] = Use(WireGrammar.Text),
            [LanguageTag.English.Value] = Use(WireGrammar.Text),
        };
        return schema;
    }

    private JsonObject Map(WireGrammar name, WireGrammar value)
        => new() { ["type"] = "object", ["propertyNames"] = Use(name), ["additionalProperties"] = Use(value) };

    private static JsonObject Count(int minimum)
        => new() { ["type"] = "integer", ["minimum"] = minimum, ["maximum"] = int.MaxValue };

    private static JsonObject Number(params ReadOnlySpan<(string Keyword, int Value)> limits)
    {
        JsonObject schema = new() { ["type"] = "number", ["minimum"] = 0 };
        foreach ((string keyword, int value) in limits)
            schema[keyword] = value;
        return schema;
    }

    private static JsonObject Figure(JsonObject number, string pattern, params string[] examples)
        => new() { ["oneOf"] = new JsonArray(number, String(pattern, examples)) };

    private static JsonObject String(string pattern, params string[] examples)
    {
        JsonObject schema = new() { ["type"] = "string" };
        if (pattern == SchemaPatterns.LanguageTag)
            schema["maxLength"] = LanguageTag.MaximumTextLength;
        schema["pattern"] = $"^{pattern}$";
        schema["examples"] = Names(examples);
        return schema;
    }

    private static JsonObject Require(JsonObject schema, IEnumerable<WireMember> members)
    {
        string[] names = [.. members.Select(member => member.Name)];
        if (names.Length > 0)
            schema["required"] = Names(names);
        return schema;
    }

    private static JsonArray Names(IEnumerable<string> names) => new([.. names.Select(name => (JsonNode)name)]);
}
