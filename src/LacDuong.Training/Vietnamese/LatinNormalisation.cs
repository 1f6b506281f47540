using System.Buffers;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace LacDuong.Training.Vietnamese;

/// <summary>
/// Unicode's Normalization Form C (UAX #15) for Latin letters and the marks on them, the same on every machine. It covers Vietnamese and
/// the languages of the Central Highlands (ŏ, č, ñ, ê̆, ơ̆, ƀ), typed as one character or as a letter and its marks in any order.
/// </summary>
/// <remarks>
/// <para>A Latin letter is a code point of Script=Latin. The marks on it are the code points after it with a canonical combining class
/// other than zero. The algorithm decomposes each letter with its marks, puts the marks into canonical order, and composes it again. All
/// other text stays as it is: other scripts, marks on a digit or on their own, lone surrogates. The tables are those of Unicode
/// 15.0.</para>
/// <para>
/// <see cref="string.Normalize()"/> is unsuitable because it depends on the machine: under invariant globalisation it returns its input.
/// </para>
/// </remarks>
/// <example><code>
/// LatinNormalisation.Normalise("Nguye\u0302\u0303n");   // Nguyễn, 6 characters
/// LatinNormalisation.Normalise("\u212A\u2019Ho");       // K’Ho: the Kelvin sign is the letter K
/// </code></example>
public static class LatinNormalisation
{
    /// <summary>
    /// The factor by which a run can grow, in UTF-16 code units. A letter may decompose into three parts (ǖ with a dot below gives ụ,
    /// diaeresis, macron), a mark into two (U+0344).
    /// </summary>
    internal const int MaximalExpansion = 3;

    private const int LatinLetter = 255;

    /// <summary>The longest run that is processed on the stack. Real text has at most three marks on a letter.</summary>
    private const int ShortRun = 32;

    /// <summary>
    /// Whether <see cref="Normalise(string)"/> would return the text unchanged. It takes time in proportion to the length, uses pooled
    /// memory if a character needs a check, and accepts every string.
    /// </summary>
    public static bool IsNormalised(ReadOnlySpan<char> text)
    {
        using NormalisedText normalised = new(text);
        return normalised.Text.SequenceEqual(text);
    }

    /// <summary>
    /// Brings the Latin letters of a text, and the marks on them, to Normalization Form C. Returns the same instance if the text already
    /// has that form. Accepts every string, lone surrogates included. The result is idempotent: canonically equivalent texts of Latin
    /// letters become equal.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static string Normalise(string text)
    {
        Guard.Against.Null(text);
        using NormalisedText normalised = new(text);
        return normalised.Text.SequenceEqual(text) ? text : normalised.Text.ToString();
    }

    /// <summary>Writes the normalised text; returns the number of characters written.</summary>
    /// <param name="text">The text.</param>
    /// <param name="destination">A separate span, <see cref="MaximalExpansion"/> times as long as the text.</param>
    internal static int Normalise(ReadOnlySpan<char> text, Span<char> destination)
    {
        int written = 0;
        int copied = 0;
        for (int index = CountPlain(text); index < text.Length; index = copied + CountPlain(text[copied..]))
        {
            int start = index;
            int found = ClassAt(text, index, out int width);
            if (found is not (0 or LatinLetter))
            {
                // A mark: the letter is before it.
                _ = Rune.DecodeLastFromUtf16(text[copied..index], out Rune letter, out int letterWidth);
                start -= letterWidth;
                found = letterWidth == 0 ? 0 : ClassOf(letter.Value);
                width = 0;
            }

            int end = AfterMarks(text, index + width);
            int kept = found == LatinLetter ? start : end;
            text[copied..kept].CopyTo(destination[written..]);
            written += kept - copied;
            if (kept < end)
                written += Compose(text[kept..end], destination[written..]);
            copied = end;
        }

        text[copied..].CopyTo(destination[written..]);
        return written + text.Length - copied;
    }

    /// <summary>Whether a text is sure to be normalised, because it has only characters that need no check.</summary>
    internal static bool IsPlain(ReadOnlySpan<char> text) => CountPlain(text) == text.Length;

    /// <summary>
    /// Counts the characters at the start that need no check. They are those below the first combining mark, U+0300, the composed letters
    /// of U+1E00–1EFF, and General Punctuation, which cover all of Vietnamese. (A fault of a plain letter shows at the mark after it.)
    /// </summary>
    private static int CountPlain(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<ushort> units = MemoryMarshal.Cast<char, ushort>(text);
        int index = 0;
        if (units.Length >= Vector128<ushort>.Count)
        {
            int last = units.Length - Vector128<ushort>.Count;
            while (index < last && ArePlain(units[index..]))
                index += Vector128<ushort>.Count;
            // The last block overlaps the one before it.
            if (index >= last && ArePlain(units[last..]))
                return text.Length;
        }

        while (index < text.Length && IsPlain(text[index]))
            index++;
        return index;
    }

    /// <summary>Whether the first eight code units are plain.</summary>
    private static bool ArePlain(ReadOnlySpan<ushort> units)
    {
        Vector128<ushort> block = Vector128.Create(units);
        Vector128<ushort> plain = Vector128.LessThan(block, Vector128.Create((ushort)0x0300))
            | Vector128.LessThan(block - Vector128.Create((ushort)0x1E00), Vector128.Create((ushort)0x0100))
            | Vector128.LessThan(block - Vector128.Create((ushort)0x2000), Vector128.Create((ushort)0x0070));
        return plain == Vector128<ushort>.AllBitsSet;
    }

