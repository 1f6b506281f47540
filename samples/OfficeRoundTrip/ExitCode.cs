namespace OfficeRoundTrip;

/// <summary>What the program ends with: the gravest of what its files came to. They are those of training-check.</summary>
internal static class ExitCode
{
    /// <summary>Every file could be read, and none has an error.</summary>
    public const int NoErrors = 0;

    /// <summary>A cell can't be taken as it stands, or the whole has an error.</summary>
    public const int Errors = 1;

    /// <summary>A file could not be read, or the command line was wrong.</summary>
    public const int CannotRead = 2;
}
