namespace LacDuong.Training;

/// <summary>A room or hall (phòng, hội trường), or a place online.</summary>
/// <remarks>Rooms are equal if all members are.</remarks>
[WireObject("room")]
public sealed partial record Room : ICoded<Room>
{
    /// <summary>The code, by which others refer to the room.</summary>
    public required partial Code<Room> Code { get; init; }

    /// <summary>The name.</summary>
    public required partial LocalisedText Name { get; init; }

    /// <summary>The number of learners that it holds, at least one, or null if it's unknown.</summary>
    public partial int? Capacity { get; init; }

    /// <summary>The code of the unit that it belongs to, or null.</summary>
    public partial Code<Unit>? Unit { get; init; }

    /// <summary>The absolute address of an online room as text without white space, <c>https://…</c>; or null.</summary>
    [Wire(Grammar = "WireText.Address")]
    public partial string? Uri { get; init; }

    /// <summary>Whether several sessions may be in it at once, as in an online room.</summary>
    public partial bool Shared { get; init; }

    /// <summary>A host's own data on the room.</summary>
    public partial Annotations Annotations { get; init; }
}
