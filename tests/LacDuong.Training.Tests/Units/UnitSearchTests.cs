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
    [InlineData("lang biang da lat", "Phường Lang Biang - Đà Lạt")]
    [InlineData("Lang Biang – Đà Lạt", "Phường Lang Biang - Đà Lạt")]
    [InlineData("langbiang", "Phường Lang Biang - Đà Lạt")]
    [InlineData("dung k'no", "Xã Đưng K'Nớ")]
    [InlineData("danhim", "Xã Đạ Nhim")]
    [InlineData("p. lang biang da lat", "Phường Lang Biang - Đà Lạt")]
    [InlineData("P.7", "Phường 7")]
    [InlineData("P7", "Phường 7")]
    [InlineData("TT Lạc Dương", "Thị trấn Lạc Dương")]
    [InlineData("TT. Lạc Dương", "Thị trấn Lạc Dương")]
    [InlineData("X. Lát", "Xã Lát")]
    [InlineData("H. Lạc Dương", "Huyện Lạc Dương")]
    [InlineData("T. Lâm Đồng", "Tỉnh Lâm Đồng")]
    [InlineData("UBND xã Lát", "Xã Lát")]
    [InlineData("UBND X. Lát", "Xã Lát")]
    [InlineData("Đảng ủy xã Lát", "Xã Lát")]
    [InlineData("Công an xã Lát", "Xã Lát")]
    [InlineData("Huyện ủy Lạc Dương", "Huyện Lạc Dương")]
    public void Short_forms_bodies_dashes_and_words_divided_otherwise_find_the_unit(string typed, string expected)
        => Assert.Equal([expected], LacDuongRegister.Names(LacDuongRegister.Directory.FindByName(typed)).Distinct());

    [Fact]
    public void A_body_that_is_a_unit_of_its_own_comes_before_its_commune()
    {
        UnitDirectory units = new(
            [UnitHistory.Unit("A") with { Name = new("Xã Lát") }, UnitHistory.Unit("B") with { Name = new("Đảng ủy xã Lát") }]);

        Assert.Equal(["Đảng ủy xã Lát", "Xã Lát"], LacDuongRegister.Names(units.FindByName("dang uy xa lat")));
    }

    [Fact]
    public void Y_and_i_are_one_letter_on_demand()
    {
        UnitDirectory units = new([UnitHistory.Unit("A") with { Name = new("Xã Lí Sơn") }, UnitHistory.Unit("B") with { Name = new("Xã Lý Bôn") }]);

        Assert.Equal(["Xã Lý Bôn"], LacDuongRegister.Names(units.FindByName("lý")));
        Assert.Equal(["Xã Lí Sơn", "Xã Lý Bôn"], LacDuongRegister.Names(units.FindByName("lý", ignoresY: true)));
        Assert.Equal(["Xã Lí Sơn", "Xã Lý Bôn"], LacDuongRegister.Names(units.FindByName("li", ignoresY: true)));
    }

    [Fact]
    public void An_old_name_leads_to_the_successors_and_says_so()
    {
        IReadOnlyList<(Unit Unit, IReadOnlyList<UnitShare> Now)> matches
            = LacDuongRegister.Directory.FindNowByName("lac duong", LacDuongRegister.ReformDay);

        Assert.Equal(
            [
                "24848 Xã Lạc Dương → 24848 Xã Lạc Dương", "675 Huyện Lạc Dương → ",
                "24846 Thị trấn Lạc Dương → 24846 Phường Lang Biang - Đà Lạt",
            ],
            matches.Select(match => $"{match.Unit} → {string.Join(", ", match.Now)}"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("'")]
    [InlineData("-")]
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
        (string name, bool[] begins) = Divide(unit.Name.ToString());
        (string key, bool[] begun) = Divide(typed);
        int[] ranks = [.. from at in Enumerable.Range(0, name.Length)
            where key.Length > 0 && name.AsSpan(at).StartsWith(key, StringComparison.Ordinal)
            let end = at + key.Length
            let isDividedAlike = begins[(at + 1)..end].Count(b => b) == begun[1..].Count(b => b)
            where isDividedAlike || (begins[at] && (end == name.Length || begins[end]))
            select at == 0 ? (end == name.Length ? 0 : 1) : begins[at] ? 2 : 3];
        return ranks.Append(4).Min();
    }

    // The characters without spaces and hyphens, and which of them begin a word.
    private static (string Text, bool[] Begins) Divide(string name)
    {
        (char Letter, bool Begins)[] letters = [.. MatchKey.DroppingAccents(name).Split(' ', '-')
            .SelectMany(word => word.Select((letter, i) => (letter, i == 0)))];
        return (new([.. letters.Select(l => l.Letter)]), [.. letters.Select(l => l.Begins)]);
    }
}
