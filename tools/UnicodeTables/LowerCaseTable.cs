namespace LacDuong.Training.Tools.UnicodeTables;

/// <summary>The table of <c>LacDuong.Training.Vietnamese.LowerCase</c>.</summary>
internal static class LowerCaseTable
{
    /// <summary>The C# file, complete.</summary>
    public static string Source(UnicodeDatabase unicode)
    {
        GeneratedSource source = new(nameof(LowerCaseTable), unicode.Version);
        source.Table(
            "Mappings",
            "The simple lower-case mappings up to U+FFFF, by letter: letter &lt;&lt; 16 | its lower case.",
            Enumerable.Range(0, char.MaxValue + 1)
                .Where(letter => unicode.LowerCase(letter) != letter)
                .Select(letter => ((ulong)letter << 16) | checked((char)unicode.LowerCase(letter))));
        return source.ToString();
    }
}
