using System.Globalization;

namespace LacDuong.Training;

/// <summary>
/// A number as a source states it, exact or inexact: <c>59</c>, <c>7.5</c>, <c>~100</c> (about), <c>&lt;100</c> (nearly), <c>&gt;200</c>
/// (more than), <c>3800..4000</c> (from one to the other). On the wire an exact figure is a number, and any other a string.
/// </summary>
/// <remarks>
/// Numbers are 0 or more and have at most 28 digits as written; trailing zeros are dropped. A whole figure has only whole numbers. Figures
/// are equal if they state the same number in the same way. Their order is by number, then by kind.
/// </remarks>
/// <example><code>
/// Figure stated = Figure.FewerThan(100);       // «gần 100 học viên»
/// bool agrees = stated.Agrees(93);             // true: less than 100, and not less than 80
/// Figure days = 7.5m;                          // «7,5 ngày»
/// </code></example>
[ValueGrammar("a figure", "a figure such as 59, 7.5, ~100, <100, >200 or 3800..4000", (2 * DecimalText.MaximumLength) + 2)]
public sealed partial record Figure : IValueGrammar<Figure>
{
    private const string To = "..";

    private Figure(FigureKind kind, decimal number, decimal? upper = null)
    {
        Kind = kind;
        Number = DecimalText.Require(number, nameof(number));
        Upper = upper is decimal end ? DecimalText.Require(end, nameof(upper)) : null;
        if (Number >= Upper)
            throw new ArgumentException("The first number of a range must be less than the second.", nameof(number));
    }

    /// <summary>The exactness of the number.</summary>
    public FigureKind Kind { get; }

    /// <summary>The number, 0 or more. For <see cref="FigureKind.Between"/>, the lower one.</summary>
    public decimal Number { get; }

    /// <summary>The upper number of <see cref="FigureKind.Between"/>, or null for the other kinds.</summary>
    public decimal? Upper { get; }

    /// <summary>Whether the figure has only whole numbers.</summary>
    public bool IsWhole => decimal.IsInteger(Number) && decimal.IsInteger(Upper ?? 0);

    /// <summary>Makes an exact figure.</summary>
    /// <exception cref="ArgumentException">The number is negative, or has more than 28 digits as written.</exception>
    public static Figure Exact(decimal number) => new(FigureKind.Exact, number);

    /// <summary>Makes a figure «about a number» (khoảng).</summary>
    /// <inheritdoc cref="Exact" path="/exception"/>
    public static Figure About(decimal number) => new(FigureKind.About, number);

    /// <summary>Makes a figure «nearly a number, and less than it» (gần, chưa đến).</summary>
    /// <inheritdoc cref="Exact" path="/exception"/>
    public static Figure FewerThan(decimal number) => new(FigureKind.FewerThan, number);

    /// <summary>Makes a figure «somewhat more than a number» (hơn, trên).</summary>
    /// <inheritdoc cref="Exact" path="/exception"/>
    public static Figure MoreThan(decimal number) => new(FigureKind.MoreThan, number);

    /// <summary>Makes a figure from one number to another, both inclusive.</summary>
    /// <param name="lower">The lower number, 0 or more.</param>
    /// <param name="upper">The upper number, more than <paramref name="lower"/>.</param>
    /// <exception cref="ArgumentException">
    /// A number is negative or has more than 28 digits as written, or the lower one is at least the upper one.
    /// </exception>
    public static Figure Between(decimal lower, decimal upper) => new(FigureKind.Between, lower, upper);

    /// <summary>Converts a number to an exact figure.</summary>
    /// <exception cref="ArgumentException">The number is negative, or has more than 28 digits as written.</exception>
    public static implicit operator Figure(decimal number) => Exact(number);

    /// <summary>Converts a number to an exact figure.</summary>
    /// <exception cref="ArgumentException">The number is negative.</exception>
    public static implicit operator Figure(int number) => Exact(number);

    /// <summary>
    /// Whether a number agrees with the figure. An exact figure requires the same number; «about», a number within a tenth of it. «Nearly»
    /// requires less, but at least four fifths; «more than», more, but at most five fourths. A range includes both ends.
    /// </summary>
    /// <param name="number">The number, such as a count of learners.</param>
    public bool Agrees(decimal number) => Kind switch
    {
        FigureKind.Exact => number == Number,
        FigureKind.About => Math.Abs(number - Number) <= Number / 10,
        FigureKind.FewerThan => number < Number && number >= Number * 4 / 5,
        FigureKind.MoreThan => number > Number && number <= Number * 5 / 4,
        _ => Number <= number && number <= Upper,
    };

    /// <summary>Compares the numbers of two figures, then their kinds, then their upper numbers; null comes first.</summary>
    public int CompareTo(Figure? other)
        => other is null ? 1 : (Number, Kind, Upper ?? 0).CompareTo((other.Number, other.Kind, other.Upper ?? 0));

    internal bool TryFormat(Span<char> destination, out int charsWritten)
    {
        charsWritten = 0;
        string sign = Kind switch { FigureKind.About => "~", FigureKind.FewerThan => "<", FigureKind.MoreThan => ">", _ => "" };
        int end = sign.Length;
        if (!sign.TryCopyTo(destination) || !TryAppend(Number, destination, ref end))
            return false;
        if (Upper is decimal upper)
        {
            if (!To.TryCopyTo(destination[end..]))
                return false;
            end += To.Length;
            if (!TryAppend(upper, destination, ref end))
                return false;
        }
        charsWritten = end;
        return true;
    }

    private static bool TryAppend(decimal number, Span<char> destination, ref int end)
    {
        bool fits = number.TryFormat(destination[end..], out int length, provider: CultureInfo.InvariantCulture);
        end += length;
        return fits;
    }

    static ValueFault IValueGrammar<Figure>.Read(ReadOnlySpan<char> text, out Figure? value)
    {
        value = null;
        FigureKind kind = text switch
        {
            ['~', ..] => FigureKind.About,
            ['<', ..] => FigureKind.FewerThan,
            ['>', ..] => FigureKind.MoreThan,
            _ => text.IndexOf(To, StringComparison.Ordinal) >= 0 ? FigureKind.Between : FigureKind.Exact,
        };
        if (kind is not FigureKind.Between)
        {
            ValueFault fault = DecimalText.Read(kind is FigureKind.Exact ? text : text[1..], out decimal number);
            value = fault is ValueFault.None ? new(kind, number) : null;
            return fault;
        }
        int to = text.IndexOf(To, StringComparison.Ordinal);
        ValueFault first = DecimalText.Read(text[..to], out decimal lower);
        ValueFault second = DecimalText.Read(text[(to + To.Length)..], out decimal upper);
        if (first is not ValueFault.None || second is not ValueFault.None)
            return first is ValueFault.None ? second : first;
        value = lower < upper ? new(kind, lower, upper) : null;
        return value is null ? ValueFault.StartAfterEnd : ValueFault.None;
    }
}
