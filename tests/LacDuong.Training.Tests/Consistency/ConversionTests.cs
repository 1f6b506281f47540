using System.ComponentModel;
using System.Globalization;
using CsCheck;

namespace LacDuong.Training.Tests.Consistency;

/// <summary>
/// Whatever has <c>Parse</c> is made of its text by what knows only the type: configuration binding, Blazor's <c>@bind</c>.
/// </summary>
public sealed class ConversionTests
{
    public static TheoryData<Type> Types => [.. ValueTypes.Parsed, typeof(Code<Held>)];

    [Theory]
    [MemberData(nameof(Types))]
    public void A_value_is_converted_to_its_text_and_back(Type type)
    {
        TypeConverter converter = TypeDescriptor.GetConverter(type);
        SamplesOf(type).Sample(value =>
        {
            string text = converter.ConvertToInvariantString(value)!;

            Assert.Equal(value.ToString(), text);
            Assert.Equal(value, converter.ConvertFromInvariantString(text));
            Assert.Equal(value, converter.ConvertFrom(null, CultureInfo.CurrentCulture, text));
        }, iter: 50);
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void It_is_converted_from_text_alone(Type type)
    {
        TypeConverter converter = TypeDescriptor.GetConverter(type);
        Assert.True(converter.CanConvertFrom(typeof(string)));
        Assert.False(converter.CanConvertFrom(typeof(int)));
        Assert.Throws<NotSupportedException>(() => converter.ConvertFrom(7));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void A_text_that_is_none_is_refused_as_by_Parse(Type type)
    {
        TypeConverter converter = TypeDescriptor.GetConverter(type);
        Assert.False(converter.IsValid("a b"));
        Assert.Throws<FormatException>(() => converter.ConvertFromInvariantString("a b"));
        Assert.Throws<FormatException>(() => converter.ConvertFromInvariantString(""));
    }

    private static Gen<object> SamplesOf(Type type)
        => type == typeof(Code<Held>) ? Gen.Const((object)new Code<Held>("24848")) : ValueTypes.SamplesOf(type);

    /// <summary>A host's own type with a code.</summary>
    private sealed record Held(Code<Held> Code) : ICoded<Held>;
}
