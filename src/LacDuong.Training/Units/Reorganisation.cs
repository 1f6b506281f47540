namespace LacDuong.Training;

/// <summary>
/// A change of units on one day: every unit of <see cref="From"/> passes, wholly or in part, to every unit of <see cref="To"/>. A tangled change is
/// several reorganisations on one day.
/// </summary>
/// <remarks>Reorganisations are equal when all members are, codes in order.</remarks>
/// <example><code>
/// Reorganisation merger = new()
/// {
///     On = new LocalDate(2025, 7, 1),
///     From = [new("24847"), new("24848"), new("24865")],
///     To = [new("24848")],
/// };
/// </code></example>
public sealed partial record Reorganisation
{
    /// <summary>The first day of the new state, in the ISO calendar, in the years 1 to 9999.</summary>
    /// <exception cref="ArgumentException">The value is no such date.</exception>
    public required LocalDate On { get; init => field = Require.Date(value); }

    /// <summary>The codes of the units that pass on, at least one, as valid on the day before <see cref="On"/>.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public required ValueList<Code<Unit>> From
    {
        get;
        init => field = value.IsEmpty ? throw new ArgumentException("A reorganisation must start from at least one unit.", nameof(From)) : value;
    }

    /// <summary>The codes of the units that they pass to, as valid on <see cref="On"/>; none where they are abolished without a successor.</summary>
    public required ValueList<Code<Unit>> To { get; init; }

    /// <summary>The resolution or decision that it rests on, or null.</summary>
    public Citation? Basis { get; init; }
}
