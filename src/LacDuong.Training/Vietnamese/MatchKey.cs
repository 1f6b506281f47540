using System.Buffers;

namespace LacDuong.Training.Vietnamese;

/// <summary>
/// Keys under which different spellings of one name or phrase are equal: for search, and for finding the same person twice. Keys are for
/// comparing (ordinally), not for showing; they need not be a spelling that anybody uses.
/// </summary>
/// <remarks>
/// <para>Both keys: Latin letters in Normalization Form C (<see cref="LatinNormalisation"/>), lower-cased (Unicode's simple mappings,
/// and Ð, U+00D0, as Đ), runs of white space folded to one space, none at the ends. What nobody sees is removed (Unicode's category Cf),
/// and so are the apostrophes <c>' ’ ‘ ʼ ′ ´ `</c> with the white space after them (K'Brêm, K’Brêm, K' Brêm, KBrêm).</para>
/// <para>A key of a key is that key. No string is refused, ill-formed ones included.</para>
/// </remarks>
/// <example><code>
/// bool same = MatchKey.KeepingAccents("K’BRÊM") == MatchKey.KeepingAccents(" K'Brêm");    // true
/// same = MatchKey.KeepingAccents("Huyện uỷ") == MatchKey.KeepingAccents("huyện ủy");      // true
/// string found = MatchKey.DroppingAccents("Đạ Nhim");                                     // da nhim
/// string[] keys = [.. new[] { "Đạ Nhim", "Lát" }.Select(MatchKey.DroppingAccents)];           // da nhim, lat
/// </code></example>
public static class MatchKey
{
    // The lower case of Ð (U+00D0), which people type for Đ.
    private const char Eth = '\u00F0';

    // A syllable has one; text that nobody reads as Vietnamese may have more, and is cut into as many syllables.
    private const int MostTones = 16;

    /// <summary>
    /// The key of «the same name»: accents count, but not on which letter of a syllable its tone stands (hòa and hoà, Hòang and Hoàng). In
    /// the key it stands on the last one.
    /// </summary>
    public static string KeepingAccents(ReadOnlySpan<char> text) => Create(text, keepAccents: true);

    /// <inheritdoc cref="KeepingAccents(ReadOnlySpan{char})"/>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static string KeepingAccents(string text) => Create(Guard.Against.Null(text), keepAccents: true);

    /// <summary>
    /// The key for search by people who type no accents: Latin letters without their marks (ă â ê ô ơ ư, tones, ŏ, č, ñ), and d for đ, b
    /// for the Ê Đê and Gia Rai ƀ, which have no mark to drop; d also for ð and ɖ, whose capitals Ð and Ɖ are mistaken for Đ.
    /// </summary>
    public static string DroppingAccents(ReadOnlySpan<char> text) => Create(text, keepAccents: false);

    /// <inheritdoc cref="DroppingAccents(ReadOnlySpan{char})"/>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static string DroppingAccents(string text) => Create(Guard.Against.Null(text), keepAccents: false);

    /// <summary>How much room <see cref="Write"/> needs.</summary>
    internal static int MaximalLength(ReadOnlySpan<char> text) => 2 * text.Length * LatinNormalisation.MaximalExpansion;

    /// <summary>Writes a key; returns its length.</summary>
    internal static int Write(ReadOnlySpan<char> text, bool keepAccents, Span<char> destination)
    {
        using NormalisedText normalised = new(text);
        int length = Fold(normalised.Text, destination);

        // Some letters are composed in lower case only (ẖ), and a removed apostrophe may bring a mark to a letter.
        using NormalisedText folded = new(destination[..length]);
        if (!keepAccents)
            return DropAccents(folded.Text, destination);
        if (!HasTone(folded.Text))
        {
            folded.Text.CopyTo(destination);
            return folded.Text.Length;
        }
        // The text may be in the destination, and the key is longer.
        char[] copy = ArrayPool<char>.Shared.Rent(folded.Text.Length);
        folded.Text.CopyTo(copy);
        length = PlaceTones(copy.AsSpan(0, folded.Text.Length), destination);
        ArrayPool<char>.Shared.Return(copy, clearArray: true);
        using NormalisedText placed = new(destination[..length]);
        placed.Text.CopyTo(destination);
        return placed.Text.Length;
    }

