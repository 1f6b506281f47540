using System.Text.RegularExpressions;

namespace LacDuong.Training.Office;

/// <summary>What a plan says above its sessions: its title, its days and its headings.</summary>
internal sealed partial record PlanHead(PlanLayout? Layout, PlanCalendar Calendar, IReadOnlyList<string> Titles, string? CourseTitle)
{
    private const int MostRows = 60;
    private const int MostCells = 5_000;
    private const int FewestCellsOfRow = 3;

    public static PlanHead Find(PlanGrid grid, ValueList<DateRange> classDates, LocalDate? last)
    {
        grid.ReadRows(MostRows);
        List<string> titles = [.. grid.Sheet.Titles];
        int headings = Enumerable.Range(0, Math.Min(grid.RowCount, MostRows))
            .FirstOrDefault(row => PlanLayout.HasHeadings(grid, row), MostRows);
        for (int row = 0; row < Math.Min(grid.RowCount, headings); row++)
        {
            PlanCell[] cells = [.. grid.CellsAt(row)];
            // Days side by side are headings too. The dates of the titles complete them.
            if (cells.Length >= FewestCellsOfRow)
                break;
            titles.AddRange(cells.SelectMany(cell => cell.Text.Split('\n')));
        }
        PlanCalendar calendar = new(classDates, titles, grid.Cells.Take(MostCells), last);
        PlanLayout? layout = null;
        for (int at = 0; layout is null && at < Math.Min(grid.RowCount, MostRows); at++)
            layout = PlanLayout.Find(grid, at, calendar, isFirst: true);
        return new PlanHead(layout, calendar, titles, FindTitle(titles));
    }

    // «Mở lớp bồi dưỡng …», «LỚP BỒI DƯỠNG …», «Training course on …».
    private static string? FindTitle(List<string> titles)
    {
        string? found = titles.Where(line => line.Length <= 300)
            .Select(line => CourseLine().Match(line)).FirstOrDefault(match => match.Success)?.Groups[1].Value;
        return found is null ? null : char.ToUpperInvariant(found[0]) + found[1..].Trim(' ', '.', ',', ';', '(');
    }

    [GeneratedRegex(
        @"^(?:.{0,60}?(?<![\p{L}\p{M}]))?((?:lớp|khóa|khoá|hội nghị|đợt)\s+"
        + @"(?:bồi dưỡng|tập huấn|đào tạo|học|sơ cấp|trung cấp|đảng viên|cảm tình|nhận thức|lý luận|kỹ năng|nghiệp vụ).*"
        + @"|(?:bồi dưỡng|tập huấn)\s.*|(?:training\s)?course\s+(?:on|in|for)\s.*|.*\btraining course\b.*)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex CourseLine();
}
