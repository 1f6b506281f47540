namespace LacDuong.Training;

public sealed partial class UnitDirectory
{
    // Between these stand all days that you can name.
    private static readonly LocalDate s_firstDay = new(1, 1, 1);
    private static readonly LocalDate s_lastDay = new(9999, 12, 31);

    /// <summary>
    /// What became of a unit by a day: the units valid on that day to which it has passed, wholly or in part, since its first day.
    /// </summary>
    /// <remarks>
    /// <para>
    /// On the day of a reorganisation, a code in its <see cref="Reorganisation.From"/> passes from the unit that it meant on the day
    /// before to the units that the codes in its <see cref="Reorganisation.To"/> mean on that day, and to those alone: a unit that keeps
    /// a part of itself stands in both. Several reorganisations of one day act together, not one after the other. A code that is in no
    /// <c>From</c> of a day passes to the unit that it means on that day: a unit that stays valid succeeds itself, and one whose validity
    /// begins on the day after another of its code ends succeeds that one, which is a renaming. If a code is used again by a unit that is
    /// no successor, a reorganisation without that code in its <c>To</c> says so. A unit that ends otherwise has no successor.
    /// </para>
    /// <para>
    /// The answer is in the order of the directory. It doesn't say what share went to which: if there is more than one successor, you
    /// can't say from it which one has what belonged to the unit. Before the unit's first day the answer is empty; what it came from,
    /// <see cref="GetPredecessors(Unit, LocalDate)"/> tells.
    /// </para>
    /// </remarks>
    /// <param name="unit">A unit of the directory.</param>
    /// <param name="on">The day.</param>
    /// <exception cref="ArgumentException">
    /// The unit is null or isn't in the directory, or the day isn't in the ISO calendar in the years 1 to 9999.
    /// </exception>
    /// <example><code>
    /// Unit town = units.Get(new("24846"), on: new LocalDate(2022, 5, 25));                     // thị trấn Lạc Dương
    /// IReadOnlyList&lt;Unit&gt; now = units.GetSuccessors(town, on: new LocalDate(2025, 7, 1));    // phường Lang Biang - Đà Lạt
    /// </code></example>
    public IReadOnlyList<Unit> GetSuccessors(Unit unit, LocalDate on)
        => Successors(Units[NumberOf(unit)], unit.Validity?.Start ?? s_firstDay, on);

    /// <summary>
    /// What became of the unit that a code means on a day by another day: without what it had passed on before. The answer is empty if
    /// <paramref name="on"/> is before <paramref name="since"/>.
    /// </summary>
    /// <param name="code">The code.</param>
    /// <param name="since">The day on which the code means the unit, such as the first day of a class that it sent learners to.</param>
    /// <param name="on">The day of the answer.</param>
    /// <inheritdoc cref="GetSuccessors(Unit, LocalDate)" path="/remarks"/>
    /// <inheritdoc cref="Get" path="/exception"/>
    /// <example><code>
    /// LocalDate course = new(2022, 5, 25);
    /// IReadOnlyList&lt;Unit&gt; now = units.GetSuccessors(new("24848"), since: course, on: new LocalDate(2025, 7, 1));    // xã Lạc Dương
    /// </code></example>
    public IReadOnlyList<Unit> GetSuccessors(Code<Unit> code, LocalDate since, LocalDate on)
        => Successors(Get(code, Require.Date(since, nameof(since))), since, on);

    /// <summary>What a unit came from: the units valid on a day that have passed to it, wholly or in part, by its last day.</summary>
    /// <remarks>
    /// The inverse of <see cref="GetSuccessors(Code{Unit}, LocalDate, LocalDate)"/>: a unit has passed to another between two days if,
    /// and only if, the other came from it between the same days. The answer is in the order of the directory, and is empty if the day is
    /// after the unit's last.
    /// </remarks>
    /// <inheritdoc cref="GetSuccessors(Unit, LocalDate)" path="/param"/>
    /// <inheritdoc cref="GetSuccessors(Unit, LocalDate)" path="/exception"/>
    /// <example><code>
    /// Unit commune = units.Get(new("24848"), on: new LocalDate(2025, 7, 1));      // xã Lạc Dương
    /// LocalDate then = new(2022, 5, 25);
    /// IReadOnlyList&lt;Unit&gt; before = units.GetPredecessors(commune, on: then);    // xã Đạ Chais, xã Đạ Nhim, xã Đạ Sar
    /// </code></example>
    public IReadOnlyList<Unit> GetPredecessors(Unit unit, LocalDate on)
        => Predecessors(Units[NumberOf(unit)], unit.Validity?.End ?? s_lastDay, on);

    /// <summary>
    /// What the unit that a code means on a day came from: without what passed to it later. The answer is empty if <paramref name="on"/>
    /// is after
    /// <paramref name="until"/>.
    /// </summary>
    /// <param name="code">The code.</param>
    /// <param name="until">The day on which the code means the unit.</param>
    /// <param name="on">The day of the answer.</param>
    /// <inheritdoc cref="GetPredecessors(Unit, LocalDate)" path="/remarks"/>
    /// <inheritdoc cref="Get" path="/exception"/>
    public IReadOnlyList<Unit> GetPredecessors(Code<Unit> code, LocalDate until, LocalDate on)
        => Predecessors(Get(code, Require.Date(until, nameof(until))), until, on);

    private Unit[] Successors(Unit unit, LocalDate since, LocalDate on)
        => Require.Date(on, nameof(on)) < since
            ? []
            : UnitsOf(_passages.Value.Forward(_index.CodeOf(unit.Code), DayNumber.Of(since), DayNumber.Of(on)));

    private Unit[] Predecessors(Unit unit, LocalDate until, LocalDate on)
        => Require.Date(on, nameof(on)) > until
            ? []
            : UnitsOf(_passages.Value.Backward(_index.CodeOf(unit.Code), DayNumber.Of(until), DayNumber.Of(on)));
}
