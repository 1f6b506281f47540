namespace LacDuong.Training.Tools.UnicodeTables;

/// <summary>The table of the letters that <c>LacDuong.Training.Vietnamese.VietnameseComparer</c> sorts among those of the
/// alphabet.</summary>
internal static class LatinLetterOrder
{
    private const string Alphabet = "abcdefghijklmnopqrstuvwxyz";

    /// <summary>The C# file, complete.</summary>
    public static string Source(UnicodeDatabase unicode, string collationElements)
    {
        Dictionary<int, int[]> primaries = Primaries(collationElements);
        int[] others =
        [
            .. unicode.Latin
                .Where(letter => letter <= char.MaxValue && !unicode.Decompositions.ContainsKey(letter)
                    && unicode.LowerCase(letter) == letter)
                .Where(letter => !Alphabet.AsSpan().Contains((char)letter) && letter != '\u0111')
                // The few before a are signs rather than letters: the saltillo, the sinological dot.
                .Where(letter => primaries.TryGetValue(letter, out int[]? weights) && weights[0] >= primaries['a'][0])
                .Order(Comparer<int>.Create((x, y) => Compare(primaries[x], primaries[y]) is not 0 and int order ? order : x - y)),
        ];
        GeneratedSource source = new(nameof(LatinLetterOrder), unicode.Version);
        source.Table(
            "Letters",
            "The lower-case letters of Script=Latin that are neither of the alphabet nor composed, "
                + "by letter: letter &lt;&lt; 32 | the letter of\n"
                + "    /// the alphabet that they follow in the default collation (DUCET, UTS #10) &lt;&lt; 16 | their place in it.",
            others.Select((letter, place) => (ulong)letter << 32 | (ulong)Before(primaries, letter) << 16 | (uint)place).Order());
        return source.ToString();
    }

    private static char Before(Dictionary<int, int[]> primaries, int letter) =>
        Alphabet.Last(basic => primaries[basic][0] <= primaries[letter][0]);

    private static int Compare(int[] x, int[] y) => x.AsSpan().SequenceCompareTo(y);

    /// <summary>The primary weights of each single code point, zeros left out.</summary>
    private static Dictionary<int, int[]> Primaries(string path)
    {
        Dictionary<int, int[]> primaries = [];
        foreach (string[] fields in UnicodeDatabase.Rows(path).Where(fields => fields.Length == 2 && !fields[0].AsSpan().Contains(' ')))
        {
            // [.1FA2.0020.0002][.0000.0110.0004]: primary, secondary and tertiary weight of each collation element.
            int[] weights =
            [
                .. fields[1].Split('[', StringSplitOptions.RemoveEmptyEntries)
                    .Select(element => UnicodeDatabase.Hex(element[1..5]))
                    .Where(primary => primary > 0),
            ];
            if (weights.Length > 0)
                primaries.Add(UnicodeDatabase.Hex(fields[0]), weights);
        }

        return primaries;
    }
}
