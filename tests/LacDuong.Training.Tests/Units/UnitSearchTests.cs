using CsCheck;
using LacDuong.Training.Vietnamese;

namespace LacDuong.Training.Tests.Units;

public class UnitSearchTests
{
    [Theory]
    [InlineData("Xã Lát", "Xã Lát")]
    [InlineData("xa lat", "Xã Lát")]
    [InlineData("lạc dương", "Huyện Lạc Dương", "Thị trấn Lạc Dương", "Xã Lạc Dương")]
    [InlineData("LAC DUONG", "Huyện Lạc Dương", "Thị trấn Lạc Dương", "Xã Lạc Dương")]
    [InlineData("lac duong commune", "Xã Lạc Dương")]
    [InlineData("Đạ Nhim", "Xã Đạ Nhim")]
    [InlineData("da nhim", "Xã Đạ Nhim")]
    [InlineData("  đạ   nhim ", "Xã Đạ Nhim")]
    [InlineData("\u0111a\u0323 nhim", "Xã Đạ Nhim")]
    [InlineData("Đưng K'Nớ", "Xã Đưng K'Nớ")]
    [InlineData("Đưng K’Nớ", "Xã Đưng K'Nớ")]
    [InlineData("dung kno", "Xã Đưng K'Nớ")]
    [InlineData("kno", "Xã Đưng K'Nớ")]
    [InlineData("da l", "Xã Đạ Long", "Phường Lang Biang - Đà Lạt")]
    [InlineData("da n", "Xã Đạ Nhim")]
    [InlineData("lat", "Xã Lát", "Phường Lang Biang - Đà Lạt")]
    [InlineData("lang biang", "Phường Lang Biang - Đà Lạt")]
    [InlineData("tinh", "Tỉnh Bình Thuận", "Tỉnh Đắk Nông", "Tỉnh Lâm Đồng")]
    [InlineData("long", "Xã Đạ Long")]
    [InlineData("an", "Phường Lang Biang - Đà Lạt", "Thị trấn Lạc Dương", "Tỉnh Bình Thuận")]
    [InlineData("phuong 7", "Phường 7")]
    [InlineData("rong 4", "Xã Đam Rông 4")]
    public void What_a_clerk_types_finds_the_units_in_this_order(string typed, params string[] expected)
        => Assert.Equal(expected, LacDuongRegister.Names(LacDuongRegister.Directory.FindByName(typed)));

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("'")]
    [InlineData("Đức Trọng")]
    public void What_is_in_no_name_finds_nothing(string typed) => Assert.Empty(LacDuongRegister.Directory.FindByName(typed));

    [Fact]
    public void On_a_day_only_the_units_of_that_day_are_found()
    {
        Assert.Equal(
            ["Huyện Lạc Dương", "Thị trấn Lạc Dương"],
            LacDuongRegister.Names(LacDuongRegister.Directory.FindByName("lac duong", LacDuongRegister.LastDayBefore)));
        Assert.Equal(
            ["Xã Lạc Dương"], LacDuongRegister.Names(LacDuongRegister.Directory.FindByName("lac duong", LacDuongRegister.ReformDay)));
    }

    [Fact]
    public void The_place_of_the_tone_does_not_matter()
    {
        UnitDirectory units = new(
            [UnitHistory.Unit("A") with { Name = new("Xã Hòa Sơn") }, UnitHistory.Unit("B") with { Name = new("Xã Hoà An") }]);

        Assert.Equal(["Xã Hoà An", "Xã Hòa Sơn"], LacDuongRegister.Names(units.FindByName("hoà")));
        Assert.Equal(["Xã Hoà An", "Xã Hòa Sơn"], LacDuongRegister.Names(units.FindByName("hòa")));
    }

    [Fact]
    public void The_best_of_a_units_names_counts()
    {
        UnitDirectory units = new(
            [
                UnitHistory.Unit("A") with { Name = new("Ban An") },
                UnitHistory.Unit("B") with { Name = new("Ban B"), OtherNames = [new("An")] },
            ]);

        Assert.Equal(["Ban B", "Ban An"], LacDuongRegister.Names(units.FindByName("an")));
    }

    [Fact]
    public void The_index_agrees_with_looking_at_each_name()
        => AgreesWithEachName(Gen.String[Gen.Char["aăâdđ -"], 1, 6].Where(t => !string.IsNullOrWhiteSpace(t)));

    [Fact]
    public void A_long_text_is_found_as_a_short_one_is()
        => AgreesWithEachName(Gen.Select(
            Gen.Int[0, 1], Gen.Int[65, 80], Gen.Bool, (b, a, hasWord) => new string('b', b) + new string('a', a) + (hasWord ? " a" : "")));

    private static void AgreesWithEachName(Gen<string> text)
    {
        Gen.Select(text.Array[1, 8], text).Sample(
            (names, typed) =>
            {
                Unit[] units = [.. names.Select((name, i) => UnitHistory.Unit($"U{i}") with { Name = new(name) })];
                Assert.Equal(
                    units.Where(unit => Rank(unit, typed) < 4)
                        .OrderBy(unit => Rank(unit, typed)).ThenBy(unit => unit.Name.ToString(), VietnameseComparer.Default),
                    new UnitDirectory(units.ToValueList()).FindByName(typed));
            },
            iter: 5000);
    }

    private static int Rank(Unit unit, string typed)
    {
        string name = MatchKey.DroppingAccents(unit.Name.ToString());
        string key = MatchKey.DroppingAccents(typed);
        if (string.Equals(name, key, StringComparison.Ordinal))
            return 0;
        if (name.StartsWith(key, StringComparison.Ordinal))
            return 1;
        int[] places = [.. Enumerable.Range(0, name.Length).Where(i => name.AsSpan(i).StartsWith(key, StringComparison.Ordinal))];
        return places.Length == 0 ? 4 : places.Any(i => name[i - 1] is ' ' or '-') ? 2 : 3;
    }
}
