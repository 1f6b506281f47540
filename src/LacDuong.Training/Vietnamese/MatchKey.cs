using System.Buffers;

namespace LacDuong.Training.Vietnamese;

/// <summary>
/// Makes keys under which different spellings of one name or phrase are equal: for search, and for finding the same person twice. Compare
/// keys ordinally, and show the original text: a key may be a spelling that people avoid.
/// </summary>
/// <remarks>
/// <para>Both keys have Latin letters in Normalization Form C (<see cref="LatinNormalisation"/>) and in lower case (Unicode's simple
/// mappings, and Ð, U+00D0, as Đ). Runs of white space become one space, and disappear at the ends. Invisible characters (Unicode's
/// category Cf) are removed. So are the apostrophes <c>' ’ ‘ ʼ ′ ´ `</c> with the white space after them (K'Brêm, K’Brêm, K' Brêm,
/// KBrêm).</para>
/// <para>A key of a key is that key. The methods accept every string, even an ill-formed one.</para>
/// </remarks>
/// <example><code>
/// bool same = MatchKey.KeepingAccents("K’BRÊM") == MatchKey.KeepingAccents(" K'Brêm");    // true
/// same = MatchKey.KeepingAccents("Huyện uỷ") == MatchKey.KeepingAccents("huyện ủy");      // true
/// string found = MatchKey.DroppingAccents("Đạ Nhim");                                     // da nhim
/// string[] keys = [.. new[] { "Đạ Nhim", "Lát" }.Select(MatchKey.DroppingAccents)];           // da nhim, lat
/// HashSet&lt;string&gt; names = new(MatchKey.KeepingAccentsComparer) { "Cil Ha Hương" };
/// bool known = names.Contains("CIL HA HƯƠNG");                                            // true
/// </code></example>
public static class MatchKey
{
    // The lower case of Ð (U+00D0), which people type for Đ.
    private const char Eth = '\u00F0';

    // Texts with keys up to this length, which most names have, are processed on the stack.
    private const int ShortKey = 512;

    // A Vietnamese syllable has one. Other text may have more, and is cut into as many syllables.
    private const int MostTones = 16;

    /// <summary>
    /// Compares by <see cref="KeepingAccents(string)"/> («the same name»), for dictionaries and sets. It allocates nothing. You can also
    /// look up by span (<see cref="Dictionary{TKey, TValue}.GetAlternateLookup{TAlternateKey}"/>). Null equals only null. A hash is valid
    /// only in this process.
    /// </summary>
    public static IEqualityComparer<string> KeepingAccentsComparer { get; } = new KeyComparer(keepAccents: true);

    /// <summary>
    /// Compares by <see cref="DroppingAccents(string)"/>, in the manner of <see cref="KeepingAccentsComparer"/>.
    /// </summary>
    public static IEqualityComparer<string> DroppingAccentsComparer { get; } = new KeyComparer(keepAccents: false);

    /// <summary>
    /// Makes the key of «the same name». Accents count, but the key ignores which letter of a syllable carries the tone (hòa and hoà, Hòang
    /// and Hoàng). In the key, the last letter carries it.
    /// </summary>
    public static string KeepingAccents(ReadOnlySpan<char> text) => Create(text, keepAccents: true);

    /// <inheritdoc cref="KeepingAccents(ReadOnlySpan{char})"/>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static string KeepingAccents(string text) => Create(Guard.Against.Null(text), keepAccents: true);

    /// <summary>
    /// Makes the key for a search typed without accents. Latin letters lose their marks (ă â ê ô ơ ư, tones, ŏ, č, ñ), and đ becomes d. The
    /// Ê Đê and Gia Rai ƀ becomes b, and so loses its stroke. ð and ɖ also become d, since people mistake their capitals Ð and Ɖ for Đ.
    /// </summary>
    public static string DroppingAccents(ReadOnlySpan<char> text) => Create(text, keepAccents: false);

    /// <inheritdoc cref="DroppingAccents(ReadOnlySpan{char})"/>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static string DroppingAccents(string text) => Create(Guard.Against.Null(text), keepAccents: false);

    private static string Create(ReadOnlySpan<char> text, bool keepAccents)
    {
        using Key key = new(text, keepAccents, stackalloc char[ShortKey]);
        return key.Text.ToString();
    }

    /// <summary>Writes a key, and returns its length.</summary>
    private static int Write(ReadOnlySpan<char> text, bool keepAccents, Span<char> destination)
    {
        using NormalisedText normalised = new(text);
        int length = Fold(normalised.Text, destination);

        // Some letters are composed only in lower case (ẖ), and removing an apostrophe may bring a mark to a letter.
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

    /// <summary>Moves the tones of each syllable behind it, as marks of their own. Normalising then puts them on its last letter.</summary>
    private static int PlaceTones(ReadOnlySpan<char> text, Span<char> destination)
    {
        Span<char> tones = stackalloc char[MostTones];
        int count = 0;
        int length = 0;
        bool isOfSyllable = false;
        for (int i = 0; i <= text.Length; i++)
        {
            isOfSyllable = i < text.Length && (CollationElements.IsLetter(CollationElements.At(text, i))
                || (isOfSyllable && LatinNormalisation.WidthOfMark(text, i) > 0));
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
            // A letter may be composed with two tones; the inner one comes first.
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
        // To Unicode, ậ is ạ with a circumflex.
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

            // Writing stays at or behind reading, so both may use the same memory.
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

    // A key, in the given memory, or in rented memory if it needs more.
    private readonly ref struct Key : IDisposable
    {
        private readonly char[]? _rented;

        public Key(ReadOnlySpan<char> text, bool keepAccents, Span<char> memory)
        {
            int room = 2 * text.Length * LatinNormalisation.MaximalExpansion;
            if (room > memory.Length)
                memory = _rented = ArrayPool<char>.Shared.Rent(room);
            Text = memory[..Write(text, keepAccents, memory)];
        }

        public ReadOnlySpan<char> Text { get; }

        // Names are personal data.
        public void Dispose()
        {
            if (_rented is not null)
                ArrayPool<char>.Shared.Return(_rented, clearArray: true);
        }
    }

    private sealed class KeyComparer(bool keepAccents) : IEqualityComparer<string>, IAlternateEqualityComparer<ReadOnlySpan<char>, string>
    {
        public bool Equals(string? x, string? y) => x is null || y is null ? x is null && y is null : Equals(x.AsSpan(), y);

        public bool Equals(ReadOnlySpan<char> alternate, string other)
        {
            if (other is null || alternate.SequenceEqual(other))
                return other is not null;
            using Key one = new(alternate, keepAccents, stackalloc char[ShortKey]);
            using Key two = new(other, keepAccents, stackalloc char[ShortKey]);
            return one.Text.SequenceEqual(two.Text);
        }

        public int GetHashCode(string obj) => GetHashCode(Guard.Against.Null(obj).AsSpan());

        public int GetHashCode(ReadOnlySpan<char> alternate)
        {
            using Key key = new(alternate, keepAccents, stackalloc char[ShortKey]);
            return string.GetHashCode(key.Text, StringComparison.Ordinal);
        }

        public string Create(ReadOnlySpan<char> alternate) => alternate.ToString();
    }
}
