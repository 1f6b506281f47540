using LacDuong.Training.Office;
using LacDuong.Training.Validation;

namespace CentreDesk;

/// <summary>
/// What's to be said of the rows of an uploaded file: what the import can't take, and what validation finds in what it took.
/// </summary>
public sealed class TableRemarks
{
    private readonly List<(TablePlace Place, string Text)> _others = [];
    private readonly Dictionary<(string? Sheet, int? Table, int Row), List<(TablePlace Place, string Text)>> _rows = [];
    private readonly HashSet<(string?, int?, int)> _taken = [];

    public TableRemarks(Import import, Reader reader)
    {
        foreach (ImportProblem problem in import.Problems)
            Add(problem.Place, problem.Describe(reader.Language));
        foreach ((TablePlace place, Finding finding) in import.Findings)
            Add(place, finding.Describe(reader.Language));
    }

    public int Count { get; private set; }

    /// <summary>What stands beside a row. It's taken from <see cref="Others"/>.</summary>
    public IReadOnlyList<(TablePlace Place, string Text)> OfRow(TablePlace place)
    {
        _taken.Add(KeyOf(place));
        return _rows.GetValueOrDefault(KeyOf(place)) ?? [];
    }

    /// <summary>Whether a row has something beside it.</summary>
    public bool Has(TablePlace place) => _rows.ContainsKey(KeyOf(place));

    /// <summary>Those of whole sheets, and of rows that weren't asked for yet.</summary>
    public IEnumerable<(TablePlace Place, string Text)> Others
        => _others.Concat(_rows.Where(row => !_taken.Contains(row.Key)).SelectMany(row => row.Value));

    private static (string? Sheet, int? Table, int Row) KeyOf(TablePlace place) => (place.Sheet, place.Table, place.Row ?? 0);

    private void Add(TablePlace place, string text)
    {
        Count++;
        if (place.Row is null)
            _others.Add((place, text));
        else if (_rows.TryGetValue(KeyOf(place), out List<(TablePlace, string)>? list))
            list.Add((place, text));
        else
            _rows[KeyOf(place)] = [(place, text)];
    }
}
