using System.Globalization;
using LacDuong.Training.Tests.Consistency;

namespace LacDuong.Training.Tests.Icu;

/// <summary>No text of a value depends on the culture of the thread, whoever wrote its <c>ToString</c>: we or the compiler.</summary>
public sealed class TextTests
{
    private static readonly CultureInfo[] s_cultures = [.. IcuRuntime.SkipReason() is null ? new[] { "fr-FR", "vi-VN", "ar-SA" }.Select(CultureInfo.GetCultureInfo) : []];

    public static TheoryData<Type> Types => [.. ValueTypes.Sampled];

    [IcuTheory]
    [MemberData(nameof(Types))]
    public void A_value_has_one_text_under_every_culture(Type type)
        => ValueTypes.SamplesOf(type).Sample(value =>
        {
            string expected = Under(CultureInfo.InvariantCulture, value.ToString!)!;
            Assert.All(s_cultures, culture => Assert.Equal(expected, Under(culture, value.ToString!)));
        });

    [IcuFact]
    public void Every_public_type_that_is_equal_by_content_is_tried()
        => Assert.Empty(ValueTypes.Declared.Except(ValueTypes.Sampled.Select(ValueTypes.Declaration)));

    private static T Under<T>(CultureInfo culture, Func<T> action)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = culture;
        try
        {
            return action();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
