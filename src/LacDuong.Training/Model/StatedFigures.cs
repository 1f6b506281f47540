namespace LacDuong.Training;

/// <summary>What the source of a course states in figures, kept even where it contradicts the rest; validation tells where it does.</summary>
/// <remarks>Figures are equal when all members are.</remarks>
public sealed partial record StatedFigures
{
    /// <summary>The number of days, or null where it is not stated.</summary>
    /// <exception cref="ArgumentException">The value is negative.</exception>
    public int? Days { get; init => field = Require.AtLeastZero(value); }

    /// <summary>The number of learners, or null where it is not stated.</summary>
    /// <exception cref="ArgumentException">The value is negative.</exception>
    public int? Learners { get; init => field = Require.AtLeastZero(value); }

    /// <summary>The number of topics, or null where it is not stated.</summary>
    /// <exception cref="ArgumentException">The value is negative.</exception>
    public int? Topics { get; init => field = Require.AtLeastZero(value); }
}
