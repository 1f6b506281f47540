namespace LacDuong.Training;

/// <summary>A grade (xếp loại) of a scale.</summary>
/// <remarks>Grades are equal when all members are.</remarks>
public sealed partial record Grade : ICoded<Grade>
{
    /// <summary>The code, by which others refer to the grade within its scale.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Code<Grade> Code { get; init => field = Require.NotNull(value); }

    /// <summary>The label: «Giỏi».</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalisedText Name { get; init => field = Require.NotNull(value); }

    /// <summary>The least mark for it, inclusive, or null; of at most 28 digits as written, kept without trailing zeros.</summary>
    /// <exception cref="ArgumentException">The value has more digits.</exception>
    public decimal? Min { get; init => field = DecimalText.Require(value); }
}
