using System.Diagnostics;
using System.Globalization;
using LacDuong.Training.Validation;
using LacDuong.Training.Wording;
using Spectre.Console;
using Rule = LacDuong.Training.Validation.Rule;

namespace ProvinceReport;

/// <summary>The report as tables and bar charts in a terminal.</summary>
internal static class YearView
{
    private const int Shown = 10;
    private const int BytesOfMegabyte = 1 << 20;

    private static readonly Dictionary<Rule, string> s_clashes = new()
    {
        [TrainingRules.LecturerIsDoubleBooked] = "Giảng viên có hai buổi cùng lúc",
        [TrainingRules.RoomIsDoubleBooked] = "Phòng có hai lớp cùng lúc",
        [TrainingRules.LearnersAreDoubleBooked] = "Học viên có hai buổi cùng lúc",
    };

    public static void Print(Year year)
    {
        Tally tally = year.Tally;
        AnsiConsole.MarkupLine(
            $"[bold]Một năm bồi dưỡng: {Number(tally.Courses)} khoá, {Number(tally.Learners)} lượt học viên, "
            + $"{Number(tally.Sessions)} buổi học[/]");
        Chart("Học viên theo đối tượng", tally.ByCategory);
        Chart($"Học viên theo đơn vị ngày {DateWording.Vietnamese.Write(tally.Day)}", tally.ByUnit);
        Topics(tally.ByTopic);
        Clashes(year.Report);
        Memory(year);
    }

    private static void Chart(string title, Dictionary<string, int> counts)
    {
        BarChart chart = new BarChart().Width(100).Label($"[bold]{Markup.Escape(title)}[/]").LeftAlignLabel()
            .UseValueFormatter(value => Number((long)value));
        foreach ((string name, int count) in MostFirst(counts).Take(Shown))
            chart.AddItem(Markup.Escape(name), count, Color.Teal);
        AnsiConsole.WriteLine();
        AnsiConsole.Write(chart);
    }

    private static void Topics(Dictionary<string, int> counts)
    {
        Table table = new Table().Title("[bold]Chuyên đề đã giảng[/]").AddColumn("Chuyên đề")
            .AddColumn(new TableColumn("Số buổi").RightAligned());
        foreach ((string title, int count) in MostFirst(counts))
            table.AddRow(Markup.Escape(title), Number(count));
        AnsiConsole.WriteLine();
        AnsiConsole.Write(table);
    }

    private static void Clashes(ValidationReport report)
    {
        Table table = new Table().Title("[bold]Trùng lịch giữa các khoá[/]").AddColumn("Loại")
            .AddColumn(new TableColumn("Số lần").RightAligned()).AddColumn("Lần đầu");
        foreach (IGrouping<Rule, Finding> clashes in report.ByRule().Where(group => s_clashes.ContainsKey(group.Key)))
        {
            int number = clashes.Count() + report.LeftOut.GetValueOrDefault(clashes.Key);
            string first = $"{clashes.First().Path}\n{clashes.First().Describe("vi")}";
            table.AddRow(s_clashes[clashes.Key], Number(number), Markup.Escape(first));
        }
        AnsiConsole.WriteLine();
        AnsiConsole.Write(table);
        AnsiConsole.WriteLine(
            $"Kiểm tra: {Number(report.Errors.Count)} lỗi, {Number(report.Warnings.Count)} cảnh báo, "
            + $"{Number(report.Infos.Count)} lưu ý.");
    }

    private static void Memory(Year year)
    {
        using Process process = Process.GetCurrentProcess();
        Console.WriteLine(
            $"Bộ nhớ: tăng {Number(year.BytesGrown / BytesOfMegabyte)} MB khi đọc, "
            + $"{Number(year.BytesGrown / Math.Max(1, year.Tally.Sessions))} byte mỗi buổi học (mã và tên học viên tính cả); "
            + $"cao nhất {Number(process.PeakWorkingSet64 / BytesOfMegabyte)} MB.");
    }

    private static IEnumerable<KeyValuePair<string, int>> MostFirst(Dictionary<string, int> counts)
        => counts.OrderByDescending(count => count.Value).ThenBy(count => count.Key, StringComparer.Ordinal);

    // Vietnamese writes numbers with points: 720.000.
    private static string Number(long number) => number.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', '.');
}
