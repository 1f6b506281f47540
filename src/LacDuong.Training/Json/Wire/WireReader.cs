using System.Buffers;
using System.Text.Json;
using System.Text.Unicode;

namespace LacDuong.Training.Json;

/// <summary>
/// Reads values of the format, token by token, and refuses everything else. Each call that reads a value starts at its first token and ends
/// at its last.
/// </summary>
internal ref partial struct WireReader
{
    /// <summary>The maximum nesting of objects and arrays in a text of the format.</summary>
    public const int MaximumDepth = 32;

    private readonly ReadingCache _cache;
    private readonly ReadOnlySpan<byte> _text;
    private Utf8JsonReader _json;
    private int _personalDepth = int.MaxValue;

    public WireReader(Utf8JsonReader json, ReadingCache cache)
    {
        _json = json;
        _cache = cache;
    }

    /// <summary>Creates a reader of a text in memory, before its first token.</summary>
    public WireReader(ReadOnlySpan<byte> text, int maximumDepth, ReadingCache cache)
        : this(new Utf8JsonReader(text, new JsonReaderOptions { MaxDepth = maximumDepth }), cache)
        => _text = text;

    /// <summary>The framework's reader, to return to its owner.</summary>
    public readonly Utf8JsonReader Json => _json;

    /// <summary>Returns this reader at the first token of its text. For a text in memory, the depth is unlimited.</summary>
    public readonly WireReader WithoutDepthLimit()
    {
        if (_text.IsEmpty)
            return this;
        WireReader reader = new(_text, int.MaxValue, _cache);
        reader.Advance();
        return reader;
    }

    /// <summary>Moves to the next token.</summary>
    public void Advance()
    {
        if (!_json.Read())
            throw Malformed();
        if (_json.ValueIsEscaped && HoldsLoneSurrogate(ref _json))
            throw Malformed();
    }

    /// <summary>Enters an object of a shape. Read its members with <see cref="NextMember"/>.</summary>
    public WireObject BeginObject(WireShape shape)
    {
        Expect(JsonTokenType.StartObject, shape.Grammar);
        if (shape.IsPersonal && _personalDepth == int.MaxValue)
            _personalDepth = _json.CurrentDepth;
        return new WireObject(shape);
    }

    /// <summary>
    /// Moves to the value of the next member, or to the end of the object after the last one. Refuses what its shape refuses.
    /// </summary>
    public bool NextMember(ref WireObject members)
    {
        Advance();
        if (_json.TokenType is JsonTokenType.EndObject)
        {
            if (members.FirstMissing is WireMember missing)
                throw Missing(missing);
            if (_json.CurrentDepth == _personalDepth)
                _personalDepth = int.MaxValue;
            return false;
        }
        if (!members.Find(ref _json))
            throw NameFault(TrainingFormatErrorKind.UnknownMember, new Phrase("expected.memberOf", members.Shape.MemberNames));
        if (!members.TryTake())
            throw Repeated();
        Advance();
        return true;
    }

    /// <summary>Enters an object whose names are data. Read its members with <see cref="NextName"/>.</summary>
    public void BeginMap(WireGrammar grammar) => Expect(JsonTokenType.StartObject, grammar);

    /// <summary>Moves to the next name of an object whose names are data, or to its end.</summary>
    public bool NextName()
    {
        Advance();
        return _json.TokenType is not JsonTokenType.EndObject;
    }

    /// <summary>Reads a list, each item with a converter.</summary>
    /// <param name="items">The converter.</param>
    /// <param name="mayFollow">Whether the second item may follow the first; null if any may.</param>
    public ValueList<T> ReadList<T>(WireConverter<T> items, Func<T, T, bool>? mayFollow = null)
        where T : notnull
    {
        if (_json.TokenType is not JsonTokenType.StartArray)
            throw WrongType(WireGrammar.ListOf(items.Grammar));
        Advance();
        if (_json.TokenType is JsonTokenType.EndArray)
            return default;
        T first = items.ReadWire(ref this);
        Advance();
        if (_json.TokenType is JsonTokenType.EndArray)
            return ValueList<T>.Adopt([first]);
        T[] buffer = ArrayPool<T>.Shared.Rent(16);
        buffer[0] = first;
        int count = 1;
        try
        {
            for (; _json.TokenType is not JsonTokenType.EndArray; Advance())
            {
                if (count == buffer.Length)
                    buffer = Grow(buffer);
                T item = items.ReadWire(ref this);
                if (mayFollow?.Invoke(buffer[count - 1], item) == false)
                    throw WrongValue(items.Grammar, ValueFault.NotInOrder);
                buffer[count++] = item;
            }
            return ValueList<T>.Adopt(buffer.AsSpan(0, count).ToArray());
        }
        finally
        {
            // The items may be personal data, so the array is cleared before it returns to the pool.
            buffer.AsSpan(0, count).Clear();
            ArrayPool<T>.Shared.Return(buffer);
        }
    }

    /// <summary>The start of the current token, for <see cref="FaultAt"/>.</summary>
    public readonly long TokenStart => _json.TokenStartIndex;

    public readonly JsonTokenType TokenType => _json.TokenType;

    /// <summary>Whether the current string or name equals a text.</summary>
    public readonly bool IsText(ReadOnlySpan<byte> text) => _json.ValueTextEquals(text);

    /// <summary>Moves to the value of a member of the current object. False if the object lacks it.</summary>
    public bool TrySeekMember(ReadOnlySpan<byte> name)
    {
        if (_json.TokenType is not JsonTokenType.StartObject)
            return false;
        for (Advance(); _json.TokenType is JsonTokenType.PropertyName; Advance())
        {
            bool isIt = IsText(name);
            Advance();
            if (isIt)
                return true;
            Skip();
        }
        return false;
    }

    /// <summary>Skips a value, whatever it holds, provided that it is JSON with well-formed strings.</summary>
    public void Skip()
    {
        int depth = _json.CurrentDepth;
        while (true)
        {
            if (_json.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && !Utf8.IsValid(BytesOf(in _json)))
                throw Malformed();
            if (_json.CurrentDepth == depth && _json.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
                return;
            Advance();
        }
    }

    /// <summary>Checks that the value just read ends the text.</summary>
    public void ExpectEnd()
    {
        if (_json.Read())
            throw Malformed();
    }

    // The token's bytes as written: a slice of the text, or a copy if the text comes in pieces.
    private static ReadOnlySpan<byte> BytesOf(ref readonly Utf8JsonReader reader)
        => reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan;

    internal static string NameOf(ref Utf8JsonReader reader)
    {
        ReadOnlySpan<byte> bytes = BytesOf(in reader);
        return Utf8.IsValid(bytes) ? reader.GetString()! : System.Text.Encoding.UTF8.GetString(bytes);
    }

    internal static bool HoldsLoneSurrogate(ref Utf8JsonReader reader)
    {
        ReadOnlySpan<byte> bytes = BytesOf(in reader);
        // Many hosts escape every accent. Only an escape that begins like a surrogate's is worth the scanner.
        bool mayHold = bytes.IndexOf("\\ud"u8) >= 0 || bytes.IndexOf("\\uD"u8) >= 0;
        return mayHold && JsonScanner.Find([(byte)'"', .. bytes, (byte)'"'], MaximumDepth) is { Expected: "syntax.pair" };
    }

    private static T[] Grow<T>(T[] buffer)
    {
        T[] larger = ArrayPool<T>.Shared.Rent(buffer.Length * 2);
        buffer.CopyTo(larger, 0);
        Array.Clear(buffer);
        ArrayPool<T>.Shared.Return(buffer);
        return larger;
    }
}
