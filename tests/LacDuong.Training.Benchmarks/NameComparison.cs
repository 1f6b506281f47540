using System.Globalization;
using BenchmarkDotNet.Attributes;
using LacDuong.Training.Vietnamese;

namespace LacDuong.Training.Benchmarks;

/// <summary>Comparing two full names in dictionary order: ours, and ICU's under vi-VN.</summary>
[MemoryDiagnoser]
public class NameComparison
{
    private static readonly CompareInfo s_icu = CultureInfo.GetCultureInfo("vi-VN").CompareInfo;

    [Benchmark]
    public int Ours()
    {
        string[] names = Names.All;
        int before = 0;
        for (int index = 1; index < names.Length; index++)
            before += VietnameseComparer.Default.Compare(names[index - 1], names[index]) < 0 ? 1 : 0;
        return before;
    }

    [Benchmark(Baseline = true)]
    public int Icu()
    {
        string[] names = Names.All;
        int before = 0;
        for (int index = 1; index < names.Length; index++)
            before += s_icu.Compare(names[index - 1], names[index], CompareOptions.None) < 0 ? 1 : 0;
        return before;
    }

    internal static Ratio Ratio()
    {
        NameComparison comparison = new();
        return new("compare-names", 1, () => comparison.Ours(), () => comparison.Icu());
    }
}
