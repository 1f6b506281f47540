namespace LacDuong.Training;

/// <summary>A part of an audience: the people of a category, or from a unit, or both, and their number if it's known.</summary>
/// <remarks>A group has a category or a unit or both. Groups are equal if all members are.</remarks>
/// <example><code>
/// AudienceGroup fromDaNhim = new(unit: new("24848"), count: 7);
/// </code></example>
[WireObject("audience group", AtLeastOneOf = [nameof(Category), nameof(Unit)])]
public sealed partial record AudienceGroup
{
    /// <summary>Makes a group from a category, a unit, or both.</summary>
    /// <param name="category">The category's code, or null.</param>
    /// <param name="unit">The code of the unit that sends them, or null.</param>
    /// <param name="count">The number of people, at least 1, or null if it's unknown.</param>
    /// <exception cref="ArgumentException">Both codes are null, or the count is less than 1.</exception>
    public AudienceGroup(Code<ParticipantCategory>? category = null, Code<Unit>? unit = null, int? count = null)
    {
        // Bypasses the check of the first property, since each of the two requires the other.
        _unit = unit;
        Category = category;
        Count = count;
    }

    /// <summary>The code of the category, or null; at least one of category and unit.</summary>
    public partial Code<ParticipantCategory>? Category { get; init; }

    /// <summary>The code of the unit that sends them, or null; at least one of category and unit.</summary>
    public partial Code<Unit>? Unit { get; init; }

    /// <summary>The number of people, at least 1, or null.</summary>
    public partial int? Count { get; init; }
}
