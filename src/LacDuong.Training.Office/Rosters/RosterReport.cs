namespace LacDuong.Training.Office;

/// <summary>What the reading of a file reports: its problems, and the first mention of each item that it made.</summary>
internal sealed class RosterReport
{
    private const int MostProblems = 10_000;

    private readonly List<ImportProblem> _problems = [];

    public IReadOnlyList<ImportProblem> Problems => _problems;

    /// <summary>The first mention of each made item, by «unit CODE» and «category CODE».</summary>
    public Dictionary<string, TablePlace> Made { get; } = new(StringComparer.Ordinal);

    public void Add(ImportProblemKind kind, TablePlace place, params object?[] arguments) => Add(new ImportProblem(kind, place, arguments));

    public void Add(ImportProblem problem)
    {
        if (_problems.Count < MostProblems)
            _problems.Add(problem);
    }
}
