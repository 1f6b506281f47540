using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace LacDuong.Training;

/// <summary>
/// Converts between the enumerations of this library and the words of the wire format: <c>morning</c>, <c>fatherlandFront</c>.
/// </summary>
/// <example><code>
/// string word = DayPart.Morning.ToWord();                          // morning
/// bool known = WireWords.TryParse(word, out DayPart part);
/// </code></example>
public static class WireWords
{
    /// <summary>Returns the word of a value.</summary>
    /// <typeparam name="T">An enumeration of this library.</typeparam>
    /// <exception cref="ArgumentException">The value is unknown to the enumeration.</exception>
    public static string ToWord<T>(this T value)
        where T : struct, Enum
        => IndexOf(value) is var at && (uint)at < (uint)Cache<T>.Words.Length
            ? Cache<T>.Words[at]
            : throw new ArgumentOutOfRangeException(nameof(value), value, "The value must be one of the enumeration.");

    /// <summary>Returns the value of a word.</summary>
    /// <typeparam name="T">An enumeration of this library.</typeparam>
    /// <param name="word">The word, case included.</param>
    /// <exception cref="ArgumentNullException"><paramref name="word"/> is null.</exception>
    /// <exception cref="FormatException">The word is unknown to the enumeration. The message lists the known words.</exception>
    public static T Parse<T>(string word)
        where T : struct, Enum
        => TryParse(Guard.Against.Null(word), out T value)
            ? value
            : throw new FormatException($"'{word}' isn't one of {string.Join(", ", Cache<T>.Words)}.");

    /// <summary>Reads the value of a word if the enumeration knows the word. A number is an unknown word.</summary>
    /// <typeparam name="T">An enumeration of this library.</typeparam>
    /// <param name="word">The word, case included.</param>
    /// <param name="value">The value, or the default if the word is unknown.</param>
    public static bool TryParse<T>([NotNullWhen(true)] string? word, out T value)
        where T : struct, Enum
    {
        int at = Array.IndexOf(Cache<T>.Words, word);
        value = at >= 0 ? At<T>(at) : default;
        return at >= 0;
    }

    /// <summary>Returns the words in the order of the values.</summary>
    internal static string[] Of<T>()
        where T : struct, Enum
        => Cache<T>.Words;

    // The values of all these enumerations count from zero without gaps.
    internal static T At<T>(int index)
        where T : struct, Enum
        => Unsafe.BitCast<int, T>(index);

    internal static int IndexOf<T>(T value)
        where T : struct, Enum
        => Unsafe.BitCast<T, int>(value);

    private static class Cache<T>
        where T : struct, Enum
    {
        public static readonly string[] Words = Array.ConvertAll(Enum.GetNames<T>(), name => char.ToLowerInvariant(name[0]) + name[1..]);
    }
}
