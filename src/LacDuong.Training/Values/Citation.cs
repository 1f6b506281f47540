namespace LacDuong.Training;

/// <summary>A document or publication that supports something or is its source: a resolution, a decision, a newspaper article.</summary>
/// <remarks>
/// Citations are equal if all members are. Addresses compare as text, and times of publication compare with their offsets.
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
    public required partial string Title { get; init; }

    /// <summary>The number and symbol (số, ký hiệu), such as <c>30/2020/NĐ-CP</c>, or null.</summary>
    public partial string? Number { get; init; }

    /// <summary>The author, or null.</summary>
    public partial string? Author { get; init; }

    /// <summary>The publisher or issuer, or null.</summary>
    public partial string? Publisher { get; init; }

    /// <summary>The day of issue, in the ISO calendar, in the years 1 to 9999, or null.</summary>
    public partial LocalDate? Issued { get; init; }

    /// <summary>
    /// The time of publication or of the last update, with its offset from UTC in whole minutes, at most 18 hours; or null.
    /// </summary>
    public partial OffsetDateTime? PublishedAt { get; init; }

    /// <summary>The absolute address as text without white space, <c>https://…</c>; or null.</summary>
    [Wire(Grammar = "WireText.Address")]
    public partial string? Uri { get; init; }
}
