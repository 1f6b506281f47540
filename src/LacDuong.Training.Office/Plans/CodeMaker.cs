using System.Globalization;

namespace LacDuong.Training.Office;

/// <summary>Makes a unique code from each name. The same names in the same order give the same codes.</summary>
internal sealed class CodeMaker<T>(IEnumerable<Code<T>> taken)
    where T : class, ICoded<T>
{
    private readonly HashSet<Code<T>> _taken = [.. taken];
    private readonly Dictionary<Code<T>, int> _last = [];

    public Code<T> Make(string name)
    {
        Code<T> code = Code<T>.FromName(name.Any(char.IsLetterOrDigit) ? name : "x");
        int number = _last.GetValueOrDefault(code, 1);
        Code<T> made = code;
        while (!_taken.Add(made))
        {
            string suffix = string.Create(CultureInfo.InvariantCulture, $"-{++number}");
            made = new Code<T>(code.Value[..Math.Min(code.Value.Length, Code<T>.MaximumLength - suffix.Length)].TrimEnd('-') + suffix);
        }
        _last[code] = number;
        return made;
    }
}
