namespace LacDuong.Training;

/// <summary>A grade (xếp loại) of a scale.</summary>
/// <remarks>Grades are equal if all members are.</remarks>
[WireObject("grade")]
public sealed partial record Grade : ICoded<Grade>
{
    /// <summary>The code, by which others refer to the grade within its scale.</summary>
    public required partial Code<Grade> Code { get; init; }

    /// <summary>The label: «Giỏi».</summary>
    public required partial LocalisedText Name { get; init; }

    /// <summary>
    /// The lowest mark for it, 0 or more, inclusive, or null; it has at most 28 digits as written, and trailing zeros are dropped.
    /// </summary>
    public partial decimal? Min { get; init; }

    /// <summary>Whether it passes: false for «Không đạt». It's true unless set.</summary>
    [Wire(Default = true)]
    public partial bool Passes { get; init; }
}
