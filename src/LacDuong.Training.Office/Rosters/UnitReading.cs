namespace LacDuong.Training.Office;

/// <summary>What a text says of a unit: its code, or why there's none. The default says nothing.</summary>
/// <param name="Code">The code.</param>
/// <param name="IsOfSection">Whether the text leaves the name out («UBND xã»), and means the unit of the section.</param>
/// <param name="Problem">Why there's no code.</param>
/// <param name="Arguments">What the problem speaks of.</param>
internal readonly record struct UnitReading(
    Code<Unit>? Code = null, bool IsOfSection = false, ImportProblemKind? Problem = null, object?[]? Arguments = null);