    private static string Create(ReadOnlySpan<char> text, bool keepAccents)
    {
        char[] buffer = ArrayPool<char>.Shared.Rent(MaximalLength(text));
        string key = new(buffer, 0, Write(text, keepAccents, buffer));
        ArrayPool<char>.Shared.Return(buffer, clearArray: true);
        return key;
    }

    private static int Fold(ReadOnlySpan<char> text, Span<char> destination)
    {
        int length = 0;
        bool spaceBefore = false;
        bool apostropheBefore = false;
        for (int i = 0; i < text.Length; i++)
        {
            char unit = text[i];
            if (VisibleText.InvisibleAt(text, i) is var width and > 0)
            {
                i += width - 1;
                continue;
            }
            if (VisibleText.IsApostrophe(unit))
            {
                apostropheBefore = true;
                continue;
            }
            if (char.IsWhiteSpace(unit))
            {
                spaceBefore |= length > 0 && !apostropheBefore;
                continue;
            }

            if (spaceBefore)
                destination[length++] = ' ';
            spaceBefore = apostropheBefore = false;
            unit = LowerCase.Of(unit);
            destination[length++] = unit == Eth ? '\u0111' : unit;
        }

        return length;
    }

    private static bool HasTone(ReadOnlySpan<char> text)
    {
        foreach (char unit in text)
        {
            if (unit >= '\u00C0' && (IsTone(unit) || ToneOf(unit, out _) != 0))
                return true;
        }
        return false;
    }

    /// <summary>Moves the tones of each syllable behind it, as marks of their own, which normalising puts on its last letter.</summary>
    private static int PlaceTones(ReadOnlySpan<char> text, Span<char> destination)
    {
        Span<char> tones = stackalloc char[MostTones];
        int count = 0;
        int length = 0;
        bool isOfSyllable = false;
        for (int i = 0; i <= text.Length; i++)
        {
            isOfSyllable = i < text.Length && (CollationElements.IsLetter(CollationElements.At(text, i))
                || (isOfSyllable && LatinNormalisation.AfterMarks(text, i) > i));
            if (!isOfSyllable || count == MostTones)
            {
                tones[..count].CopyTo(destination[length..]);
                length += count;
                count = 0;
            }
            if (i == text.Length)
                break;
            char letter = text[i];
            if (isOfSyllable && IsTone(letter))
            {
                tones[count++] = letter;
                continue;
            }
            // A letter may be composed with two, of which the inner one comes first.
            int first = count;
            while (isOfSyllable && count < MostTones && ToneOf(letter, out char plain) is var tone and not 0)
                (letter, tones[count++]) = (plain, (char)tone);
            tones[first..count].Reverse();
            destination[length++] = letter;
            // Some marks have two code units.
            if (isOfSyllable && char.IsHighSurrogate(letter))
                destination[length++] = text[++i];
        }
        return length;
    }

    // The tone of a composed letter, and the letter without it: ế is é with a circumflex, or ê with an acute.
    private static int ToneOf(char letter, out char plain)
    {
        plain = letter;
        if (letter < '\u00C0' || !LatinNormalisation.TryDecompose(letter, out int first, out int mark))
            return 0;
        plain = (char)first;
        if (IsTone(mark))
            return mark;
        // ậ is ạ with a circumflex to Unicode.
        if (!LatinNormalisation.TryDecompose(first, out int base1, out int inner) || !IsTone(inner)
            || !LatinNormalisation.TryCompose(base1, mark, out int whole))
            return 0;
        plain = (char)whole;
        return inner;
    }

    private static bool IsTone(int mark) => mark is 0x0300 or 0x0301 or 0x0303 or 0x0309 or 0x0323;

    private static int DropAccents(ReadOnlySpan<char> text, Span<char> destination)
    {
        int length = 0;
        int index = 0;
        while (index < text.Length)
        {
            int letter = text[index++];
            if (CollationElements.IsLetter(CollationElements.At(text, index - 1)))
            {
                while (LatinNormalisation.TryDecompose(letter, out int first, out _))
                    letter = first;
                letter = WithoutStroke(letter);
                index = LatinNormalisation.AfterMarks(text, index);
            }

            // Never overtakes what is read, so that both may be the same memory.
            destination[length++] = (char)letter;
        }

        return length;
    }

    private static int WithoutStroke(int letter) => letter switch
    {
        '\u0111' or '\u00F0' or '\u0256' => 'd',
        '\u0180' => 'b',
        _ => letter,
    };
}
