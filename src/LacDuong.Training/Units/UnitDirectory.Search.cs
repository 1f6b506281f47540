namespace LacDuong.Training;

public sealed partial class UnitDirectory
{
    /// <summary>
    /// Finds the units that have a text in one of their names or other names, in any language. The search ignores case, accents (composed
    /// or decomposed), the place of the tone, the difference of <c>đ</c> and <c>d</c>, apostrophes, hyphens and dashes. <c>dung kno</c>
    /// finds «Xã Đưng K'Nớ», and <c>lang biang da lat</c> «Phường Lang Biang - Đà Lạt».
    /// </summary>
    /// <remarks>
    /// <para>
    /// Units whose whole name is the text come first. Then come names that begin with it, then names with a later word that begins with it.
    /// Names that contain it inside a word come last. Within each group, units are in the Vietnamese order of their names, then in that of
    /// the directory. Whole words may be divided in another way: <c>ealy</c> finds «Xã Ea Ly».
    /// </para>
    /// <para>
    /// The search reads an abbreviated kind as the kind: TT., TP., TX., P., X., H., Q. and T., with or without the full stop. A text that
    /// begins with a body of a unit (UBND, HĐND, Đảng ủy, Công an, Huyện ủy …) finds the units of that name, and then the unit itself.
    /// </para>
    /// </remarks>
    /// <param name="text">The text that somebody typed. White space around it is ignored. Blank text finds an empty list.</param>
    /// <param name="on">The day on which the units are to be valid, or null for units of all times.</param>
    /// <param name="ignoresY">Whether y and i are the same letter: <c>ly</c> finds «Lí» and <c>li</c> «Lý».</param>
    /// <exception cref="ArgumentException">The text is null, or the day is outside the ISO calendar's years 1 to 9999.</exception>
    /// <example><code>
    /// IReadOnlyList&lt;Unit&gt; ever = units.FindByName("lac duong");                                 // huyện, thị trấn and xã Lạc Dương
    /// IReadOnlyList&lt;Unit&gt; now = units.FindByName("lac duong", on: new LocalDate(2025, 7, 1));    // xã Lạc Dương
    /// </code></example>
    public IReadOnlyList<Unit> FindByName(string text, LocalDate? on = null, bool ignoresY = false)
        => _names.Value.Search(UnitNameReadings.Of(Guard.Against.Null(text)), Require.OptionalDate(on, nameof(on)), ignoresY);

    /// <summary>
    /// Finds the units of all times that have a text in one of their names, and tells what each is on a day. So an old name leads to the
    /// successors.
    /// </summary>
    /// <inheritdoc cref="FindByName" path="/remarks"/>
    /// <param name="text">The text that somebody typed.</param>
    /// <param name="on">The day whose units you want.</param>
    /// <param name="ignoresY">Whether y and i are the same letter.</param>
    /// <exception cref="ArgumentException">The text is null, or the day is outside the ISO calendar's years 1 to 9999.</exception>
    /// <returns>
    /// The units valid on the day, each with itself, then the others with their successors on the day, which may be none. Both groups are
    /// ordered as in <see cref="FindByName"/>.
    /// </returns>
    /// <example><code>
    /// (Unit unit, IReadOnlyList&lt;UnitShare&gt; now) = units.FindNowByName("thi tran lac duong", on: new LocalDate(2025, 7, 1))[0];
    /// string name = now[0].Unit.Name.ToString();                                                  // Phường Lang Biang - Đà Lạt
    /// </code></example>
    public IReadOnlyList<(Unit Unit, IReadOnlyList<UnitShare> Now)> FindNowByName(string text, LocalDate on, bool ignoresY = false)
    {
        Require.Date(on, nameof(on));
        return [.. FindByName(text, on: null, ignoresY).OrderByDescending(unit => unit.IsValidOn(on)).Select(unit => (unit, NowOf(unit)))];

        IReadOnlyList<UnitShare> NowOf(Unit unit) => unit.IsValidOn(on)
            ? [new UnitShare(unit, IsPart: false)]
            : Successors(unit, unit.Validity!.End ?? s_lastDay, on);
    }
}
