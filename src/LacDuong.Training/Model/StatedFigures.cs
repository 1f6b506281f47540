namespace LacDuong.Training;

/// <summary>
/// The figures that the source of a course states, exact or inexact. Keep them even if they contradict the rest; validation reports the
/// contradictions.
/// </summary>
/// <remarks>Figures are equal if all members are.</remarks>
/// <example><code>
/// StatedFigures stated = new() { Days = 7.5m, Learners = Figure.FewerThan(100) };   // «7,5 ngày», «gần 100 học viên»
/// </code></example>
[WireObject("stated figures")]
public sealed partial record StatedFigures
{
    /// <summary>The number of days, or null if the source omits it.</summary>
    public partial Figure? Days { get; init; }

    /// <summary>The number of half-days (buổi), or null if the source omits it.</summary>
    [Wire(Grammar = "WireFigure.Whole")]
    public partial Figure? HalfDays { get; init; }

    /// <summary>The number of periods (tiết), or null if the source omits it.</summary>
    public partial Figure? Periods { get; init; }

    /// <summary>The number of learners, or null if the source omits it.</summary>
    [Wire(Grammar = "WireFigure.Whole")]
    public partial Figure? Learners { get; init; }

    /// <summary>The number of topics, or null if the source omits it.</summary>
    [Wire(Grammar = "WireFigure.Whole")]
    public partial Figure? Topics { get; init; }

    /// <summary>The number of classes, or null if the source omits it.</summary>
    [Wire(Grammar = "WireFigure.Whole")]
    public partial Figure? Classes { get; init; }

    /// <summary>The number of units that send learners, or null if the source omits it.</summary>
    [Wire(Grammar = "WireFigure.Whole")]
    public partial Figure? Units { get; init; }
}
