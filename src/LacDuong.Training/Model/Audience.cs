namespace LacDuong.Training;

/// <summary>Whom a class is for: how many in all, and by group.</summary>
/// <remarks>
/// That the groups add up to the total is validation's subject. Audiences are equal when all members are, groups in order.
/// </remarks>
[WireObject("audience")]
public sealed partial record Audience
{
    /// <summary>How many take part in all, at least one, or null if that isn't known.</summary>
    [Wire]
    public partial int? Total { get; init; }

    /// <summary>The groups that they come from.</summary>
    [Wire]
    public partial ValueList<AudienceGroup> Groups { get; init; }

    /// <summary>How many of them are something (trong đó), such as women: parts that may overlap.</summary>
    [Wire]
    public partial ValueList<AudiencePart> Including { get; init; }
}
