namespace LacDuong.Training;

/// <summary>
/// What the source of a course states in figures, exactly or not. You keep it even if it contradicts the rest; validation tells where it
/// does.
/// </summary>
/// <remarks>Figures are equal when all members are.</remarks>
/// <example><code>
/// StatedFigures stated = new() { Days = 7.5m, Learners = Figure.FewerThan(100) };   // «7,5 ngày», «gần 100 học viên»
/// </code></example>
[WireObject("stated figures")]
public sealed partial record StatedFigures
{
    /// <summary>The number of days, or null if it isn't stated.</summary>
    [Wire]
    public partial Figure? Days { get; init; }

    /// <summary>The number of half-days (buổi), or null if it isn't stated.</summary>
    [Wire(Grammar = "WireFigure.Whole")]
    public partial Figure? HalfDays { get; init; }

    /// <summary>The number of periods (tiết), or null if it isn't stated.</summary>
    [Wire]
    public partial Figure? Periods { get; init; }

    /// <summary>The number of learners, or null if it isn't stated.</summary>
    [Wire(Grammar = "WireFigure.Whole")]
    public partial Figure? Learners { get; init; }

    /// <summary>The number of topics, or null if it isn't stated.</summary>
    [Wire(Grammar = "WireFigure.Whole")]
    public partial Figure? Topics { get; init; }

    /// <summary>The number of classes, or null if it isn't stated.</summary>
    [Wire(Grammar = "WireFigure.Whole")]
    public partial Figure? Classes { get; init; }

    /// <summary>The number of units that send learners, or null if it isn't stated.</summary>
    [Wire(Grammar = "WireFigure.Whole")]
    public partial Figure? Units { get; init; }
}
