namespace LacDuong.Training;

/// <summary>A unit that a search found, and what it is on the day that was asked for.</summary>
/// <remarks>Matches are equal if all members are; they have no order.</remarks>
/// <param name="Unit">The unit that has the name.</param>
/// <param name="IsValid">Whether the unit is valid on the day. If it isn't, its name is an old one (or one to come).</param>
/// <param name="Now">The unit itself if it's valid, else its successors on the day; none if none is known.</param>
[JsonConverter(typeof(TrainingJsonConverter))]
public sealed record UnitMatch(Unit Unit, bool IsValid, ValueList<UnitShare> Now)
{
    /// <summary>The unit, and what it is now if it isn't valid.</summary>
    public override string ToString() => IsValid ? Unit.ToString() : $"{Unit} → {string.Join(", ", Now)}";
}
