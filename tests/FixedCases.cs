using CsCheck;

namespace LacDuong.Training;

/// <summary>
/// Tries a property on the same cases in each run, so that a run fails for a fault alone. CsCheck's own methods of these names draw other
/// cases each time; tests find these first, since they are in a namespace around them.
/// </summary>
/// <remarks>
/// <c>RANDOM_TESTS=1</c> draws others. CI and long tests try all cases, other runs a tenth of them.
/// </remarks>
internal static class FixedCases
{
    private const int Usual = 100;

    private static readonly ulong s_seed = IsSet("RANDOM_TESTS") ? (ulong)Random.Shared.NextInt64() : 2022;
    private static readonly bool s_isFull = Environment.GetEnvironmentVariable("CI") == "true" || IsSet("LONG_TESTS");

    public static void Sample<T>(this Gen<T> gen, Action<T> assert, int iter = Usual, int threads = -1, Func<T, string>? print = null)
    {
        PCG cases = new(1, s_seed);
        int count = s_isFull ? iter : Math.Max(iter / 10, Math.Min(iter, Usual));
        ulong[] seeds = [.. Enumerable.Range(0, count).Select(_ => cases.Next64())];
        string? failed = null;
        Parallel.ForEach(seeds, new ParallelOptions { MaxDegreeOfParallelism = threads }, (seed, loop) =>
        {
            PCG random = new(1, seed);
            string name = random.ToString();
            try
            {
                assert(gen.Generate(random, null, out _));
            }
            catch (Exception)
            {
                failed = name;
                loop.Stop();
            }
        });
        if (failed is null)
            return;
        // CsCheck looks for a smaller case that fails, and shows it.
        Check.Sample(gen, assert, seed: failed, iter: iter, threads: threads, print: print);
        Assert.Fail($"The case {failed} failed once, and holds now.");
    }

    public static void Sample<T>(this Gen<T> gen, Func<T, bool> holds, int iter = Usual, int threads = -1, Func<T, string>? print = null)
        => gen.Sample(value => { Assert.True(holds(value)); }, iter, threads, print);

    public static void Sample<T1, T2>(this Gen<(T1, T2)> gen, Action<T1, T2> assert, int iter = Usual, int threads = -1)
        => gen.Sample(values => { assert(values.Item1, values.Item2); }, iter, threads);

    public static void Sample<T1, T2>(this Gen<(T1, T2)> gen, Func<T1, T2, bool> holds, int iter = Usual, int threads = -1)
        => gen.Sample(values => holds(values.Item1, values.Item2), iter, threads);

    public static void Sample<T1, T2, T3>(this Gen<(T1, T2, T3)> gen, Action<T1, T2, T3> assert, int iter = Usual, int threads = -1)
        => gen.Sample(values => { assert(values.Item1, values.Item2, values.Item3); }, iter, threads);

    public static void Sample<T1, T2, T3>(this Gen<(T1, T2, T3)> gen, Func<T1, T2, T3, bool> holds, int iter = Usual, int threads = -1)
        => gen.Sample(values => holds(values.Item1, values.Item2, values.Item3), iter, threads);

    public static void Sample<T1, T2, T3, T4>(
        this Gen<(T1, T2, T3, T4)> gen, Action<T1, T2, T3, T4> assert, int iter = Usual, int threads = -1)
        => gen.Sample(values => { assert(values.Item1, values.Item2, values.Item3, values.Item4); }, iter, threads);

    public static void Sample<T1, T2, T3, T4>(
        this Gen<(T1, T2, T3, T4)> gen, Func<T1, T2, T3, T4, bool> holds, int iter = Usual, int threads = -1)
        => gen.Sample(values => holds(values.Item1, values.Item2, values.Item3, values.Item4), iter, threads);

    public static Task SampleAsync<T>(this Gen<T> gen, Func<T, Task> assert, int iter = Usual)
        => Task.Run(() => gen.Sample(value => { assert(value).GetAwaiter().GetResult(); }, iter));

    private static bool IsSet(string variable) => Environment.GetEnvironmentVariable(variable) == "1";
}
