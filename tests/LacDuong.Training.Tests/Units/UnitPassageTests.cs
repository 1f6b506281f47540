using static LacDuong.Training.Tests.Units.UnitHistory;

namespace LacDuong.Training.Tests.Units;

public class UnitPassageTests
{
    [Theory]
    [InlineData("68", "Tỉnh Lâm Đồng")]
    [InlineData("60", "Tỉnh Lâm Đồng")]
    [InlineData("67", "Tỉnh Lâm Đồng")]
    [InlineData("675")]
    [InlineData("24846", "Phường Lang Biang - Đà Lạt")]
    [InlineData("24862", "Phường Lang Biang - Đà Lạt")]
    [InlineData("24769", "Phường Lang Biang - Đà Lạt")]
    [InlineData("24847", "Xã Lạc Dương")]
    [InlineData("24848", "Xã Lạc Dương")]
    [InlineData("24865", "Xã Lạc Dương")]
    [InlineData("24850", "Xã Đam Rông 4")]
    [InlineData("24853", "Xã Đam Rông 4")]
    [InlineData("24856", "Xã Đam Rông 4")]
    public void Each_unit_of_2022_has_its_successors_of_today(string code, params string[] successors)
    {
        Unit unit = LacDuongRegister.On(LacDuongRegister.CourseDay, code);

        Assert.Equal(successors, LacDuongRegister.Names(LacDuongRegister.Directory.GetSuccessors(unit, LacDuongRegister.ReformDay)));
    }

    [Theory]
    [InlineData("68", "Tỉnh Bình Thuận", "Tỉnh Đắk Nông", "Tỉnh Lâm Đồng")]
    [InlineData("24846", "Phường 7", "Thị trấn Lạc Dương", "Xã Lát")]
    [InlineData("24848", "Xã Đạ Chais", "Xã Đạ Nhim", "Xã Đạ Sar")]
    [InlineData("24853", "Xã Đưng K'Nớ", "Xã Đạ Tông", "Xã Đạ Long")]
    public void Each_unit_of_today_has_its_predecessors_of_2022(string code, params string[] predecessors)
    {
        Unit unit = LacDuongRegister.On(LacDuongRegister.ReformDay, code);

        Assert.Equal(predecessors, LacDuongRegister.Names(LacDuongRegister.Directory.GetPredecessors(unit, LacDuongRegister.CourseDay)));
    }

    [Fact]
    public void On_a_day_of_its_own_a_unit_is_its_own_successor_and_predecessor()
    {
        Unit unit = LacDuongRegister.On(LacDuongRegister.CourseDay, "24848");

        Assert.Equal([new UnitShare(unit, IsPart: false)], LacDuongRegister.Directory.GetSuccessors(unit, LacDuongRegister.LastDayBefore));
        Assert.Equal([new UnitShare(unit, IsPart: false)], LacDuongRegister.Directory.GetPredecessors(unit, LacDuongRegister.CourseDay));
    }

    [Fact]
    public void Successors_look_ahead_and_predecessors_back()
    {
        Unit before = LacDuongRegister.On(LacDuongRegister.CourseDay, "24848");
        Unit after = LacDuongRegister.On(LacDuongRegister.ReformDay, "24848");

        Assert.Empty(LacDuongRegister.Directory.GetPredecessors(before, LacDuongRegister.ReformDay));
        Assert.Empty(LacDuongRegister.Directory.GetSuccessors(after, LacDuongRegister.CourseDay));
    }

    [Fact]
    public void A_chain_of_changes_is_walked_to_its_end()
    {
        UnitDirectory units = new(
            [Unit("A", 0, 4), Unit("B", 5, 9), Unit("C", 10, 14), Unit("D", 15)],
            [Change(15, "C", "D"), Change(5, "A", "B"), Change(10, "B", "C")]);

        Assert.Equal("C10-14", Names(units.GetSuccessors(units.Units[0], Day(14))));
        Assert.Equal("D15-", Names(units.GetSuccessors(units.Units[0], Day(99))));
        Assert.Equal("B5-9", Names(units.GetPredecessors(units.Units[3], Day(5))));
    }

