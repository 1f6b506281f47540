namespace LacDuong.Training.Office;

/// <summary>A class that an import read: an <see cref="ImportedRoster"/> or an <see cref="ImportedTimetable"/>.</summary>
public abstract class ImportedTable
{
    private Dictionary<string, int>? _indexes;

    private protected ImportedTable(TrainingClass @class, TablePlace place, IReadOnlyList<string> titles)
    {
        Class = @class;
        Place = place;
        Titles = titles;
    }

    /// <summary>
    /// The class with what the import read: the class of the document that you gave, or a new one. A class that lacked dates has those
    /// above the list, or the days of its sessions.
    /// </summary>
    public TrainingClass Class { get; }

    /// <summary>The file and the sheet.</summary>
    public TablePlace Place { get; }

    /// <summary>The lines above the headings.</summary>
    public IReadOnlyList<string> Titles { get; }

    private protected abstract int Count { get; }

    /// <summary>Finds the row or cell that a learner or a session was read from.</summary>
    /// <param name="index">The index of the learner or the session in its list, from 0.</param>
    /// <param name="member">A member by its name on the wire, such as <c>birthDate</c> or <c>lecturers</c>, or null.</param>
    /// <returns>
    /// The cell of the member. If the member is null or lacks a cell: the row of the learner, or the cell of the session's content.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is negative, or at least the length of the
    /// list.</exception>
    public TablePlace GetPlace(int index, string? member = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
        return PlaceAt(index, member);
    }

    /// <summary>The place of a part of the class: of an item and its member, or else of the whole.</summary>
    /// <param name="part">The item, or a part of the class outside its items.</param>
    /// <param name="likely">The likely index of the item. The host may have sorted the list since.</param>
    /// <param name="member">A member of the item, or null.</param>
    internal abstract TablePlace? FindPlace(object? part, int likely, string? member);

    private protected TablePlace? FindPlace(string code, int likely, string? member)
    {
        if (likely >= Count || CodeAt(likely) != code)
        {
            // Several items may share a code. The first counts.
            _indexes ??= Enumerable.Range(0, Count).DistinctBy(CodeAt).ToDictionary(CodeAt, StringComparer.Ordinal);
            likely = _indexes.GetValueOrDefault(code, -1);
        }
        return likely < 0 ? null : PlaceAt(likely, member);
    }

    private protected abstract string CodeAt(int index);

    private protected abstract TablePlace PlaceAt(int index, string? member);
}
