namespace LacDuong.Training;

public sealed partial class UnitDirectory
{
    // The first and last days that a caller can name.
    private static readonly LocalDate s_firstDay = new(1, 1, 1);
    private static readonly LocalDate s_lastDay = new(9999, 12, 31);

    /// <summary>
    /// Returns what became of a unit by a day: the units valid on that day to which it has passed, wholly or in part, since its first day.
    /// </summary>
    /// <remarks>
    /// <para>
    /// On the day of a reorganisation, a code in <see cref="Reorganisation.From"/> passes from the unit that it meant on the day before. It
    /// passes only to the units that the codes in <see cref="Reorganisation.To"/> mean on that day. A unit that keeps a part of itself is
    /// in both lists. Several reorganisations of one day act together, not one after the other.
    /// </para>
    /// <para>
    /// A code outside every <c>From</c> of a day passes to the unit that it means on that day. So a unit that stays valid succeeds itself.
    /// A unit also succeeds another of its code if its validity begins on the day after the other's ends, which is a renaming. If a code is
    /// reused by an unrelated unit, record a reorganisation whose <c>To</c> lacks that code. A unit that ends otherwise has no successor.
    /// </para>
    /// <para>
    /// Successors are where the people went: a <c>From</c> ignores the codes in its <see cref="Reorganisation.LandOnly"/>. A unit that
    /// gives away only <see cref="Reorganisation.Parts"/> and stays valid keeps the rest, and so succeeds itself. A successor is marked as
    /// a part if it has siblings, or if the register leaves open where the rest went.
    /// </para>
    /// <para>
    /// The answer is in the order of the directory, and leaves out how large a part is. It's empty if the unit was abolished, and if the
    /// register leaves open what became of it: to tell them apart, call <see cref="IsAbolished(Unit, LocalDate)"/>. Before the unit's first
    /// day the answer is empty; for the unit's origin, call <see cref="GetPredecessors(Unit, LocalDate)"/>.
    /// </para>
    /// </remarks>
    /// <param name="unit">A unit of the directory.</param>
    /// <param name="on">The day.</param>
    /// <exception cref="ArgumentException">
    /// The unit is null or outside the directory, or the day is outside the ISO calendar's years 1 to 9999.
    /// </exception>
    /// <example><code>
    /// Unit town = units.Get(new("24846"), on: new LocalDate(2022, 5, 25));                     // thị trấn Lạc Dương
    /// IReadOnlyList&lt;UnitShare&gt; now = units.GetSuccessors(town, on: new LocalDate(2025, 7, 1));    // phường Lang Biang - Đà Lạt
    /// </code></example>
    public IReadOnlyList<UnitShare> GetSuccessors(Unit unit, LocalDate on)
        => Successors(Units[NumberOf(unit)], unit.Validity?.Start ?? s_firstDay, on);

    /// <summary>
    /// Returns what became, by another day, of the unit that a code means on a day. It leaves out what the unit had passed on before. The
    /// answer is empty if <paramref name="on"/> is before <paramref name="since"/>.
    /// </summary>
    /// <param name="code">The code.</param>
    /// <param name="since">The day on which the code means the unit, such as the first day of a class that it sent learners to.</param>
    /// <param name="on">The day of the answer.</param>
    /// <inheritdoc cref="GetSuccessors(Unit, LocalDate)" path="/remarks"/>
    /// <inheritdoc cref="Get" path="/exception"/>
    /// <example><code>
    /// LocalDate course = new(2022, 5, 25);
    /// IReadOnlyList&lt;UnitShare&gt; now = units.GetSuccessors(new("24848"), since: course, on: new(2025, 7, 1));    // xã Lạc Dương
    /// </code></example>
    public IReadOnlyList<UnitShare> GetSuccessors(Code<Unit> code, LocalDate since, LocalDate on)
        => Successors(Get(code, Require.Date(since, nameof(since))), since, on);

    /// <summary>
    /// Returns the origin of a unit: the units valid on a day that have passed to it, wholly or in part, by its last day.
    /// </summary>
    /// <remarks>
    /// This is the inverse of <see cref="GetSuccessors(Code{Unit}, LocalDate, LocalDate)"/>. A unit passes to another between two days if
    /// and only if the other is found to come from it between the same days. The answer is in the order of the directory, and is empty if
    /// the day is after the unit's last.
    /// </remarks>
    /// <inheritdoc cref="GetSuccessors(Unit, LocalDate)" path="/param"/>
    /// <inheritdoc cref="GetSuccessors(Unit, LocalDate)" path="/exception"/>
    /// <example><code>
    /// Unit commune = units.Get(new("24848"), on: new LocalDate(2025, 7, 1));      // xã Lạc Dương
    /// LocalDate then = new(2022, 5, 25);
    /// IReadOnlyList&lt;UnitShare&gt; before = units.GetPredecessors(commune, on: then);    // xã Đạ Chais, xã Đạ Nhim, xã Đạ Sar
    /// </code></example>
    public IReadOnlyList<UnitShare> GetPredecessors(Unit unit, LocalDate on)
        => Predecessors(Units[NumberOf(unit)], unit.Validity?.End ?? s_lastDay, on);