    [Fact]
    public void A_split_and_a_later_merger_lead_to_one_unit_once()
    {
        UnitDirectory units = new(
            [Unit("A", 0, 4), Unit("B", 5, 9), Unit("C", 5, 9), Unit("D", 10)], [Change(5, "A", "BC"), Change(10, "BC", "D")]);

        Assert.Equal("B5-9 C5-9", Names(units.GetSuccessors(units.Units[0], Day(7))));
        Assert.Equal("D10-", Names(units.GetSuccessors(units.Units[0], Day(10))));
        Assert.Equal("A0-4", Names(units.GetPredecessors(units.Units[3], Day(4))));
    }

    [Fact]
    public void A_tangled_change_is_several_reorganisations_that_act_together()
    {
        // A goes to C but for a part that goes to D with B; nothing of B goes to C.
        UnitDirectory units = new(
            [Unit("A", 0, 4), Unit("B", 0, 4), Unit("C", 5), Unit("D", 5)], [Change(5, "A", "C"), Change(5, "AB", "D")]);

        Assert.Equal("C5- D5-", Names(units.GetSuccessors(units.Units[0], Day(5))));
        Assert.Equal("D5-", Names(units.GetSuccessors(units.Units[1], Day(5))));
        Assert.Equal("A0-4", Names(units.GetPredecessors(units.Units[2], Day(4))));
        Assert.Equal("A0-4 B0-4", Names(units.GetPredecessors(units.Units[3], Day(4))));
    }

    [Fact]
    public void Codes_exchanged_on_one_day_do_not_pass_through_one_another()
    {
        UnitDirectory units = new(
            [Unit("A", 0, 4), Unit("B", 0, 4), Unit("A", 5), Unit("B", 5)], [Change(5, "A", "B"), Change(5, "B", "A")]);

        Assert.Equal("B5-", Names(units.GetSuccessors(units.Units[0], Day(5))));
        Assert.Equal("A5-", Names(units.GetSuccessors(units.Units[1], Day(5))));
        Assert.Equal("B0-4", Names(units.GetPredecessors(units.Units[2], Day(4))));
    }

    [Fact]
    public void A_unit_that_gives_a_part_away_stands_in_both_sides()
    {
        UnitDirectory units = new([Unit("A"), Unit("B", 5)], [Change(5, "A", "AB")]);

        Assert.Equal("A- B5-", Names(units.GetSuccessors(units.Units[0], Day(5))));
        Assert.Equal("A-", Names(units.GetPredecessors(units.Units[0], Day(4))));
        Assert.Equal("A-", Names(units.GetPredecessors(units.Units[1], Day(4))));
    }

    [Fact]
    public void What_was_given_away_before_the_day_that_is_meant_is_no_successor()
    {
        UnitDirectory units = new([Unit("A"), Unit("B", 5)], [Change(5, "A", "AB")]);

        Assert.Equal("A-", Names(units.GetSuccessors(new("A"), since: Day(6), on: Day(9))));
        Assert.Equal("A- B5-", Names(units.GetSuccessors(new("A"), since: Day(4), on: Day(9))));
    }

    [Fact]
    public void What_was_taken_in_after_the_day_that_is_meant_is_no_predecessor()
    {
        UnitDirectory units = new([Unit("A"), Unit("B", null, 4)], [Change(5, "AB", "A")]);

        Assert.Equal("A-", Names(units.GetPredecessors(new("A"), until: Day(4), on: Day(0))));
        Assert.Equal("A- B-4", Names(units.GetPredecessors(new("A"), until: Day(5), on: Day(0))));
    }

    [Fact]
    public void A_unit_that_stays_valid_while_it_takes_in_another_succeeds_itself_too()
    {
        UnitDirectory units = new([Unit("A", null, 4), Unit("B")], [Change(5, "A", "B")]);

        Assert.Equal("B-", Names(units.GetSuccessors(units.Units[1], Day(5))));
        Assert.Equal("A-4 B-", Names(units.GetPredecessors(units.Units[1], Day(4))));
    }

