namespace LacDuong.Training.Office;

/// <summary>Collects the problems in the cells of a plan.</summary>
internal sealed class PlanProblems
{
    private readonly List<ImportProblem> _problems = [];
    private readonly HashSet<ImportProblemKind> _once = [];
    private readonly HashSet<(ImportProblemKind, PlanCell)> _reported = [];

    /// <summary>The sheet that the reader is at.</summary>
    public required Sheet Sheet { get; set; }

    /// <summary>What its columns hold, as far as the reader knows.</summary>
    public PlanLayout? Layout { get; set; }

    public IReadOnlyList<ImportProblem> InOrder
        => [.. _problems.OrderBy(problem => (problem.Place.Table, problem.Place.Row, problem.Place.Column))];

    public TablePlace PlaceOf(PlanCell cell)
        => Sheet.Place with { Row = cell.Row, Column = cell.Column, Heading = Layout?.HeadingOf(cell.Column - 1) };

    public void Add(ImportProblemKind kind, PlanCell cell, params object?[] arguments) => Add(kind, PlaceOf(cell), arguments);

    public void Add(ImportProblemKind kind, TablePlace place, params object?[] arguments)
        => _problems.Add(new ImportProblem(kind, place, arguments));

    /// <summary>Adds a problem once, though the reader comes again to merged cells and to cells with several sessions.</summary>
    public void Report(ImportProblemKind kind, PlanCell cell, params object?[] arguments)
    {
        if (_reported.Add((kind, cell)))
            Add(kind, cell, arguments);
    }

    /// <summary>Adds a problem of a whole column, at its first cell.</summary>
    public void AddOnce(ImportProblemKind kind, PlanCell cell)
    {
        if (_once.Add(kind))
            Add(kind, cell);
    }
}
