using BenchmarkDotNet.Attributes;
using LacDuong.Training.Vietnamese;

namespace LacDuong.Training.Benchmarks;

/// <summary>Telling that a text is in Normalization Form C already: ours, and ICU's behind <see cref="string.IsNormalized()"/>.</summary>
[MemoryDiagnoser]
public class NormalisationCheck
{
    private static readonly string[] s_texts =
    [
        .. Names.All,
        "Một số chủ trương, chính sách của Đảng, pháp luật của Nhà nước về tôn giáo",
        "Tăng cường đấu tranh bảo vệ nền tảng tư tưởng của Đảng trên không gian mạng hiện nay",
    ];

    [Benchmark]
    public int Ours()
    {
        int normalised = 0;
        foreach (string text in s_texts)
            normalised += LatinNormalisation.IsNormalised(text) ? 1 : 0;
        return normalised;
    }

    [Benchmark(Baseline = true)]
    public int Icu()
    {
        int normalised = 0;
        foreach (string text in s_texts)
            normalised += text.IsNormalized() ? 1 : 0;
        return normalised;
    }

    internal static Ratio Ratio()
    {
        NormalisationCheck check = new();
        return new("is-normalised", 0.2, () => check.Ours(), () => check.Icu());
    }
}
