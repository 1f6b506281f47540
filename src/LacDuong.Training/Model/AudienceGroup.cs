namespace LacDuong.Training;

/// <summary>A part of an audience: those of a category, or from a unit, or both; with their number where it is known.</summary>
/// <remarks>A group has a category or a unit or both. Groups are equal when all members are.</remarks>
/// <example><code>
/// AudienceGroup fromDaNhim = new(unit: new("24848"), count: 7);
/// </code></example>
public sealed partial record AudienceGroup
{
    /// <summary>Makes a group of a category, a unit, or both.</summary>
    /// <param name="category">The category's code, or null.</param>
    /// <param name="unit">The code of the unit that sends them, or null.</param>
    /// <param name="count">How many they are, at least one, or null where that is not known.</param>
    /// <exception cref="ArgumentException">Both codes are null, or the count is below one.</exception>
    public AudienceGroup(Code<ParticipantCategory>? category = null, Code<Unit>? unit = null, int? count = null)
    {
        if (category is null && unit is null)
            throw new ArgumentException("A group must have a category or a unit.", nameof(category));
        Category = category;
        Unit = unit;
        Count = Require.AtLeastOne(count, nameof(count));
    }

    /// <summary>The category's code, or null; not null where <see cref="Unit"/> is.</summary>
    public Code<ParticipantCategory>? Category { get; }

    /// <summary>The code of the unit that sends them, or null; not null where <see cref="Category"/> is.</summary>
    public Code<Unit>? Unit { get; }

    /// <summary>How many they are, at least one, or null where that is not known.</summary>
    /// <exception cref="ArgumentException">The value is below one.</exception>
    public int? Count { get; init => field = Require.AtLeastOne(value); }
}
