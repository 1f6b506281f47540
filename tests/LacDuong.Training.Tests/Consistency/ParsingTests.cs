using System.Globalization;
using System.Reflection;

namespace LacDuong.Training.Tests.Consistency;

/// <summary>Whatever has <c>Parse</c> reads what it writes, and refuses the rest in one way.</summary>
public sealed class ParsingTests
{
    public static TheoryData<Type> Types => [.. ValueTypes.Parsed];

    public static TheoryData<Type, string?> Garbage
    {
        get
        {
            TheoryData<Type, string?> garbage = [];
            foreach (Type type in ValueTypes.Parsed)
            {
                foreach (string? text in new[] { null, "", " ", "a b", "a/b c", "../..", "\0", "💥", "\ud800", new string('a', 100_000) })
                    garbage.Add(type, text);
            }
            return garbage;
        }
    }

    [Fact]
    public void Every_public_type_with_Parse_is_among_those_that_are_tried()
        => Assert.Equal(Names(ValueTypes.WithParse), Names(ValueTypes.Parsed.Select(ValueTypes.Declaration)));

    [Theory]
    [MemberData(nameof(Types))]
    public void What_is_written_is_read_back_equal(Type type) => Call(nameof(ReadsWhatItWrites), type);

    [Theory]
    [MemberData(nameof(Types))]
    public void It_is_so_in_a_culture_that_writes_numbers_and_dates_as_no_other(Type type)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("")
            {
                NumberFormat = { NegativeSign = "~", NumberDecimalSeparator = "," },
                DateTimeFormat = { DateSeparator = "~", TimeSeparator = "~" },
            };
            Call(nameof(ReadsWhatItWrites), type);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void A_value_is_written_only_where_it_fits(Type type) => Call(nameof(FitsOrNot), type);

    [Theory]
    [MemberData(nameof(Types))]
    public void To_parse_null_is_an_error_of_the_program(Type type) => Call(nameof(RefusesNull), type);

    [Theory]
    [MemberData(nameof(Garbage))]
    public void To_try_garbage_gives_nothing(Type type, string? text) => Call(nameof(RefusesGarbage), type, text);

    private static void ReadsWhatItWrites<T>()
        where T : class, ISpanParsable<T>, ISpanFormattable
        => ValueTypes.SamplesOf(typeof(T)).Sample(value =>
        {
            string text = value.ToString()!;

            Assert.Equal(value, ParseString<T>(text));
            Assert.Equal(value, T.Parse(text.AsSpan(), CultureInfo.InvariantCulture));
            Assert.True(TryParseString(text, out T? read) && value.Equals(read));
            Assert.True(T.TryParse(text.AsSpan(), null, out read) && value.Equals(read));
            Assert.Equal(text, ((T)value).ToString("", null));
        }, iter: 200, threads: 1);

    private static void FitsOrNot<T>()
        where T : class, ISpanParsable<T>, ISpanFormattable
        => ValueTypes.SamplesOf(typeof(T)).Sample(value =>
        {
            string text = value.ToString()!;
            char[] room = new char[text.Length];

            Assert.True(((T)value).TryFormat(room, out int written, default, null));
            Assert.Equal(text, new string(room, 0, written));
            Assert.False(((T)value).TryFormat(room.AsSpan(1), out written, default, null));
            Assert.Equal(0, written);
            Assert.Throws<FormatException>(() => ((T)value).ToString("G", null));
        }, iter: 100);

    private static void RefusesNull<T>()
        where T : class, ISpanParsable<T>, ISpanFormattable
        => Assert.Equal("s", Assert.Throws<ArgumentNullException>(() => ParseString<T>(null!)).ParamName);

    private static void RefusesGarbage<T>(string? text)
        where T : class, ISpanParsable<T>, ISpanFormattable
    {
        Assert.False(TryParseString(text, out T? value));
        Assert.Null(value);
        Assert.False(T.TryParse(text.AsSpan(), null, out value));
        Assert.Null(value);
        if (text is not null)
            Assert.Throws<FormatException>(() => ParseString<T>(text));
    }

    // Of a T that is ISpanParsable, T.Parse(text, null) would be that of a span, even of a string.
    private static T ParseString<T>(string text)
        where T : IParsable<T>
        => T.Parse(text, null);

    private static bool TryParseString<T>(string? text, out T? value)
        where T : class, IParsable<T>
        => T.TryParse(text, null, out value);

    private static void Call(string method, Type type, params object?[] arguments)
        => typeof(ParsingTests).GetMethod(method, BindingFlags.Static | BindingFlags.NonPublic)!.MakeGenericMethod(type)
            .Invoke(null, BindingFlags.DoNotWrapExceptions, null, arguments, null);

    private static IEnumerable<string> Names(IEnumerable<Type> types) => types.Select(type => type.ToString()).Order(StringComparer.Ordinal);
}
