using System.Collections.Immutable;

namespace LacDuong.Training;

/// <summary>The grammar of a place in the format. A refusal names it as the expectation.</summary>
/// <param name="Name">The name; <c>expected.NAME</c> is the key of its text in the message resources.</param>
/// <param name="Argument">The argument of that text, or null.</param>
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

    /// <summary>Makes the grammar of a list from that of its items.</summary>
    public static WireGrammar ListOf(WireGrammar item, int minimumItems = 0) => new("list") { Item = item, MinimumItems = minimumItems };

    /// <summary>Makes the grammar of one of a few names.</summary>
    public static WireGrammar OneOf(ReadOnlySpan<string> names) => new("name", string.Join(", ", names)) { Names = [.. names] };

    /// <summary>The grammar of a list's items, or null for other grammars.</summary>
    public WireGrammar? Item { get; private init; }

    /// <summary>The minimum number of a list's items, or 0 for other grammars.</summary>
    public int MinimumItems { get; private init; }

    /// <summary>The names if this is one of a few; otherwise empty.</summary>
    public ImmutableArray<string> Names { get; private init; } = [];

    /// <summary>Makes the grammar of an object from its shape.</summary>
    public static WireGrammar Object(WireShape shape)
    {
        string required = string.Join(", ", shape.Members.Where(member => member.IsRequired).Select(member => member.Name));
        return new(required.Length == 0 ? "object" : "objectWith", required) { Shape = shape };
    }

    /// <summary>The shape of an object with named members, or null for other grammars.</summary>
    public WireShape? Shape { get; private init; }
}
