namespace LacDuong.Training;

/// <summary>The people that a class is for: their number in all, and by group.</summary>
/// <remarks>
/// Validation checks that the groups add up to the total. Audiences are equal if all members are, groups in order.
/// </remarks>
[WireObject("audience")]
public sealed partial record Audience
{
    /// <summary>The number of participants in all, at least one, or null if it's unknown.</summary>
    public partial int? Total { get; init; }

    /// <summary>The groups that they come from.</summary>
    public partial ValueList<AudienceGroup> Groups { get; init; }

    /// <summary>The counts of people with a common trait (trong đó), such as women; these parts may overlap.</summary>
    public partial ValueList<AudiencePart> Including { get; init; }
}
