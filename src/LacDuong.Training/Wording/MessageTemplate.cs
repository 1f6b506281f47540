using System.Globalization;

namespace LacDuong.Training.Wording;

/// <summary>
/// The grammar of a message: text with numbered placeholders, <c>{0}</c>, <c>{1}</c>, in any order and as often as the language needs. A
/// literal brace is doubled.
/// </summary>
internal static class MessageTemplate
{
    /// <summary>Returned in place of a placeholder's number for a part that is text.</summary>
    public const int Text = -1;

    // Higher than any argument number.
    private const int IllFormed = int.MaxValue;

    /// <summary>Reads the next part from a position before the end.</summary>
    /// <param name="template">The whole message.</param>
    /// <param name="at">The position of the part; afterwards, that of the next one.</param>
    /// <param name="text">The part, if it is text.</param>
    /// <returns>The number of a placeholder, <see cref="Text"/>, or, for a stray brace, a number beyond any argument.</returns>
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

    /// <summary>Lists the numbers of the placeholders, each once, in order.</summary>
    /// <exception cref="ArgumentException">The template has a stray brace.</exception>
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
