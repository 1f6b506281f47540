namespace LacDuong.Training.Office;

/// <summary>Reads the dates and the sex of learners. A date of birth under «Nam» or «Nữ» tells both.</summary>
internal sealed class LearnerDates(PartialDates dates)
{
    private readonly List<int> _withoutMark = [];
    private bool _hasMarkedWoman;

    /// <summary>Reads a date in one column, or null.</summary>
    public PartialDate? Read(RosterRow row, RosterColumn column)
    {
        Cell cell = row.Find(column);
        if (cell.IsBlank)
            return null;
        if (dates.TryRead(cell, out PartialDate? date))
            return date;
        if (!Blanks.IsNo(cell.Text))
            row.Report(ImportProblemKind.NotADate, column, cell.Text);
        return null;
    }

    /// <summary>Reads the date of birth and the sex.</summary>
    /// <param name="row">The row.</param>
    /// <param name="learner">The index of the learner.</param>
    /// <param name="sex">The sex, or null.</param>
    public PartialDate? ReadBirth(RosterRow row, int learner, out Sex? sex)
    {
        PartialDate? date = ReadMarks(row, Read(row, RosterColumn.BirthDate), out sex);
        if (date is null && row.Layout.Has(RosterColumn.BirthYear))
            date = ReadInParts(row);
        ReadSex(row, learner, ref sex);
        return date;
    }

    /// <summary>Makes men of the others if the list marks only women.</summary>
    public void MarkMen(RosterLayout layout, List<Learner> learners)
    {
        if (!_hasMarkedWoman || layout.Has(RosterColumn.Male))
            return;
        foreach (int index in _withoutMark)
            learners[index] = learners[index] with { Sex = Sex.Male };
    }

    private PartialDate? ReadMarks(RosterRow row, PartialDate? date, out Sex? sex)
    {
        sex = null;
        ReadOnlySpan<(RosterColumn, Sex)> marks = [(RosterColumn.Male, Sex.Male), (RosterColumn.Female, Sex.Female)];
        foreach ((RosterColumn column, Sex meant) in marks)
        {
            Cell cell = row.Find(column);
            if (cell.IsBlank || Blanks.IsNo(cell.Text))
                continue;
            if (sex is not null)
            {
                row.Report(ImportProblemKind.NotASex, column, cell.Text);
                sex = null;
                continue;
            }
            sex = meant;
            if (date is null && (cell.Date is not null || cell.Text.Count(char.IsAsciiDigit) >= 4))
                date = Read(row, column);
        }
        return date;
    }

    private PartialDate? ReadInParts(RosterRow row)
    {
        Cell year = row.Find(RosterColumn.BirthYear);
        string day = row.Find(RosterColumn.BirthDay).Text;
        string month = row.Find(RosterColumn.BirthMonth).Text;
        // «02/9» in the column of days, or the whole date in the column of years.
        string text = string.Join('/', ((string[])[day, month, year.Text]).Where(part => !Blanks.IsBlank(part)));
        if (dates.TryRead(year.Date is not null ? year : new Cell(text), out PartialDate? date))
            return date;
        row.Report(ImportProblemKind.NotADate, RosterColumn.BirthYear, text);
        return null;
    }

    private void ReadSex(RosterRow row, int learner, ref Sex? sex)
    {
        Cell cell = row.Find(RosterColumn.Sex);
        if (sex is null && cell.Text is var text && !Blanks.IsBlank(text))
        {
            sex = SexOf(text);
            if (sex is null)
                row.Report(ImportProblemKind.NotASex, RosterColumn.Sex, text);
        }
        if (!row.Layout.Has(RosterColumn.Female))
            return;
        _hasMarkedWoman |= sex == Sex.Female;
        if (sex is null && cell.IsBlank)
            _withoutMark.Add(learner);
    }

    // Nearly all cells have one of two texts.
    private static Sex? SexOf(string text) => text switch
    {
        "Nam" => Sex.Male,
        "Nữ" => Sex.Female,
        _ => Phrases.KeyOf(text) switch
        {
            "nu" or "female" or "f" or "gai" or "ba" or "woman" => Sex.Female,
            "nam" or "male" or "m" or "trai" or "ong" or "man" => Sex.Male,
            _ => null,
        },
    };
}
