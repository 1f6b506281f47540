using LacDuong.Training.Vietnamese;
using LacDuong.Training.Wording;

namespace LacDuong.Training.EntityFrameworkCore;

/// <summary>A column beside a value, by which databases search and order.</summary>
/// <param name="Name">What follows the name of the property and <c>_</c>.</param>
/// <param name="Type">Its type: one that can be null, as the value may be.</param>
/// <param name="IsOptional">Whether it may be null though the value isn't.</param>
/// <param name="Find">What it holds.</param>
internal sealed record DerivedColumn(string Name, Type Type, bool IsOptional, Func<object, object?> Find)
{
    public const string Start = "Start";
    public const string End = "End";
    public const string StartMinute = "StartMinute";
    public const string EndMinute = "EndMinute";
    public const string SortKey = "SortKey";
    public const string FindKey = "FindKey";
    public const string GivenKey = "GivenKey";

    /// <summary>What an unknown start is: before all days, so that one comparison tells, and an index serves.</summary>
    public static LocalDate FirstDay { get; } = new(1, 1, 1);

    /// <summary>What an unknown end is.</summary>
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

    /// <summary>The columns of a type; most have none.</summary>
    public static IReadOnlyList<DerivedColumn> Of(Type type)
        => type == typeof(DateRange) ? s_ofDates : type == typeof(TimeRange) ? s_ofTimes : type == typeof(PersonName) ? s_ofName : [];

    /// <summary>The columns that values of a type are in the order of.</summary>
    public static IEnumerable<DerivedColumn> OrderOf(Type type)
        => type == typeof(PersonName) ? s_ofName.Where(column => column.Name == SortKey) : Of(type);

    /// <summary>The name of the column of a property.</summary>
    public string NameFor(string property) => $"{property}_{Name}";

    private static DerivedColumn Of<T>(string name, Type type, Func<T, object?> find, bool isOptional = false)
        => new(name, type, isOptional, value => find((T)value));
}
