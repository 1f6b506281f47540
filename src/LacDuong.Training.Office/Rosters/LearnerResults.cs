using System.Globalization;

namespace LacDuong.Training.Office;

/// <summary>Reads marks and grades, also from a column that holds either.</summary>
internal sealed class LearnerResults(ValueList<Grade> scale)
{
    private readonly NameFinder<Grade> _grades = new(scale, grade => grade.Name);
    private readonly Dictionary<string, Code<Grade>?> _codes = new(StringComparer.Ordinal);

    public void Read(RosterRow row, out decimal? mark, out Code<Grade>? grade)
    {
        mark = ReadMark(row, row.Find(RosterColumn.Mark), RosterColumn.Mark);
        grade = ReadGrade(row, row.Find(RosterColumn.Grade), RosterColumn.Grade);
        Cell result = row.Find(RosterColumn.Result);
        if (result.IsBlank)
            return;
        bool isMark = result.Number is not null || char.IsAsciiDigit(result.Text[0]);
        if (isMark)
            mark ??= ReadMark(row, result, RosterColumn.Result);
        else
            grade ??= ReadGrade(row, result, RosterColumn.Result);
    }

    private static decimal? ReadMark(RosterRow row, Cell cell, RosterColumn column)
    {
        if (cell.IsBlank || Phrases.IsBlank(cell.Text))
            return null;
        // «8», «7,5», «7.50»
        decimal mark = cell.Number ?? -1;
        bool isNumber = cell.Number is not null || decimal.TryParse(
            cell.Text.TrimStart('\'').Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out mark);
        if (isNumber && mark is >= 0 and < 1_000_000)
            return mark;
        if (!Phrases.IsNo(cell.Text))
            row.Report(ImportProblemKind.NotANumber, column, cell.Text);
        return null;
    }

    private Code<Grade>? ReadGrade(RosterRow row, Cell cell, RosterColumn column)
    {
        string text = cell.Text;
        if (Phrases.IsBlank(text))
            return null;
        if (!_codes.TryGetValue(text, out Code<Grade>? code))
        {
            if (_grades.TryFind(text, isWhole: true, out Grade? grade))
                code = grade.Code;
            else if (_grades.IsEmpty && text.Any(char.IsLetterOrDigit))
                code = Code<Grade>.FromName(text);
            _codes[text] = code;
        }
        if (code is null)
            row.Report(ImportProblemKind.UnknownGrade, column, text, scale.Select(known => known.Name).ToList());
        return code;
    }
}
