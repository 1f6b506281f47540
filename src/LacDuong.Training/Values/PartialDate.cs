namespace LacDuong.Training;

/// <summary>
/// A date of which the day, or the month too, may be unknown: <c>1985-09-02</c>, <c>1985-09</c>, <c>1985</c>. Class lists often give the
/// year of birth alone.
/// </summary>
/// <remarks>
/// Dates are in the ISO calendar, in the years 1 to 9999. Partial dates are equal if they say the same: <c>1985</c> isn't
/// <c>1985-01</c>. They're in the order of their text: an earlier one comes first, and a year before its months and days.
/// </remarks>
/// <example><code>
/// PartialDate born = PartialDate.Parse("1985");
/// bool canBe = born.CanBe(new PartialDate(new LocalDate(1985, 9, 2)));   // true: neither excludes the other
/// PartialDate known = new LocalDate(1985, 9, 2);                         // 1985-09-02
/// </code></example>
[ValueGrammar("a partial date")]
public sealed partial record PartialDate : IValueGrammar<PartialDate>
{
    private const int YearLength = 4;
    private const int MonthLength = 7;

    // How long the text is says what is known.
    private readonly byte _length;

    /// <summary>Makes a partial date of which all is known.</summary>
    /// <param name="date">The date.</param>
    /// <exception cref="ArgumentException"><paramref name="date"/> isn't in the ISO calendar in the years 1 to 9999.</exception>
    public PartialDate(LocalDate date)
        : this(Require.Date(date, nameof(date)), IsoText.DateLength)
    {
    }

    /// <summary>Makes a partial date of a month of a year.</summary>
    /// <param name="month">The month.</param>
    /// <exception cref="ArgumentException"><paramref name="month"/> isn't in the ISO calendar in the years 1 to 9999.</exception>
    public PartialDate(YearMonth month)
        : this(Require.Date(month.OnDayOfMonth(1), nameof(month)), MonthLength)
    {
    }

    /// <summary>Makes a partial date of a year.</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <exception cref="ArgumentException"><paramref name="year"/> isn't from 1 to 9999.</exception>
    public PartialDate(int year)
        : this(new LocalDate(Guard.Against.OutOfRange(year, nameof(year), 1, 9999), 1, 1), YearLength)
    {
    }

    private PartialDate(LocalDate earliest, int length) => (Earliest, _length) = (earliest, (byte)length);

    /// <summary>The year, 1 to 9999.</summary>
    public int Year => Earliest.Year;

    /// <summary>The month, 1 to 12, or null if it isn't known.</summary>
    public int? Month => _length < MonthLength ? null : Earliest.Month;

    /// <summary>The day of the month, 1 to 31, or null if it isn't known.</summary>
    public int? Day => _length < IsoText.DateLength ? null : Earliest.Day;

    /// <summary>The first day that it can be.</summary>
    public LocalDate Earliest { get; }

    /// <summary>The last day that it can be.</summary>
    public LocalDate Latest => Day is null ? new YearMonth(Year, Month ?? 12).ToDateInterval().End : Earliest;

    static string IValueGrammar<PartialDate>.GrammarName => "partialDate";

    static string IValueGrammar<PartialDate>.Expected => "a date such as 1985-09-02, a month such as 1985-09, or a year such as 1985";

    static int IValueGrammar<PartialDate>.MaximumLength => IsoText.DateLength;

    /// <summary>A date is a partial date of which all is known.</summary>
    /// <exception cref="ArgumentException">The date isn't in the ISO calendar in the years 1 to 9999.</exception>
    public static implicit operator PartialDate(LocalDate date) => new(date);

    /// <summary>Whether both can mean the same day: one is a part of the other, or they're equal.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public bool CanBe(PartialDate other)
        => Year == Guard.Against.Null(other).Year && IsLike(Month, other.Month) && IsLike(Day, other.Day);

    /// <summary>All days that it can be.</summary>
    public DateRange ToDateRange() => new(Earliest, Latest);

    /// <summary>
    /// Compares the years of two partial dates, then their months, then their days; what isn't known, and null, comes first.
    /// </summary>
    public int CompareTo(PartialDate? other)
        => other is null ? 1 : (Earliest, _length).CompareTo((other.Earliest, other._length));

    /// <summary>The form on the wire: <c>yyyy-MM-dd</c>, <c>yyyy-MM</c> or <c>yyyy</c>.</summary>
    public override string ToString()
    {
        Span<char> text = stackalloc char[IsoText.DateLength];
        TryFormat(text, out int length);
        return text[..length].ToString();
    }

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
        // What isn't said is taken as the first: a year and a month have one in every case.
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