    /// <summary>Whether a plain character is at an index and lacks a mark after it. Normalising the text then leaves it as it is.</summary>
    internal static bool StandsAlone(ReadOnlySpan<char> text, int index) =>
        index < text.Length && IsPlain(text[index]) && (index + 1 == text.Length || IsPlain(text[index + 1]));

    private static bool IsPlain(char unit) => unit < 0x0300 || (ushort)(unit - 0x1E00) < 0x0100 || (ushort)(unit - 0x2000) < 0x0070;

    /// <summary>Writes a letter and its marks in normalised form; returns the number of characters written.</summary>
    private static int Compose(ReadOnlySpan<char> run, Span<char> destination)
    {
        int capacity = run.Length * MaximalExpansion;
        ulong[]? rented = run.Length > ShortRun ? ArrayPool<ulong>.Shared.Rent(capacity) : null;
        Span<ulong> marks = rented ?? stackalloc ulong[ShortRun * MaximalExpansion];

        _ = Rune.DecodeFromUtf16(run, out Rune first, out int width);
        int letter = first.Value;
        int count = 0;
        Decompose(ref letter, marks, ref count);
        while (width < run.Length)
        {
            _ = Rune.DecodeFromUtf16(run[width..], out Rune mark, out int markWidth);
            width += markWidth;
            int value = mark.Value;
            int place = count++;
            Decompose(ref value, marks, ref count);
            marks[place] = OrderedMark(value, place);
        }

        marks = marks[..count];
        marks.Sort();
        int kept = 0;
        ulong blocking = 0;
        foreach (ulong mark in marks)
        {
            ulong combiningClass = mark >> 56;
            // A mark joins the letter unless an unjoined one of the same class separates them.
            if (combiningClass != blocking && TryCompose(letter, CodePoint(mark), out int whole))
            {
                letter = whole;
                continue;
            }

            blocking = combiningClass;
            marks[kept++] = mark;
        }

        int written = new Rune(letter).EncodeToUtf16(destination);
        foreach (ulong mark in marks[..kept])
            written += new Rune(CodePoint(mark)).EncodeToUtf16(destination[written..]);
        if (rented is not null)
            ArrayPool<ulong>.Shared.Return(rented);
        return written;
    }

    /// <summary>Replaces a code point by its first part in full decomposition, and appends the other parts.</summary>
    private static void Decompose(ref int codePoint, Span<ulong> marks, ref int count)
    {
        int outermost = count;
        while (TryDecompose(codePoint, out int first, out int second))
        {
            codePoint = first;
            if (second != 0)
                marks[count++] = (ulong)second;
        }

        // The last mapping gives the innermost mark, which comes first.
        marks[outermost..count].Reverse();
        for (; outermost < count; outermost++)
            marks[outermost] = OrderedMark((int)marks[outermost], outermost);
    }

    /// <summary>
    /// Encodes a mark as a number that sorts by combining class, then by place. Sorting the numbers is canonical ordering.
    /// </summary>
    private static ulong OrderedMark(int codePoint, int place) =>
        ((ulong)ClassOf(codePoint) << 56) | ((ulong)place << 24) | (uint)codePoint;

    private static int CodePoint(ulong orderedMark) => (int)(orderedMark & 0xFFFFFF);

    /// <summary>Decomposes a letter by one step into two parts; the second is 0 if the letter has only one.</summary>
    internal static bool TryDecompose(int whole, out int first, out int second)
    {
        ReadOnlySpan<ulong> table = LatinNormalisationTables.Decompositions;
        int index = CountBelow(table, (ulong)whole << 32);
        ulong entry = index < table.Length ? table[index] : 0;
        first = (int)(entry >> 16) & 0xFFFF;
        second = (int)entry & 0xFFFF;
        return (int)(entry >> 32) == whole;
    }

    /// <summary>Finds the primary composite of a letter, or of a mark, with a mark.</summary>
    internal static bool TryCompose(int first, int second, out int whole)
    {
        ReadOnlySpan<ulong> table = LatinNormalisationTables.Compositions;
        ulong parts = ((ulong)first << 32) | ((ulong)second << 16);
        int index = CountBelow(table, parts);
        ulong entry = index < table.Length ? table[index] : 0;
        whole = (int)entry & 0xFFFF;
        return entry >> 16 == parts >> 16;
    }

    /// <summary>Returns the index after the marks, if any, at an index.</summary>
    internal static int AfterMarks(ReadOnlySpan<char> text, int index)
    {
        while (WidthOfMark(text, index) is var width and > 0)
            index += width;
        return index;
    }

    /// <summary>
    /// Returns the number of code units of the mark at an index: a code point with a canonical combining class other than zero. Returns 0
    /// if there is none.
    /// </summary>
    internal static int WidthOfMark(ReadOnlySpan<char> text, int index)
        => index < text.Length && !IsPlain(text[index]) && ClassAt(text, index, out int width) is not (0 or LatinLetter) ? width : 0;

    /// <summary>Returns 255 for a Latin letter, the canonical combining class of a mark, and 0 for the rest.</summary>
    private static int ClassOf(int codePoint)
    {
        ReadOnlySpan<ulong> table = LatinNormalisationTables.Classes;
        return (int)table[CountBelow(table, (ulong)(codePoint + 1) << 8) - 1] & 0xFF;
    }

    /// <summary>
    /// Counts the entries of an ascending table below a value. (The framework's binary search of a span boxes the value.)
    /// </summary>
    internal static int CountBelow(ReadOnlySpan<ulong> table, ulong value)
    {
        int low = 0;
        int high = table.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (table[middle] < value)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private static int ClassAt(ReadOnlySpan<char> text, int index, out int width)
    {
        _ = Rune.DecodeFromUtf16(text[index..], out Rune rune, out width);
        return ClassOf(rune.Value);
    }
}
