using System.Text;
using System.Text.Json;

namespace LacDuong.Training.Json;

/// <summary>What a reading is refused with: each names the token at fault, what was expected there, and what stands there.</summary>
internal ref partial struct WireReader
{
    private const int LongestQuoted = 60;

    /// <summary>The value at which the reader stands is not even of the type that its grammar needs.</summary>
    public readonly WireFault WrongType(WireGrammar grammar) => FaultAt(_json.TokenStartIndex, grammar, FoundType(), ValueFault.Form);

    /// <summary>The value at which the reader stands is not of its grammar.</summary>
    public readonly WireFault WrongValue(WireGrammar grammar, ValueFault reason)
        => FaultAt(_json.TokenStartIndex, grammar, FoundValue(), reason);

    /// <summary>The free text at which the reader stands is not of its grammar; it is never quoted.</summary>
    public readonly WireFault WrongText(WireGrammar grammar, ValueFault reason)
        => FaultAt(_json.TokenStartIndex, grammar, FoundType(), reason);

    /// <summary>A value that began earlier, and has been read up to here, is not of its grammar.</summary>
    public readonly WireFault FaultAt(long start, WireGrammar grammar, Phrase found, ValueFault reason)
        => new(TrainingFormatErrorKind.WrongValue, start, _json.BytesConsumed, grammar.Expected, found) { Reason = reason };

    /// <summary>The document is of an edition later than this reader's.</summary>
    public readonly WireFault LaterEdition()
        => new(
            TrainingFormatErrorKind.LaterEdition, _json.TokenStartIndex, _json.BytesConsumed, WireGrammar.Edition.Expected, FoundValue());

    /// <summary>A member is missing from the object at whose end the reader stands.</summary>
    public readonly WireFault Missing(WireMember member)
        => new(
            TrainingFormatErrorKind.MissingMember,
            _json.TokenStartIndex,
            _json.BytesConsumed,
            new Phrase("expected.member", member.Name),
            new Phrase("found.objectEnd"))
        {
            MissingMember = member.Name,
        };

    /// <summary>An object that began earlier, and has been read up to here, has several members of which one may be there.</summary>
    public readonly WireFault Several(long start, WireShape shape)
    {
        WireGrammar expected = new("atMostOneOf", string.Join(", ", shape.AtMostOneOf.Select(member => member.Name)));
        return FaultAt(start, expected, new Phrase("found.several"), ValueFault.Form);
    }

    /// <summary>The name at which the reader stands cannot stand there.</summary>
    public WireFault NameFault(TrainingFormatErrorKind kind, Phrase expected, ValueFault reason = ValueFault.None)
        => new(kind, _json.TokenStartIndex, _json.BytesConsumed, expected, new Phrase("found.value", $"\"{Printable(NameOf(ref _json))}\""))
        {
            Reason = reason,
        };

    /// <summary>The name at which the reader stands has come before in its object.</summary>
    public WireFault Repeated() => NameFault(TrainingFormatErrorKind.RepeatedMember, new Phrase("expected.memberOnce"));

    /// <summary>The text is not JSON somewhere up to here; where, the scanner tells.</summary>
    public readonly WireFault Malformed()
        => new(
            TrainingFormatErrorKind.MalformedJson,
            _json.TokenStartIndex,
            long.MaxValue,
            new Phrase("syntax.value"),
            new Phrase("found.text"));

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

    // Errors go to terminals and logs, in one line each.
    public static string Printable(string text) => OneLine.Of(text, LongestQuoted);
}
