using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Text.Json;
using System.Text.Unicode;

namespace LacDuong.Training.Json;

/// <summary>Values that are one string or one number.</summary>
internal ref partial struct WireReader
{
    /// <summary>Reads a value that is one string of a grammar. Equal ones become one instance.</summary>
    public T ReadValue<T>(WireGrammar grammar)
        where T : class, IValueGrammar<T>
    {
        Expect(JsonTokenType.String, grammar);
        ReadOnlySpan<byte> bytes = BytesAtHand();
        if (_cache.Find<T>(bytes, out int place) is T known)
            return known;
        T value = Parse<T>(grammar);
        _cache.Put(place, bytes, value);
        return value;
    }

    /// <summary>Reads a member's name as a value that is one string of a grammar.</summary>
    public T ReadName<T>(WireGrammar grammar)
        where T : class, IValueGrammar<T>
    {
        ValueFault fault = T.Read(Characters(), out T? value);
        return fault is ValueFault.None ? value! : throw NameFault(TrainingFormatErrorKind.UnknownMember, grammar.Expected);
    }

    /// <summary>Reads a text. Equal short texts become one instance.</summary>
    public string ReadText(WireGrammar grammar)
    {
        Expect(JsonTokenType.String, grammar);
        ReadOnlySpan<byte> bytes = BytesAtHand();
        if (_cache.Find<string>(bytes, out int place) is string known)
            return known;
        ValueFault fault = TextRules.Check(Characters().ToString(), out string? kept);
        if (fault is not ValueFault.None)
            throw WrongText(grammar, fault);
        _cache.Put(place, bytes, kept!);
        return kept!;
    }

    /// <summary>Reads a member's name as a text.</summary>
    public string ReadTextName(WireGrammar grammar)
    {
        ValueFault fault = TextRules.Check(Characters().ToString(), out string? kept);
        return fault is ValueFault.None ? kept! : throw NameFault(TrainingFormatErrorKind.UnknownMember, grammar.Expected, fault);
    }

    /// <summary>Reads any well-formed string unchanged.</summary>
    public string ReadString(WireGrammar grammar) => ReadCharacters(grammar).ToString();

    /// <summary>Reads <c>yyyy-MM-dd</c>.</summary>
    public LocalDate ReadDate(WireGrammar grammar)
    {
        Expect(JsonTokenType.String, grammar);
        // The slow path handles every other string: escaped, in pieces, or invalid.
        if (IsoText.ReadDate(BytesAtHand(), out LocalDate usual) is ValueFault.None)
            return usual;
        ValueFault fault = IsoText.ReadDate(Characters(), out LocalDate date);
        return fault is ValueFault.None ? date : throw WrongValue(grammar, fault);
    }

    /// <summary>Reads a date, a month or a year.</summary>
    public PartialDate ReadPartialDate(WireGrammar grammar)
    {
        Expect(JsonTokenType.String, grammar);
        return IsoText.ReadDate(BytesAtHand(), out LocalDate whole) is ValueFault.None ? new(whole) : Parse<PartialDate>(grammar);
    }

    /// <summary>Reads a point in time of RFC 3339.</summary>
    public OffsetDateTime ReadDateTime(WireGrammar grammar)
    {
        ValueFault fault = Rfc3339Text.Read(ReadCharacters(grammar), out OffsetDateTime time);
        return fault is ValueFault.None ? time : throw WrongValue(grammar, fault);
    }

    /// <summary>Checks that the current value is a string. Always returns true, for use in expressions.</summary>
    public readonly bool ExpectString(WireGrammar grammar)
    {
        Expect(JsonTokenType.String, grammar);
        return true;
    }

    /// <summary>Reads <c>true</c> or <c>false</c>.</summary>
    public readonly bool ReadBoolean(WireGrammar grammar)
        => _json.TokenType is JsonTokenType.True or JsonTokenType.False ? _json.TokenType is JsonTokenType.True : throw WrongType(grammar);

    /// <summary>Reads a count, written in digits only.</summary>
    public int ReadCount(WireGrammar grammar, int minimum)
    {
        Expect(JsonTokenType.Number, grammar);
        ReadOnlySpan<byte> digits = BytesOf(in _json);
        if (digits.ContainsAnyExceptInRange((byte)'0', (byte)'9'))
            throw WrongValue(grammar, ValueFault.NotDigitsAlone);
        if (!Utf8Parser.TryParse(digits, out int count, out _))
            throw WrongValue(grammar, ValueFault.TooLarge);
        return count >= minimum ? count : throw WrongValue(grammar, ValueFault.TooSmall);
    }

    /// <summary>Reads a decimal that has only digits and a point, at most 28 digits as written. Removes its trailing zeros.</summary>
    public decimal ReadDecimal(WireGrammar grammar)
    {
        Expect(JsonTokenType.Number, grammar);
        ReadOnlySpan<byte> text = BytesOf(in _json);
        if (text[0] == '-')
            throw WrongValue(grammar, ValueFault.TooSmall);
        if (text.ContainsAny((byte)'e', (byte)'E'))
            throw WrongValue(grammar, ValueFault.NotDigitsAlone);
        if (text.Length - text.Count((byte)'.') > DecimalText.MaximumDigits)
            throw WrongValue(grammar, ValueFault.TooManyDigits);
        return DecimalText.WithoutTrailingZeros(decimal.Parse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture));
    }

    /// <summary>Reads a figure: a number if exact, otherwise a string.</summary>
    public Figure ReadFigure(WireGrammar grammar, bool isWhole)
    {
        if (_json.TokenType is JsonTokenType.Number)
        {
            return isWhole && BytesOf(in _json).Contains((byte)'.')
                ? throw WrongValue(grammar, ValueFault.NotDigitsAlone)
                : Figure.Exact(ReadDecimal(grammar));
        }
        Figure figure = ReadValue<Figure>(grammar);
        if (figure.Kind is FigureKind.Exact)
            throw WrongValue(grammar, ValueFault.Form);
        // Whole numbers have digits only, so 100.0 is invalid.
        return !isWhole || (figure.IsWhole && figure.ToString().Length == Characters().Length)
            ? figure
            : throw WrongValue(grammar, ValueFault.NotDigitsAlone);
    }

    private readonly T Parse<T>(WireGrammar grammar)
        where T : class, IValueGrammar<T>
    {
        ValueFault fault = T.Read(Characters(), out T? value);
        return fault is ValueFault.None ? value! : throw WrongValue(grammar, fault);
    }

    // The bytes of the current string; empty if they come in pieces.
    private readonly ReadOnlySpan<byte> BytesAtHand() => _json.HasValueSequence ? default : _json.ValueSpan;

    private readonly ReadOnlySpan<char> ReadCharacters(WireGrammar grammar)
    {
        Expect(JsonTokenType.String, grammar);
        return Characters();
    }

    // The characters of the current string or name, in the cache's buffer.
    private readonly ReadOnlySpan<char> Characters()
    {
        int length;
        if (_json.HasValueSequence || _json.ValueIsEscaped)
        {
            char[] buffer = _cache.BufferOf((int)(_json.HasValueSequence ? _json.ValueSequence.Length : _json.ValueSpan.Length));
            try
            {
                length = _json.CopyString(buffer);
            }
            catch (InvalidOperationException)
            {
                throw Malformed();
            }
            return buffer.AsSpan(0, length);
        }
        char[] characters = _cache.BufferOf(_json.ValueSpan.Length);
        if (Utf8.ToUtf16(_json.ValueSpan, characters, out _, out length, replaceInvalidSequences: false) is not OperationStatus.Done)
            throw Malformed();
        return characters.AsSpan(0, length);
    }
}
