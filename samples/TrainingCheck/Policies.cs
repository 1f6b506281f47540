using LacDuong.Training.Validation;

namespace TrainingCheck;

/// <summary>The policies of the library, by their names on the command line.</summary>
internal static class Policies
{
    public const string Default = "default";
    private const string Draft = "draft";
    private const string Final = "final";

    public static string[] Names { get; } = [Draft, Final, Default];

    // A hall that is booked twelve thousand times at once has seventy million clashes.
    private const int UsualFindingsPerRule = 20;

    public static ValidationPolicy Find(string name, bool isAllListed)
        => Preset(name).WithFindingsPerRule(isAllListed ? int.MaxValue : UsualFindingsPerRule);

    private static ValidationPolicy Preset(string name) => name switch
    {
        Draft => ValidationPolicy.Draft,
        Final => ValidationPolicy.Final,
        _ => ValidationPolicy.Default,
    };
}
