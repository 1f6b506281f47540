using LacDuong.Training.Vietnamese;

namespace LacDuong.Training.Office;

/// <summary>Reads the category of a learner: that of the row, or that of its section. Makes categories if the host lacks them.</summary>
internal sealed class LearnerCategories(ValueList<ParticipantCategory> known)
{
    private readonly NameFinder<ParticipantCategory> _known = new(known, category => category.Name);
    private readonly Dictionary<string, Code<ParticipantCategory>?> _codes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Code<ParticipantCategory>?> _madeCodes = new(StringComparer.Ordinal);
    private readonly CodeMaker<ParticipantCategory> _maker = new([]);

    public List<ParticipantCategory> Made { get; } = [];

    public bool IsKnown(string name) => _known.TryFind(name, isWhole: true, out _);

    public Code<ParticipantCategory>? Read(RosterRow row, RosterSections sections)
    {
        string? text = row.Text(RosterColumn.Category);
        if (text is null)
        {
            foreach (string name in sections.Texts)
            {
                if (_known.TryFind(name, isWhole: !RosterSections.IsCategory(name), out ParticipantCategory? section))
                    return section.Code;
            }
            text = _known.IsEmpty ? sections.Texts.FirstOrDefault(RosterSections.IsCategory) : null;
            return text is null ? null : Make(text, row, column: 0);
        }
        if (!_codes.TryGetValue(text, out Code<ParticipantCategory>? code))
        {
            if (_known.TryFind(text, isWhole: false, out ParticipantCategory? found))
                code = found.Code;
            else if (_known.IsEmpty)
                code = Make(text, row, row.Layout.ColumnOf(RosterColumn.Category));
            _codes[text] = code;
        }
        if (code is null)
            row.Report(ImportProblemKind.UnknownCategory, RosterColumn.Category, text, known.Select(category => category.Name).ToList());
        return code;
    }

    private Code<ParticipantCategory>? Make(string text, RosterRow row, int column)
    {
        string key = MatchKey.KeepingAccents(text);
        if (_madeCodes.TryGetValue(key, out Code<ParticipantCategory>? code))
            return code;
        code = _maker.Find(text);
        if (code is not null)
        {
            Made.Add(new ParticipantCategory { Code = code, Name = new LocalisedText(text) });
            row.ReportMade($"category {code}", column);
        }
        return _madeCodes[key] = code;
    }
}