    [Fact]
    public void A_unit_passes_only_to_those_that_its_reorganisation_names_even_where_it_stays_valid()
    {
        UnitDirectory units = new([Unit("A"), Unit("B", 5)], [Change(5, "A", "B")]);

        Assert.Equal("B5-", Names(units.GetSuccessors(units.Units[0], Day(5))));
        Assert.Empty(units.GetPredecessors(units.Units[0], Day(4)));
    }

    [Fact]
    public void An_abolished_unit_has_no_successor_though_its_code_is_used_again_at_once()
    {
        UnitDirectory units = new([Unit("A", 0, 4), Unit("A", 5)], [Change(5, "A", "")]);

        Assert.Empty(units.GetSuccessors(units.Units[0], Day(5)));
        Assert.Empty(units.GetPredecessors(units.Units[1], Day(4)));
    }

    [Fact]
    public void A_renaming_needs_no_reorganisation_where_the_validities_meet()
    {
        UnitDirectory units = new([Unit("A", 5), Unit("A", null, 4)]);

        Assert.Equal("A5-", Names(units.GetSuccessors(units.Units[1], Day(5))));
        Assert.Equal("A-4", Names(units.GetPredecessors(units.Units[0], Day(4))));
    }

    [Fact]
    public void A_unit_that_ends_has_no_successor_in_a_later_one_of_its_code()
    {
        UnitDirectory units = new([Unit("A", null, 4), Unit("A", 6)]);

        Assert.Empty(units.GetSuccessors(units.Units[0], Day(5)));
        Assert.Empty(units.GetSuccessors(units.Units[0], Day(6)));
        Assert.Empty(units.GetPredecessors(units.Units[1], Day(4)));
    }

    [Fact]
    public void A_reorganisation_means_only_units_that_are_valid_on_its_days()
    {
        // A ended a day too soon, and B begins a day too late.
        UnitDirectory units = new(
            [Unit("A", null, 3), Unit("C", null, 4), Unit("B", 6), Unit("D", 5)], [Change(5, "A", "D"), Change(5, "C", "B")]);

        Assert.Empty(units.GetSuccessors(units.Units[0], Day(7)));
        Assert.Empty(units.GetSuccessors(units.Units[1], Day(7)));
        Assert.Empty(units.GetPredecessors(units.Units[2], Day(4)));
        Assert.Empty(units.GetPredecessors(units.Units[3], Day(3)));
    }

    [Fact]
    public void Reorganisations_of_unknown_codes_lead_nowhere()
    {
        UnitDirectory units = new([Unit("A", null, 4)], [Change(5, "AX", "Y")]);

        Assert.Empty(units.GetSuccessors(units.Units[0], Day(5)));
    }

    [Fact]
    public void Of_a_code_and_a_day_the_answer_looks_one_way_only()
    {
        UnitDirectory units = new([Unit("A", 2, 4), Unit("A", 5)]);

        Assert.Empty(units.GetSuccessors(new("A"), since: Day(5), on: Day(4)));
        Assert.Empty(units.GetPredecessors(new("A"), until: Day(4), on: Day(5)));
    }

    [Fact]
    public void The_ends_of_time_are_days_like_others()
    {
        UnitDirectory units = new([Unit("A")]);

        Assert.Equal("A-", Names(units.GetSuccessors(units.Units[0], new LocalDate(9999, 12, 31))));
        Assert.Equal("A-", Names(units.GetPredecessors(units.Units[0], new LocalDate(1, 1, 1))));
    }

    [Fact]
    public void Those_that_a_unit_passed_to_in_parts_are_marked_and_it_is_marked_as_their_predecessor()
    {
        UnitDirectory units = new(
            [Unit("A", 0, 4), Unit("B", 0, 4), Unit("C", 5), Unit("D", 5)], [Change(5, "AB", "C", "A"), Change(5, "A", "D", "A")]);

        Assert.Equal("C5-* D5-*", Shares(units.GetSuccessors(units.Units[0], Day(5))));
        Assert.Equal("C5-", Shares(units.GetSuccessors(units.Units[1], Day(5))));
        Assert.Equal("A0-4* B0-4", Shares(units.GetPredecessors(units.Units[2], Day(4))));
        Assert.Equal("A0-4*", Shares(units.GetPredecessors(units.Units[3], Day(4))));
    }

