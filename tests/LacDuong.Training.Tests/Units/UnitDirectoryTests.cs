using static LacDuong.Training.Tests.Units.UnitHistory;

namespace LacDuong.Training.Tests.Units;

public class UnitDirectoryTests
{
    [Fact]
    public void A_reused_code_means_the_unit_of_the_day()
    {
        Assert.Equal("Xã Đạ Nhim", LacDuongRegister.On(LacDuongRegister.LastDayBefore, "24848").Name.ToString());
        Assert.Equal("Xã Lạc Dương", LacDuongRegister.On(LacDuongRegister.ReformDay, "24848").Name.ToString());
    }

    [Fact]
    public void A_unit_without_validity_is_found_on_every_day()
        => Assert.Equal("Tỉnh Lâm Đồng", LacDuongRegister.On(new LocalDate(1, 1, 1), "68").Name.ToString());

    [Theory]
    [InlineData("24850", "2025-07-01")]
    [InlineData("99999", "2022-05-25")]
    public void A_code_without_a_unit_on_the_day_is_not_found(string code, string day)
    {
        Assert.False(LacDuongRegister.Directory.TryGet(new(code), DateRange.Parse(day).Start!.Value, out Unit? unit));
        Assert.Null(unit);
    }

    [Fact]
    public void The_first_of_overlapping_units_is_the_one_that_the_code_means()
    {
        UnitDirectory units = new([Unit("A", 3, 9), Unit("A", 0, 5)]);

        Assert.Equal("A0-5", units.Get(new("A"), Day(2)).Name.ToString());
        Assert.Equal("A3-9", units.Get(new("A"), Day(4)).Name.ToString());
    }

    [Fact]
    public void The_message_for_an_unknown_day_names_the_code_the_day_and_the_units_of_other_days()
    {
        ArgumentException exception = Assert.Throws<ArgumentException>(() => LacDuongRegister.On(LacDuongRegister.ReformDay, "24850"));

        Assert.StartsWith(
            "No unit of code '24850' is valid on 2025-07-01. On other days there is 24850 Xã Đưng K'Nớ (/2025-06-30).",
            exception.Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_message_for_an_unknown_code_names_those_that_look_like_it()
    {
        ArgumentException exception = Assert.Throws<ArgumentException>(() => LacDuongRegister.On(LacDuongRegister.ReformDay, "2486"));

        Assert.StartsWith(
            "No unit of code '2486' is valid on 2025-07-01. Near it there is 24846 Thị trấn Lạc Dương (/2025-06-30), "
            + "24846 Phường Lang Biang - Đà Lạt (2025-07-01/), 24856 Xã Đạ Long (/2025-06-30), 24862 Xã Lát (/2025-06-30).",
            exception.Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_message_for_a_code_like_none_says_so()
    {
        ArgumentException exception = Assert.Throws<ArgumentException>(() => LacDuongRegister.On(LacDuongRegister.ReformDay, "bdv-lac-duong"));

        Assert.Contains("No code among the 16 units of the directory looks like it.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_code_that_differs_in_case_alone_is_nearest()
    {
        UnitDirectory units = new([Unit("AB1"), Unit("ab2"), Unit("ac1")]);

        Assert.Contains(
            "Near it there is AB1", Assert.Throws<ArgumentException>(() => units.Get(new("ab1"), Day(0))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_units_of_a_code_are_in_the_order_of_their_first_days()
    {
        UnitDirectory units = new([Unit("A", 7), Unit("B"), Unit("A", null, 2), Unit("A", 3, 6)]);

        Assert.Equal("A-2 A3-6 A7-", Names(units.AllOf(new("A"))));
        Assert.Empty(units.AllOf(new("C")));
    }

    [Fact]
    public void Units_of_a_day_are_chosen_by_level_and_sector()
    {
        Unit district = Unit("D", null, 5) with { Level = UnitLevel.District };
        Unit board = Unit("B") with { Sector = UnitSector.Party };
        UnitDirectory units = new([Unit("C"), district, board]);

        Assert.Equal("C- D-5 B-", Names(units.ValidOn(Day(5))));
        Assert.Equal("D-5", Names(units.ValidOn(Day(5), UnitLevel.District)));
        Assert.Equal("B-", Names(units.ValidOn(Day(5), sector: UnitSector.Party)));
        Assert.Equal("C-", Names(units.ValidOn(Day(6), UnitLevel.Commune, UnitSector.Territory)));
        Assert.Empty(units.ValidOn(Day(6), UnitLevel.District));
    }

    [Fact]
    public void A_day_in_another_calendar_is_refused()
    {
        LocalDate julian = new(2022, 5, 25, CalendarSystem.Julian);

        Assert.Throws<ArgumentOutOfRangeException>(() => LacDuongRegister.Directory.TryGet(new("68"), julian, out _));
    }

    [Fact]
    public void A_unit_of_another_directory_is_refused()
    {
        UnitDirectory units = new([Unit("B")]);

        ArgumentException exception = Assert.Throws<ArgumentException>(() => units.Children(Unit("A", 0), Day(0)));

        Assert.StartsWith("The directory has no unit equal to A A0- (2000-01-01/).", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_directory_answers()
        => Assert.Empty(new UnitDirectory([]).ValidOn(Day(0)));

    [Fact]
    public void Many_readers_get_the_same_answers_from_a_new_directory()
    {
        UnitDirectory shared = new(LacDuongRegister.Directory.Units, LacDuongRegister.Directory.Reorganisations);
        Unit district = LacDuongRegister.On(LacDuongRegister.CourseDay, "675");
        Unit commune = LacDuongRegister.On(LacDuongRegister.ReformDay, "24848");

        int[] counts = new int[64];
        Parallel.For(0, counts.Length, i => counts[i]
            = shared.Children(district, LacDuongRegister.CourseDay).Count + (10 * shared.Predecessors(commune, LacDuongRegister.CourseDay).Count));

        Assert.All(counts, count => Assert.Equal(36, count));
    }
}