    /// <summary>
    /// Returns the origin of the unit that a code means on a day. It leaves out what passed to the unit later. The answer is empty if
    /// <paramref name="on"/> is after <paramref name="until"/>.
    /// </summary>
    /// <param name="code">The code.</param>
    /// <param name="until">The day on which the code means the unit.</param>
    /// <param name="on">The day of the answer.</param>
    /// <inheritdoc cref="GetPredecessors(Unit, LocalDate)" path="/remarks"/>
    /// <inheritdoc cref="Get" path="/exception"/>
    public IReadOnlyList<UnitShare> GetPredecessors(Code<Unit> code, LocalDate until, LocalDate on)
        => Predecessors(Get(code, Require.Date(until, nameof(until))), until, on);

    /// <summary>
    /// Whether the register says that a unit had no successor when it was abolished, or that all of its successors were abolished so. If a
    /// unit lacks successors and this is false, the register leaves open what became of it.
    /// </summary>
    /// <inheritdoc cref="GetSuccessors(Unit, LocalDate)" path="/param"/>
    /// <inheritdoc cref="GetSuccessors(Unit, LocalDate)" path="/exception"/>
    /// <example><code>
    /// Unit district = units.Get(new("675"), on: new LocalDate(2022, 5, 25));                    // huyện Lạc Dương
    /// bool isAbolished = units.IsAbolished(district, on: new LocalDate(2025, 7, 1));            // true
    /// </code></example>
    public bool IsAbolished(Unit unit, LocalDate on) => Walk(Units[NumberOf(unit)], unit.Validity?.Start ?? s_firstDay, on).IsAbolished;

    /// <summary>
    /// Whether the register says that a unit had no successor when it was abolished, for the unit that a code means on a day.
    /// </summary>
    /// <inheritdoc cref="GetSuccessors(Code{Unit}, LocalDate, LocalDate)" path="/param"/>
    /// <inheritdoc cref="Get" path="/exception"/>
    public bool IsAbolished(Code<Unit> code, LocalDate since, LocalDate on)
        => Walk(Get(code, Require.Date(since, nameof(since))), since, on).IsAbolished;

    /// <summary>
    /// Returns the reorganisations by which a unit passed on until a day, including those of its successors, in the order of their days.
    /// They are the basis of <see cref="GetSuccessors(Unit, LocalDate)"/>.
    /// </summary>
    /// <inheritdoc cref="GetSuccessors(Unit, LocalDate)" path="/param"/>
    /// <inheritdoc cref="GetSuccessors(Unit, LocalDate)" path="/exception"/>
    public IReadOnlyList<Reorganisation> GetReorganisations(Unit unit, LocalDate on)
        => Walk(Units[NumberOf(unit)], unit.Validity?.Start ?? s_firstDay, on).Passed;

    /// <summary>
    /// Returns the reorganisations by which the unit that a code means on a day passed on until another day, in the order of their days.
    /// </summary>
    /// <inheritdoc cref="GetSuccessors(Code{Unit}, LocalDate, LocalDate)" path="/param"/>
    /// <inheritdoc cref="Get" path="/exception"/>
    public IReadOnlyList<Reorganisation> GetReorganisations(Code<Unit> code, LocalDate since, LocalDate on)
        => Walk(Get(code, Require.Date(since, nameof(since))), since, on).Passed;

    private UnitShare[] Successors(Unit unit, LocalDate since, LocalDate on)
    {
        UnitWalk walk = Walk(unit, since, on);
        return Array.ConvertAll(walk.Reached, number => new UnitShare(Units[number], walk.IsPart));
    }

    private UnitWalk Walk(Unit unit, LocalDate since, LocalDate on)
        => Require.Date(on, nameof(on)) < since
            ? new UnitWalk()
            : _passages.Value.Forward(_index.CodeOf(unit.Code), DayNumber.Of(since), DayNumber.Of(on));

    private UnitShare[] Predecessors(Unit unit, LocalDate until, LocalDate on)
        => Require.Date(on, nameof(on)) > until
            ? []
            : Array.ConvertAll(
                _passages.Value.Backward(_index.CodeOf(unit.Code), DayNumber.Of(until), DayNumber.Of(on)),
                share => new UnitShare(Units[share.Unit], share.IsPart));
}
