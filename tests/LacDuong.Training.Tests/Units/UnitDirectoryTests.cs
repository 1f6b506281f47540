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
        KeyNotFoundException exception
            = Assert.Throws<KeyNotFoundException>(() => LacDuongRegister.On(LacDuongRegister.ReformDay, "24850"));

        Assert.StartsWith(
            "No unit with the code '24850' is valid on 2025-07-01. On other days there is 24850 Xã Đưng K'Nớ (/2025-06-30).",
            exception.Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_message_for_an_unknown_code_names_those_that_look_like_it()
    {
        KeyNotFoundException exception = Assert.Throws<KeyNotFoundException>(() => LacDuongRegister.On(LacDuongRegister.ReformDay, "2486"));

        Assert.StartsWith(
            "No unit with the code '2486' is valid on 2025-07-01. Near it there is 24846 Thị trấn Lạc Dương (/2025-06-30), "
            + "24846 Phường Lang Biang - Đà Lạt (2025-07-01/), 24856 Xã Đạ Long (/2025-06-30), 24862 Xã Lát (/2025-06-30).",
            exception.Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_message_for_a_code_like_none_says_so()
    {
        KeyNotFoundException exception
            = Assert.Throws<KeyNotFoundException>(() => LacDuongRegister.On(LacDuongRegister.ReformDay, "bdv-lac-duong"));

        Assert.Contains("No code among the 16 units of the directory looks like it.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_code_that_differs_in_case_alone_is_nearest()
    {
        UnitDirectory units = new([Unit("AB1"), Unit("ab2"), Unit("ac1")]);

        Assert.Contains(
            "Near it there is AB1",
            Assert.Throws<KeyNotFoundException>(() => units.Get(new("ab1"), Day(0))).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_message_names_five_units_and_how_many_more_there_are()
    {
        UnitDirectory units = new(Enumerable.Range(0, 9).Select(i => Unit("A", i, i)).ToValueList());

        Assert.EndsWith(
            "A A4-4 (2000-01-05) and 4 more.",
            Assert.Throws<KeyNotFoundException>(() => units.Get(new("A"), Day(9))).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void All_units_of_a_code_are_in_the_order_of_their_first_days()
    {
        UnitDirectory units = new([Unit("A", 7), Unit("B"), Unit("A", null, 2), Unit("A", 3, 6)]);

        Assert.Equal("A-2 A3-6 A7-", Names(units.GetAll(new("A"))));
        Assert.Empty(units.GetAll(new("C")));
    }

    [Fact]
    public void Units_of_a_day_are_chosen_by_level_and_sector()
    {
        Unit district = Unit("D", null, 5) with { Level = UnitLevel.District };
        Unit board = Unit("B") with { Sector = UnitSector.Party };
        UnitDirectory units = new([Unit("C"), district, board]);

        Assert.Equal("C- D-5 B-", Names(units.GetValid(Day(5))));
        Assert.Equal("D-5", Names(units.GetValid(Day(5), UnitLevel.District)));
        Assert.Equal("B-", Names(units.GetValid(Day(5), sector: UnitSector.Party)));
        Assert.Equal("C-", Names(units.GetValid(Day(6), UnitLevel.Commune, UnitSector.Territory)));
        Assert.Empty(units.GetValid(Day(6), UnitLevel.District));
    }

    [Fact]
    public void A_day_in_another_calendar_is_refused()
    {
        LocalDate julian = new(2022, 5, 25, CalendarSystem.Julian);

        Assert.Throws<ArgumentOutOfRangeException>(() => LacDuongRegister.Directory.TryGet(new("68"), julian, out _));
    }

    [Fact]
    public void A_question_about_a_code_means_its_unit_of_the_day()
    {
        UnitDirectory units = LacDuongRegister.Directory;
        Code<Unit> code = new("24848");
        Unit before = LacDuongRegister.On(LacDuongRegister.LastDayBefore, "24848");
        LocalDate day = LacDuongRegister.LastDayBefore;

        Assert.Equal(units.GetParent(before, day), units.GetParent(code, day));
        Assert.Equal(units.GetAncestors(before, day), units.GetAncestors(code, day));
        Assert.Equal(units.GetChildren(units.GetParent(before, day)!, day), units.GetChildren(new("675"), day));
        Assert.Equal(units.GetDescendants(units.GetParent(before, day)!, day), units.GetDescendants(new("675"), day));
        Assert.Equal(
            units.GetSuccessors(before, LacDuongRegister.ReformDay), units.GetSuccessors(code, since: day, on: LacDuongRegister.ReformDay));
        Assert.Equal(
            ["Xã Đạ Chais", "Xã Đạ Nhim", "Xã Đạ Sar"],
            LacDuongRegister.Names(units.GetPredecessors(code, until: LacDuongRegister.ReformDay, on: LacDuongRegister.CourseDay)));
    }

    public static TheoryData<Action<UnitDirectory, Code<Unit>, LocalDate>> Questions => new()
    {
        (units, code, day) => units.Get(code, day),
        (units, code, day) => units.GetParent(code, day),
        (units, code, day) => units.GetChildren(code, day),
        (units, code, day) => units.GetDescendants(code, day),
        (units, code, day) => units.GetAncestors(code, day),
        (units, code, day) => units.GetSuccessors(code, since: day, on: day),
        (units, code, day) => units.GetPredecessors(code, until: day, on: day),
    };

    [Theory]
    [MemberData(nameof(Questions))]
    public void A_question_about_a_code_that_means_no_unit_on_the_day_says_so(Action<UnitDirectory, Code<Unit>, LocalDate> ask)
        => Assert.StartsWith(
            "No unit with the code '675' is valid on 2025-07-01.",
            Assert.Throws<KeyNotFoundException>(() => ask(LacDuongRegister.Directory, new("675"), LacDuongRegister.ReformDay)).Message,
            StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Questions))]
    public void A_question_about_a_day_in_another_calendar_is_refused(Action<UnitDirectory, Code<Unit>, LocalDate> ask)
        => Assert.Throws<ArgumentOutOfRangeException>(
            () => ask(LacDuongRegister.Directory, new("68"), new LocalDate(2022, 5, 25, CalendarSystem.Julian)));

    [Fact]
    public void A_unit_equal_to_one_of_the_directory_is_it()
    {
        UnitDirectory units = new([Unit("A", 0, 9), Unit("A", 5, 7), Unit("B", parent: "A")]);

        Assert.Equal("B-", Names(units.GetChildren(Unit("A", 0, 9), Day(5))));
        Assert.Empty(units.GetChildren(Unit("A", 5, 7), Day(5)));
    }

    [Fact]
    public void A_unit_of_another_directory_is_refused()
    {
        UnitDirectory units = new([Unit("B")]);

        ArgumentException exception = Assert.Throws<ArgumentException>(() => units.GetChildren(Unit("A", 0), Day(0)));

        Assert.StartsWith("The directory has no unit equal to A A0- (2000-01-01/).", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_directory_answers()
        => Assert.Empty(new UnitDirectory([]).GetValid(Day(0)));

    [Fact]
    public void Many_readers_get_the_same_answers_from_a_new_directory()
    {
        UnitDirectory shared = new(LacDuongRegister.Directory.Units, LacDuongRegister.Directory.Reorganisations);
        Unit district = LacDuongRegister.On(LacDuongRegister.CourseDay, "675");
        Unit commune = LacDuongRegister.On(LacDuongRegister.ReformDay, "24848");

        int[] counts = new int[64];
        Parallel.For(0, counts.Length, i =>
        {
            int predecessors = shared.GetPredecessors(commune, LacDuongRegister.CourseDay).Count;
            counts[i] = shared.GetChildren(district, LacDuongRegister.CourseDay).Count + (10 * predecessors);
        });

        Assert.All(counts, count => Assert.Equal(36, count));
    }
}
