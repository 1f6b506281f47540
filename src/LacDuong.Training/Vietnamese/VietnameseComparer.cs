namespace LacDuong.Training.Vietnamese;

/// <summary>
/// Compares texts in the order of Vietnamese dictionaries and lists, the same on every machine. It goes syllable by syllable; in each,
/// letters decide before tones. Case decides last.
/// </summary>
/// <remarks>
/// <para>The letters are <c>a ă â b c d đ e ê f g h i j k l m n o ô ơ p q r s t u ư v w x y z</c>. Another Latin letter (ƀ, ø) comes after
/// the letter that it follows in Unicode's default collation (UTS #10). Other marks (ŏ, č, ñ) weigh as tones after the five. If the letters
/// of a syllable are equal, its tones decide, wherever they are written (hoà is hòa here). Then the next syllable decides: «hoa mai» is
/// before «hoá an». A text comes before a longer one that it begins. White space is before punctuation, digits, letters and other scripts
/// (by UTF-16 code unit). The order ignores invisible characters and the white space after an apostrophe. Every apostrophe weighs the same,
/// and Ð (U+00D0) is Đ.</para>
/// <para>If all this is equal, the place of the tone and similar differences decide (by code unit, lower-cased). Case decides last, lower
/// case first. So the order is total: 0 means that the texts are equal once <see cref="LatinNormalisation"/> has normalised both. Null
/// comes first.</para>
/// </remarks>
/// <example><code>
/// string[] names = ["Đỗ An", "Dương An", "Đỗ Ân"];
/// Array.Sort(names, VietnameseComparer.Default);   // Dương An, Đỗ An, Đỗ Ân
/// </code></example>
public sealed class VietnameseComparer : IComparer<string>
{
    private readonly string _tones;

    private VietnameseComparer(string tones) => _tones = tones;

    /// <summary>
    /// The comparer with the tones ngang, huyền, hỏi, ngã, sắc, nặng (a à ả ã á ạ): the order of most dictionaries since Hoàng Phê's, and
    /// of Unicode's CLDR for <c>vi</c>.
    /// </summary>
    public static VietnameseComparer Default { get; } = new("\u0300\u0309\u0303\u0301\u0323");

    /// <summary>
    /// The comparer with the tones ngang, huyền, sắc, hỏi, ngã, nặng (a à á ả ã ạ): the order in which many schools and lists give them.
    /// </summary>
    public static VietnameseComparer SchoolTones { get; } = new("\u0300\u0301\u0309\u0303\u0323");

    /// <summary>
    /// Returns less than 0 if <paramref name="x"/> is before <paramref name="y"/>, 0 if they are equal, and otherwise more than 0. It
    /// accepts every string and null.
    /// </summary>
    public int Compare(string? x, string? y)
    {
        if (x is null || y is null)
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        return Compare(x.AsSpan(), y.AsSpan());
    }

    /// <inheritdoc cref="Compare(string?, string?)"/>
    /// <remarks>Letters and spaces allocate nothing; unnormalised text is copied to pooled memory.</remarks>
    public int Compare(ReadOnlySpan<char> x, ReadOnlySpan<char> y)
    {
        int common = x.CommonPrefixLength(y);
        if (common == x.Length && common == y.Length)
            return 0;

        // Hot path: most texts differ in a letter, and the text after it, normalised or not, is irrelevant.
        if (StandsAlone(x, common) && StandsAlone(y, common))
        {
            uint firstLetter = CollationElements.At(x, common);
            uint secondLetter = CollationElements.At(y, common);
            if (firstLetter != secondLetter && CollationElements.IsLetter(firstLetter) && CollationElements.IsLetter(secondLetter))
                return firstLetter.CompareTo(secondLetter);
        }

        using NormalisedText first = new(x);
        using NormalisedText second = new(y);
        return CompareNormalised(first.Text, second.Text);
    }

    /// <summary>
    /// Returns bytes in the order of <see cref="Compare(string?, string?)"/>, for databases and other languages. Compare them unsigned,
    /// byte by byte, a shorter key before a longer one that it begins. Compare only keys of one tone order. A key takes about four bytes
    /// for each character.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public byte[] GetSortKey(string text)
    {
        Guard.Against.Null(text);
        List<byte> key = new(4 * text.Length);
        AppendSortKey(key, text);
        return [.. key];
    }

