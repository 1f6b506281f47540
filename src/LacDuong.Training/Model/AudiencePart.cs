namespace LacDuong.Training;

/// <summary>How many of an audience are something (trong đó): «nữ», «dân tộc thiểu số». Parts may overlap, as groups don't.</summary>
/// <remarks>Parts are equal when both members are.</remarks>
/// <example><code>
/// AudiencePart women = new(new("nữ", "women"), 29);
/// </code></example>
[WireObject("audience part")]
public sealed partial record AudiencePart
{
    /// <summary>Makes a part of what it has in common and its count.</summary>
    /// <param name="name">What they are.</param>
    /// <param name="count">How many they are, 0 or more.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null, or <paramref name="count"/> is negative.</exception>
    public AudiencePart(LocalisedText name, int count)
    {
        Name = name;
        Count = count;
    }

    /// <summary>What they are.</summary>
    [Wire]
    public partial LocalisedText Name { get; init; }

    /// <summary>How many they are, 0 or more.</summary>
    [Wire(Grammar = "WireCount.AtLeastZero")]
    public partial int Count { get; init; }
}
