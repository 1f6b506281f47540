namespace LacDuong.Training;

/// <summary>
/// The number of people in an audience with a common trait (trong đó): «nữ», «dân tộc thiểu số». Parts may overlap; groups are disjoint.
/// </summary>
/// <remarks>Parts are equal if both members are.</remarks>
/// <example><code>
/// AudiencePart women = new(new("nữ", "women"), 29);
/// </code></example>
[WireObject("audience part")]
public sealed partial record AudiencePart
{
    /// <summary>Makes a part from a common trait and a count.</summary>
    /// <param name="name">The common trait.</param>
    /// <param name="count">The number of people, 0 or more.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null, or <paramref name="count"/> is negative.</exception>
    public AudiencePart(LocalisedText name, int count)
    {
        Name = name;
        Count = count;
    }

    /// <summary>The common trait: «nữ».</summary>
    public partial LocalisedText Name { get; init; }

    /// <summary>The number of people, 0 or more.</summary>
    [Wire(Grammar = "WireCount.AtLeastZero")]
    public partial int Count { get; init; }
}
