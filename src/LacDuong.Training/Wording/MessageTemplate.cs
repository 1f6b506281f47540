using System.Globalization;

namespace LacDuong.Training.Wording;

/// <summary>
/// The form of a message: text with numbered placeholders, <c>{0}</c>, <c>{1}</c>, in any order and as often as the language needs; braces
/// of its own are doubled.
/// </summary>
internal static class MessageTemplate
{
    /// <summary>In place of the number of a placeholder: what was read is text.</summary>
    public const int Text = -1;

    // Beyond any number of arguments.
    private const int IllFormed = int.MaxValue;

    /// <summary>Reads the next part, which begins at a place before the end.</summary>
    /// <param name="template">The whole.</param>
    /// <param name="at">The place; afterwards, that of the part behind it.</param>
    /// <param name="text">The part where it is text.</param>
    /// <returns>
    /// The number of a placeholder, <see cref="Text"/>, or, for a brace that is neither doubled nor of a placeholder, a number that no
    /// argument has.
    /// </returns>
    public static int Read(ReadOnlySpan<char> template, ref int at, out ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> rest = template[at..];
        int brace = rest.IndexOfAny('{', '}');
        bool isDoubled = brace >= 0 && brace + 1 < rest.Length && rest[brace + 1] == rest[brace];
        text = brace < 0 ? rest : rest[..(isDoubled ? brace + 1 : brace)];
        at += text.Length + (isDoubled ? 1 : 0);
        if (brace != 0 || isDoubled)
            return Text;
        int close = rest.IndexOf('}');
        at += close + 1;
        return close > 0 && int.TryParse(rest[1..close], NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            ? number
            : IllFormed;
    }

    /// <summary>The numbers of the placeholders, each once, in order.</summary>
    /// <exception cref="ArgumentException">A brace is neither doubled nor of a placeholder.</exception>
    public static int[] Placeholders(string template, string parameter)
    {
        SortedSet<int> numbers = [];
        for (int at = 0; at < template.Length;)
        {
            int number = Read(template, ref at, out _);
            if (number == IllFormed)
                throw new ArgumentException($"A brace must be doubled or of a numbered placeholder: '{template}'.", parameter);
            if (number != Text)
                numbers.Add(number);
        }
        return [.. numbers];
    }
}
