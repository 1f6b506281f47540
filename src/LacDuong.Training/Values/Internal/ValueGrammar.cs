using System.Diagnostics.CodeAnalysis;

namespace LacDuong.Training;

/// <summary>The common part of <c>Parse</c>, <c>TryParse</c> and formatting for every value with a grammar.</summary>
internal static class ValueGrammar
{
    /// <exception cref="FormatException">The text is invalid for the grammar.</exception>
    public static T Parse<T>(ReadOnlySpan<char> text)
        where T : class, IValueGrammar<T>
        => T.Read(text, out T? value) is ValueFault.None ? value! : throw new FormatException(Refusal<T>(text));

    /// <exception cref="ArgumentException">The text is invalid for the grammar.</exception>
    public static T Require<T>(string text, string parameterName)
        where T : class, IValueGrammar<T>
    {
        Guard.Against.Null(text, parameterName);
        return T.Read(text, out T? value) is ValueFault.None ? value! : throw new ArgumentException(Refusal<T>(text), parameterName);
    }

    public static bool TryParse<T>(ReadOnlySpan<char> text, [NotNullWhen(true)] out T? value)
        where T : class, IValueGrammar<T>
        => T.Read(text, out value) is ValueFault.None;

    /// <summary>Compares two values; null comes first.</summary>
    public static int Compare<T>(T? left, T? right)
        where T : class, IValueGrammar<T>
        => left is not null ? left.CompareTo(right) : right is null ? 0 : -1;

    /// <summary>Returns a value's text.</summary>
    public static string ToText<T>(T value)
        where T : class, IValueGrammar<T>
    {
        Span<char> text = stackalloc char[T.MaximumLength];
        value.TryFormat(text, out int length, default, null);
        return text[..length].ToString();
    }

    /// <summary>Copies an existing text to the destination if it fits.</summary>
    public static bool TryCopy(string text, Span<char> destination, out int charsWritten)
    {
        bool fits = text.TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }

    /// <summary>Refuses a format string, since each value has one form.</summary>
    /// <exception cref="FormatException">The format string has characters.</exception>
    public static void RefuseFormat(ReadOnlySpan<char> format)
    {
        if (!format.IsEmpty)
            throw new FormatException($"'{format}' isn't a format of this type. It has one form: use an empty format string.");
    }

    private static string Refusal<T>(ReadOnlySpan<char> text)
        where T : class, IValueGrammar<T>
    {
        const int Shown = 80;
        return text.Length <= Shown
            ? $"'{text}' isn't valid: expected {T.Expected}."
            : $"'{text[..Shown]}…' ({text.Length} characters) isn't valid: expected {T.Expected}.";
    }
}
