using System.Buffers;

namespace LacDuong.Training.Vietnamese;

/// <summary>
/// Keys under which different spellings of one name or phrase are equal: for search, and for finding the same person twice. Keys are for
/// comparing (ordinally), not for showing; they need not be a spelling that anybody uses.
/// </summary>
/// <remarks>
/// <para>Both keys: Latin letters in Normalization Form C (<see cref="LatinNormalisation"/>), lower-cased (Unicode's simple mappings), runs
/// of white space folded to one space, none at the ends, the apostrophes <c>' ’ ‘ ʼ</c> removed (K'Brêm, K’Brêm, KBrêm).</para>
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
    /// <summary>
    /// The key of «the same name»: accents count, but not the place of the tone on oa, oe and uy that end a word (hòa and hoà, khỏe and
    /// khoẻ, ủy and uỷ; qúy too is quý). Within a word there is one place only (hoàn, huỳnh), and another one is another spelling.
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
    internal static int MaximalLength(ReadOnlySpan<char> text) => text.Length * LatinNormalisation.MaximalExpansion;

    /// <summary>Writes a key; returns its length.</summary>
    internal static int Write(ReadOnlySpan<char> text, bool keepAccents, Span<char> destination)
    {
        using NormalisedText normalised = new(text);
        int length = Fold(normalised.Text, destination);

        // Some letters are composed in lower case only (ẖ), and a removed apostrophe may bring a mark to a letter.
        using NormalisedText folded = new(destination[..length]);
        if (!keepAccents)
            return DropAccents(folded.Text, destination);
        folded.Text.CopyTo(destination);
        PlaceTones(destination[..folded.Text.Length]);
        return folded.Text.Length;
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
        foreach (char unit in text)
        {
            if (unit is '\'' or '\u2019' or '\u2018' or '\u02BC')
                continue;
            if (char.IsWhiteSpace(unit))
            {
                spaceBefore = length > 0;
                continue;
            }

            if (spaceBefore)
                destination[length++] = ' ';
            spaceBefore = false;
            destination[length++] = LowerCase.Of(unit);
        }

        return length;
    }

    /// <summary>Moves the tone of oa, oe and uy that end a word to their second letter.</summary>
    private static void PlaceTones(Span<char> key)
    {
        for (int index = 0; index + 1 < key.Length; index++)
        {
            // The tones on o and u are composed with them, so that the first part of one step is the plain letter.
            if (key[index] < '\u00C0' || !LatinNormalisation.TryDecompose(key[index], out int first, out int tone))
                continue;
            if ((first, key[index + 1]) is ('o', 'a') or ('o', 'e') or ('u', 'y')
                && IsTone(tone)
                && IsEndOfWord(key, index + 2)
                && LatinNormalisation.TryCompose(key[index + 1], tone, out int second))
            {
                key[index] = (char)first;
                key[index + 1] = (char)second;
            }
        }
    }

    private static bool IsTone(int mark) => mark is 0x0300 or 0x0301 or 0x0303 or 0x0309 or 0x0323;

    private static bool IsEndOfWord(ReadOnlySpan<char> key, int index) =>
        !CollationElements.IsLetter(CollationElements.At(key, index)) && LatinNormalisation.AfterMarks(key, index) == index;

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
