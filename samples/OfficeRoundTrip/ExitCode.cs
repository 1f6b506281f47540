namespace OfficeRoundTrip;

/// <summary>The exit codes of the program, as those of training-check. The worst of its files decides.</summary>
internal static class ExitCode
{
    /// <summary>The program has read every file, and found only warnings or less.</summary>
    public const int NoErrors = 0;

    /// <summary>A cell has a problem, or the document has an error.</summary>
    public const int Errors = 1;

    /// <summary>A file is unreadable, or the command line is wrong.</summary>
    public const int CannotRead = 2;
}
