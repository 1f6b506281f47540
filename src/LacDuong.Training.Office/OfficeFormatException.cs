namespace LacDuong.Training.Office;

/// <summary>A whole file is unreadable: it's broken, encrypted, of another kind, or beyond the limits.</summary>
/// <remarks>
/// A problem of a single cell is an <see cref="ImportProblem"/> instead. The message names the file and leaves out its content.
/// </remarks>
/// <example><code>
/// try
/// {
///     import = RosterImport.Read(path, known);
/// }
/// catch (OfficeFormatException fault)
/// {
///     Console.Error.WriteLine($"{fault.File}: {fault.Describe("vi")}");
/// }
/// </code></example>
public sealed class OfficeFormatException : Exception
{
    private readonly OfficeFault _fault;

    internal OfficeFormatException(OfficeFault fault, string file)
        : base($"{file}: {ImportTexts.Say(fault, LanguageTag.English)}")
    {
        _fault = fault;
        File = file;
    }

    /// <summary>The name of the file. It leaves out the folder.</summary>
    public string File { get; }

    /// <summary>Describes the fault in a sentence that leaves out the name of the file.</summary>
    /// <param name="language">The reader's language.</param>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string Describe(LanguageTag language) => ImportTexts.Say(_fault, language);
}
