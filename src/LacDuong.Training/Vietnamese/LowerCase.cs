namespace LacDuong.Training.Vietnamese;

/// <summary>
/// Unicode's simple lower-case mappings, one code unit to one. <see cref="char.ToLowerInvariant"/> takes them from the machine's ICU where
/// there is one, so that İ and the letters of the latest Unicode differ; keys and orders that are stored must not.
/// </summary>
internal static class LowerCase
{
    private static readonly char[] s_frequent = FrequentLetters.Build(unit => Find((char)unit));

    /// <summary>The lower case of a code unit, itself where it has none.</summary>
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
