using LacDuong.Training.Vietnamese;

namespace LacDuong.Training;

/// <summary>
/// The rules of a text: it contains more than white space, is well formed, and has its Latin letters in NFC. Tab and line feed are the only
/// valid control characters.
/// </summary>
internal static class TextRules
{
    /// <summary>Checks a text and brings it to its kept form. Returns the same instance if it already has that form.</summary>
    public static ValueFault Check(string text, out string? kept)
    {
        kept = null;
        if (IsPlain(text))
        {
            kept = text;
            return ValueFault.None;
        }
        if (CheckCharacters(text) is var fault and not ValueFault.None)
            return fault;
        if (string.IsNullOrWhiteSpace(text))
            return ValueFault.Blank;
        if (text.Contains('\r', StringComparison.Ordinal))
            text = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        kept = LatinNormalisation.Normalise(text);
        return ValueFault.None;
    }

    /// <summary>Whether a string is well-formed UTF-16: every surrogate has its other half.</summary>
    public static bool IsWellFormed(ReadOnlySpan<char> text)
    {
        for (int at = text.IndexOfAnyInRange('\uD800', '\uDFFF'); at >= 0;)
        {
            if (!char.IsHighSurrogate(text[at]) || at + 1 == text.Length || !char.IsLowSurrogate(text[at + 1]))
                return false;
            text = text[(at + 2)..];
            at = text.IndexOfAnyInRange('\uD800', '\uDFFF');
        }
        return true;
    }

    /// <summary>Whether a text is an address of a citation: a scheme, a colon and more, without white space.</summary>
    public static bool IsAddress(ReadOnlySpan<char> text)
    {
        int colon = text.IndexOf(':');
        // A scheme of one letter is a drive of Windows.
        if (colon < 2 || colon == text.Length - 1 || !char.IsAsciiLetter(text[0]))
            return false;
        foreach (char c in text[..colon])
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('+' or '-' or '.'))
                return false;
        }
        foreach (char c in text)
        {
            if (char.IsWhiteSpace(c))
                return false;
        }
        return System.Uri.TryCreate(text.ToString(), UriKind.Absolute, out _);
    }

    /// <summary>Describes a fault of a text to the developer who passed it. The description leaves out the text itself.</summary>
    public static string Describe(ValueFault fault) => fault switch
    {
        ValueFault.Blank => "A text must contain something other than white space.",
        ValueFault.ControlCharacter => "A text must not contain control characters other than tab and line feed.",
        ValueFault.LoneSurrogate => "A text must be well-formed UTF-16: it contains half of a surrogate pair.",
        _ => "This isn't a text.",
    };

    // One pass instead of five for nearly all names and labels: letters and digits that can't combine with a mark, separated by single
    // spaces. Any other text, and a longer one, gets the full check.
    private static bool IsPlain(ReadOnlySpan<char> text)
    {
        const int Longest = 40;
        if (text.Length is 0 or > Longest || text[0] == ' ')
            return false;
        foreach (char c in text)
        {
            bool isPlain = c is >= ' ' and < '\u007F' or > '\u00A0' and < '\u0300' or >= '\u1E00' and <= '\u1EFF';
            if (!isPlain)
                return false;
        }
        return true;
    }

    // The first character at fault decides. Line ends of every kind are valid.
    private static ValueFault CheckCharacters(ReadOnlySpan<char> text)
    {
        // Hot path: nearly every text lacks controls and surrogates, and a search of a range is vectorised.
        if (!text.ContainsAnyInRange('\0', '\u001F') && !text.ContainsAnyInRange('\u007F', '\u009F')
            && !text.ContainsAnyInRange('\uD800', '\uDFFF'))
            return ValueFault.None;
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsControl(text[i]) && text[i] is not ('\t' or '\n' or '\r'))
                return ValueFault.ControlCharacter;
            if (!char.IsSurrogate(text[i]))
                continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[++i]))
                return ValueFault.LoneSurrogate;
        }
        return ValueFault.None;
    }
}
