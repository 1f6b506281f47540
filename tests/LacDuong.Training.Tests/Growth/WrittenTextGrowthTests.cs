using LacDuong.Training.Wording;

namespace LacDuong.Training.Tests.Growth;

/// <summary>Texts of any length are read or refused in a time in proportion to it.</summary>
[Trait("Category", "Growth")]
[Collection(GrowthTestsAlone.Name)]
public sealed class WrittenTextGrowthTests
{
    private static readonly LocalDate s_reference = new(2022, 5, 1);

    public static TheoryData<string, string> Repeated => new()
    {
        { "từ ", "" },
        { "ngày ", "" },
        { ". ", "" },
        { "(", "" },
        { "25, ", "25/5/2022" },
        { "25/5 và ", "26/5/2022" },
        { "3-5, ", "7/5/2022" },
        { "thứ 2, ", "" },
        { "thứ Tư, 25/5; ", "thứ Tư, 25/5" },
        { "7h30 - 11h00; ", "7h30" },
        { "8h ngày 25/5; ", "8h ngày 26/5/2022" },
        { "May ", "" },
        { "1-", "1" },
        { "Aa ", "" },
        { "25/5 (thứ Tư), ", "25/5" },
        { "\u0301", "" },
    };

    [Theory]
    [MemberData(nameof(Repeated))]
    public void Twice_the_text_takes_at_most_two_and_a_half_times_as_long(string piece, string end)
        => Growth.IsNearlyLinear(
            1_500,
            size => string.Concat(Enumerable.Repeat(piece, size)) + end,
            text =>
            {
                GC.KeepAlive(DateReading.Read(text, s_reference));
                GC.KeepAlive(TimeReading.Read(text, s_reference));
            });

    [Fact]
    public void Thirty_megabytes_of_from_are_refused_at_the_second()
    {
        string text = string.Concat(Enumerable.Repeat("từ ", 10_000_000));

        Assert.Equal(4, DateReading.Read(text, s_reference).Fault?.Position);
        Assert.Equal(4, TimeReading.Read(text, s_reference).Fault?.Position);
    }
}
