using System.Globalization;
using System.Text.RegularExpressions;

namespace LacDuong.Training.Tools.UnicodeTables;

/// <summary>The parts of the Unicode Character Database (UAX #44) that the tables need, read from its text files.</summary>
internal sealed partial class UnicodeDatabase
{
    private readonly Dictionary<int, int[]> _decompositions = [];
    private readonly Dictionary<int, byte> _combiningClasses = [];
    private readonly Dictionary<int, int> _lowerCase = [];
    private readonly HashSet<int> _latin;
    private readonly HashSet<int> _neverComposed;

    private UnicodeDatabase(string directory)
    {
        foreach (string[] fields in Rows(Path.Combine(directory, "UnicodeData.txt")))
        {
            int codePoint = Hex(fields[0]);
            if (byte.Parse(fields[3], CultureInfo.InvariantCulture) is > 0 and var combiningClass)
                _combiningClasses.Add(codePoint, combiningClass);
            // A mapping that starts with a tag such as <compat> is a compatibility mapping.
            if (fields[5].Length > 0 && fields[5][0] != '<')
                _decompositions.Add(codePoint, [.. fields[5].Split(' ').Select(Hex)]);
            if (fields[13].Length > 0)
                _lowerCase.Add(codePoint, Hex(fields[13]));
        }

        string scripts = Path.Combine(directory, "Scripts.txt");
        Version = VersionInFirstLine().Match(File.ReadLines(scripts).First()).Value;
        _latin = CodePointsOf(scripts, "Latin");
        _neverComposed = CodePointsOf(Path.Combine(directory, "DerivedNormalizationProps.txt"), "Full_Composition_Exclusion");
    }

    /// <summary>The version of the database, as its files state it, such as <c>15.0.0</c>.</summary>
    public string Version { get; }

    /// <summary>The code points of Script=Latin, ascending.</summary>
    public IEnumerable<int> Latin => _latin.Order();

    /// <summary>The code points whose canonical combining class differs from zero, with that class.</summary>
    public IReadOnlyDictionary<int, byte> CombiningClasses => _combiningClasses;

    /// <summary>The canonical decomposition mappings, one step each.</summary>
    public IReadOnlyDictionary<int, int[]> Decompositions => _decompositions;

    /// <summary>Reads the database from the directory that holds <c>UnicodeData.txt</c>.</summary>
    public static UnicodeDatabase Read(string directory) => new(directory);

    /// <summary>The simple lower-case mapping, or the code point itself if it lacks one.</summary>
    public int LowerCase(int codePoint) => _lowerCase.GetValueOrDefault(codePoint, codePoint);

    /// <summary>Whether composition may produce the code point: its mapping is a pair, and it isn't excluded.</summary>
    public bool IsComposed(int codePoint) => _decompositions.ContainsKey(codePoint) && !_neverComposed.Contains(codePoint);

    /// <summary>The rows of a file of fields separated by semicolons. Comments and blank lines are left out, and fields are
    /// trimmed.</summary>
    public static IEnumerable<string[]> Rows(string path) =>
        from line in File.ReadLines(path)
        let data = line.Split('#')[0]
        where !string.IsNullOrWhiteSpace(data)
        select data.Split(';', StringSplitOptions.TrimEntries);

    /// <summary>A code point as the files write it.</summary>
    public static int Hex(string text) => int.Parse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    private static HashSet<int> CodePointsOf(string path, string property) =>
        [.. Rows(path).Where(fields => fields[1] == property).SelectMany(fields => Range(fields[0]))];

    private static IEnumerable<int> Range(string text)
    {
        string[] ends = text.Split("..");
        int first = Hex(ends[0]);
        return Enumerable.Range(first, Hex(ends[^1]) - first + 1);
    }

    [GeneratedRegex(@"\d+\.\d+\.\d+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex VersionInFirstLine();
}
