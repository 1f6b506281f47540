namespace LacDuong.Training;

/// <summary>A lecturer (giảng viên, báo cáo viên).</summary>
/// <remarks>Lecturers are equal when all members are.</remarks>
public sealed partial record Lecturer : ICoded<Lecturer>
{
    /// <summary>The code, by which others refer to the lecturer.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Code<Lecturer> Code { get; init => field = Require.NotNull(value); }

    /// <summary>The name.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required PersonName Name { get; init => field = Require.NotNull(value); }

    /// <summary>An academic title or a post (<c>ThS</c>, <c>Trưởng ban …</c>), or null.</summary>
    /// <exception cref="ArgumentException">The value is no text.</exception>
    public string? Title { get; init => field = Require.OptionalText(value); }

    /// <summary>The code of the unit that the lecturer belongs to, or null.</summary>
    public Code<Unit>? Unit { get; init; }

    /// <summary>A host's own data on the lecturer.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public Annotations Annotations { get; init => field = Require.NotNull(value); } = Annotations.Empty;
}
