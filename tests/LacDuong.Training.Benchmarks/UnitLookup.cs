using BenchmarkDotNet.Attributes;

namespace LacDuong.Training.Benchmarks;

/// <summary>Looking up each code of a national directory on a day, in no order, against a plain dictionary's look-up by code.</summary>
[MemoryDiagnoser]
public class UnitLookup
{
    private static readonly NationalRegister s_register = new(1);
    private static readonly UnitDirectory s_directory = new(s_register.Units);
    private static readonly Dictionary<string, Unit> s_dictionary = s_register.Units
        .DistinctBy(u => u.Code).ToDictionary(u => u.Code.Value, StringComparer.Ordinal);
    private static readonly Code<Unit>[] s_codes = Shuffled();

    [Benchmark]
    public int Ours()
    {
        int found = 0;
        foreach (Code<Unit> code in s_codes)
            found += s_directory.TryGet(code, NationalRegister.ReformDay, out _) ? 1 : 0;
        return found;
    }

    [Benchmark(Baseline = true)]
    public int Dictionary()
    {
        int found = 0;
        foreach (Code<Unit> code in s_codes)
            found += s_dictionary.TryGetValue(code.Value, out _) ? 1 : 0;
        return found;
    }

    internal static Ratio Ratio()
    {
        UnitLookup lookup = new();
        return new("unit-lookup", 2.5, () => lookup.Ours(), () => lookup.Dictionary());
    }

    private static Code<Unit>[] Shuffled()
    {
        Code<Unit>[] codes = [.. s_register.Units.Select(unit => unit.Code)];
        new Random(2025).Shuffle(codes);
        return codes;
    }
}
