using static LacDuong.Training.Tests.Units.UnitHistory;

namespace LacDuong.Training.Tests.Units;

public class UnitTreeTests
{
    private static readonly UnitDirectory s_tree = new(
        [
            Unit("P"), Unit("D", null, 9, "P"), Unit("A", null, 9, "D"), Unit("B", null, 9, "D"), Unit("A", 10, null, "P"),
            Unit("G", null, null, "A"),
        ]);

    [Fact]
    public void The_district_had_its_town_and_five_communes()
        => Assert.Equal(
            ["Thị trấn Lạc Dương", "Xã Đạ Chais", "Xã Đạ Nhim", "Xã Đưng K'Nớ", "Xã Lát", "Xã Đạ Sar"],
            LacDuongRegister.Names(LacDuongRegister.Directory.GetChildren(
                LacDuongRegister.On(LacDuongRegister.CourseDay, "675"), LacDuongRegister.LastDayBefore)));

    [Fact]
    public void The_units_above_a_commune_included_the_district_until_its_end()
    {
        UnitDirectory units = LacDuongRegister.Directory;
        Unit before = LacDuongRegister.On(LacDuongRegister.LastDayBefore, "24848");
        Unit after = LacDuongRegister.On(LacDuongRegister.ReformDay, "24848");

        Assert.Equal(
            ["Huyện Lạc Dương", "Tỉnh Lâm Đồng"],
            LacDuongRegister.Names(units.GetAncestors(before, LacDuongRegister.LastDayBefore)));
        Assert.Equal(["Tỉnh Lâm Đồng"], LacDuongRegister.Names(units.GetAncestors(after, LacDuongRegister.ReformDay)));
    }

    [Fact]
    public void A_unit_stays_under_whatever_its_parents_code_means_on_the_day()
    {
        Unit cell = s_tree.Get(new("G"), Day(0));

        Assert.Equal("A-9", s_tree.GetParent(cell, Day(9))!.Name.ToString());
        Assert.Equal("A10-", s_tree.GetParent(cell, Day(10))!.Name.ToString());
        Assert.Equal("A-9 D-9 P-", Names(s_tree.GetAncestors(cell, Day(9))));
        Assert.Equal("A10- P-", Names(s_tree.GetAncestors(cell, Day(10))));
    }

    [Fact]
    public void Descendants_come_generation_by_generation()
    {
        Assert.Equal("D-9 A-9 B-9 G-", Names(s_tree.GetDescendants(s_tree.Get(new("P"), Day(0)), Day(9))));
        Assert.Equal("A10- G-", Names(s_tree.GetDescendants(s_tree.Get(new("P"), Day(0)), Day(10))));
    }

    [Fact]
    public void A_unit_has_no_place_in_the_tree_on_a_day_on_which_it_is_not_valid()
    {
        Unit district = s_tree.Get(new("D"), Day(0));

        Assert.Null(s_tree.GetParent(district, Day(10)));
        Assert.Empty(s_tree.GetChildren(district, Day(10)));
        Assert.Empty(s_tree.GetDescendants(district, Day(10)));
        Assert.Empty(s_tree.GetAncestors(district, Day(10)));
    }

    [Fact]
    public void A_unit_whose_parent_is_unknown_is_a_top()
    {
        UnitDirectory units = new([Unit("A", parent: "X")]);

        Assert.Null(units.GetParent(units.Units[0], Day(0)));
        Assert.Empty(units.GetAncestors(units.Units[0], Day(0)));
    }

    [Fact]
    public void A_unit_is_never_its_own_parent()
    {
        UnitDirectory units = new([Unit("A", parent: "A")]);

        Assert.Null(units.GetParent(units.Units[0], Day(0)));
        Assert.Empty(units.GetChildren(units.Units[0], Day(0)));
        Assert.Empty(units.GetAncestors(units.Units[0], Day(0)));
    }

    [Fact]
    public void In_a_circle_each_unit_is_named_once()
    {
        UnitDirectory units = new([Unit("A", parent: "B"), Unit("B", parent: "C"), Unit("C", parent: "B")]);

        Assert.Equal("B- C-", Names(units.GetAncestors(units.Units[0], Day(0))));
        Assert.Equal("C-", Names(units.GetAncestors(units.Units[1], Day(0))));
        Assert.Equal("B-", Names(units.GetAncestors(units.Units[2], Day(0))));
        Assert.Equal("A- C-", Names(units.GetDescendants(units.Units[1], Day(0))));
    }

    [Fact]
    public void A_unit_that_overlaps_an_earlier_one_of_its_code_is_its_parents_child_and_has_none_itself()
    {
        UnitDirectory units = new([Unit("P"), Unit("A", 0, 9, "P"), Unit("A", 5, null, "P"), Unit("C", parent: "A")]);
        Unit later = units.Units[2];

        Assert.Equal("A0-9 A5-", Names(units.GetChildren(units.Units[0], Day(5))));
        Assert.Empty(units.GetChildren(later, Day(5)));
        Assert.Equal("P-", Names(units.GetAncestors(later, Day(5))));
        Assert.Equal("C-", Names(units.GetChildren(later, Day(10))));
    }
}
