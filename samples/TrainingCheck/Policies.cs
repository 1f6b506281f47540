using LacDuong.Training.Validation;

namespace TrainingCheck;

/// <summary>The policies of the library by the names that the command line has for them.</summary>
internal static class Policies
{
    public const string Default = "default";
    private const string Draft = "draft";
    private const string Final = "final";

    public static string[] Names { get; } = [Draft, Final, Default];

    // The output has no place for a number of findings left out: all are listed.
    public static ValidationPolicy Find(string name) => Preset(name).WithFindingsPerRule(int.MaxValue);

    private static ValidationPolicy Preset(string name) => name switch
    {
        Draft => ValidationPolicy.Draft,
        Final => ValidationPolicy.Final,
        _ => ValidationPolicy.Default,
    };
}
