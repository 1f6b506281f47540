namespace LacDuong.Training.Validation;

/// <summary>Severities as programs read them, in every language alike.</summary>
internal static class SeverityWords
{
    public static string ToWord(this Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };
}
