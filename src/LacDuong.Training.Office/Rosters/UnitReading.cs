namespace LacDuong.Training.Office;

/// <summary>The unit that a text names, or why it's missing. The default is an empty text.</summary>
/// <remarks>A text that leaves the name out («UBND xã») means the unit of the section. One that names a body of the unit («Công an xã Lát»)
/// says more than the unit's name.</remarks>
internal readonly record struct UnitReading(
    Code<Unit>? Code = null,
    bool IsOfSection = false,
    bool SaysMore = false,
    ImportProblemKind? Problem = null,
    object?[]? Arguments = null);
