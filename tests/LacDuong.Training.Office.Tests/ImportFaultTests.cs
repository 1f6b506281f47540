using System.Text;

namespace LacDuong.Training.Office.Tests;

/// <summary>Sheets that once ended an import, or were read as something else.</summary>
public sealed class ImportFaultTests
{
    private static readonly TrainingDocument s_known = new()
    {
        Courses =
        [
            new()
            {
                Code = new("k"),
                Title = new("Bồi dưỡng"),
                Classes =
                [
                    new() { Code = new("a1"), Dates = [DateRange.Parse("2022-05-23/2022-05-27")] },
                    new() { Code = new("a2"), Name = new("A2"), Dates = [DateRange.Parse("2022-06-01/2022-06-03")] },
                ],
            },
        ],
    };

    [Fact]
    public void A_name_merged_over_two_headings_that_are_known_is_the_name()
    {
        RosterImport import = RosterImport.Read(Workbook.OfMerged(
            ["B1:C1"], ["TT", "Họ và tên", null, "Đơn vị"], [null, "Nam", "Nữ", null], [1, "Trần Văn Hùng", null, "Xã Lát"]));

        Assert.Equal("Trần Văn Hùng", Assert.Single(import.Rosters[0].Learners).Name.ToString());
    }

    [Fact]
    public void A_mark_behind_a_space_as_from_a_PDF_file_leaves_headings_and_units_known()
    {
        RosterImport import = RosterImport.Read(
            Workbook.Of(["STT", "Ho \u0323 va \u0300 tên", "Đơn vi \u0323 công tác"], [1, "Trần Văn Hùng", "Xã Đa \u0323 Nhim"]),
            new TrainingDocument { Units = [new() { Code = new("24848"), Name = new("Xã Đạ Nhim"), Level = UnitLevel.Commune }] });

        Assert.Equal("24848", Assert.Single(import.Rosters[0].Learners).Unit?.Value);
        Assert.Empty(import.Problems);
    }

    [Fact]
    public void A_weekly_plan_outside_the_dates_of_its_class_keeps_its_days()
    {
        const string Week = "Tuần từ 23/5/2022 đến 27/5/2022\nBuổi,Thứ Hai,Thứ Ba\nSáng,Công tác dân vận,Thảo luận\n";
        ValueList<Session> sessions = Plan(Week, s_known, "lich lop A2.csv").Timetables[0].Sessions;

        Assert.Equal([new LocalDate(2022, 5, 23), new LocalDate(2022, 5, 24)], sessions.Select(session => session.Date));
    }

    [Theory]
    [InlineData("tiết １")]
    [InlineData("Ngày １")]
    [InlineData("Năm 20２２")]
    [InlineData("01/01/0001")]
    [InlineData("31/12/9999")]
    [InlineData("Ngày ٣")]
    public void A_day_or_a_period_that_no_calendar_has_ends_no_import(string day)
        => Assert.NotNull(Plan($"Năm 2022\nNgày,Tiết,Nội dung\n{day},{day},Công tác dân vận\n25/5/2022,{day},Thảo luận\n"));

    [Fact]
    public void A_row_that_numbers_the_columns_of_a_class_list_is_no_row_of_days()
        => Assert.Empty(Plan(
            "Lớp bồi dưỡng\nTuần 21 (từ 23/5 đến 27/5/2022)\n"
            + "Số TT,Họ và tên,Chức danh,Địa chỉ\n1,2,3,4\n1,Võ Thanh Đạt,Công chức,Xã Lát\n").Timetables);

    private static TimetableImport Plan(string text, TrainingDocument? known = null, string file = "lich.csv")
        => TimetableImport.Read(TableSource.FromStream(new MemoryStream(Encoding.UTF8.GetBytes(text)), file), known);
}
