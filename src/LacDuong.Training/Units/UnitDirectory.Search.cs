namespace LacDuong.Training;

public sealed partial class UnitDirectory
{
    /// <summary>
    /// The units that have a text in one of their names or other names, in any language. Case doesn't count, nor do accents (typed or
    /// not, composed or not), the place of the tone, <c>đ</c> or <c>d</c>, and apostrophes: <c>dung kno</c> finds «Xã Đưng K'Nớ».
    /// </summary>
    /// <remarks>
    /// First come those of which it is a whole name; then those with a name that begins with it; then those where it begins at the start
    /// of a later word; then those where it is inside a word. Within each, units are in the Vietnamese order of their names, then in that
    /// of the directory.
    /// </remarks>
    /// <param name="text">What somebody typed. White space around it doesn't count. If there is nothing else, nothing is found.</param>
    /// <param name="on">The day on which the units are to be valid, or null for units of all times.</param>
    /// <exception cref="ArgumentException">The text is null, or the day isn't in the ISO calendar in the years 1 to 9999.</exception>
    /// <example><code>
    /// IReadOnlyList&lt;Unit&gt; ever = units.FindByName("lac duong");                                 // huyện, thị trấn and xã Lạc Dương
    /// IReadOnlyList&lt;Unit&gt; now = units.FindByName("lac duong", on: new LocalDate(2025, 7, 1));    // xã Lạc Dương
    /// </code></example>
    public IReadOnlyList<Unit> FindByName(string text, LocalDate? on = null)
        => _names.Value.Search(Guard.Against.Null(text), Require.OptionalDate(on, nameof(on)));
}
