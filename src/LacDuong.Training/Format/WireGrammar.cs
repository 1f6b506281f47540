using System.Collections.Immutable;

namespace LacDuong.Training;

/// <summary>The grammar of a place in the format. A refusal names it as the expectation.</summary>
/// <param name="Name">The name; <c>expected.NAME</c> is the key of its text in the message resources.</param>
/// <param name="Argument">The argument of that text, or null.</param>
internal sealed record WireGrammar(string Name, string? Argument = null)
{
    public static readonly WireGrammar Text = new("text");
    public static readonly WireGrammar LanguageTag = new("languageTag");
    public static readonly WireGrammar String = new("string");
    public static readonly WireGrammar Edition = new("edition");

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
