using System.Globalization;
using System.Runtime.CompilerServices;
using LacDuong.Training.Vietnamese;

namespace LacDuong.Training.Wording;

/// <summary>Walks through a text token by token, with look-ahead. Creates each token once.</summary>
internal ref struct TokenWindow(ReadOnlySpan<char> text)
{
    private const int LongestNumber = 4;

    // A Vietnamese letter has at most two marks.
    private const int LongestWordAsTyped = 3 * Vocabulary.LongestWord;

    private readonly ReadOnlySpan<char> _text = text;
    private Ring _ring;
    private int _first;
    private int _count;
    private int _at;

    /// <summary>A token ahead, 0 for the next one; beyond the end, the end token again.</summary>
    public Token Peek(int ahead)
    {
        while (_count <= ahead)
        {
            _ring[(_first + _count) % Ring.Size] = Scan();
            _count++;
        }
        return _ring[(_first + ahead) % Ring.Size];
    }

    /// <summary>Moves past a number of tokens.</summary>
    public void Advance(int count)
    {
        Peek(count);
        _first = (_first + count) % Ring.Size;
        _count -= count;
    }

    private Token Scan()
    {
        int before = _at;
        while (_at < _text.Length && IsWhite(_text[_at]))
            _at++;
        int start = _at;
        bool isTight = start == before;
        if (start == _text.Length)
            return new Token(TokenKind.End, start, 0, 0, isTight);
        char first = _text[start];
        bool isPair = char.IsHighSurrogate(first) && start + 1 < _text.Length && char.IsLowSurrogate(_text[start + 1]);
        Token token = char.IsAsciiDigit(first) ? Number(start)
            : IsOfWord(first) ? Word(start)
            : new Token(KindOf(first), start, isPair ? 2 : 1, 0, IsTight: true);
        _at = token.End;
        return token with { IsTight = isTight };
    }

    private readonly TokenKind KindOf(char sign) => sign switch
    {
        '.' when _text[(_at + 1)..].IsWhiteSpace() => TokenKind.End,
        '.' => TokenKind.Dot,
        '/' => TokenKind.Slash,
        '-' or '\u2010' or '\u2011' => TokenKind.Hyphen,
        '\u2012' or '–' or '—' or '\u2212' or '→' => TokenKind.Dash,
        ',' or '|' => TokenKind.Comma,
        ';' => TokenKind.Semicolon,
        ':' => TokenKind.Colon,
        '(' or '[' => TokenKind.Open,
        ')' or ']' => TokenKind.Close,
        '\'' or '’' or '‘' or '′' or '´' or '`' or '\u02BC' => TokenKind.Apostrophe,
        '+' => TokenKind.Plus,
        '&' => TokenKind.And,
        _ => TokenKind.Other,
    };

    private readonly Token Number(int start)
    {
        int end = start;
        while (end < _text.Length && char.IsAsciiDigit(_text[end]))
            end++;
        int value = 0;
        if (end - start <= LongestNumber)
            IsoText.ReadDigits(_text[start..end], out value);
        return new Token(TokenKind.Number, start, end - start, value, IsTight: true);
    }

    private readonly Token Word(int start)
    {
        int end = start;
        while (end < _text.Length && IsOfWord(_text[end]))
            end++;
        if (end - start > LongestWordAsTyped)
            return new Token(TokenKind.Other, start, end - start, 0, IsTight: true);
        using NormalisedText normalised = new(_text[start..end]);
        (TokenKind kind, int value) = Vocabulary.Find(normalised.Text);
        return new Token(kind, start, end - start, value, IsTight: true);
    }

    private static bool IsOfWord(char c) => char.IsLetter(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark;

    // Invisible characters count as the space that they may replace.
    private static bool IsWhite(char c) => char.IsWhiteSpace(c) || char.GetUnicodeCategory(c) is UnicodeCategory.Format;

    [InlineArray(Size)]
    private struct Ring
    {
        public const int Size = 48;

        private Token _first;
    }
}
