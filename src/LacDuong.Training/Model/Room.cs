namespace LacDuong.Training;

/// <summary>A room or hall (phòng, hội trường).</summary>
/// <remarks>Rooms are equal when all members are.</remarks>
public sealed partial record Room : ICoded<Room>
{
    /// <summary>The code, by which others refer to the room.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Code<Room> Code { get; init => field = Require.NotNull(value); }

    /// <summary>The name.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalisedText Name { get; init => field = Require.NotNull(value); }

    /// <summary>How many learners it holds, at least one, or null where that is not known.</summary>
    /// <exception cref="ArgumentException">The value is below one.</exception>
    public int? Capacity { get; init => field = Require.AtLeastOne(value); }

    /// <summary>The code of the unit that it belongs to, or null.</summary>
    public Code<Unit>? Unit { get; init; }

    /// <summary>A host's own data on the room.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public Annotations Annotations { get; init => field = Require.NotNull(value); } = Annotations.Empty;
}
