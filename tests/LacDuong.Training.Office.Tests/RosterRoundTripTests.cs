using System.Text;
using CsCheck;

namespace LacDuong.Training.Office.Tests;

/// <summary>What is written into a table is read back equal, from any kind of file.</summary>
public class RosterRoundTripTests
{
    private static readonly string[] s_headings =
    [
        "TT", "Mã HV", "Họ", "Tên đệm", "Tên", "Ngày sinh", "Giới tính", "Dân tộc", "Quê quán", "Số thẻ", "Ngày vào Đảng", "Chức vụ", "Tổ", "Điểm", "Xếp loại", "Số GCN", "Số vào sổ",
        "Ghi chú",
    ];

    // Texts of people, without white space around them, since a table doesn't keep it.
    private static readonly string[] s_texts =
    [
        "Nguyễn", "Cil", "K'Brêm", "Kơ Să", "Đưng K’Nớ", "Huệ", "Thị Thanh", "Y", "Phó Bí thư, Đảng ủy", "«Kinh»", "a;b", "\"x\"", "=1+1", "12/2022", "số 7", "Ẩn\u0301", "T\u1ecf", "x y",
    ];

    private static readonly Gen<string> s_text = Gen.Int[0, s_texts.Length - 1].Select(index => s_texts[index]);

    private static readonly Gen<string?> s_some = Gen.Frequency((1, Gen.Const((string?)null)), (2, s_text.Select(text => (string?)text)));

    private static readonly Gen<PartialDate?> s_date = Gen.Frequency(
        (1, Gen.Const((PartialDate?)null)),
        (2, Gen.Int[1900, 2020].Select(year => (PartialDate?)new PartialDate(year))),
        (2, Gen.Select(Gen.Int[1900, 2020], Gen.Int[1, 12]).Select((year, month) => (PartialDate?)new PartialDate(new YearMonth(year, month)))),
        (4, Gen.Int[0, 40_000].Select(days => (PartialDate?)new PartialDate(new LocalDate(1901, 1, 1).PlusDays(days)))));

    private static readonly Gen<Learner[]> s_rosters = Gen.Select(
        Gen.Select(s_some, s_some, s_text, s_date, Gen.Int[0, 2], s_some, s_some, s_some),
        Gen.Select(s_date, s_some, s_some, Gen.Int[-1, 100], Gen.OneOf(Gen.Const((string?)null), Gen.Const((string?)"kha"), Gen.Const((string?)"gioi")), s_some, s_some, s_some))
        .Select((who, what) => (who, what)).Array[1, 12]
        .Select(rows => rows.Select((row, index) => new Learner
        {
            Code = new($"hv-{index + 1}"),
            Name = new(row.who.Item1, row.who.Item2, row.who.Item3),
            BirthDate = row.who.Item4,
            Sex = row.who.Item5 == 2 ? null : (Sex)row.who.Item5,
            Ethnicity = row.who.Item6,
            Hometown = row.who.Item7,
            Number = row.who.Item8,
            JoinedParty = row.what.Item1,
            Title = row.what.Item2,
            Group = row.what.Item3,
            Mark = row.what.Item4 < 0 ? null : row.what.Item4 / 10m,
            Grade = row.what.Item5 is null ? null : new(row.what.Item5),
            Certificate = row.what.Item6,
            Register = row.what.Item7,
            Remark = row.what.Item8,
        }).ToArray());

    [Fact]
    public void A_roster_is_read_back_equal_from_a_workbook()
        => s_rosters.Sample(learners => AssertEqual(learners, Workbook.Of([s_headings, .. learners.Select((learner, index) => Row(learner, index, isText: false))])), iter: 150);

    [Fact]
    public void A_roster_is_read_back_equal_from_a_csv()
        => s_rosters.Sample(learners => AssertEqual(learners, Csv([s_headings, .. learners.Select((learner, index) => Row(learner, index, isText: true))])), iter: 300);

    [Fact]
    public void A_roster_is_read_back_equal_from_rows()
        => s_rosters.Sample(
            learners => AssertEqual(learners, TableSource.FromRows([s_headings, .. learners.Select((learner, index) => Row(learner, index, isText: false))], "db", "Lớp")),
            iter: 300);

    [Fact]
    public void The_old_xls_gives_the_same_as_the_xlsx()
    {
        RosterImport now = RosterImport.Read("Files/danh-sach-lop.xlsx", options: new() { Class = new("lop") });
        RosterImport old = RosterImport.Read("Files/danh-sach.xls", options: new() { Class = new("lop") });

        Assert.Equal(now.Rosters[0].Learners, old.Rosters[0].Learners);
        Assert.Equal(2, old.Problems.Count);
    }

    [Fact]
    public void A_list_in_another_order_gives_everybody_the_same_code()
    {
        object?[][] rows = [["TT", "Họ và tên", "Ngày sinh"], [1, "Trần Văn Hùng", "1980"], [2, "K'Brêm", "1981"], [3, "K'Brêm", "1981"]];

        Dictionary<string, string> CodesOf(params object?[][] list)
            => RosterImport.Read(Workbook.Of(list)).Rosters[0].Learners.GroupBy(learner => $"{learner.Name}").ToDictionary(
                group => group.Key, group => string.Join(' ', group.Select(learner => $"{learner.Code}")));

        Assert.Equal(CodesOf(rows), CodesOf(rows[0], rows[3], rows[2], rows[1]));
        Assert.All(CodesOf(rows).Values, codes => Assert.Distinct(codes.Split(' ')));
    }

    private static void AssertEqual(Learner[] learners, TableSource source)
    {
        RosterImport import = RosterImport.Read(source);

        Assert.Empty(import.Problems.Select(problem => $"{problem.Place}: {problem.Describe("en")}"));
        Assert.Equal(learners, import.Rosters[0].Learners);
    }

    private static object?[] Row(Learner learner, int index, bool isText) =>
    [
        index + 1, $"{learner.Code}", learner.Name.Family, learner.Name.Middle, learner.Name.Given, Date(learner.BirthDate, isText), learner.Sex?.ToString(), learner.Ethnicity,
        learner.Hometown, learner.Number, Date(learner.JoinedParty, isText), learner.Title, learner.Group, isText ? $"{learner.Mark}".Replace('.', ',') : learner.Mark, learner.Grade?.Value,
        learner.Certificate, learner.Register, learner.Remark,
    ];

    private static object? Date(PartialDate? date, bool isText)
        => date is { Day: not null } && !isText ? date.Earliest
            : date is { Day: not null } ? $"{date.Day}/{date.Month}/{date.Year}"
            : date?.Month is not null ? $"{date.Month}/{date.Year}"
            : $"{date}";

    private static TableSource Csv(object?[][] rows)
    {
        StringBuilder text = new();
        foreach (object?[] row in rows)
            text.AppendJoin(';', row.Select(value => $"\"{$"{value}".Replace("\"", "\"\"", StringComparison.Ordinal)}\"")).Append("\r\n");
        return TableSource.FromStream(new MemoryStream(Encoding.UTF8.GetBytes(text.ToString())), "lop.csv");
    }
}
