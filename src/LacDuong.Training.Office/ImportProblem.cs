namespace LacDuong.Training.Office;

/// <summary>Something in a table that can't be taken as it stands: what, and where.</summary>
/// <example><code>
/// foreach (ImportProblem problem in import.Problems)
///     Console.WriteLine($"{problem.Place}: {problem.Describe("vi")}");   // danh-sach-lop.xlsx!Danh sách:25:3: …
/// </code></example>
public sealed class ImportProblem
{
    private readonly object?[] _arguments;

    internal ImportProblem(ImportProblemKind kind, TablePlace place, params object?[] arguments)
    {
        Kind = kind;
        Place = place;
        _arguments = arguments;
    }

    /// <summary>What it is.</summary>
    public ImportProblemKind Kind { get; }

    /// <summary>Where it is.</summary>
    public TablePlace Place { get; }

    /// <summary>The problem in a sentence, with what stands in the table.</summary>
    /// <param name="language">The reader's language.</param>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string Describe(LanguageTag language) => ImportTexts.Say(Kind, language, _arguments);

    /// <summary>The kind and the place: nothing that could be personal data.</summary>
    public override string ToString() => $"{Kind} at {Place}";
}
