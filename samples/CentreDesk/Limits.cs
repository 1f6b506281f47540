namespace CentreDesk;

/// <summary>How much a request may send.</summary>
internal static class Limits
{
    /// <summary>The bytes of a form without a file.</summary>
    public const long Form = 1_000_000;

    /// <summary>The bytes of a spreadsheet or a Word file.</summary>
    public const long Upload = 20_000_000;
}
