namespace LacDuong.Training;

/// <summary>
/// A change of units on one day: every unit of <see cref="From"/> passes, wholly or in part, to every unit of <see cref="To"/>. Write a
/// tangled change as several reorganisations on one day.
/// </summary>
/// <remarks>Reorganisations are equal if all members are, codes in order.</remarks>
/// <example><code>
/// Reorganisation merger = new()
/// {
///     On = new LocalDate(2025, 7, 1),
///     From = [new("24847"), new("24848"), new("24865")],
///     To = [new("24848")],
/// };
/// </code></example>
[WireObject("reorganisation")]
public sealed partial record Reorganisation
{
    /// <summary>The first day of the new state, in the ISO calendar, in the years 1 to 9999.</summary>
    public required partial LocalDate On { get; init; }

    /// <summary>The codes of the units that pass on, at least one, as valid on the day before <see cref="On"/>.</summary>
    [Wire(MinimumItems = 1)]
    public required partial ValueList<Code<Unit>> From { get; init; }

    /// <summary>
    /// The codes of the units that they pass to, as valid on <see cref="On"/>; empty if they are abolished without a successor.
    /// </summary>
    public required partial ValueList<Code<Unit>> To { get; init; }

    /// <summary>The codes in <see cref="From"/> of units whose people pass only in part.</summary>
    public partial ValueList<Code<Unit>> Parts { get; init; }

    /// <summary>The codes in <see cref="From"/> of units that give up only land: their people stay, so they lead nowhere.</summary>
    public partial ValueList<Code<Unit>> LandOnly { get; init; }

    /// <summary>The resolution or decision that it's based on, or null.</summary>
    public partial Citation? Basis { get; init; }
}
