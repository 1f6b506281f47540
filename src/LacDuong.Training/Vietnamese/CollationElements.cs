namespace LacDuong.Training.Vietnamese;

/// <summary>
/// The weight of each UTF-16 code unit of normalised text in Vietnamese collation, as a number: <c>lead &lt;&lt; 16 | rest</c>. The leads,
/// ascending, are those of white space, punctuation and symbols, digits, letters, and all other text. 0 is the end of the text.
/// </summary>
internal static class CollationElements
{
    /// <summary>The lead of white space; all of it weighs the same.</summary>
    public const byte WhiteSpace = 0x02;

    /// <summary>The lead of punctuation and symbols, followed by the code unit.</summary>
    public const byte Punctuation = 0x03;

    /// <summary>
    /// The lead of other scripts, marks that lack a letter and unassigned code points, followed by the code unit. It's below every tone
    /// (<see cref="Tone"/>).
    /// </summary>
    public const byte Other = 0xF0;

    /// <summary>The lead of a mark other than the five tones, followed by the code point. The tones come before it.</summary>
    public const uint OtherMark = Tone + 6;

    private const byte Digit = 0x10;
    private const byte FirstLetter = 0x40;

    // Each letter has an even number. The odd one after it leads the other letters that follow it.
    private const string Alphabet = "a\u0103\u00E2bcd\u0111e\u00EAfghijklmno\u00F4\u01A1pqrstu\u01B0vwxyz";

    /// <summary>The lead after which the tones begin.</summary>
    private const uint Tone = 0xF7;

    private static readonly uint[] s_elements = FrequentLetters.Build(Compute);

    // Marks on a composed letter of the alphabet: first | second << 32.
    private static readonly ulong[] s_marks = FrequentLetters.Build(unit => Parts(unit).Marks);

    /// <summary>Whether an element belongs to a letter.</summary>
    public static bool IsLetter(uint element) => element is >= FirstLetter << 16 and < Other << 16;

    /// <summary>
    /// Whether elements with this lead differ in the rest. This concerns the odd leads of letters, and leads followed by the code unit.
    /// </summary>
    public static bool HasRest(uint element) => (element >> 16) switch
    {
        Punctuation or Other => true,
        uint lead => IsLetter(element) && lead % 2 != 0,
    };

    /// <summary>Returns the element at an index, or 0 at the end of the text.</summary>
    public static uint At(ReadOnlySpan<char> text, int index)
    {
        if ((uint)index >= (uint)text.Length)
            return 0;
        int unit = text[index];
        int place = FrequentLetters.Place(unit);
        return place >= 0 ? s_elements[place] : Compute(unit);
    }

    /// <summary>
    /// Returns the marks of a composed letter, except those that make a letter of the alphabet. The innermost is first: first | second
    /// &lt;&lt; 32.
    /// </summary>
    public static ulong MarksOf(char letter)
    {
        int place = FrequentLetters.Place(letter);
        return place >= 0 ? s_marks[place] : 0;
    }

    /// <summary>Returns the weight of a mark: the tones in the given order, then the other marks by code point.</summary>
    public static uint OfMark(int mark, string tones)
    {
        int place = mark <= char.MaxValue ? tones.IndexOf((char)mark, StringComparison.Ordinal) : -1;
        return place >= 0 ? (Tone + 1 + (uint)place) << 24 : (OtherMark << 24) | (uint)mark;
    }

    private static uint Compute(int unit)
    {
        // People type Ð (U+00D0) for Đ.
        (int letter, _) = Parts(unit is '\u00D0' or '\u00F0' ? '\u0111' : unit);
        int place = AlphabetPlace(letter);
        if (place >= 0)
            return (uint)(FirstLetter + (2 * place)) << 16;
        if (OtherLetter(LowerCase.Of((char)letter)) is not 0 and ulong entry)
        {
            int before = AlphabetPlace((ushort)(entry >> 16));
            return ((uint)(FirstLetter + (2 * before) + 1) << 16) | (ushort)entry;
        }

        return NotALetter(unit);
    }

    private static uint NotALetter(int unit) => unit switch
    {
        >= '0' and <= '9' => (uint)(Digit + unit - '0') << 16,
        _ when VisibleText.IsApostrophe((char)unit) => (Punctuation << 16) | '\'',
        _ when char.IsWhiteSpace((char)unit) => WhiteSpace << 16,
        // Latin 1, General Punctuation to Miscellaneous Symbols and Arrows, CJK punctuation: by block, which later versions of Unicode
        // leave unchanged.
        < 0x00C0 or 0x00D7 or 0x00F7 or >= 0x2000 and < 0x2C00 or >= 0x3000 and < 0x3040 => (Punctuation << 16) | (uint)unit,
        _ => ((uint)Other << 16) | (uint)unit,
    };

    private static ulong OtherLetter(int letter)
    {
        ReadOnlySpan<ulong> letters = LatinLetterOrder.Letters;
        int index = LatinNormalisation.CountBelow(letters, (ulong)letter << 32);
        return index < letters.Length && (int)(letters[index] >> 32) == letter ? letters[index] : 0;
    }

    /// <summary>Splits a composed letter into the letter of the alphabet, or another basic letter, and the remaining marks.</summary>
    private static (int Letter, ulong Marks) Parts(int unit)
    {
        int letter = unit;
        ulong marks = 0;
        while (LatinNormalisation.TryDecompose(letter, out int first, out int second))
        {
            letter = first;
            marks = (marks << 32) | (uint)second;
        }

        // To Unicode, ậ is ạ with a circumflex; here it's â with a dot. The mark that makes a letter of the alphabet belongs to that
        // letter.
        if (JoinsAlphabet(ref letter, (int)(uint)marks))
            marks >>= 32;
        else if (JoinsAlphabet(ref letter, (int)(marks >> 32)))
            marks = (uint)marks;
        return (letter, marks);
    }

    private static bool JoinsAlphabet(ref int letter, int mark)
    {
        if (!LatinNormalisation.TryCompose(letter, mark, out int whole) || AlphabetPlace(whole) < 0)
            return false;
        letter = whole;
        return true;
    }

    private static int AlphabetPlace(int letter) => Alphabet.AsSpan().IndexOf(LowerCase.Of((char)letter));
}
