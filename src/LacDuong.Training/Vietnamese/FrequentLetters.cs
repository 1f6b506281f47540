namespace LacDuong.Training.Vietnamese;

/// <summary>
/// The blocks of nearly all Vietnamese text and of every composed Latin letter: below U+0250, and U+1E00–1EFF. Properties of these
/// characters are cached in an array, and computed for the rest.
/// </summary>
internal static class FrequentLetters
{
    private const int LowerBlock = 0x0250;
    private const int UpperBlock = 0x1E00;
    private const int UpperBlockLength = 0x0100;

    /// <summary>Returns the place of a code unit in the arrays, negative if it's outside both blocks.</summary>
    public static int Place(int unit)
    {
        if (unit < LowerBlock)
            return unit;
        int upper = unit - UpperBlock;
        return (uint)upper < UpperBlockLength ? upper + LowerBlock : -1;
    }

    /// <summary>Builds an array over the blocks.</summary>
    public static T[] Build<T>(Func<int, T> value) =>
        [.. Enumerable.Range(0, LowerBlock).Concat(Enumerable.Range(UpperBlock, UpperBlockLength)).Select(value)];
}
