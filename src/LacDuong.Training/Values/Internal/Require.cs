using System.Runtime.CompilerServices;

namespace LacDuong.Training;

/// <summary>
/// Checks one member by itself, for the <c>init</c> of entities. Every entity that you can construct can then be written and read back
/// equal. The exceptions name the member and leave out the text, which may be somebody's name.
/// </summary>
internal static class Require
{
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static T NotNull<T>(T? value, [CallerMemberName] string member = "")
        where T : class
        => value ?? Guard.Against.Null(value, member);

    /// <summary>Returns the text in its kept form: line ends as line feeds, Latin letters in NFC.</summary>
    /// <exception cref="ArgumentException">The text is null, blank, ill-formed or contains a control character.</exception>
    public static string Text(string value, [CallerMemberName] string member = "")
    {
        Guard.Against.Null(value, member);
        return TextRules.Check(value, out string? kept) is var fault and not ValueFault.None
            ? throw new ArgumentException(TextRules.Describe(fault), member)
            : kept!;
    }

    /// <summary>Throws if the value of a member has a fault.</summary>
    /// <exception cref="ArgumentException">The member has a fault.</exception>
    public static void Valid(string? fault, [CallerMemberName] string member = "")
    {
        if (fault is not null)
            throw new ArgumentException(fault, member);
    }

    /// <exception cref="ArgumentException">The value is unknown to the enumeration.</exception>
    public static TEnum Defined<TEnum>(TEnum value, [CallerMemberName] string member = "")
        where TEnum : struct, Enum
        => Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(member, value, $"{value} isn't a {typeof(TEnum).Name}.");

    /// <inheritdoc cref="Defined{TEnum}(TEnum, string)"/>
    public static ValueList<TEnum> Defined<TEnum>(ValueList<TEnum> values, [CallerMemberName] string member = "")
        where TEnum : struct, Enum
    {
        foreach (TEnum value in values)
            Defined(value, member);
        return values;
    }

    /// <summary>Checks a required day.</summary>
    /// <remarks>
    /// <c>default(LocalDate)</c> is 1 January of the year 1, a valid date of the format. You can read it and set it.
    /// </remarks>
    /// <exception cref="ArgumentException">The date is outside the ISO calendar's years 1 to 9999.</exception>
    public static LocalDate Date(LocalDate value, [CallerMemberName] string member = "")
        => IsoText.CanHold(value)
            ? value
            : throw new ArgumentOutOfRangeException(member, value, "A date must be in the ISO calendar, in the years 1 to 9999.");

    /// <inheritdoc cref="Date"/>
    /// <summary>Checks an optional day.</summary>
    public static LocalDate? OptionalDate(LocalDate? value, [CallerMemberName] string member = "")
        => value is LocalDate date ? Date(date, member) : null;
}
