namespace LacDuong.Training.Office;

/// <summary>The unit that a text names, or why it's missing. The default is an empty text.</summary>
/// <param name="Code">The code, or null.</param>
/// <param name="IsOfSection">Whether the text leaves the name out («UBND xã»), and means the unit of the section.</param>
/// <param name="Problem">Why the code is missing, or null.</param>
/// <param name="Arguments">The arguments of the problem's sentence.</param>
internal readonly record struct UnitReading(
    Code<Unit>? Code = null, bool IsOfSection = false, ImportProblemKind? Problem = null, object?[]? Arguments = null);
