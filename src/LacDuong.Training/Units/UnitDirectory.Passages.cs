namespace LacDuong.Training;

public sealed partial class UnitDirectory
{
    /// <summary>
    /// What became of a unit by a day: the units valid on that day to which it has passed, wholly or in part, since its first day.
    /// </summary>
    /// <remarks>
    /// <para>
    /// On the day of a reorganisation, a code in its <see cref="Reorganisation.From"/> passes from the unit that it meant on the day before
    /// to
    /// the units that the codes in its <see cref="Reorganisation.To"/> mean on that day, and to those alone: a unit that keeps a part of
    /// itself
    /// stands in both. Several reorganisations of one day act together, not one after the other. A code that is in no <c>From</c> of a day
    /// passes to the unit that it means on that day: a unit that stays valid succeeds itself, and one whose validity begins on the day
    /// after
    /// another of its code ends succeeds that one, which is a renaming. Where codes were reused by a unit that is no successor, a
    /// reorganisation
    /// without that code in its <c>To</c> says so. A unit that ends otherwise has no successor.
    /// </para>
    /// <para>
    /// The answer is in the order of the directory, and does not say what share went to which: with more than one successor, what belonged
    /// to
    /// the unit cannot be attributed by it. Before the unit's first day the answer is empty; what it came from,
    /// <see cref="Predecessors(Unit, LocalDate)"/> tells.
    /// </para>
    /// </remarks>
    /// <param name="unit">A unit of the directory.</param>
    /// <param name="on">The day.</param>
    /// <exception cref="ArgumentException">
    /// The unit is null or not in the directory, or a day not in the ISO calendar in the years 1 to 9999.
    /// </exception>
    /// <example><code>
    /// Unit town = units.Get(new("24846"), on: new LocalDate(2022, 5, 25));                  // thị trấn Lạc Dương
    /// IReadOnlyList&lt;Unit&gt; now = units.Successors(town, on: new LocalDate(2025, 7, 1));    // phường Lang Biang - Đà Lạt
    /// </code></example>
    public IReadOnlyList<Unit> Successors(Unit unit, LocalDate on) => Successors(unit, FirstDay(Guard.Against.Null(unit)), on);

    /// <summary>
    /// What became of a unit, as it was on a day, by another day: without what it had passed on before. The answer is empty where
    /// <paramref name="on"/> is before <paramref name="since"/>, or the unit is not valid on <paramref name="since"/>.
    /// </summary>
    /// <param name="unit">A unit of the directory.</param>
    /// <param name="since">The day on which the unit was as it is meant, such as the first day of a class that it sent learners to.</param>
    /// <param name="on">The day.</param>
    /// <inheritdoc cref="Successors(Unit, LocalDate)" path="/remarks"/>
    /// <inheritdoc cref="Successors(Unit, LocalDate)" path="/exception"/>
    public IReadOnlyList<Unit> Successors(Unit unit, LocalDate since, LocalDate on)
    {
        int number = NumberOf(unit);
        return Require.Date(on, nameof(on)) < Require.Date(since, nameof(since)) || !unit.IsValidOn(since)
            ? []
            : UnitsOf(_passages.Value.Forward(_index.CodeOf(Units[number].Code), since, on));
    }

    /// <summary>What a unit came from: the units valid on a day that have passed to it, wholly or in part, by its last day.</summary>
    /// <remarks>
    /// The inverse of <see cref="Successors(Unit, LocalDate, LocalDate)"/>: a unit has passed to another between two days exactly where the
    /// other came from it between the same days. The answer is in the order of the directory, and empty where the day is after the unit's
    /// last.
    /// </remarks>
    /// <inheritdoc cref="Successors(Unit, LocalDate)" path="/param"/>
    /// <inheritdoc cref="Successors(Unit, LocalDate)" path="/exception"/>
    /// <example><code>
    /// Unit commune = units.Get(new("24848"), on: new LocalDate(2025, 7, 1));                    // xã Lạc Dương
    /// // xã Đạ Chais, xã Đạ Nhim, xã Đạ Sar
    /// IReadOnlyList&lt;Unit&gt; before = units.Predecessors(commune, on: new LocalDate(2022, 5, 25));
    /// </code></example>
    public IReadOnlyList<Unit> Predecessors(Unit unit, LocalDate on) => Predecessors(unit, LastDay(Guard.Against.Null(unit)), on);

    /// <summary>
    /// What a unit, as it was on a day, came from: without what passed to it later. The answer is empty where <paramref name="on"/> is
    /// after
    /// <paramref name="until"/>, or the unit is not valid on <paramref name="until"/>.
    /// </summary>
    /// <param name="unit">A unit of the directory.</param>
    /// <param name="until">The day on which the unit was as it is meant.</param>
    /// <param name="on">The day.</param>
    /// <inheritdoc cref="Predecessors(Unit, LocalDate)" path="/remarks"/>
    /// <inheritdoc cref="Predecessors(Unit, LocalDate)" path="/exception"/>
    public IReadOnlyList<Unit> Predecessors(Unit unit, LocalDate until, LocalDate on)
    {
        int number = NumberOf(unit);
        return Require.Date(on, nameof(on)) > Require.Date(until, nameof(until)) || !unit.IsValidOn(until)
            ? []
            : UnitsOf(_passages.Value.Backward(_index.CodeOf(Units[number].Code), until, on));
    }
}
