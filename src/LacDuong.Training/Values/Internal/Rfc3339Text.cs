namespace LacDuong.Training;

/// <summary>
/// Points in time with their offset in the one form that they have on the wire, a profile of RFC 3339, section 5.6: upper case, with
/// seconds (no leap second), up to nine decimals without trailing zeros, <c>Z</c> or an offset of at most 18 hours; zero is written
/// <c>Z</c>.
/// </summary>
internal static class Rfc3339Text
{
    /// <summary>The longest text: <c>2022-05-25T19:23:00.123456789+07:00</c>.</summary>
    public const int MaximumLength = 35;

    private const int LengthToSeconds = 19;
    private const int LengthOfOffset = 6;
    private const int MaximumOffsetInHours = 18;
    private const int NanosecondDigits = 9;

    /// <summary>Reads the whole of a text.</summary>
    public static ValueFault Read(ReadOnlySpan<char> text, out OffsetDateTime time)
    {
        time = default;
        if (text.Length is < LengthToSeconds + 1 or > MaximumLength || text[10] != 'T' || text[13] != ':' || text[16] != ':'
            || !IsoText.ReadDigits(text[17..LengthToSeconds], out int second))
            return ValueFault.Form;
        ValueFault fault = IsoText.ReadDate(text[..10], out LocalDate date);
        int minute = 0;
        if (fault is ValueFault.None)
            fault = IsoText.ReadTime(text[11..16], out minute);
        if (fault is not ValueFault.None)
            return fault;
        if (second > 59)
            return ValueFault.NoSuchDateOrTime;
        ReadOnlySpan<char> rest = text[LengthToSeconds..];
        if (!ReadFraction(ref rest, out int nanoseconds))
            return ValueFault.Form;
        fault = ReadOffset(rest, out Offset offset);
        if (fault is ValueFault.None)
            time = (date + LocalTime.FromMinutesSinceMidnight(minute).PlusSeconds(second).PlusNanoseconds(nanoseconds)).WithOffset(offset);
        return fault;
    }

    /// <summary>Writes a point in time, and tells its length.</summary>
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

    private static bool ReadFraction(ref ReadOnlySpan<char> rest, out int nanoseconds)
    {
        nanoseconds = 0;
        if (rest[0] != '.')
            return true;
        int end = 1;
        while (end < rest.Length && char.IsAsciiDigit(rest[end]))
            end++;
        int digits = end - 1;
        if (digits is 0 or > NanosecondDigits || end == rest.Length)
            return false;
        IsoText.ReadDigits(rest[1..end], out nanoseconds);
        for (int i = digits; i < NanosecondDigits; i++)
            nanoseconds *= 10;
        rest = rest[end..];
        return true;
    }

    private static ValueFault ReadOffset(ReadOnlySpan<char> text, out Offset offset)
    {
        offset = Offset.Zero;
        if (text.SequenceEqual("Z"))
            return ValueFault.None;
        if (text.Length != LengthOfOffset || text[0] is not ('+' or '-'))
            return ValueFault.Form;
        ValueFault fault = IsoText.ReadTime(text[1..], out int minutes);
        if (fault is not ValueFault.None)
            return fault;
        if (minutes > MaximumOffsetInHours * NodaConstants.MinutesPerHour)
            return ValueFault.NoSuchDateOrTime;
        offset = Offset.FromSeconds((text[0] == '-' ? -minutes : minutes) * NodaConstants.SecondsPerMinute);
        return ValueFault.None;
    }
}
