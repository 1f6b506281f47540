using System.Globalization;
using System.Text;

namespace LacDuong.Training.Office.Tests.Plans;

/// <summary>Plans drawn as text, a line a row: <c>|</c> divides cells, <c>/</c> lines in a cell, <c>^</c> and <c>&lt;</c> are merged with the cell above or before.</summary>
internal static class Drawn
{
    public static TimetableImport Read(string drawing, TrainingDocument? known = null)
        => TimetableImport.Read(SourceOf(drawing), known);

    public static TableSource SourceOf(string drawing) => TableSource.FromSheets("ke-hoach.xlsx", [SheetOf(drawing)]);

    /// <summary>The sessions, a line each, and below them the problems.</summary>
    public static string[] Say(string drawing, TrainingDocument? known = null)
    {
        TimetableImport plan = Read(drawing, known);
        return [.. plan.Timetables.SelectMany(timetable => timetable.Sessions).Select(Say), .. plan.Problems.Select(Say)];
    }

    public static string Say(Session session)
    {
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"{session.Date.Day}/{session.Date.Month}/{session.Date.Year} {session.Part.ToWord()}");
        if (session.Time is not null)
            text.Append(CultureInfo.InvariantCulture, $" {session.Time}");
        string what = session.Activity switch
        {
            TrainingActivity.Teaching lesson => lesson.Topic.Topic.Value,
            { AboutTopic: { } topic } about => $"{about.Describe("en")} of {topic.Topic}",
            TrainingActivity.Other other => $"other «{other.Title}»",
            var other => other.Describe("en"),
        };
        text.Append(CultureInfo.InvariantCulture, $": {what}");
        if (!session.Lecturers.IsEmpty)
            text.Append(CultureInfo.InvariantCulture, $", by {string.Join(" + ", session.Lecturers)}");
        if (session.Room is not null)
            text.Append(CultureInfo.InvariantCulture, $", in {session.Room}");
        if (!session.Groups.IsEmpty)
            text.Append(CultureInfo.InvariantCulture, $", for {string.Join(" + ", session.Groups)}");
        return text.Append(session.Cancelled ? ", cancelled" : "").ToString();
    }

    public static string Say(ImportProblem problem) => string.Create(CultureInfo.InvariantCulture, $"! {problem.Kind} at {problem.Place.ColumnLetters}{problem.Place.Row}");

    private static Sheet SheetOf(string drawing)
    {
        List<Cell[]> rows = [];
        List<int[]> areas = [];
        Dictionary<int, int[]> above = [];
        foreach (string line in drawing.Split('\n'))
        {
            string[] texts = line.Split('|', StringSplitOptions.TrimEntries);
            Cell[] cells = new Cell[texts.Length];
            int[] before = [];
            for (int i = 0; i < texts.Length; i++)
            {
                if (texts[i] == "^")
                    (before = above[i])[2] = rows.Count + 1;
                else if (texts[i] == "<")
                    before[3] = Math.Max(before[3], i + 1);
                else
                    areas.Add(before = [rows.Count + 1, i + 1, rows.Count + 1, i + 1]);
                above[i] = before;
                cells[i] = new Cell(texts[i] is "" or "^" or "<" ? null : texts[i].Replace(" / ", "\n", StringComparison.Ordinal));
            }
            rows.Add(cells);
        }
        return new Sheet(
            "ke-hoach.xlsx", "Lịch", rows, OfficeLimits.Default,
            areas.Where(area => area[0] < area[2] || area[1] < area[3]).Select(area => new MergedArea(area[0], area[1], area[2], area[3])));
    }
}
