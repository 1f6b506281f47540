using System.Buffers;
using LacDuong.Training.Vietnamese;

namespace LacDuong.Training;

/// <summary>
/// The rules of a text: it contains more than white space, is well formed, and has its Latin letters in NFC. Tab and line feed are the only
/// valid control characters.
/// </summary>
internal static class TextRules
{
    // The characters that need a second check: controls (Cc), and surrogates, which must come in pairs.
    private static readonly SearchValues<char> s_suspects = SearchValues.Create(Suspects());

    /// <summary>Checks a text and brings it to its kept form. Returns the same instance if it already has that form.</summary>
    public static ValueFault Check(string text, out string? kept)
    {
        kept = null;
        if (IsPlain(text))
        {
            kept = text;
            return ValueFault.None;
        }
        if (CheckCharacters(text, out bool hasCarriageReturn) is var fault and not ValueFault.None)
            return fault;
        if (string.IsNullOrWhiteSpace(text))
            return ValueFault.Blank;
        if (hasCarriageReturn)
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

    private static ValueFault CheckCharacters(ReadOnlySpan<char> text, out bool hasCarriageReturn)
    {
        hasCarriageReturn = false;
        // Hot path: nearly every text lacks suspects, and searching three ranges is faster than searching one set.
        if (!text.ContainsAnyInRange('\0', '\u001F') && !text.ContainsAnyInRange('\u007F', '\u009F')
            && !text.ContainsAnyInRange('\uD800', '\uDFFF'))
            return ValueFault.None;
        for (int at = text.IndexOfAny(s_suspects); at >= 0; at = text.IndexOfAny(s_suspects))
        {
            char c = text[at];
            if (char.IsSurrogate(c))
                return IsWellFormed(text) ? CheckBeyondSurrogates(text, ref hasCarriageReturn) : ValueFault.LoneSurrogate;
            if (c != '\r')
                return ValueFault.ControlCharacter;
            hasCarriageReturn = true;
            text = text[(at + 1)..];
        }
        return ValueFault.None;
    }

    // The pairs are known to be whole by now; only controls remain to be found.
    private static ValueFault CheckBeyondSurrogates(ReadOnlySpan<char> text, ref bool hasCarriageReturn)
    {
        foreach (char c in text)
        {
            if (c == '\r')
                hasCarriageReturn = true;
            else if (char.IsControl(c) && c is not ('\t' or '\n'))
                return ValueFault.ControlCharacter;
        }
        return ValueFault.None;
    }

    private static ReadOnlySpan<char> Suspects()
    {
        List<char> suspects = [];
        for (int c = 0; c <= char.MaxValue; c++)
        {
            if ((char.IsControl((char)c) && c is not ('\t' or '\n')) || char.IsSurrogate((char)c))
                suspects.Add((char)c);
        }
        return suspects.ToArray();
    }
}
