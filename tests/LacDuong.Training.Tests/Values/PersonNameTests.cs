namespace LacDuong.Training.Tests.Values;

public sealed class PersonNameTests
{
    [Theory]
    [InlineData("Nguyễn", "Văn", "A", "A, Nguyễn Văn")]
    [InlineData("Lê", null, "Huệ", "Huệ, Lê")]
    [InlineData(null, "Thị", "Hoà", "Hoà, Thị")]
    [InlineData(null, null, "K'Brêm", "K'Brêm")]
    [InlineData(null, null, "H'Hen Niê", "H'Hen Niê")]
    public void The_given_name_comes_first_for_sorted_columns(string? family, string? middle, string given, string expected)
        => Assert.Equal(expected, new PersonName(family, middle, given).WriteGivenFirst());
}
