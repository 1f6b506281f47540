namespace LacDuong.Training.Vietnamese;

/// <summary>
/// The order of Vietnamese dictionaries and lists, the same on every machine: syllable by syllable, in each the letters before the tones,
/// case last.
/// </summary>
/// <remarks>
/// <para>Letters: a ă â b c d đ e ê f g h i j k l m n o ô ơ p q r s t u ư v w x y z. Other Latin letters (ƀ, ø) stand after the one that
/// they follow
/// in Unicode's default collation (UTS #10); other marks (ŏ, č, ñ) weigh as tones after the five. Where the letters of a syllable are
/// equal, its tones decide, wherever they are written (hoà is hòa here), then the next syllable: «hoa mai» is before «hoá an». A shorter
/// text is before a longer one that it begins; white space is before punctuation, digits, letters and other scripts (by UTF-16 code
/// unit). Invisible characters don't count, nor does the white space after an apostrophe; every apostrophe weighs alike, and Ð (U+00D0) is
/// Đ.</para>
/// <para>Where all this is equal, the place of the tone and such differences decide (by code unit, lower-cased), then case, lower case
/// first. So the
/// order is total: 0 means that the texts are equal once <see cref="LatinNormalisation"/> has been applied to both. Null is before
/// all.</para>
/// </remarks>
/// <example><code>
/// string[] names = ["Đỗ An", "Dương An", "Đỗ Ân"];
/// Array.Sort(names, VietnameseComparer.Default);   // Dương An, Đỗ An, Đỗ Ân
/// </code></example>
public sealed class VietnameseComparer : IComparer<string>
{
    // Keys of no more bytes than this, most names', are written once.
    private const int ShortKey = 512;

    /// <summary>A comparer with the given order of tones.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="toneOrder"/> is none of the two.</exception>
    public VietnameseComparer(ToneOrder toneOrder) =>
        ToneOrder = Guard.Against.EnumOutOfRange(toneOrder);

    /// <summary>The comparer whose tones stand as in most dictionaries: <see cref="ToneOrder.GraveHookTildeAcuteDot"/>.</summary>
    public static VietnameseComparer Default { get; } = new(ToneOrder.GraveHookTildeAcuteDot);

    /// <summary>The order of the tones.</summary>
    public ToneOrder ToneOrder { get; }

    /// <summary>
    /// Less than 0 where <paramref name="x"/> is before <paramref name="y"/>, 0 where they are equal, else more than 0. Never throws.
    /// </summary>
    public int Compare(string? x, string? y)
    {
        if (x is null || y is null)
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        return Compare(x.AsSpan(), y.AsSpan());
    }

    /// <inheritdoc cref="Compare(string?, string?)"/>
    /// <remarks>Allocates nothing; text that is not normalised is copied to pooled memory.</remarks>
    public int Compare(ReadOnlySpan<char> x, ReadOnlySpan<char> y)
    {
        int common = x.CommonPrefixLength(y);
        if (common == x.Length && common == y.Length)
            return 0;

        // Most texts differ in a letter, and what stands after it, normalised or not, has no part in the decision.
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
    /// Bytes whose order (unsigned, byte by byte, the shorter before the longer that it begins) is that of <see cref="Compare(string?,
    /// string?)"/>, for databases and other languages. Keys of different tone orders do not compare. About four bytes for each character.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public byte[] GetSortKey(string text)
    {
        Guard.Against.Null(text);
        using NormalisedText normalised = new(text);
        Span<byte> buffer = stackalloc byte[ShortKey];
        SortKeyWriter writer = new(buffer);
        writer.Write(normalised.Text, ToneOrder);
        if (writer.TryFinish(out int length))
            return buffer[..length].ToArray();

        // The writer has counted what did not fit.
        byte[] key = new byte[writer.Length];
        new SortKeyWriter(key).Write(normalised.Text, ToneOrder);
        return key;
    }

    /// <summary>Bytes in the order of <see cref="CompareElements"/>; of nothing, none.</summary>
    internal byte[] GetElementsKey(string? text)
    {
        SortKeyWriter counter = new([]);
        counter.WriteElements(text, ToneOrder);
        byte[] key = new byte[counter.Length];
        new SortKeyWriter(key).WriteElements(text, ToneOrder);
        return key;
    }

    /// <summary>Writes the key of <see cref="GetSortKey"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="destination">Where to write.</param>
    /// <param name="bytesWritten">The length of the key; 0 where it does not fit.</param>
    /// <returns>Whether the key fits into <paramref name="destination"/>.</returns>
    public bool TryWriteSortKey(ReadOnlySpan<char> text, Span<byte> destination, out int bytesWritten)
    {
        using NormalisedText normalised = new(text);
        SortKeyWriter writer = new(destination);
        writer.Write(normalised.Text, ToneOrder);
        return writer.TryFinish(out bytesWritten);
    }

    // Nor does a mark belong to the letter behind something that nobody sees.
    private static bool StandsAlone(ReadOnlySpan<char> text, int at)
        => LatinNormalisation.StandsAlone(text, at) && (at + 1 >= text.Length || VisibleText.InvisibleAt(text, at + 1) == 0);

    private int CompareNormalised(ReadOnlySpan<char> x, ReadOnlySpan<char> y)
    {
        int common = x.CommonPrefixLength(y);
        if (common == x.Length && common == y.Length)
            return 0;

        // Family names and the like: what is equal up to a space has no part in the decision.
        ReadOnlySpan<char> seenX = VisibleText.Of(x);
        ReadOnlySpan<char> seenY = VisibleText.Of(y);
        int start = seenX[..seenX.CommonPrefixLength(seenY)].LastIndexOf(' ') + 1;
        int order = CompareElements(seenX[start..], seenY[start..]);
        if (order == 0)
            order = CompareLowerCase(x, y);
        return order != 0 ? order : CompareCase(x, y);
    }

    /// <summary>
    /// Letters and tones alone, of normalised texts as people see them (<see cref="VisibleText"/>): case and the place of a tone don't count.
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
                // The syllable that ends is before the one that goes on; where both end, their tones decide.
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
        ToneEnumerator first = new(x, ToneOrder);
        ToneEnumerator second = new(y, ToneOrder);
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
