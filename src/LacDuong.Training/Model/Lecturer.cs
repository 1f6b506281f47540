namespace LacDuong.Training;

/// <summary>A lecturer (giảng viên, báo cáo viên).</summary>
/// <remarks>Lecturers are equal if all members are.</remarks>
[WireObject("lecturer")]
public sealed partial record Lecturer : ICoded<Lecturer>
{
    /// <summary>The code, by which others refer to the lecturer.</summary>
    public required partial Code<Lecturer> Code { get; init; }

    /// <summary>The name.</summary>
    public required partial PersonName Name { get; init; }

    /// <summary>An academic title or a post (<c>ThS</c>, <c>Trưởng ban …</c>), or null.</summary>
    public partial string? Title { get; init; }

    /// <summary>The code of the unit that the lecturer belongs to, or null.</summary>
    public partial Code<Unit>? Unit { get; init; }

    /// <summary>A host's own data on the lecturer.</summary>
    public partial Annotations Annotations { get; init; }
}
