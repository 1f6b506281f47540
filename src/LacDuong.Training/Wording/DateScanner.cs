using System.Globalization;
using LacDuong.Training.Vietnamese;

namespace LacDuong.Training.Wording;

/// <summary>Goes through a text piece by piece. A copy goes on by itself, which is how one looks ahead.</summary>
internal ref struct DateScanner(ReadOnlySpan<char> text)
{
    private const int LongestNumber = 4;

    // A letter of Vietnamese has at most two marks.
    private const int LongestWordAsTyped = 3 * DateVocabulary.LongestWord;

    private readonly ReadOnlySpan<char> _text = text;
    private int _at;

    /// <summary>The next piece, white space aside; at the end, the end again and again.</summary>
    public DateToken Next()
    {
        while (_at < _text.Length && char.IsWhiteSpace(_text[_at]))
            _at++;
        int start = _at;
        if (start == _text.Length)
            return new DateToken(DateTokenKind.End, start, 0);
        char first = _text[start];
        bool isPair = char.IsHighSurrogate(first) && start + 1 < _text.Length && char.IsLowSurrogate(_text[start + 1]);
        DateToken token = char.IsAsciiDigit(first) ? Number(start)
            : IsOfWord(first) ? Word(start)
            : new DateToken(KindOf(first), start, isPair ? 2 : 1);
        _at = token.End;
        return token;
    }

    private readonly DateTokenKind KindOf(char sign) => sign switch
    {
        '.' when IsLastSign() => DateTokenKind.End,
        '/' or '.' => DateTokenKind.Slash,
        '-' or '\u2010' or '\u2011' or '\u2012' or '–' or '—' or '\u2212' => DateTokenKind.Dash,
        ',' or ';' => DateTokenKind.Comma,
        '&' => DateTokenKind.And,
        _ => DateTokenKind.Other,
    };

    // The full stop of a sentence.
    private readonly bool IsLastSign() => _text[(_at + 1)..].IsWhiteSpace();

    private readonly DateToken Number(int start)
    {
        int end = start;
        while (end < _text.Length && char.IsAsciiDigit(_text[end]))
            end++;
        int value = 0;
        if (end - start <= LongestNumber)
            IsoText.ReadDigits(_text[start..end], out value);
        return new DateToken(DateTokenKind.Number, start, end - start, value);
    }

    private readonly DateToken Word(int start)
    {
        int end = start;
        while (end < _text.Length && IsOfWord(_text[end]))
            end++;
        (DateTokenKind kind, int value) = end - start <= LongestWordAsTyped ? Find(_text[start..end]) : (DateTokenKind.Other, 0);
        return new DateToken(kind, start, end - start, value);
    }

    private static (DateTokenKind Kind, int Value) Find(ReadOnlySpan<char> word)
    {
        using NormalisedText normalised = new(word);
        Span<char> lower = stackalloc char[LongestWordAsTyped * LatinNormalisation.MaximalExpansion];
        return DateVocabulary.Find(lower[..normalised.Text.ToLowerInvariant(lower)]);
    }

    private static bool IsOfWord(char c) => char.IsLetter(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark;
}
