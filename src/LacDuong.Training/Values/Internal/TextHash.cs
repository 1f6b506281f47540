using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace LacDuong.Training;

/// <summary>
/// A hash of short texts, another in each process, at two fifths of the cost of a string's own.
/// </summary>
/// <remarks>
/// As wyhash (Wang Yi, https://github.com/wangyi-fudan/wyhash, and the maps of Go): the product of two words of the text, each mixed with a secret, is folded. Without
/// the secrets nobody can make texts that share a hash.
/// </remarks>
internal static class TextHash
{
    private const int CharactersOfWord = sizeof(ulong) / sizeof(char);

    // The runtime's hash of a string differs from process to process: so do these.
    private static readonly ulong s_first = SecretOf("first");
    private static readonly ulong s_second = SecretOf("second");

    /// <summary>The hash of a text.</summary>
    public static int Of(ReadOnlySpan<char> text)
    {
        ulong hash = s_second ^ (uint)text.Length;
        if (text.Length < CharactersOfWord)
            return Fold(Mix(OfFew(text), hash));
        // The last two words may overlap those before, so that no length needs a rest of its own.
        for (int i = 0; i < text.Length - (2 * CharactersOfWord); i += 2 * CharactersOfWord)
            hash = Mix(WordAt(text, i), hash ^ WordAt(text, i + CharactersOfWord));
        if (text.Length >= 2 * CharactersOfWord)
            hash ^= WordAt(text, text.Length - (2 * CharactersOfWord));
        else
            hash ^= WordAt(text, 0);
        return Fold(Mix(WordAt(text, text.Length - CharactersOfWord), hash));
    }

    private static ulong OfFew(ReadOnlySpan<char> text)
    {
        ulong word = 0;
        foreach (char unit in text)
            word = (word << (8 * sizeof(char))) | unit;
        return word;
    }

    private static ulong WordAt(ReadOnlySpan<char> text, int index)
        => Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<char, byte>(ref Unsafe.Add(ref MemoryMarshal.GetReference(text), index)));

    private static ulong Mix(ulong word, ulong hash)
    {
        ulong high = Math.BigMul(word ^ s_first, hash, out ulong low);
        return high ^ low;
    }

    private static int Fold(ulong hash) => (int)(hash ^ (hash >> 32));

    private static ulong SecretOf(string name)
        => BitOperations.RotateLeft((ulong)(uint)name.GetHashCode(StringComparison.Ordinal), 32) ^ (uint)(name + name).GetHashCode(StringComparison.Ordinal);
}
