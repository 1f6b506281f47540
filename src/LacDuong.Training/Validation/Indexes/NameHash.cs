using LacDuong.Training.Vietnamese;

namespace LacDuong.Training.Validation;

/// <summary>
/// A hash that names of one match key share, and others seldom: of their letters A to Z alone, without marks, case, spaces and apostrophes.
/// It costs a tenth of a match key.
/// </summary>
internal static class NameHash
{
    // Every letter of the blocks up to Greek Extended, and so every one that Vietnamese and its neighbours use, is composed below this;
    // what is above counts for nothing.
    private const int End = 0x2000;

    private const int Multiplier = 31;

    private static readonly byte[] s_letters = MakeLetters();

    /// <summary>The hash of the letters of a name.</summary>
    public static int Of(PersonName name) => Add(Add(Add(0, name.Family), name.Middle), name.Given);

    /// <summary>The hash of the letters of a text, after those of another: 0 is that of no letter.</summary>
    public static int Add(int hash, ReadOnlySpan<char> text)
    {
        ReadOnlySpan<byte> letters = s_letters;
        foreach (char unit in text)
        {
            if (unit < letters.Length && letters[unit] is var letter and > 0)
                hash = unchecked((hash * Multiplier) + letter);
        }
        return hash;
    }

    private static byte[] MakeLetters()
    {
        byte[] letters = new byte[End];
        for (int unit = 0; unit < End; unit++)
        {
            int letter = unit;
            while (LatinNormalisation.TryDecompose(letter, out int first, out _))
                letter = first;
            letter = LowerCase.Of((char)letter);
            if (char.IsAsciiLetterLower((char)letter))
                letters[unit] = (byte)letter;
        }
        return letters;
    }
}