    /// <summary>Appends the bytes of <see cref="GetSortKey"/>.</summary>
    internal void AppendSortKey(List<byte> key, ReadOnlySpan<char> text)
    {
        using NormalisedText normalised = new(text);
        new SortKeyWriter(key, _tones).Write(normalised.Text);
    }

    /// <summary>Appends bytes in the order of <see cref="CompareElements"/>: none for null or empty text.</summary>
    internal void AppendElementsKey(List<byte> key, string? text) => new SortKeyWriter(key, _tones).WriteElements(text);

    // A mark behind an invisible character joins the letter, too.
    private static bool StandsAlone(ReadOnlySpan<char> text, int at)
        => LatinNormalisation.StandsAlone(text, at) && (at + 1 >= text.Length || VisibleText.InvisibleAt(text, at + 1) == 0);

    private int CompareNormalised(ReadOnlySpan<char> x, ReadOnlySpan<char> y)
    {
        int common = x.CommonPrefixLength(y);
        if (common == x.Length && common == y.Length)
            return 0;

        // Names that share a family name and the like: the equal part up to a space is irrelevant.
        ReadOnlySpan<char> seenX = VisibleText.Of(x);
        ReadOnlySpan<char> seenY = VisibleText.Of(y);
        int start = seenX[..seenX.CommonPrefixLength(seenY)].LastIndexOf(' ') + 1;
        int order = CompareElements(seenX[start..], seenY[start..]);
        if (order == 0)
            order = CompareLowerCase(x, y);
        return order != 0 ? order : CompareCase(x, y);
    }

    /// <summary>
    /// Compares only the letters and tones of normalised texts as people see them (<see cref="VisibleText"/>). It ignores case and the
    /// place of a tone.
    /// </summary>
    internal int CompareElements(ReadOnlySpan<char> x, ReadOnlySpan<char> y)
    {
        int i = 0;
        int j = 0;
        int syllableX = -1;
        int syllableY = -1;
        while (true)
        {
            uint first = CollationElements.At(x, i);
            uint second = CollationElements.At(y, j);
            bool firstIsLetter = CollationElements.IsLetter(first);
            if (firstIsLetter && CollationElements.IsLetter(second))
            {
                if (first != second)
                    return first.CompareTo(second);
                if (syllableX < 0)
                    (syllableX, syllableY) = (i, j);
                i = LatinNormalisation.AfterMarks(x, i + 1);
                j = LatinNormalisation.AfterMarks(y, j + 1);
                continue;
            }

            if (syllableX >= 0)
            {
                // The syllable that ends is before the one that goes on. If both end, their tones decide.
                if (firstIsLetter || CollationElements.IsLetter(second))
                    return firstIsLetter ? 1 : -1;
                int tones = CompareTones(x[syllableX..i], y[syllableY..j]);
                if (tones != 0)
                    return tones;
                syllableX = -1;
            }

            if (first != second)
                return first.CompareTo(second);
            if (first == 0)
                return 0;
            i++;
            j++;
        }
    }

    private int CompareTones(ReadOnlySpan<char> x, ReadOnlySpan<char> y)
    {
        if (x.SequenceEqual(y))
            return 0;
        ToneEnumerator first = new(x, _tones);
        ToneEnumerator second = new(y, _tones);
        while (true)
        {
            bool more = first.MoveNext();
            if (more != second.MoveNext())
                return more ? 1 : -1;
            if (!more)
                return 0;
            if (first.Current != second.Current)
                return first.Current.CompareTo(second.Current);
        }
    }

    private static int CompareLowerCase(ReadOnlySpan<char> x, ReadOnlySpan<char> y)
    {
        for (int index = 0; index < x.Length && index < y.Length; index++)
        {
            int order = LowerCase.Of(x[index]) - LowerCase.Of(y[index]);
            if (order != 0)
                return order;
        }

        return x.Length - y.Length;
    }

    private static int CompareCase(ReadOnlySpan<char> x, ReadOnlySpan<char> y)
    {
        int index = x.CommonPrefixLength(y);
        return SortKeyWriter.CaseOf(x[index]) - SortKeyWriter.CaseOf(y[index]);
    }
}
