using System.Buffers;
using System.Text;

namespace LacDuong.Training.Json;

/// <summary>
/// Finds the first character of a text that breaks JSON (RFC 8259, with well-formed Unicode in strings). Used only to locate an error. The
/// reader of the framework is faster, but its places are in bytes and some tokens off, and it accepts ill-formed strings.
/// </summary>
internal ref struct JsonScanner
{
    private readonly ReadOnlySpan<byte> _text;
    private readonly int _maximumDepth;
    private readonly List<bool> _isArray = [];
    private int _at;
    private int _valueStart = -1;
    private string? _expected;

    // Whether a container has just begun. Its first value is scanned in the loop rather than by recursion, since texts may nest deeply.
    private bool _hasBegun;

    private JsonScanner(ReadOnlySpan<byte> text, int maximumDepth)
    {
        _text = text;
        _maximumDepth = maximumDepth;
    }

    /// <summary>Scans a text.</summary>
    /// <param name="text">UTF-8 after any byte-order mark.</param>
    /// <param name="maximumDepth">The maximum nesting of objects and arrays.</param>
    /// <returns>The first fault, or null if the whole text is JSON.</returns>
    public static JsonSyntaxFault? Find(ReadOnlySpan<byte> text, int maximumDepth)
    {
        JsonScanner scanner = new(text, maximumDepth);
        return scanner.ScanText() ? null : new JsonSyntaxFault(scanner._at, scanner._valueStart, scanner._expected!);
    }

    private bool ScanText()
    {
        if (!ScanValueStart("syntax.value"))
            return false;
        while (_isArray.Count > 0)
        {
            if (!(_isArray[^1] ? ScanRestOfArray() : ScanRestOfObject()))
                return false;
        }
        SkipWhiteSpace();
        return _at == _text.Length || Fail("syntax.end");
    }

    // A container has begun, or one of its values has just ended.
    private bool ScanRestOfArray()
    {
        SkipWhiteSpace();
        bool isFirst = _hasBegun;
        _hasBegun = false;
        if (TryTake((byte)']'))
            return Close();
        if (isFirst)
            return ScanValueStart("syntax.valueOrBracket");
        return TryTake((byte)',') ? ScanValueStart("syntax.value") : Fail("syntax.commaOrBracket");
    }

    private bool ScanRestOfObject()
    {
        SkipWhiteSpace();
        bool isFirst = _hasBegun;
        _hasBegun = false;
        if (TryTake((byte)'}'))
            return Close();
        if (isFirst)
            return ScanMember("syntax.nameOrBrace");
        return TryTake((byte)',') ? ScanMember("syntax.name") : Fail("syntax.commaOrBrace");
    }

    private bool ScanMember(string expected)
    {
        SkipWhiteSpace();
        if (Peek() != '"')
            return Fail(expected);
        if (!ScanString())
            return false;
        SkipWhiteSpace();
        return TryTake((byte)':') ? ScanValueStart("syntax.value") : Fail("syntax.colon");
    }

    // Scans scalars whole, and containers only far enough to know that they have begun.
    private bool ScanValueStart(string expected)
    {
        SkipWhiteSpace();
        int start = _at;
        switch (Peek())
        {
            case '{' or '[':
                return Open();
            case '"' or '-' or (>= '0' and <= '9') or 't' or 'f' or 'n':
                _valueStart = start;
                bool isWhole = ScanScalar();
                if (isWhole)
                    _valueStart = -1;
                return isWhole;
            default:
                return Fail(expected);
        }
    }

    private bool ScanScalar() => Peek() switch
    {
        '"' => ScanString(),
        't' => ScanLiteral("true"u8),
        'f' => ScanLiteral("false"u8),
        'n' => ScanLiteral("null"u8),
        _ => ScanNumber(),
    };

    private bool Open()
    {
        bool isArray = Peek() == '[';
        if (_isArray.Count == _maximumDepth)
        {
            _valueStart = _at;
            return Fail("syntax.lessDepth");
        }
        _at++;
        _isArray.Add(isArray);
        _hasBegun = true;
        return true;
    }

    private bool Close()
    {
        _isArray.RemoveAt(_isArray.Count - 1);
        return true;
    }

    private bool ScanLiteral(ReadOnlySpan<byte> literal)
    {
        foreach (byte b in literal)
        {
            if (!TryTake(b))
                return Fail("syntax.literal");
        }
        return true;
    }

    private bool ScanNumber()
    {
        TryTake((byte)'-');
        if (!TryTake((byte)'0') && !TakeDigits())
            return Fail("syntax.digit");
        if (TryTake((byte)'.') && !TakeDigits())
            return Fail("syntax.digit");
        if (TryTake((byte)'e') || TryTake((byte)'E'))
        {
            if (!TryTake((byte)'+'))
                TryTake((byte)'-');
            if (!TakeDigits())
                return Fail("syntax.digit");
        }
        // The characters that may follow a number are the same everywhere. Any other character would continue the number.
        bool isEnded = _isArray.Count == 0
            ? Peek() is -1 or ' ' or '\t' or '\r' or '\n'
            : Peek() is ' ' or '\t' or '\r' or '\n' or ',' or ']' or '}';
        return isEnded || Fail("syntax.numberEnd");
    }

    private bool TakeDigits()
    {
        int start = _at;
        while (Peek() is >= '0' and <= '9')
            _at++;
        return _at > start;
    }

    private bool ScanString()
    {
        _at++;
        // The escape that is the first half of a surrogate pair, until the second half has come; otherwise -1.
        int half = -1;
        while (true)
        {
            int next = Peek();
            // A valid character other than a second half leaves the first half alone; an invalid one is a separate fault.
            if (half >= 0 && next is >= ' ' and not '\\' and (< 0x80 or (>= 0xC2 and <= 0xF4)))
                return FailAt(half, "syntax.pair");
            switch (next)
            {
                case -1:
                    return Fail("syntax.quote");
                case '"':
                    _at++;
                    return true;
                case '\\':
                    if (!ScanEscape(ref half))
                        return false;
                    break;
                case < 0x20:
                    return Fail("syntax.noControl");
                default:
                    if (Rune.DecodeFromUtf8(_text[_at..], out _, out int length) is not OperationStatus.Done)
                        return Fail("syntax.utf8");
                    _at += length;
                    break;
            }
        }
    }

    private bool ScanEscape(ref int half)
    {
        int start = _at++;
        int kind = Peek();
        if (kind is not ('"' or '\\' or '/' or 'b' or 'f' or 'n' or 'r' or 't' or 'u'))
            return Fail("syntax.escape");
        _at++;
        if (kind != 'u')
            return half < 0 || FailAt(half, "syntax.pair");
        // D800 to DBFF are first halves, DC00 to DFFF second ones. The first two digits decide, so the fault is there.
        bool isHalf = false;
        bool isFirst = false;
        for (int i = 0; i < 4; i++, _at++)
        {
            int digit = Peek();
            if (digit < 0 || !char.IsAsciiHexDigit((char)digit))
                return Fail("syntax.hex");
            if (i == 0)
                isHalf = digit is 'd' or 'D';
            else if (i == 1)
                isFirst = isHalf && digit is ('8' or '9' or 'a' or 'A' or 'b' or 'B');
            bool isSecond = i == 1 && isHalf && char.IsAsciiLetter((char)digit) && !isFirst;
            if (half < 0 ? isSecond : (i == 0 && !isHalf) || (i == 1 && !isSecond))
                return FailAt(half < 0 ? start : half, "syntax.pair");
        }
        half = isFirst ? start : -1;
        return true;
    }

    private void SkipWhiteSpace()
    {
        while (Peek() is ' ' or '\t' or '\r' or '\n')
            _at++;
    }

    private readonly int Peek() => _at < _text.Length ? _text[_at] : -1;

    private bool TryTake(byte expected)
    {
        bool takes = Peek() == expected;
        if (takes)
            _at++;
        return takes;
    }

    private bool Fail(string expected) => FailAt(_at, expected);

    private bool FailAt(int at, string expected)
    {
        _at = at;
        _expected = expected;
        return false;
    }
}