    [Fact]
    public void A_unit_whose_people_all_went_to_one_has_that_one_successor_wherever_its_land_went()
    {
        UnitDirectory units = new(
            [Unit("A", 0, 4), Unit("B", 5), Unit("C", 5)], [Change(5, "A", "B"), Change(5, "A", "C", "", landOnly: "A")]);

        Assert.Equal("B5-", Shares(units.GetSuccessors(units.Units[0], Day(5))));
        Assert.Empty(units.GetPredecessors(units.Units[2], Day(4)));
    }

    [Fact]
    public void A_unit_of_which_only_land_passes_stays_what_it_is()
    {
        UnitDirectory units = new([Unit("A"), Unit("B")], [Change(5, "A", "B", "", landOnly: "A")]);

        Assert.Equal("A-", Shares(units.GetSuccessors(units.Units[0], Day(5))));
        Assert.Equal("B-", Shares(units.GetPredecessors(units.Units[1], Day(4))));
    }

    [Fact]
    public void A_unit_that_gives_a_part_away_and_stays_valid_keeps_the_rest()
    {
        UnitDirectory units = new([Unit("A"), Unit("B", 5)], [Change(5, "A", "B", "A")]);

        Assert.Equal("A-* B5-*", Shares(units.GetSuccessors(units.Units[0], Day(5))));
        Assert.Equal("A-*", Shares(units.GetPredecessors(units.Units[0], Day(4))));
    }

    [Fact]
    public void Parts_that_meet_again_are_the_whole()
    {
        UnitDirectory units = new(
            [Unit("A", 0, 4), Unit("B", 5, 9), Unit("C", 5, 9), Unit("D", 10)],
            [Change(5, "A", "B", "A"), Change(5, "A", "C", "A"), Change(10, "BC", "D")]);

        Assert.Equal("D10-", Shares(units.GetSuccessors(units.Units[0], Day(10))));
        Assert.Equal("A0-4", Shares(units.GetPredecessors(units.Units[3], Day(4))));
    }

    [Fact]
    public void A_part_whose_rest_is_nowhere_is_marked()
    {
        UnitDirectory units = new([Unit("A", 0, 4), Unit("B", 5)], [Change(5, "A", "B", "A")]);

        Assert.Equal("B5-*", Shares(units.GetSuccessors(units.Units[0], Day(5))));
        Assert.Equal("A0-4*", Shares(units.GetPredecessors(units.Units[1], Day(4))));
    }

    [Fact]
    public void No_successor_known_is_another_outcome_than_abolished()
    {
        UnitDirectory units = new([Unit("A", 0, 4), Unit("B", 0, 4), Unit("C")], [Change(5, "A", "")]);

        Assert.True(units.IsAbolished(units.Units[0], Day(5)));
        Assert.False(units.IsAbolished(units.Units[1], Day(5)));
        Assert.False(units.IsAbolished(units.Units[2], Day(5)));
        Assert.False(units.IsAbolished(new("A"), Day(0), Day(4)));
        Assert.True(units.IsAbolished(new("A"), Day(0), Day(5)));
    }

    [Fact]
    public void The_reorganisations_that_a_unit_passed_on_by_are_in_the_order_of_their_days()
    {
        Reorganisation first = Change(5, "A", "B");
        Reorganisation second = Change(10, "B", "C");
        UnitDirectory units = new([Unit("A", 0, 4), Unit("B", 5, 9), Unit("C", 10)], [second, first, Change(10, "A", "C")]);

        Assert.Equal([first, second], units.GetReorganisations(units.Units[0], Day(10)));
        Assert.Equal([first], units.GetReorganisations(new("A"), Day(0), Day(9)));
    }
}
