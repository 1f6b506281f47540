using LacDuong.Training.Vietnamese;

namespace LacDuong.Training.Validation;

/// <summary>
/// Hashes names: names with one match key share a hash, and others seldom do. Uses only their letters A to Z, and ignores marks, case,
/// spaces and apostrophes. It costs a tenth of a match key.
/// </summary>
internal static class NameHash
{
    // The letters of the blocks up to Greek Extended are composed below this. They include every letter of Vietnamese and its neighbours.
    // The hash ignores the rest.
    private const int End = 0x2000;

    private const int Multiplier = 31;

    private static readonly byte[] s_letters = MakeLetters();

    /// <summary>The hash of the letters of a name.</summary>
    public static int Of(PersonName name) => Add(Add(Add(0, name.Family), name.Middle), name.Given);

    /// <summary>Continues a hash with the letters of a text. Start with 0, the hash of the empty text.</summary>
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
