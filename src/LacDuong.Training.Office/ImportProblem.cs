namespace LacDuong.Training.Office;

/// <summary>Something in a table that the import couldn't take as it is: what, and where.</summary>
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

    /// <summary>The kind of the problem.</summary>
    public ImportProblemKind Kind { get; }

    /// <summary>The cell, the row, the sheet or the file that has the problem.</summary>
    public TablePlace Place { get; }

    /// <summary>Describes the problem in a sentence, which quotes the table. Show it to the person who made the table; keep it out of
    /// logs.</summary>
    /// <param name="language">The reader's language. English for <c>en</c> and its varieties, Vietnamese for all others.</param>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string Describe(LanguageTag language) => ImportTexts.Say(Kind, language, _arguments);

    /// <summary>The kind and the place. Safe for logs: it leaves out what the table says.</summary>
    public override string ToString() => $"{Kind} at {Place}";
}
