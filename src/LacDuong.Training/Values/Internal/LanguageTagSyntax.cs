namespace LacDuong.Training;

/// <summary>The grammar of RFC 5646, section 2.1, and its conventions of case, section 2.1.1.</summary>
internal static class LanguageTagSyntax
{
    /// <summary>Whether a text is a <c>langtag</c> or a <c>privateuse</c> of the grammar, whatever its case.</summary>
    public static bool IsWellFormed(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c != '-')
                return false;
        }
        var rest = new Subtags(text);
        if (rest.Current is "x" or "X")
            return TakePrivateUse(ref rest) && rest.IsAtEnd;
        if (!TakeLanguage(ref rest))
            return false;
        rest.Take(static s => s.Length == 4 && IsLetters(s));
        rest.Take(static s => (s.Length == 2 && IsLetters(s)) || (s.Length == 3 && IsDigits(s)));
        while (rest.Take(static s => s.Length is >= 5 and <= 8 || (s.Length == 4 && char.IsAsciiDigit(s[0]))))
        {
        }
        while (rest.Current.Length == 1 && rest.Current is not ("x" or "X"))
        {
            rest.Advance();
            if (!TakeOneOrMore(ref rest, minimumLength: 2))
                return false;
        }
        return (rest.IsAtEnd || TakePrivateUse(ref rest)) && rest.IsAtEnd;
    }

    /// <summary>
    /// Writes a tag in lower case, but regions (two letters) in upper and scripts (four) in title case, neither of them first or after a
    /// singleton.
    /// </summary>
    public static void ToConventionalCase(ReadOnlySpan<char> text, Span<char> destination)
    {
        int start = 0;
        bool isPlain = true;
        for (int i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] != '-')
            {
                destination[i] = ToLower(text[i]);
                continue;
            }
            int length = i - start;
            if (!isPlain && length is 2 or 4)
            {
                destination[start] = ToUpper(destination[start]);
                if (length == 2)
                    destination[start + 1] = ToUpper(destination[start + 1]);
            }
            isPlain = length == 1;
            if (i < text.Length)
                destination[i] = '-';
            start = i + 1;
        }
    }

    private static bool TakeLanguage(ref Subtags rest)
    {
        if (!rest.Take(static s => s.Length is >= 2 and <= 8 && IsLetters(s), out int length))
            return false;
        for (int i = 0; i < 3 && length <= 3 && rest.Take(static s => s.Length == 3 && IsLetters(s)); i++)
        {
        }
        return true;
    }

    private static bool TakePrivateUse(ref Subtags rest)
    {
        if (rest.Current is not ("x" or "X"))
            return false;
        rest.Advance();
        return TakeOneOrMore(ref rest, minimumLength: 1);
    }

    private static bool TakeOneOrMore(ref Subtags rest, int minimumLength)
    {
        int taken = 0;
        for (; rest.Current.Length <= 8 && rest.Current.Length >= minimumLength; taken++)
            rest.Advance();
        return taken > 0;
    }

    private static bool IsLetters(ReadOnlySpan<char> subtag)
    {
        foreach (char c in subtag)
        {
            if (!char.IsAsciiLetter(c))
                return false;
        }
        return true;
    }

    private static bool IsDigits(ReadOnlySpan<char> subtag) => IsoText.ReadDigits(subtag, out _);

    private static char ToLower(char c) => char.IsAsciiLetterUpper(c) ? (char)(c | 0x20) : c;

    private static char ToUpper(char c) => char.IsAsciiLetterLower(c) ? (char)(c & ~0x20) : c;

    /// <summary>The subtags of a text one after the other; an empty one after the last.</summary>
    private ref struct Subtags
    {
        private ReadOnlySpan<char> _rest;

        public Subtags(ReadOnlySpan<char> text)
        {
            _rest = text;
            IsAtEnd = false;
            Cut();
        }

        public ReadOnlySpan<char> Current { get; private set; }

        /// <summary>Whether no text is left; a trailing hyphen leaves an empty subtag, which no rule takes.</summary>
        public bool IsAtEnd { get; private set; }

        public void Advance()
        {
            int next = Current.Length + 1;
            if (next > _rest.Length)
            {
                IsAtEnd = true;
                Current = [];
                return;
            }
            _rest = _rest[next..];
            Cut();
        }

        public bool Take(Func<ReadOnlySpan<char>, bool> rule) => Take(rule, out _);

        public bool Take(Func<ReadOnlySpan<char>, bool> rule, out int length)
        {
            length = Current.Length;
            bool takes = !IsAtEnd && rule(Current);
            if (takes)
                Advance();
            return takes;
        }

        private void Cut()
        {
            int hyphen = _rest.IndexOf('-');
            Current = hyphen < 0 ? _rest : _rest[..hyphen];
        }
    }
}
