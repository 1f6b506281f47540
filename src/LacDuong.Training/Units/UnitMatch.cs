namespace LacDuong.Training;

/// <summary>A unit that a search found, and what it is on the day of the search.</summary>
/// <remarks>Matches are equal if all members are, and are unordered.</remarks>
/// <param name="Unit">The unit that has the name.</param>
/// <param name="IsValid">Whether the unit is valid on the day. If it's false, the unit's name is an old one or a future one.</param>
/// <param name="Now">The unit itself if it's valid, else its successors on the day; empty if they are unknown.</param>
[JsonConverter(typeof(TrainingJsonConverter))]
public sealed record UnitMatch(Unit Unit, bool IsValid, ValueList<UnitShare> Now)
{
    /// <summary>Returns the unit, and what it is now if it's invalid.</summary>
    public override string ToString() => IsValid ? Unit.ToString() : $"{Unit} → {string.Join(", ", Now)}";
}
