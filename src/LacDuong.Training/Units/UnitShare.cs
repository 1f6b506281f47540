namespace LacDuong.Training;

/// <summary>A unit that people passed to or came from, and whether that's only a part of them.</summary>
/// <remarks>Shares are equal if both members are; they have no order.</remarks>
/// <param name="Unit">The unit.</param>
/// <param name="IsPart">
/// Of a successor: whether it took only a part of the people. Of a predecessor: whether only a part of its people came. It is also true
/// if the register doesn't say where the others went.
/// </param>
[JsonConverter(typeof(TrainingJsonConverter))]
public sealed record UnitShare(Unit Unit, bool IsPart)
{
    /// <summary>The code and the name, with an asterisk if it's only a part.</summary>
    public override string ToString() => IsPart ? $"{Unit} *" : Unit.ToString();
}
