using LacDuong.Training.Vietnamese;
using LacDuong.Training.Wording;

namespace LacDuong.Training.EntityFrameworkCore;

/// <summary>A column beside the column of a value, which databases use to search and to order.</summary>
/// <param name="Name">The end of its name, after the name of the property and <c>_</c>.</param>
/// <param name="Type">Its type, which allows null.</param>
/// <param name="IsOptional">Whether the column may be null for a value.</param>
/// <param name="Find">Computes its content.</param>
internal sealed record DerivedColumn(string Name, Type Type, bool IsOptional, Func<object, object?> Find)
{
    public const string Start = "Start";
    public const string End = "End";
    public const string StartMinute = "StartMinute";
    public const string EndMinute = "EndMinute";
    public const string SortKey = "SortKey";
    public const string FindKey = "FindKey";
    public const string GivenKey = "GivenKey";

    /// <summary>The day that an unknown start is stored as. It's before all days: one comparison is enough, and an index serves
    /// it.</summary>
    public static LocalDate FirstDay { get; } = new(1, 1, 1);

    /// <summary>The day that an unknown end is stored as.</summary>
    public static LocalDate LastDay { get; } = new(9999, 12, 31);

    private static readonly DerivedColumn[] s_ofDates =
    [
        Of<DateRange>(Start, typeof(LocalDate?), range => range.Start ?? FirstDay),
        Of<DateRange>(End, typeof(LocalDate?), range => range.End ?? LastDay),
    ];

    private static readonly DerivedColumn[] s_ofTimes =
    [
        Of<TimeRange>(StartMinute, typeof(int?), range => range.StartMinute),
        Of<TimeRange>(EndMinute, typeof(int?), range => range.EndMinute),
    ];

    private static readonly DerivedColumn[] s_ofName =
    [
        Of<PersonName>(nameof(PersonName.Family), typeof(string), name => name.Family, isOptional: true),
        Of<PersonName>(nameof(PersonName.Middle), typeof(string), name => name.Middle, isOptional: true),
        Of<PersonName>(nameof(PersonName.Given), typeof(string), name => name.Given),
        Of<PersonName>(SortKey, typeof(byte[]), PersonNameComparer.Default.GetSortKey),
        Of<PersonName>(FindKey, typeof(string), name => MatchKey.DroppingAccents(name.ToString())),
        Of<PersonName>(GivenKey, typeof(string), name => MatchKey.DroppingAccents(name.Given)),
    ];

    /// <summary>The columns of a type; empty for most types.</summary>
    public static IReadOnlyList<DerivedColumn> Of(Type type)
        => type == typeof(DateRange) ? s_ofDates : type == typeof(TimeRange) ? s_ofTimes : type == typeof(PersonName) ? s_ofName : [];

    /// <summary>The columns that put the values of a type in order.</summary>
    public static IEnumerable<DerivedColumn> OrderOf(Type type)
        => type == typeof(PersonName) ? s_ofName.Where(column => column.Name == SortKey) : Of(type);

    /// <summary>The name of the column of a property.</summary>
    public string NameFor(string property) => $"{property}_{Name}";

    private static DerivedColumn Of<T>(string name, Type type, Func<T, object?> find, bool isOptional = false)
        => new(name, type, isOptional, value => find((T)value));
}
