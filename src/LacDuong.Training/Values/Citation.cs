using System.Runtime.CompilerServices;

namespace LacDuong.Training;

/// <summary>A document or publication that something rests on or was taken from: a resolution, a decision, a newspaper's article.</summary>
/// <remarks>Citations are equal when all members are; the addresses are compared as text, the times of publication with their offsets.</remarks>
/// <example><code>
/// Citation basis = new() { Title = "Nghị quyết về sắp xếp đơn vị hành chính cấp xã", Number = "1671/NQ-UBTVQH15", Issued = new LocalDate(2025, 6, 16) };
/// </code></example>
public sealed partial record Citation
{
    /// <summary>The title.</summary>
    /// <exception cref="ArgumentException">The value is null or no text.</exception>
    public required string Title { get; init => field = Require.Text(value); }

    /// <summary>The number and symbol (số, ký hiệu), such as <c>30/2020/NĐ-CP</c>, or null.</summary>
    /// <exception cref="ArgumentException">The value is no text.</exception>
    public string? Number { get; init => field = Require.OptionalText(value); }

    /// <summary>Who wrote it, or null.</summary>
    /// <exception cref="ArgumentException">The value is no text.</exception>
    public string? Author { get; init => field = Require.OptionalText(value); }

    /// <summary>Who published or issued it, or null.</summary>
    /// <exception cref="ArgumentException">The value is no text.</exception>
    public string? Publisher { get; init => field = Require.OptionalText(value); }

    /// <summary>The day on which it was issued, in the ISO calendar, in the years 1 to 9999, or null.</summary>
    /// <exception cref="ArgumentException">The value is no such date.</exception>
    public LocalDate? Issued { get; init => field = value is LocalDate date ? Require.Date(date) : null; }

    /// <summary>
    /// The time at which it was published, or last updated, with its offset from UTC in whole minutes, at most 18 hours; or null.
    /// </summary>
    /// <exception cref="ArgumentException">The date is not in the ISO calendar in the years 1 to 9999, or the offset not in whole minutes.</exception>
    public OffsetDateTime? PublishedAt { get; init => field = value is OffsetDateTime time ? RequireWritable(time) : null; }

    /// <summary>An absolute address, without white space, as text: <c>https://…</c>; or null.</summary>
    /// <exception cref="ArgumentException">The value is no absolute address.</exception>
    public string? Uri { get; init => field = value is null ? null : RequireAddress(value); }

    /// <summary>Whether a text is an address as it is kept here: a scheme, a colon and more, without white space.</summary>
    internal static bool IsAddress(ReadOnlySpan<char> text)
    {
        int colon = text.IndexOf(':');
        if (colon < 1 || colon == text.Length - 1 || !char.IsAsciiLetter(text[0]))
            return false;
        foreach (char c in text[..colon])
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('+' or '-' or '.'))
                return false;
        }
        foreach (char c in text)
        {
            if (char.IsWhiteSpace(c))
                return false;
        }
        return System.Uri.TryCreate(text.ToString(), UriKind.Absolute, out _);
    }

    private static string RequireAddress(string value, [CallerMemberName] string member = "")
    {
        string text = Require.Text(value, member);
        return IsAddress(text) ? text : throw new ArgumentException("An address must be absolute and without white space.", member);
    }

    private static OffsetDateTime RequireWritable(OffsetDateTime value, [CallerMemberName] string member = "")
    {
        Require.Date(value.Date, member);
        return value.Offset.Seconds % NodaConstants.SecondsPerMinute == 0
            ? value
            : throw new ArgumentException("The offset of a time of publication must be in whole minutes.", member);
    }
}
