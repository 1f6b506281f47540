namespace LacDuong.Training;

/// <summary>Whom a class is for: how many in all, and by group.</summary>
/// <remarks>That the groups add up to the total is validation's subject. Audiences are equal when all members are, groups in order.</remarks>
public sealed partial record Audience
{
    /// <summary>How many take part in all, at least one, or null where that is not known.</summary>
    /// <exception cref="ArgumentException">The value is below one.</exception>
    public int? Total { get; init => field = Require.AtLeastOne(value); }

    /// <summary>The groups that they come from.</summary>
    public ValueList<AudienceGroup> Groups { get; init; }
}
