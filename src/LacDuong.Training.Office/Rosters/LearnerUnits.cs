namespace LacDuong.Training.Office;

/// <summary>Reads the unit that sends a learner: that of the row, or that of its section.</summary>
internal sealed class LearnerUnits(UnitFinder finder, LearnerCategories categories)
{
    /// <summary>The unit, and what the row says if that is more than the unit's name.</summary>
    public Code<Unit>? Read(RosterRow row, RosterSections sections, out string? workplace)
    {
        workplace = null;
        string? text = row.Joined(RosterColumn.Unit);
        RosterColumn column = RosterColumn.Unit;
        bool isLong = text is null && row.Layout.Has(RosterColumn.TitleAndUnit);
        if (isLong)
            (text, column) = (row.Joined(RosterColumn.TitleAndUnit), RosterColumn.TitleAndUnit);
        int made = finder.MadeCount;
        Code<Unit>? section = null;
        foreach (string name in sections.Texts)
        {
            section ??= categories.IsKnown(name) || RosterSections.IsGroup(name) || RosterSections.IsCategory(name)
                ? null
                : finder.Find(name, isPlace: true, makes: text is null).Code;
        }
        if (text is null)
            return Remember(section, at: 0);
        bool isPlace = !isLong && row.Layout.IsUnitWeak;
        string asked = isPlace && row.Layout.IsUnitCommune ? WithKind(text) : text;
        UnitReading reading = finder.Find(asked, isPlace || isLong, section, makes: !isLong);
        if (reading.Problem is ImportProblemKind problem && (!isLong || UnitFinder.HasKind(text)))
        {
            row.Report(problem, column, reading.Arguments!);
            return null;
        }
        // The title has the whole text of the column of both.
        if (reading is { Code: not null, SaysMore: true } && !isLong)
            workplace = text;
        return Remember(reading.Code, row.Layout.PlaceOf(column)) ?? (isLong ? section : null);

        Code<Unit>? Remember(Code<Unit>? unit, int at)
        {
            if (finder.MadeCount > made)
                row.ReportMade($"unit {unit}", at);
            return unit;
        }
    }

    // «Lát» under «Xã» is a commune, even if a district has the same name.
    private string WithKind(string text)
        => finder.Find($"xã {text}", isPlace: true, makes: false).Code is not null ? $"xã {text}" : text;
}
