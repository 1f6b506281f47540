namespace CentreDesk;

/// <summary>How much a request may send.</summary>
internal static class Limits
{
    /// <summary>The bytes of a form without a file.</summary>
    public const long Form = 1_000_000;

    /// <summary>The bytes of a spreadsheet or a Word file.</summary>
    public const long Upload = 20_000_000;

    /// <summary>The fields of a form.</summary>
    public const int Fields = 10_000;

    /// <summary>The imports that wait for a clerk at one time.</summary>
    public const int Imports = 20;

    /// <summary>The files that are read at one time.</summary>
    public const int Readings = 2;

    /// <summary>How long an import waits for a clerk.</summary>
    public static TimeSpan ImportLife { get; } = TimeSpan.FromMinutes(30);
}
