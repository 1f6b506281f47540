namespace LacDuong.Training.Office;

/// <summary>The class list of one sheet.</summary>
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
    /// The class with its learners: the one of the document that you gave, or a new one, whose name and dates are those over the list.
    /// </summary>
    public TrainingClass Class { get; }

    /// <summary>The learners in the order of their rows.</summary>
    public ValueList<Learner> Learners => Class.Learners;

    /// <summary>The file and the sheet.</summary>
    public TablePlace Place { get; }

    /// <summary>The lines over the headings.</summary>
    public IReadOnlyList<string> Titles { get; }

    /// <summary>The columns from the left, those that were recognised and those that were left out.</summary>
    public IReadOnlyList<RosterHeading> Headings { get; }

    /// <summary>Where a learner stands.</summary>
    /// <param name="index">The learner's index in <see cref="Learners"/>.</param>
    /// <param name="member">A member of the learner by its name on the wire (<c>birthDate</c>), or null for the row.</param>
    /// <returns>The row, and the column that the member was read from if there is one.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There's no such learner.</exception>
    public TablePlace GetPlace(int index, string? member = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, _rows.Length);
        TablePlace row = Place with { Row = _rows[index] };
        return member is not null && _columns.TryGetValue(member, out int column)
            ? row with { Column = column, Heading = Headings.FirstOrDefault(heading => heading.Column == column)?.Heading }
            : row;
    }

    /// <summary>The index of a learner, likely the one given, or -1.</summary>
    internal int IndexOf(int likely, Code<Learner> code) => _index.Find(likely, code);
}
