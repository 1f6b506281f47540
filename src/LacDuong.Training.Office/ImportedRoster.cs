namespace LacDuong.Training.Office;

/// <summary>The class list that an import read from one sheet.</summary>
public sealed class ImportedRoster : ImportedTable
{
    private readonly int[] _rows;
    private readonly IReadOnlyDictionary<string, int> _columns;

    internal ImportedRoster(
        TrainingClass @class,
        TablePlace place,
        IReadOnlyList<string> titles,
        IReadOnlyList<RosterHeading> headings,
        int[] rows,
        IReadOnlyDictionary<string, int> columns)
        : base(@class, place, titles)
    {
        Headings = headings;
        _rows = rows;
        _columns = columns;
    }

    /// <summary>The learners in the order of their rows.</summary>
    public ValueList<Learner> Learners => Class.Learners;

    /// <summary>The columns from left to right, both those that the import recognised and those that it left out. A column that has
    /// something but lacks a heading is left out, with an empty heading.</summary>
    public IReadOnlyList<RosterHeading> Headings { get; }

    private protected override int Count => _rows.Length;

    internal override TablePlace? FindPlace(object? part, int likely, string? member)
        => part is Learner learner ? FindPlace(learner.Code.Value, likely, member) : Place;

    private protected override string CodeAt(int index) => Learners[index].Code.Value;

    private protected override TablePlace PlaceAt(int index, string? member)
    {
        TablePlace row = Place with { Row = _rows[index] };
        return member is not null && _columns.TryGetValue(member, out int column)
            ? row with { Column = column, Heading = Headings.FirstOrDefault(heading => heading.Column == column)?.Heading }
            : row;
    }
}
