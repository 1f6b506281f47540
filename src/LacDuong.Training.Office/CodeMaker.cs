using System.Globalization;

namespace LacDuong.Training.Office;

/// <summary>Makes a unique code from each name. The same names in the same order give the same codes.</summary>
internal sealed class CodeMaker<T>(IEnumerable<Code<T>> taken)
    where T : class, ICoded<T>
{
    private readonly HashSet<Code<T>> _taken = [.. taken];
    private readonly Dictionary<Code<T>, int> _last = [];

    /// <summary>Takes a code that the source gives, unique or not.</summary>
    public void Take(Code<T> code) => _taken.Add(code);

    /// <summary>The code of a name, or null if the name lacks letters and digits.</summary>
    public Code<T>? Find(string name) => name.Any(char.IsLetterOrDigit) ? MakeLike(Code<T>.FromName(name)) : null;

    /// <summary>The code of a name, whatever the name.</summary>
    public Code<T> Make(string name) => Find(name) ?? MakeLike(new Code<T>("x"));

    /// <summary>A code, with a number behind it if it's taken.</summary>
    public Code<T> MakeLike(Code<T> code)
    {
        int number = _last.GetValueOrDefault(code, 1);
        Code<T> made = code;
        while (!_taken.Add(made))
        {
            string suffix = string.Create(CultureInfo.InvariantCulture, $"-{++number}");
            made = new Code<T>(code.Value[..Math.Min(code.Value.Length, Code<T>.MaximumLength - suffix.Length)].TrimEnd('-') + suffix);
        }
        if (number > 1)
            _last[code] = number;
        return made;
    }
}
