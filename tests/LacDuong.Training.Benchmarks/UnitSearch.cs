using BenchmarkDotNet.Attributes;
using LacDuong.Training.Vietnamese;

namespace LacDuong.Training.Benchmarks;

/// <summary>
/// Searching the 14,755 names of a national directory: for what few have, for what all have, and making the index; against a plain pass over the
/// same names' keys, already made, that neither ranks nor orders.
/// </summary>
[MemoryDiagnoser]
public class UnitSearch
{
    private static readonly ValueList<Unit> s_units = new NationalRegister(1).Units;
    private static readonly UnitDirectory s_directory = new(s_units);
    private static readonly string[] s_keys = [.. s_units.Select(unit => MatchKey.DroppingAccents(unit.Name.ToString()))];

    [Benchmark]
    public int Few() => s_directory.FindByName("dang thi hue").Count;

    [Benchmark]
    public int Most() => s_directory.FindByName("xa").Count;

    [Benchmark]
    public int Index() => new UnitDirectory(s_units).FindByName("dang thi hue").Count;

    [Benchmark(Baseline = true)]
    public int Pass()
    {
        string key = MatchKey.DroppingAccents("dang thi hue");
        int found = 0;
        foreach (string name in s_keys)
            found += name.Contains(key, StringComparison.Ordinal) ? 1 : 0;
        return found;
    }

    internal static Ratio Ratio()
    {
        UnitSearch search = new();
        return new("unit-search", 1, () => search.Few(), () => search.Pass());
    }
}
