using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace LacDuong.Training.Office;

/// <summary>Makes codes of names, each once.</summary>
internal static class UniqueCode
{
    /// <summary>Makes a code of a name, with a number if another has it already.</summary>
    /// <param name="name">The name.</param>
    /// <param name="taken">The codes that there are. The new one is added.</param>
    /// <param name="code">The code, or null if the name has neither a letter nor a digit.</param>
    public static bool TryMake<T>(string name, HashSet<Code<T>> taken, [NotNullWhen(true)] out Code<T>? code)
        where T : class, ICoded<T>
    {
        code = null;
        if (!name.Any(char.IsLetterOrDigit))
            return false;
        Code<T> plain = Code<T>.FromName(name);
        code = plain;
        for (int number = 2; !taken.Add(code); number++)
            code = Numbered(plain, number);
        return true;
    }

    /// <summary>A code with a number behind it, cut to the longest that a code may be.</summary>
    public static Code<T> Numbered<T>(Code<T> code, int number)
        where T : class, ICoded<T>
    {
        string suffix = number.ToString("'-'0", CultureInfo.InvariantCulture);
        string start = code.Value.Length + suffix.Length > Code<T>.MaximumLength ? code.Value[..(Code<T>.MaximumLength - suffix.Length)] : code.Value;
        return new Code<T>(start + suffix);
    }
}
