using System.Text.Json;

namespace LacDuong.Training.Json;

/// <summary>
/// Writes the JSON Schema (2020-12) of the format from the member tables. Writes a definition for each shape and each grammar that a
/// document reaches.
/// </summary>
internal sealed class SchemaWriter(Utf8JsonWriter writer)
{
    private const string Definitions = "#/$defs/";

    // The definitions used so far, in the order of their first use.
    private readonly List<WireGrammar> _reached = [];

    public void Write()
    {
        writer.WriteStartObject();
        writer.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
        writer.WriteString("$id", "urn:lacduong-training:training-document:1");
        writer.WriteString("title", $"Training document ({TrainingDocument.Format})");
        WriteReference(WireDocument.Instance.Grammar);
        writer.WriteStartObject("$defs");
        for (int i = 0; i < _reached.Count; i++)
        {
            writer.WriteStartObject(NameOf(_reached[i]));
            WriteDefinition(_reached[i]);
            writer.WriteEndObject();
        }
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    /// <summary>Writes the schema of a value with a grammar, leaving out the definitions that it refers to.</summary>
    public void Write(WireGrammar grammar)
    {
        writer.WriteStartObject();
        WriteUse(grammar);
        writer.WriteEndObject();
    }

    private static string NameOf(WireGrammar grammar)
    {
        if (grammar.Shape is not WireShape shape)
            return grammar.Name;
        string[] words = shape.Name.Split(' ');
        return words[0] + string.Concat(words.Skip(1).Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
    }

    private void WriteReference(WireGrammar grammar)
    {
        string name = NameOf(grammar);
        if (!_reached.Exists(reached => NameOf(reached) == name))
            _reached.Add(grammar);
        writer.WriteString("$ref", Definitions + name);
    }

    // The schema of one place: lists and names inline, everything else by reference.
    private void WriteUse(WireGrammar grammar)
    {
        if (grammar.Item is WireGrammar item)
        {
            writer.WriteString("type", "array");
            writer.WriteStartObject("items");
            WriteUse(item);
            writer.WriteEndObject();
            if (grammar.MinimumItems > 0)
                writer.WriteNumber("minItems", grammar.MinimumItems);
        }
        else if (grammar.Names is { IsEmpty: false } names)
        {
            WriteNames("enum", names);
        }
        else
        {
            WriteReference(grammar);
        }
    }

    private void WriteDefinition(WireGrammar grammar)
    {
        if (grammar.Shape is WireShape shape)
            WriteShape(shape);
        else if (grammar == WireGrammar.LocalisedText)
            WriteLocalisedText();
        else if (grammar == WireGrammar.Annotations)
            WriteMap(WireGrammar.Text, WireGrammar.String);
        else if (grammar == WireGrammar.Count || grammar == WireGrammar.CountOrZero)
            WriteCount(grammar == WireGrammar.Count ? 1 : 0);
        else if (grammar == WireGrammar.Decimal || grammar == WireGrammar.Percent)
            WriteNumber(grammar == WireGrammar.Percent);
        else if (grammar == WireGrammar.Figure || grammar == WireGrammar.WholeFigure || grammar == WireGrammar.PercentFigure)
            WriteFigure(grammar);
        else if (grammar == WireGrammar.Boolean)
            writer.WriteString("type", "boolean");
        else if (grammar == WireGrammar.Edition)
            writer.WriteString("const", TrainingDocument.Format);
        else
            WriteString(grammar);
    }

    private void WriteShape(WireShape shape)
    {
        writer.WriteString("type", "object");
        writer.WriteStartObject("properties");
        foreach (WireMember member in shape.Members)
        {
            writer.WriteStartObject(member.Name);
            writer.WriteString("description", member.Description);
            WriteUse(member.Grammar);
            writer.WriteEndObject();
        }
        writer.WriteEndObject();
        WriteRequired(shape.Members.Where(member => member.IsRequired));
        writer.WriteBoolean("additionalProperties", false);
        if (!shape.AtLeastOneOf.IsEmpty)
            WriteAnyOf(shape.AtLeastOneOf.Select(member => new[] { member }));
        if (!shape.AtMostOneOf.IsEmpty)
            WriteAtMostOne(shape.AtMostOneOf);
        if (shape == TrainingActivity.Wire.Members)
            WriteKinds(shape);
    }

    // Forbids any two of them together.
    private void WriteAtMostOne(IReadOnlyList<WireMember> members)
    {
        writer.WriteStartObject("not");
        WriteAnyOf(members.SelectMany((one, at) => members.Skip(at + 1).Select(other => new[] { one, other })));
        writer.WriteEndObject();
    }

    private void WriteAnyOf(IEnumerable<WireMember[]> choices)
    {
        writer.WriteStartArray("anyOf");
        foreach (WireMember[] members in choices)
        {
            writer.WriteStartObject();
            WriteRequired(members);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    // The required and the forbidden members of an activity, by its kind.
    private void WriteKinds(WireShape all)
    {
        string kind = all.Members[0].Name;
        writer.WriteStartArray("allOf");
        var cases = TrainingActivity.Wire.Instance.Cases.GroupBy(entry => entry.Shape.Signature, StringComparer.Ordinal);
        foreach (IGrouping<string, (string Word, WireShape Shape)> kinds in cases)
        {
            writer.WriteStartObject();
            writer.WriteStartObject("if");
            writer.WriteStartObject("properties");
            writer.WriteStartObject(kind);
            WriteNames("enum", kinds.Select(one => one.Word));
            writer.WriteEndObject();
            writer.WriteEndObject();
            WriteNames("required", [kind]);
            writer.WriteEndObject();
            writer.WriteStartObject("then");
            WriteRequired(kinds.First().Shape.Members.Where(member => member.IsRequired));
            writer.WriteStartObject("properties");
            foreach (WireMember member in all.Members.ExceptBy(kinds.First().Shape.Members.Select(own => own.Name), member => member.Name))
                writer.WriteBoolean(member.Name, false);
            writer.WriteEndObject();
            writer.WriteEndObject();
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    // Names the usual languages, because an editor can then offer them.
    private void WriteLocalisedText()
    {
        WriteMap(WireGrammar.LanguageTag, WireGrammar.Text);
        writer.WriteNumber("minProperties", 1);
        writer.WriteStartObject("properties");
        foreach (LanguageTag language in (ReadOnlySpan<LanguageTag>)[LanguageTag.Vietnamese, LanguageTag.English])
        {
            writer.WriteStartObject(language.Value);
            WriteReference(WireGrammar.Text);
            writer.WriteEndObject();
        }
        writer.WriteEndObject();
    }

    private void WriteMap(WireGrammar name, WireGrammar value)
    {
        writer.WriteString("type", "object");
        writer.WriteStartObject("propertyNames");
        WriteReference(name);
        writer.WriteEndObject();
        writer.WriteStartObject("additionalProperties");
        WriteReference(value);
        writer.WriteEndObject();
    }

    private void WriteCount(int minimum)
    {
        writer.WriteString("type", "integer");
        writer.WriteNumber("minimum", minimum);
        writer.WriteNumber("maximum", int.MaxValue);
    }

    private void WriteNumber(bool isPercent)
    {
        writer.WriteString("type", "number");
        writer.WriteNumber("minimum", 0);
        if (isPercent)
            writer.WriteNumber("maximum", 100);
    }

    private void WriteFigure(WireGrammar grammar)
    {
        writer.WriteStartArray("oneOf");
        writer.WriteStartObject();
        WriteNumber(grammar == WireGrammar.PercentFigure);
        if (grammar == WireGrammar.WholeFigure)
            writer.WriteNumber("multipleOf", 1);
        writer.WriteEndObject();
        writer.WriteStartObject();
        writer.WriteString("type", "string");
        writer.WriteString("pattern", grammar == WireGrammar.WholeFigure ? SchemaPatterns.WholeFigure : SchemaPatterns.Figure);
        WriteNames("examples", grammar == WireGrammar.PercentFigure ? ["~90"] : ["~100", "<100", ">200", "3800..4000"]);
        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    private void WriteString(WireGrammar grammar)
    {
        writer.WriteString("type", "string");
        if (grammar == WireGrammar.LanguageTag)
            writer.WriteNumber("maxLength", LanguageTag.MaximumTextLength);
        if (PatternOf(grammar) is string pattern)
            writer.WriteString("pattern", pattern);
        string[] examples = ExamplesOf(grammar);
        if (examples.Length > 0)
            WriteNames("examples", examples);
    }

    private static string[] ExamplesOf(WireGrammar grammar) => grammar.Name switch
    {
        "text" => ["Công tác dân vận của Đảng"],
        "code" => ["24848", "ttct-lac-duong"],
        "topicReference" => ["dan-van-2022/dv-01"],
        "date" => ["2022-05-25"],
        "partialDate" => ["1985-09-02", "1985-09", "1985"],
        "dateRange" => ["2022-05-25/2022-05-27", "2022-05-25", "2025-07-01/"],
        "timeRange" => ["07:30/11:00"],
        "dateTime" => ["2022-05-25T19:23:00+07:00"],
        "languageTag" => ["vi", "en", "kpm"],
        "address" => ["https://example.org/lop-1"],
        "timeZone" => [TrainingDocument.DefaultTimeZoneId],
        _ => [],
    };

    private static string? PatternOf(WireGrammar grammar) => grammar.Name switch
    {
        "text" => SchemaPatterns.Text,
        "code" => SchemaPatterns.Code,
        "topicReference" => SchemaPatterns.TopicReference,
        "date" => SchemaPatterns.Date,
        "partialDate" => SchemaPatterns.PartialDate,
        "dateRange" => SchemaPatterns.DateRange,
        "timeRange" => SchemaPatterns.TimeRange,
        "dateTime" => SchemaPatterns.DateTime,
        "languageTag" => SchemaPatterns.LanguageTag,
        "address" => SchemaPatterns.Address,
        "timeZone" => SchemaPatterns.TimeZone,
        "string" => null,
        _ => throw new InvalidOperationException($"The schema doesn't know the grammar {grammar.Name}."),
    };

    private void WriteRequired(IEnumerable<WireMember> members)
    {
        string[] names = [.. members.Select(member => member.Name)];
        if (names.Length > 0)
            WriteNames("required", names);
    }

    private void WriteNames(string keyword, IEnumerable<string> names)
    {
        writer.WriteStartArray(keyword);
        foreach (string name in names)
            writer.WriteStringValue(name);
        writer.WriteEndArray();
    }
}
