using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace LacDuong.Training.Office;

/// <summary>Makes unique codes from names.</summary>
internal static class UniqueCode
{
    /// <summary>Makes a code from a name. A number is added if the code is taken.</summary>
    /// <param name="name">The name.</param>
    /// <param name="taken">The codes so far. The new code is added.</param>
    /// <param name="code">The code, or null if the name lacks letters and digits.</param>
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

    /// <summary>A code with a number behind it, cut to the maximum length of a code.</summary>
    public static Code<T> Numbered<T>(Code<T> code, int number)
        where T : class, ICoded<T>
    {
        string suffix = number.ToString("'-'0", CultureInfo.InvariantCulture);
        int length = Math.Min(code.Value.Length, Code<T>.MaximumLength - suffix.Length);
        string start = code.Value[..length];
        return new Code<T>(start + suffix);
    }
}
