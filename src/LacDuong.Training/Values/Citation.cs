namespace LacDuong.Training;

/// <summary>A document or publication that something rests on or was taken from: a resolution, a decision, a newspaper's article.</summary>
/// <remarks>
/// Citations are equal when all members are; the addresses are compared as text, the times of publication with their offsets.
/// </remarks>
/// <example><code>
/// Citation basis = new()
/// {
///     Title = "Nghị quyết về sắp xếp đơn vị hành chính cấp xã",
///     Number = "1671/NQ-UBTVQH15",
///     Issued = new LocalDate(2025, 6, 16),
/// };
/// </code></example>
[WireObject("citation")]
public sealed partial record Citation
{
    /// <summary>The title.</summary>
    [Wire]
    public required partial string Title { get; init; }

    /// <summary>The number and symbol (số, ký hiệu), such as <c>30/2020/NĐ-CP</c>, or null.</summary>
    [Wire]
    public partial string? Number { get; init; }

    /// <summary>Who wrote it, or null.</summary>
    [Wire]
    public partial string? Author { get; init; }

    /// <summary>Who published or issued it, or null.</summary>
    [Wire]
    public partial string? Publisher { get; init; }

    /// <summary>The day on which it was issued, in the ISO calendar, in the years 1 to 9999, or null.</summary>
    [Wire]
    public partial LocalDate? Issued { get; init; }

    /// <summary>
    /// The time at which it was published, or last updated, with its offset from UTC in whole minutes, at most 18 hours; or null.
    /// </summary>
    [Wire]
    public partial OffsetDateTime? PublishedAt { get; init; }

    /// <summary>An absolute address, without white space, as text: <c>https://…</c>; or null.</summary>
    [Wire(Grammar = "WireText.Address")]
    public partial string? Uri { get; init; }
}
