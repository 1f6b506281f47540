using LacDuong.Training.Json;

namespace LacDuong.Training.VietnamUnitsTests;

public sealed class VietnamUnitsTests
{
    private static readonly LocalDate s_before = new(2025, 6, 30);
    private static readonly LocalDate s_reform = new(2025, 7, 1);

    private static UnitDirectory Units => VietnamUnits.Directory;

    [Theory]
    [InlineData(UnitLevel.Province, 63, 34)]
    [InlineData(UnitLevel.District, 696, 0)]
    [InlineData(UnitLevel.Commune, 10_035, 3_321)]
    public void Each_level_has_as_many_units_as_were_published(UnitLevel level, int before, int after)
        => Assert.Equal((before, after), (Units.GetValid(s_before, level).Count, Units.GetValid(s_reform, level).Count));

    [Fact]
    public void Every_commune_before_the_reform_has_a_successor_and_every_one_after_it_a_predecessor()
    {
        Assert.All(Units.GetValid(s_before, UnitLevel.Commune), unit => Assert.NotEmpty(Units.GetSuccessors(unit.Code, s_before, s_reform)));
        Assert.All(Units.GetValid(s_reform, UnitLevel.Commune), unit => Assert.NotEmpty(Units.GetPredecessors(unit.Code, s_reform, s_before)));
    }

    [Fact]
    public void The_people_of_381_communes_went_to_several_and_those_of_all_others_to_one()
    {
        ILookup<bool, IReadOnlyList<UnitShare>> several = Units.GetValid(s_before, UnitLevel.Commune)
            .Select(unit => Units.GetSuccessors(unit.Code, s_before, s_reform)).ToLookup(shares => shares.Count > 1);

        Assert.Equal(381, several[true].Count());
        Assert.All(several[true].SelectMany(shares => shares), share => Assert.True(share.IsPart));
        Assert.All(several[false].SelectMany(shares => shares), share => Assert.False(share.IsPart));
    }

    [Fact]
    public void A_predecessor_is_a_part_if_and_only_if_it_has_several_successors()
    {
        foreach (Unit now in Units.GetValid(s_reform, UnitLevel.Commune))
        {
            Assert.All(
                Units.GetPredecessors(now.Code, s_reform, s_before),
                share => Assert.Equal(Units.GetSuccessors(share.Unit.Code, s_before, s_reform).Count > 1, share.IsPart));
        }
    }

    [Fact]
    public void The_register_is_known_up_to_its_last_change() => Assert.Equal(Units.Reorganisations.Max(change => change.On), VietnamUnits.KnownUntil);

    [Fact]
    public void The_data_of_the_package_is_the_source_data()
        => Assert.Equal(TrainingJson.Read(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "vietnam-units.json"))), VietnamUnits.Document);

    [Fact]
    public void Any_number_of_threads_get_one_directory()
    {
        UnitDirectory[] directories = new UnitDirectory[8];
        Parallel.For(0, directories.Length, i => directories[i] = VietnamUnits.Directory);

        Assert.All(directories, directory => Assert.Same(Units, directory));
    }

    [Fact]
    public void A_district_of_2025_is_abolished_and_a_commune_that_ended_in_2019_has_successors_that_are_not_known()
    {
        Unit commune = Units.Units.First(unit => unit is { Level: UnitLevel.Commune, Validity.End: LocalDate end } && end == new LocalDate(2019, 12, 31)
            && Units.GetAll(unit.Code).Count == 1);

        Assert.True(Units.IsAbolished(new("675"), s_before, s_reform));
        Assert.Empty(Units.GetSuccessors(commune, s_reform));
        Assert.False(Units.IsAbolished(commune, s_reform));
        Assert.True(VietnamUnits.GetCaveats(commune).HasFlag(UnitCaveats.SuccessorsNotKnown));
    }

    [Fact]
    public void A_day_that_is_an_interval_of_the_register_is_said_to_be()
    {
        Unit begun = Units.Get(new("01402"), s_before);
        Unit ended = Units.Get(new("01405"), new LocalDate(2020, 4, 1));

        Assert.True(VietnamUnits.GetCaveats(begun).HasFlag(UnitCaveats.FirstDayNotKnown));
        Assert.True(VietnamUnits.GetCaveats(ended).HasFlag(UnitCaveats.LastDayNotKnown));
    }

    [Fact]
    public void What_began_in_the_reform_is_certain_and_what_began_later_is_without_a_text()
    {
        Assert.Equal(UnitCaveats.None, VietnamUnits.GetCaveats(Units.Get(new("24848"), s_reform)));
        Assert.Equal(UnitCaveats.TextNotSeen, VietnamUnits.GetCaveats(Units.Get(new("07399"), VietnamUnits.KnownUntil)));
    }

    [Theory]
    [InlineData("xa lac duong", "24848 Xã Lạc Dương")]
    [InlineData("TT Lạc Dương", "24846 Thị trấn Lạc Dương")]
    [InlineData("p. lang biang da lat", "24846 Phường Lang Biang - Đà Lạt")]
    [InlineData("dung k'no", "24850 Xã Đưng K'Nớ")]
    [InlineData("UBND xã Đạ Nhim", "24848 Xã Đạ Nhim")]
    [InlineData("TP. Đà Lạt", "672 Thành phố Đà Lạt")]
    public void A_search_finds_first_what_a_clerk_means(string typed, string expected) => Assert.Equal(expected, Units.FindByName(typed)[0].ToString());

    [Fact]
    public void Units_that_a_document_refers_to_and_lacks_are_filled_in_with_those_above_and_after_them()
    {
        Unit cell = new()
        {
            Code = new("chi-bo-1"),
            Name = new("Chi bộ 1"),
            Level = UnitLevel.Grassroots,
            Sector = UnitSector.Party,
            Parent = new("24848"),
        };

        TrainingDocument filled = VietnamUnits.FillIn(new TrainingDocument { Units = [cell] });
        UnitDirectory units = new(filled.Units, filled.Reorganisations);

        Assert.Equal(cell, filled.Units[0]);
        Assert.Equal(
            ["Xã Đạ Nhim", "Huyện Lạc Dương", "Tỉnh Lâm Đồng"],
            units.GetAncestors(cell, s_before).Select(unit => unit.Name.ToString()));
        Assert.Equal("Xã Lạc Dương", units.GetSuccessors(new("24848"), s_before, s_reform).Single().Unit.Name.ToString());
        Assert.InRange(filled.Units.Count, 5, 1000);
    }

    [Fact]
    public void A_code_that_a_document_has_is_its_own()
    {
        Unit own = new() { Code = new("24848"), Name = new("Xã khác"), Level = UnitLevel.Commune, Sector = UnitSector.Territory };

        Assert.Equal([own], VietnamUnits.FillIn(new TrainingDocument { Units = [own] }).Units);
    }

    [Fact]
    public void A_host_puts_its_own_units_under_the_countrys()
    {
        Unit school = new()
        {
            Code = new("thpt-lang-biang"),
            Name = new("Trường THPT Lang Biang"),
            Level = UnitLevel.Grassroots,
            Sector = UnitSector.Education,
            Parent = new("24846"),
        };

        TrainingDocument.TryCombine([VietnamUnits.Document, new TrainingDocument { Units = [school] }], out TrainingDocument? document, out _);
        UnitDirectory units = new(document!.Units, document.Reorganisations);

        Assert.Equal("Thị trấn Lạc Dương", units.GetParent(school, s_before)!.Name.ToString());
        Assert.Equal("Phường Lang Biang - Đà Lạt", units.GetParent(school, s_reform)!.Name.ToString());
    }
}
