namespace LacDuong.Training;

/// <summary>
/// What the source of a course states in figures, kept even where it contradicts the rest; validation tells where it does.
/// </summary>
/// <remarks>Figures are equal when all members are.</remarks>
[WireObject("stated figures")]
public sealed partial record StatedFigures
{
    /// <summary>The number of days, or null where it is not stated.</summary>
    [Wire(Grammar = "WireCount.AtLeastZero")]
    public partial int? Days { get; init; }

    /// <summary>The number of learners, or null where it is not stated.</summary>
    [Wire(Grammar = "WireCount.AtLeastZero")]
    public partial int? Learners { get; init; }

    /// <summary>The number of topics, or null where it is not stated.</summary>
    [Wire(Grammar = "WireCount.AtLeastZero")]
    public partial int? Topics { get; init; }
}
