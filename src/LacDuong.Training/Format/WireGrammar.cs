using System.Collections.Immutable;

namespace LacDuong.Training;

/// <summary>What may stand in a place of the format: what a refusal says was expected there.</summary>
/// <param name="Name">The name, of which <c>expected.NAME</c> is the key of what people read.</param>
/// <param name="Argument">What goes into that text, or null.</param>
internal sealed record WireGrammar(string Name, string? Argument = null)
{
    public static WireGrammar Text { get; } = new("text");

    public static WireGrammar Code { get; } = new("code");

    public static WireGrammar TopicReference { get; } = new("topicReference");

    public static WireGrammar DateRange { get; } = new("dateRange");

    public static WireGrammar TimeRange { get; } = new("timeRange");

    public static WireGrammar LanguageTag { get; } = new("languageTag");

    public static WireGrammar LocalisedText { get; } = new("localisedText");

    public static WireGrammar Annotations { get; } = new("annotations");

    public static WireGrammar String { get; } = new("string");

    public static WireGrammar Count { get; } = new("count");

    public static WireGrammar CountOrZero { get; } = new("countOrZero");

    public static WireGrammar Decimal { get; } = new("decimal");

    public static WireGrammar Percent { get; } = new("percent");

    public static WireGrammar Figure { get; } = new("figure");

    public static WireGrammar WholeFigure { get; } = new("wholeFigure");

    public static WireGrammar PercentFigure { get; } = new("percentFigure");

    public static WireGrammar Boolean { get; } = new("boolean");

    public static WireGrammar Date { get; } = new("date");

    public static WireGrammar DateTime { get; } = new("dateTime");

    public static WireGrammar Address { get; } = new("address");

    public static WireGrammar TimeZone { get; } = new("timeZone");

    public static WireGrammar Edition { get; } = new("edition");

    public Phrase Expected => new($"expected.{Name}", Argument);

    /// <summary>A list whose items are each of a grammar.</summary>
    public static WireGrammar ListOf(WireGrammar item, int minimumItems = 0) => new("list") { Item = item, MinimumItems = minimumItems };

    /// <summary>One of a few names.</summary>
    public static WireGrammar OneOf(ReadOnlySpan<string> names) => new("name", string.Join(", ", names)) { Names = [.. names] };

    /// <summary>The grammar of a list's items, where this is a list.</summary>
    public WireGrammar? Item { get; private init; }

    /// <summary>How many items there must be, where this is a list.</summary>
    public int MinimumItems { get; private init; }

    /// <summary>The names, where this is one of a few; else empty.</summary>
    public ImmutableArray<string> Names { get; private init; } = [];

    /// <summary>An object of a shape.</summary>
    public static WireGrammar Object(WireShape shape)
    {
        string required = string.Join(", ", shape.Members.Where(member => member.IsRequired).Select(member => member.Name));
        return new(required.Length == 0 ? "object" : "objectWith", required) { Shape = shape };
    }

    /// <summary>The members, where this is an object that has them by name.</summary>
    public WireShape? Shape { get; private init; }
}
