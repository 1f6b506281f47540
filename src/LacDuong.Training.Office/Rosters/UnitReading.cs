namespace LacDuong.Training.Office;

/// <summary>The unit that a text names, or why it's missing. The default is an empty text.</summary>
/// <remarks>A text that leaves the name out («UBND xã») means the unit of the section.</remarks>
internal readonly record struct UnitReading(
    Code<Unit>? Code = null, bool IsOfSection = false, ImportProblemKind? Problem = null, object?[]? Arguments = null);
