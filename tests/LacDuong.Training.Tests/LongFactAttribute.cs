namespace LacDuong.Training.Tests;

/// <summary>
/// A test that takes longer than people wait. It runs only with <c>LONG_TESTS=1</c> in the environment, and `.ci/run` finds it by its
/// trait, so give it that too.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class LongFactAttribute : FactAttribute
{
    public const string Trait = "Category";
    public const string Long = nameof(Long);

    public LongFactAttribute()
        => Skip = Environment.GetEnvironmentVariable("LONG_TESTS") == "1" ? null : "It takes long: set LONG_TESTS=1 to run it.";
}
