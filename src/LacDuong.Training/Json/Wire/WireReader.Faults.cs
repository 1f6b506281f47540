using System.Text;
using System.Text.Json;

namespace LacDuong.Training.Json;

/// <summary>The faults of a reading. Each names the token at fault, the expected content and the content found.</summary>
internal ref partial struct WireReader
{
    private const int LongestQuoted = 60;

    /// <summary>The current value has a type outside its grammar.</summary>
    public readonly WireFault WrongType(WireGrammar grammar) => FaultAt(_json.TokenStartIndex, grammar, FoundType(), ValueFault.Form);

    /// <summary>The current value is outside its grammar.</summary>
    public readonly WireFault WrongValue(WireGrammar grammar, ValueFault reason)
        => FaultAt(_json.TokenStartIndex, grammar, FoundValue(), reason);

    /// <summary>The current free text is outside its grammar. The fault leaves out its content.</summary>
    public readonly WireFault WrongText(WireGrammar grammar, ValueFault reason)
        => FaultAt(_json.TokenStartIndex, grammar, FoundType(), reason);

    /// <summary>A value that began earlier and ends here is outside its grammar.</summary>
    public readonly WireFault FaultAt(long start, WireGrammar grammar, Phrase found, ValueFault reason)
        => new(TrainingFormatErrorKind.WrongValue, start, _json.BytesConsumed, grammar.Expected, found) { Reason = reason };

    /// <summary>The document has a later edition than this reader.</summary>
    public readonly WireFault LaterEdition()
        => new(
            TrainingFormatErrorKind.LaterEdition, _json.TokenStartIndex, _json.BytesConsumed, WireGrammar.Edition.Expected, FoundValue());

    /// <summary>A member is missing from the object that ends here.</summary>
    public readonly WireFault Missing(WireMember member) => Missing(member, new Phrase("expected.member", member.Name));

    /// <summary>The object that ends here has none of a group of members that requires at least one. The fault is at the first.</summary>
    public readonly WireFault MissingAll(WireShape shape)
        => Missing(shape.AtLeastOneOf[0], new Phrase("expected.atLeastOneOf", Listed(shape.AtLeastOneOf)));

    /// <summary>An object that began earlier and ends here has several of a group of members that excludes all but one.</summary>
    public readonly WireFault Several(long start, WireShape shape)
    {
        WireGrammar expected = new("atMostOneOf", Listed(shape.AtMostOneOf));
        return FaultAt(start, expected, new Phrase("found.several"), ValueFault.Form);
    }

    /// <summary>The current name is invalid here.</summary>
    public WireFault NameFault(TrainingFormatErrorKind kind, Phrase expected, ValueFault reason = ValueFault.None)
        => new(kind, _json.TokenStartIndex, _json.BytesConsumed, expected, new Phrase("found.value", $"\"{Printable(NameOf(ref _json))}\""))
        {
            Reason = reason,
        };

    /// <summary>The current name came before in its object.</summary>
    public WireFault Repeated() => NameFault(TrainingFormatErrorKind.RepeatedMember, new Phrase("expected.memberOnce"));

    /// <summary>The text up to here is malformed JSON. The scanner finds the place.</summary>
    public readonly WireFault Malformed()
        => new(
            TrainingFormatErrorKind.MalformedJson,
            _json.TokenStartIndex,
            long.MaxValue,
            new Phrase("syntax.value"),
            new Phrase("found.text"));

    private static string Listed(IEnumerable<WireMember> members) => string.Join(", ", members.Select(member => member.Name));

    private readonly WireFault Missing(WireMember member, Phrase expected)
        => new(TrainingFormatErrorKind.MissingMember, _json.TokenStartIndex, _json.BytesConsumed, expected, new Phrase("found.objectEnd"))
        {
            MissingMember = member.Name,
        };

    private readonly void Expect(JsonTokenType type, WireGrammar grammar)
    {
        if (_json.TokenType != type)
            throw WrongType(grammar);
    }

    private readonly Phrase FoundType() => new(_json.TokenType switch
    {
        JsonTokenType.StartObject => "found.object",
        JsonTokenType.StartArray => "found.list",
        JsonTokenType.Null => "found.null",
        JsonTokenType.True or JsonTokenType.False => "found.boolean",
        JsonTokenType.Number => "found.number",
        _ => "found.string",
    });

    private readonly Phrase FoundValue()
        => _json.CurrentDepth > _personalDepth
            ? FoundType()
            : new("found.value", _json.TokenType is JsonTokenType.String ? $"\"{Raw()}\"" : Raw());

    private readonly string Raw() => Printable(Encoding.UTF8.GetString(BytesOf(in _json)));

    // Errors go to terminals and logs, each on one line.
    public static string Printable(string text) => OneLine.Of(text, LongestQuoted);
}
