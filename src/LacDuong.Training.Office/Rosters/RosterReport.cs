namespace LacDuong.Training.Office;

/// <summary>What the reading of a file reports: its problems, and the first mention of each item that it made.</summary>
internal sealed class RosterReport
{
    private const int MostProblems = 10_000;


    public List<ImportProblem> Problems { get; } = [];

    /// <summary>The first mention of each made item, by «unit CODE» and «category CODE».</summary>
    public Dictionary<string, TablePlace> Made { get; } = new(StringComparer.Ordinal);

    public void Add(ImportProblemKind kind, TablePlace place, params object?[] arguments) => Add(new ImportProblem(kind, place, arguments));

    public void Add(ImportProblem problem)
    {
        if (Problems.Count < MostProblems)
            Problems.Add(problem);
    }
}
