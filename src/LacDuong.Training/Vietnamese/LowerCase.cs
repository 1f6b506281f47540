namespace LacDuong.Training.Vietnamese;

/// <summary>
/// Unicode's simple lower-case mappings, one code unit to one. <see cref="char.ToLowerInvariant"/> takes them from the machine's ICU if
/// present. Then İ and the letters of the latest Unicode differ between machines, and stored keys and orders must stay the same.
/// </summary>
internal static class LowerCase
{
    private static readonly char[] s_frequent = FrequentLetters.Build(unit => Find((char)unit));

    /// <summary>Returns the lower case of a code unit, or the unit itself if it lacks one.</summary>
    public static char Of(char unit)
    {
        int place = FrequentLetters.Place(unit);
        return place >= 0 ? s_frequent[place] : Find(unit);
    }

    private static char Find(char unit)
    {
        ulong[] table = LowerCaseTable.Mappings;
        int index = LatinNormalisation.CountBelow(table, (ulong)unit << 16);
        return index < table.Length && table[index] >> 16 == unit ? (char)table[index] : unit;
    }
}
