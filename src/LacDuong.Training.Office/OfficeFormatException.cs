namespace LacDuong.Training.Office;

/// <summary>A file can't be read at all: it's broken, encrypted, of another kind, or beyond the limits.</summary>
/// <remarks>
/// What's wrong with single cells is an <see cref="ImportProblem"/> instead. The message names the file and never quotes what's in it.
/// </remarks>
public sealed class OfficeFormatException : Exception
{
    private readonly OfficeFault _fault;

    internal OfficeFormatException(OfficeFault fault, string file)
        : base($"{file}: {ImportTexts.Say(fault, LanguageTag.English)}")
    {
        _fault = fault;
        File = file;
    }

    /// <summary>The name of the file, without its folder.</summary>
    public string File { get; }

    /// <summary>What's wrong, in a sentence that doesn't name the file.</summary>
    /// <param name="language">The reader's language.</param>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string Describe(LanguageTag language) => ImportTexts.Say(_fault, language);
}
