using LacDuong.Training.Validation;

namespace LacDuong.Training.Tests.Validation;

public sealed class SameNameTests
{
    private static readonly string s_long = new('a', 150);

    [Theory]
    [InlineData("Nguyễn", "Văn", "An", true)]
    [InlineData(null, "Nguyễn Văn", "An", true)]
    [InlineData(null, null, "nguyễn văn AN", true)]
    [InlineData("Nguyễn", "Văn", "Ẩn", false)]
    [InlineData("Nguyễn", null, "An", false)]
    public void Names_are_the_same_by_the_whole_of_their_letters(string? family, string? middle, string given, bool expected)
        => Assert.Equal(expected, SameName.Is(new PersonName("Nguyễn", "Văn", "An"), new PersonName(family, middle, given)));

    // However the parts are cut, the whole is too long for the stack.
    [Fact]
    public void Names_of_any_length_are_compared_to_their_end()
        => Assert.Equal(
            (true, true, true, false),
            (
                SameName.Is(new PersonName(s_long, null, "b"), PersonName.FromSingleName($"{s_long} B")),
                SameName.Is(new PersonName("b", s_long, "c"), PersonName.FromSingleName($"b {s_long} C")),
                SameName.Is(new PersonName("b", "c", s_long), PersonName.FromSingleName($"b c {s_long.ToUpperInvariant()}")),
                SameName.Is(new PersonName(s_long, null, "b"), PersonName.FromSingleName($"{s_long} c"))));
}
