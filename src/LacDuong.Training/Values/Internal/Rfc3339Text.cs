using System.Text.RegularExpressions;
using NodaTime.Text;

namespace LacDuong.Training;

/// <summary>
/// Reads and writes points in time with their offset in their one form on the wire, a profile of RFC 3339, section 5.6. The form is in
/// upper case, with seconds (leap seconds are invalid) and up to nine decimals; writing drops trailing zeros. The offset is at most 18
/// hours; zero is written as <c>Z</c>.
/// </summary>
internal static class Rfc3339Text
{
    /// <summary>The maximum length, that of <c>2022-05-25T19:23:00.123456789+07:00</c>.</summary>
    public const int MaximumLength = 35;

    private const int LengthToSeconds = 19;
    private const int LengthOfOffset = 6;
    private const int NanosecondDigits = 9;

    // A text of this form that fails the pattern names a time that doesn't exist.
    private static readonly Regex s_form = new(
        @"\A[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static readonly OffsetDateTimePattern s_pattern
        = OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss.FFFFFFFFFo<Z+HH:mm>");

    /// <summary>Reads the whole of a text.</summary>
    public static ValueFault Read(ReadOnlySpan<char> text, out OffsetDateTime time)
    {
        time = default;
        if (!s_form.IsMatch(text))
            return ValueFault.Form;
        // The pattern takes 24:00 for the start of the next day.
        bool isThere = s_pattern.Parse(text.ToString()).TryGetValue(default, out time) && time.Year >= 1 && text[11..13] is not "24";
        return isThere ? ValueFault.None : ValueFault.NoSuchDateOrTime;
    }

    /// <summary>Writes a point in time, and returns the length.</summary>
    public static int Write(OffsetDateTime time, Span<char> destination)
    {
        IsoText.WriteDate(time.Date, destination);
        destination[10] = 'T';
        IsoText.WriteTime((time.Hour * NodaConstants.MinutesPerHour) + time.Minute, destination[11..]);
        destination[16] = ':';
        IsoText.WriteDigits(time.Second, destination[17..LengthToSeconds]);
        int length = LengthToSeconds;
        if (time.NanosecondOfSecond > 0)
        {
            destination[length] = '.';
            IsoText.WriteDigits(time.NanosecondOfSecond, destination.Slice(length + 1, NanosecondDigits));
            length += 1 + destination.Slice(length + 1, NanosecondDigits).TrimEnd('0').Length;
        }
        int minutes = time.Offset.Seconds / NodaConstants.SecondsPerMinute;
        if (minutes == 0)
        {
            destination[length] = 'Z';
            return length + 1;
        }
        destination[length] = minutes < 0 ? '-' : '+';
        IsoText.WriteTime(Math.Abs(minutes), destination[(length + 1)..]);
        return length + LengthOfOffset;
    }
}
