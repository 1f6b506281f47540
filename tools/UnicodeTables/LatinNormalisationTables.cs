namespace LacDuong.Training.Tools.UnicodeTables;

/// <summary>The tables of <c>LacDuong.Training.Vietnamese.LatinNormalisation</c>.</summary>
internal static class LatinNormalisationTables
{
    private const byte LatinLetter = 255;

    /// <summary>The C# file, complete.</summary>
    public static string Source(UnicodeDatabase unicode)
    {
        Dictionary<int, byte> classes = new(unicode.CombiningClasses);
        foreach (int letter in unicode.Latin)
            classes.Add(letter, LatinLetter);

        List<ulong> decompositions = [];
        List<ulong> compositions = [];
        foreach ((int whole, int[] parts) in unicode.Decompositions.OrderBy(pair => pair.Key))
        {
            // A mark that other marks replace, or a Latin letter.
            if (!classes.ContainsKey(whole))
                continue;
            ulong first = Bmp(parts[0]);
            ulong second = parts.Length > 1 ? Bmp(parts[1]) : 0UL;
            decompositions.Add((Bmp(whole) << 32) | (first << 16) | second);
            if (unicode.IsComposed(whole))
                compositions.Add((first << 32) | (second << 16) | Bmp(whole));
        }

        compositions.Sort();
        GeneratedSource source = new(nameof(LatinNormalisationTables), unicode.Version);
        source.Table(
            "Classes",
            $"What a code point is to the algorithm, from the start of each stretch: "
                + $"start &lt;&lt; 8 | class. The class is {LatinLetter} for a\n"
                + "    /// letter of Script=Latin, the canonical combining class for a mark, 0 for all else.",
            Stretches(classes));
        source.Table(
            "Decompositions",
            "The canonical mappings, one step each, by whole: whole &lt;&lt; 32 | first &lt;&lt; 16 | second (0 where there is one part).",
            decompositions);
        source.Table(
            "Compositions",
            "The primary composites, by parts: first &lt;&lt; 32 | second &lt;&lt; 16 | whole.",
            compositions);
        return source.ToString();
    }

    private static IEnumerable<ulong> Stretches(Dictionary<int, byte> classes)
    {
        byte current = 0;
        yield return 0;
        for (int codePoint = 0; codePoint <= 0x10FFFF; codePoint++)
        {
            byte next = classes.GetValueOrDefault(codePoint);
            if (next != current)
                yield return ((ulong)codePoint << 8) | next;
            current = next;
        }
    }

    // The library's tables hold UTF-16 code units. Data beyond U+FFFF is refused.
    private static ulong Bmp(int codePoint) => codePoint <= char.MaxValue
        ? (ulong)codePoint
        : throw new InvalidDataException($"U+{codePoint:X} takes part in a mapping of a Latin letter or a mark, and is beyond U+FFFF.");
}
