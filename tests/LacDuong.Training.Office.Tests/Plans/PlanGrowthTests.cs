using LacDuong.Training.Tests.Growth;

namespace LacDuong.Training.Office.Tests.Plans;

[Collection(GrowthTestsAlone.Name)]
public sealed class PlanGrowthTests
{
    private static readonly string[] s_headings = ["Ngày", "Buổi", "Thời gian", "Nội dung", "Giảng viên", "Địa điểm"];

    public static TheoryData<string, int> Rows => new()
    {
        { "{0}/{1}/{2}|Sáng|7h30 - 8h00|Chuyên đề {3}: Tên {3}|Đ/c Nguyễn Văn {4}; Lê Văn {4}|Phòng {3}", 300 },
        { "|||Chuyên đề 1: A|Nguyễn Văn A|", 500 },
        { "x|y|z|||", 500 },
        { "25/5/2022|Sáng|7h30|Khai giảng||", 500 },
    };

    public static TheoryData<string> Pieces =>
        ["a, ", "Nguyễn Văn A, ", "Trưởng ", "(", "- ", "; Khai giảng", "7h30: A\n", "và ", "Chuyên đề 1; ", "25/5, ", "Khai giảng, ", "x\n"];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Time_grows_with_the_rows(string row, int size)
        => Growth.IsNearlyLinear(
            size,
            count => Enumerable.Range(0, count)
                .Select(i => string.Format(null, row, 1 + (i % 28), 1 + (i / 28 % 12), 2000 + (i / 336 % 1000), i, Letters(i)).Split('|')).Prepend(s_headings).ToArray(),
            Read);

    [Theory]
    [MemberData(nameof(Pieces))]
    public void Time_grows_with_the_length_of_a_cell(string piece)
        => Growth.IsNearlyLinear(
            300,
            count =>
            {
                string cell = string.Concat(Enumerable.Repeat(piece, count / piece.Length + 1));
                return new[] { s_headings, [cell, cell, cell, cell, cell, cell] };
            },
            Read);

    [Fact]
    public void Time_grows_with_the_topics_that_are_known()
        => Growth.IsNearlyLinear(
            200,
            count => new TrainingDocument
            {
                Catalogues =
                [
                    new TopicCatalogue
                    {
                        Code = new("c"),
                        Title = new("C"),
                        Topics = [.. Enumerable.Range(0, count).Select(i => new Topic { Code = new($"t-{i}"), Title = new($"Công tác dân vận số {i}") })],
                    },
                ],
            },
            known => TimetableImport.Read(
                TableSource.FromRows([s_headings, .. Enumerable.Range(0, 300).Select(i => new[] { "25/5/2022", "Sáng", "", $"Chuyên đề 1: Công tác dân vận {i} của xã", "", "" })], "a"),
                known));

    private static void Read(string[][] rows) => TimetableImport.Read(TableSource.FromRows(rows, "a"));

    private static string Letters(int number) => string.Concat($"{number}".Select(digit => (char)('A' + (digit - '0'))));
}
