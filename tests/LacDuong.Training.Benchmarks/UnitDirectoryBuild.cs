using BenchmarkDotNet.Attributes;

namespace LacDuong.Training.Benchmarks;

/// <summary>
/// Building a national directory and asking it for a successor and for children: against filling a plain dictionary with the same units, and
/// against the same at half the size.
/// </summary>
[MemoryDiagnoser]
public class UnitDirectoryBuild
{
    private static readonly NationalRegister s_register = new(1);
    private static readonly NationalRegister s_twice = new(2);

    [Benchmark]
    public int Ours() => Ask(s_register);

    [Benchmark]
    public int OursOfTwiceTheSize() => Ask(s_twice);

    [Benchmark(Baseline = true)]
    public int Dictionary()
    {
        Dictionary<string, Unit> units = [];
        foreach (Unit unit in s_register.Units)
            units[unit.Code.Value] = unit;
        return units.Count;
    }

    internal static Ratio Ratio()
    {
        UnitDirectoryBuild build = new();
        return new("unit-directory", 3, () => build.Ours(), () => build.Dictionary());
    }

    internal static Ratio Doubling()
    {
        UnitDirectoryBuild build = new();
        return new("unit-directory-doubled", 2.3, () => build.OursOfTwiceTheSize(), () => build.Ours());
    }

    private static int Ask(NationalRegister register)
    {
        UnitDirectory directory = new(register.Units, register.Reorganisations);
        return directory.GetSuccessors(register.Commune, NationalRegister.ReformDay).Count
            + directory.GetChildren(register.District, NationalRegister.LastDayBefore).Count;
    }
}
