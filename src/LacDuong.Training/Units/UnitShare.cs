namespace LacDuong.Training;

/// <summary>A unit that people passed to or came from, and whether this concerns only a part of them.</summary>
/// <remarks>Shares are equal if both members are, and are unordered.</remarks>
/// <param name="Unit">The unit.</param>
/// <param name="IsPart">
/// For a successor, whether it took only a part of the people. For a predecessor, whether only a part of its people came. It's also true if
/// the register leaves open where the others went.
/// </param>
[JsonConverter(typeof(TrainingJsonConverter))]
public sealed record UnitShare(Unit Unit, bool IsPart)
{
    /// <summary>Returns the code and the name, with an asterisk for a part.</summary>
    public override string ToString() => IsPart ? $"{Unit} *" : Unit.ToString();
}
