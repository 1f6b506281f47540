namespace LacDuong.Training.Office;

/// <summary>The class list that an import read from one sheet.</summary>
public sealed class ImportedRoster
{
    private readonly int[] _rows;
    private readonly IReadOnlyDictionary<string, int> _columns;
    private readonly ItemIndex<Learner> _index;

    internal ImportedRoster(
        TrainingClass @class,
        TablePlace place,
        IReadOnlyList<string> titles,
        IReadOnlyList<RosterHeading> headings,
        int[] rows,
        IReadOnlyDictionary<string, int> columns)
    {
        Class = @class;
        Place = place;
        Titles = titles;
        Headings = headings;
        _rows = rows;
        _columns = columns;
        _index = new ItemIndex<Learner>(Learners);
    }

    /// <summary>
    /// The class with its learners. It's the class of the document that you gave, or a new one with the name and the dates above the list.
    /// </summary>
    public TrainingClass Class { get; }

    /// <summary>The learners in the order of their rows.</summary>
    public ValueList<Learner> Learners => Class.Learners;

    /// <summary>The file and the sheet of the list.</summary>
    public TablePlace Place { get; }

    /// <summary>The lines above the headings.</summary>
    public IReadOnlyList<string> Titles { get; }

    /// <summary>The columns from left to right, both those that the import recognised and those that it left out.</summary>
    public IReadOnlyList<RosterHeading> Headings { get; }

    /// <summary>Finds the row or the cell that a learner was read from.</summary>
    /// <param name="index">The learner's index in <see cref="Learners"/>, from 0.</param>
    /// <param name="member">A member of the learner by its name on the wire, such as <c>birthDate</c>, or null for the row.</param>
    /// <returns>The row, and the column of the member if it has one.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is negative, or at least the number of learners.</exception>
    public TablePlace GetPlace(int index, string? member = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, _rows.Length);
        TablePlace row = Place with { Row = _rows[index] };
        return member is not null && _columns.TryGetValue(member, out int column)
            ? row with { Column = column, Heading = Headings.FirstOrDefault(heading => heading.Column == column)?.Heading }
            : row;
    }

    /// <summary>The index of a learner, or -1. It tries the likely index first.</summary>
    internal int IndexOf(int likely, Code<Learner> code) => _index.Find(likely, code);
}
