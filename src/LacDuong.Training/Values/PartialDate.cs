namespace LacDuong.Training;

/// <summary>
/// A date whose day, or month and day, may be unknown: <c>1985-09-02</c>, <c>1985-09</c>, <c>1985</c>. Class lists often give only the year
/// of birth.
/// </summary>
/// <remarks>
/// Dates are in the ISO calendar, in the years 1 to 9999. Partial dates are equal if they state the same: <c>1985</c> differs from
/// <c>1985-01</c>. Their order is that of their text: an earlier date comes first, and a year before its months and days.
/// </remarks>
/// <example><code>
/// PartialDate born = PartialDate.Parse("1985");
/// bool canBe = born.CanBe(new PartialDate(new LocalDate(1985, 9, 2)));   // true: neither excludes the other
/// PartialDate known = new LocalDate(1985, 9, 2);                         // 1985-09-02
/// </code></example>
[ValueGrammar("a partial date", "a date such as 1985-09-02, a month such as 1985-09, or a year such as 1985", IsoText.DateLength)]
public sealed partial record PartialDate : IValueGrammar<PartialDate>
{
    private const int YearLength = 4;
    private const int MonthLength = 7;

    // The length of the text says which parts are known.
    private readonly byte _length;

    /// <summary>Makes a partial date whose parts are all known.</summary>
    /// <param name="date">The date.</param>
    /// <exception cref="ArgumentException"><paramref name="date"/> is outside the ISO calendar's years 1 to 9999.</exception>
    public PartialDate(LocalDate date)
        : this(Require.Date(date, nameof(date)), IsoText.DateLength)
    {
    }

    /// <summary>Makes a partial date from a month of a year.</summary>
    /// <param name="month">The month.</param>
    /// <exception cref="ArgumentException"><paramref name="month"/> is outside the ISO calendar's years 1 to 9999.</exception>
    public PartialDate(YearMonth month)
        : this(Require.Date(month.OnDayOfMonth(1), nameof(month)), MonthLength)
    {
    }

    /// <summary>Makes a partial date from a year.</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <exception cref="ArgumentException"><paramref name="year"/> is outside 1 to 9999.</exception>
    public PartialDate(int year)
        : this(new LocalDate(Guard.Against.OutOfRange(year, nameof(year), 1, 9999), 1, 1), YearLength)
    {
    }

    private PartialDate(LocalDate earliest, int length) => (Earliest, _length) = (earliest, (byte)length);

    /// <summary>The year, 1 to 9999.</summary>
    public int Year => Earliest.Year;

    /// <summary>The month, 1 to 12, or null if it's unknown.</summary>
    public int? Month => _length < MonthLength ? null : Earliest.Month;

    /// <summary>The day of the month, 1 to 31, or null if it's unknown.</summary>
    public int? Day => _length < IsoText.DateLength ? null : Earliest.Day;

    /// <summary>The first possible day.</summary>
    public LocalDate Earliest { get; }

    /// <summary>The last possible day.</summary>
    public LocalDate Latest => Day is null ? new YearMonth(Year, Month ?? 12).ToDateInterval().End : Earliest;

    /// <summary>Converts a date to a partial date whose parts are all known.</summary>
    /// <exception cref="ArgumentException">The date is outside the ISO calendar's years 1 to 9999.</exception>
    public static implicit operator PartialDate(LocalDate date) => new(date);

    /// <summary>Whether both can mean the same day: one contains the other, or they're equal.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public bool CanBe(PartialDate other)
        => Year == Guard.Against.Null(other).Year && IsLike(Month, other.Month) && IsLike(Day, other.Day);

    /// <summary>
    /// Compares the years of two partial dates, then their months, then their days. An unknown part comes first, and so does null.
    /// </summary>
    public int CompareTo(PartialDate? other)
        => other is null ? 1 : (Earliest, _length).CompareTo((other.Earliest, other._length));

    internal bool TryFormat(Span<char> destination, out int charsWritten)
    {
        Span<char> text = stackalloc char[IsoText.DateLength];
        IsoText.WriteDate(Earliest, text);
        charsWritten = text[.._length].TryCopyTo(destination) ? _length : 0;
        return charsWritten > 0;
    }

    static ValueFault IValueGrammar<PartialDate>.Read(ReadOnlySpan<char> text, out PartialDate? value)
    {
        value = null;
        // Fills unknown parts with the first month and day, which every year and month has.
        ReadOnlySpan<char> rest = text.Length switch { YearLength => "-01-01", MonthLength => "-01", _ => "" };
        Span<char> whole = stackalloc char[IsoText.DateLength];
        if (text.Length + rest.Length != IsoText.DateLength)
            return ValueFault.Form;
        text.CopyTo(whole);
        rest.CopyTo(whole[text.Length..]);
        ValueFault fault = IsoText.ReadDate<char>(whole, out LocalDate date);
        if (fault is ValueFault.None)
            value = new(date, text.Length);
        return fault;
    }

    private static bool IsLike(int? one, int? other) => one is null || other is null || one == other;
}
